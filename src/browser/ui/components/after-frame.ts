// What can wait until somebody sees what was drawn.

/**
 * Acts once the frame now in the making is out: in the one after it. A timer alone would come before, among what the frame
 * itself still has to do. Gives the way to drop it.
 */
export function afterFrame(act: () => void): () => void {
  let timer = 0;
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => (timer = window.setTimeout(act)));
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
