// When what is on screen came to be seen. Where the page is held up, presses wait, and come all at once when it goes on: what was
// pressed before a scene could be seen was meant for the one before.

let since = 0;
const seen = (): unknown => (since = Math.min(since, performance.now()));

/** Another scene is on the page, and its first frame in the making. */
export function comesOn(): void {
  since = Infinity;
  requestAnimationFrame(() => setTimeout(seen));
  // Where nothing is drawn, as in a frame out of sight.
  setTimeout(seen, 999);
}

/** Whether it was pressed so long after; ms. */
export const wasSeen = ({ timeStamp }: Event, ms = 0): boolean => timeStamp >= since + ms;
