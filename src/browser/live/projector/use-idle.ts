import { useEffect, useState } from 'preact/hooks';

const IDLE_MS = 2500;

/** Nobody moves the pointer or presses a key: what is only for them goes from the wall. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    let timer = window.setTimeout(() => setIdle(true), IDLE_MS);
    const stir = (): void => {
      setIdle(false);
      clearTimeout(timer);
      timer = window.setTimeout(() => setIdle(true), IDLE_MS);
    };
    for (const event of ['pointermove', 'pointerdown', 'keydown'] as const) addEventListener(event, stir);
    return () => {
      clearTimeout(timer);
      for (const event of ['pointermove', 'pointerdown', 'keydown'] as const) removeEventListener(event, stir);
    };
  }, []);
  return idle;
}
