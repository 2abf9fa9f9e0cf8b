// Loads late: on a page that opens no files the browser must not leave it for one that is dropped, and somebody should say so.
import { loadText } from '../ui/text/text.ts';
import type { Locale } from '../ui/text/languages.ts';
import { isForField } from './drops.ts';

/** What the page itself takes it has taken before the window hears of it. Until the returned function is called. */
export function answerDrops(locale: () => Locale, say: (text: string) => void): () => void {
  const over = (event: DragEvent): void => {
    if (!isForField(event)) event.preventDefault();
  };
  const drop = (event: DragEvent): void => {
    if (event.defaultPrevented || isForField(event)) return;
    event.preventDefault();
    // Behind a dialog the answer could be neither seen nor heard.
    for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close();
    loadText(locale(), 'run').then(
      (t) => say(t('drop.not_here')),
      () => undefined,
    );
  };
  addEventListener('dragover', over);
  addEventListener('drop', drop);
  return () => {
    removeEventListener('dragover', over);
    removeEventListener('drop', drop);
  };
}
