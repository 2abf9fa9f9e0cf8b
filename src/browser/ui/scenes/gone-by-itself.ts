// Controls that go by themselves may go under somebody’s finger: what takes their place, or has the focus next, was not meant.

/** So long a press may still be on its way, ms: whoever hears the page has to hear first that they have gone. */
const KEY_MS = 1000;
const POINTER_MS = 500;
/** What stood there for less could not be aimed at. ms */
const IN_REACH_MS = 300;

const HEADING = 'h1, h2, h3';

function placeIn(around: Element, button: Element): string {
  const [outer, inner] = [around.getBoundingClientRect(), button.getBoundingClientRect()];
  return `${Math.round(inner.left - outer.left)} ${Math.round(inner.top - outer.top)}`;
}

/** Where each button among those controls stands. */
const placesIn = (around: Element): ReadonlyMap<Element, string> =>
  new Map([...around.querySelectorAll('button')].map((button) => [button, placeIn(around, button)]));

function ignore(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

let drop = (): void => undefined;

/** For a while nothing is pressed that was not there before, or not where it is now; whoever turns to another control presses that. */
function holdPresses(around: Element, places: ReadonlyMap<Element, string>): void {
  drop();
  const [gone, before] = [performance.now(), document.activeElement];
  const onKey = (event: KeyboardEvent): void => {
    // Another scene has come, or somebody turns elsewhere.
    if (!around.isConnected || (event.key !== 'Enter' && event.key !== ' ')) return drop();
    const { activeElement: at } = document;
    const isHeir = at === null || at === document.body || at.matches(HEADING) || (at !== before && around.contains(at));
    if (isHeir) ignore(event);
  };
  const onClick = (event: MouseEvent): void => {
    const { target, detail, timeStamp } = event;
    const button = target instanceof Element && target.closest('button');
    // A key has been asked already.
    if (!button || detail === 0 || timeStamp > gone + POINTER_MS || !around.contains(button)) return;
    if (places.get(button) !== placeIn(around, button)) ignore(event);
  };
  addEventListener('keydown', onKey, true);
  addEventListener('click', onClick, true);
  const timer = setTimeout(() => drop(), KEY_MS);
  drop = () => {
    clearTimeout(timer);
    removeEventListener('keydown', onKey, true);
    removeEventListener('click', onClick, true);
  };
}

/** For controls that have come among those `around` them; to be called when they go. What a press takes away has not gone by itself. */
export function watchGoing(around: Element): () => void {
  const [since, places] = [performance.now(), placesIn(around)];
  let pressed = false;
  const note = (): void => {
    pressed = true;
    setTimeout(() => (pressed = false));
  };
  addEventListener('click', note, true);
  return () => {
    removeEventListener('click', note, true);
    if (!pressed && performance.now() - since > IN_REACH_MS) holdPresses(around, places);
  };
}
