// What is dropped anywhere on a window that can open it: left to itself the browser would leave the page for the file.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isForField } from '../ui/components/for-field.ts';

/** `onWords`: absent where words are nothing. */
export function useDrops(onFile: (file: File) => void, onWords?: (words: string) => void): void {
  const newest = useRef({ onFile, onWords });
  newest.current = { onFile, onWords };
  useLayoutEffect(() => {
    const over = (event: DragEvent): void => {
      if (!isForField(event)) event.preventDefault();
    };
    // Before the window hears of it, which answers for all that nobody takes.
    const drop = (event: DragEvent): void => {
      if (isForField(event)) return;
      const [file] = event.dataTransfer?.files ?? [];
      const words = event.dataTransfer?.getData('text/plain') ?? '';
      if (file === undefined && (words === '' || newest.current.onWords === undefined)) return;
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
