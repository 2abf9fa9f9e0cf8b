// What is dropped anywhere on a window that can open it: left to itself the browser would leave the page for the file.
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Words may be dragged into a field. */
const isForField = ({ target }: DragEvent): boolean =>
  target instanceof Element && target.closest('textarea, input:not([type=file])') !== null;

/** `onWords`: absent where words are nothing. */
export function useDrops(onFile: (file: File) => void, onWords?: (words: string) => void): void {
  const newest = useRef({ onFile, onWords });
  newest.current = { onFile, onWords };
  useLayoutEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault();
    // Before the window hears of it, which answers for all that nobody takes.
    const drop = (event: DragEvent): void => {
      const [file] = event.dataTransfer?.files ?? [];
      const words = event.dataTransfer?.getData('text/plain') ?? '';
      if (file === undefined && (isForField(event) || words === '' || newest.current.onWords === undefined)) return;
      event.preventDefault();
      if (file) newest.current.onFile(file);
      else newest.current.onWords?.(words);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  }, []);
}
