// Lines for the live region: only the latest, and none that is old.
import { useEffect, useRef, useState } from 'preact/hooks';

const MOST = 6;
/** As long as the slowest needs to take it in; after that it is no news to whoever reads on to the end of the page. ms */
const FORGET_MS = 8000;

interface Line {
  readonly key: number;
  readonly text: string;
}

let last = 0;

const withLine = (lines: readonly Line[], text: string): readonly Line[] => {
  last += 1;
  return [...lines, { key: last, text }].slice(-MOST);
};

/** What is to be spoken, until it is old, and the way to say more; no words take back what was said. */
export function useLines() {
  const [lines, setLines] = useState<readonly Line[]>([]);
  const announce = useRef((text: string) => {
    // Of a dialog that is open: the page behind it is heard by nobody.
    const dialog = document.querySelector('[open]>.spoken');
    if (dialog) dialog.textContent = text;
    else setLines((before) => (text === '' ? [] : withLine(before, text)));
  }).current;
  useEffect(() => {
    if (lines.length === 0) return undefined;
    const timer = setTimeout(() => setLines([]), FORGET_MS);
    return () => clearTimeout(timer);
  }, [lines]);
  return { lines, announce };
}
