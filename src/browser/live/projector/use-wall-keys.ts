// What a clicker's keys do in the projector's window: the show goes on by the control window, and the wall can be black for a while.
import { useEffect, useState } from 'preact/hooks';
import { whenNotComposing } from '../../ui/components/keys.ts';
import { sayPress, type ClickerPress } from '../clicker-line.ts';
import type { LiveKept } from '../live-shell.ts';
import { singleKeys } from '../single-keys.ts';

const SHOW: Readonly<Record<string, ClickerPress>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ' ': 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
};
const BLACK: ReadonlySet<string> = new Set(['b', '.']);
const MODIFIERS: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta']);

/** A space presses the button that it is on, and arrows move in what takes them. */
const takesIt = (target: EventTarget | null, key: string): boolean =>
  target instanceof Element && !key.startsWith('Page') && target.matches('button, a[href], summary, input, select');

/** Whether the wall is black; any key brings it back, and does nothing else. */
export function useWallKeys(session: string, kept: LiveKept): boolean {
  const [black, setBlack] = useState(false);
  useEffect(() => {
    const onKey = whenNotComposing((event) => {
      const { key, repeat, ctrlKey, metaKey, altKey } = event;
      if (ctrlKey || metaKey || altKey || MODIFIERS.has(key)) return;
      if (black) {
        event.preventDefault();
        event.stopImmediatePropagation();
        if (!repeat) setBlack(false);
        return;
      }
      const press = SHOW[key];
      if (repeat || event.defaultPrevented || takesIt(event.target, key)) return;
      if (BLACK.has(key.toLowerCase()) && singleKeys(kept)) return setBlack(true);
      if (press === undefined) return;
      event.preventDefault();
      sayPress(session, press);
    });
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, [session, black]);
  return black;
}
