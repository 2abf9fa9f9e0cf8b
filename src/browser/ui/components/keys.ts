/** The number that `keyCode` has while an input method is at work; some browsers say it this way only. */
const AT_WORK = 229;

/** For whatever listens to keys: one that belongs to a text being composed is none of ours. */
export const whenNotComposing =
  (onKey: (event: KeyboardEvent) => void) =>
  (event: KeyboardEvent): void => {
    if (!event.isComposing && event.keyCode !== AT_WORK) onKey(event);
  };
