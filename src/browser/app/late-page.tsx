// Loads late, once the page of a session or a course is drawn: others than whoever sits there have to do with it. Translators and
// extensions change it, and what is dropped on it must not take its place.
import { render } from 'preact';
import { AnnounceContext } from '../ui/components/announcer.tsx';
import { isForField } from '../ui/components/for-field.ts';
import { bearOtherHands } from '../ui/other-hands.ts';
import { Notice } from '../ui/screens/notice.tsx';
import type { Locale } from '../ui/text/languages.ts';
import { loadText } from '../ui/text/text.ts';
import { sayBeside } from './say-beside.ts';
import './newer-offer.css';

/** In the language that the page is in by now. */
async function showAnswer(place: HTMLElement): Promise<void> {
  const locale = document.documentElement.lang as Locale;
  const [t, run] = await Promise.all([loadText(locale, 'app'), loadText(locale, 'run')]);
  // Behind a dialog it could be neither seen nor heard.
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close();
  render(
    <AnnounceContext.Provider value={sayBeside}>
      <Notice text={run('drop.not_here')} t={t} onClose={() => render(null, place)} />
    </AnnounceContext.Provider>,
    place,
  );
}

/** What a window takes itself it has taken before this hears of it. */
export function startLatePage(root: HTMLElement): void {
  bearOtherHands(root);
  const place = Object.assign(document.createElement('div'), { className: 'newer-offer' });
  root.after(place);
  addEventListener('dragover', (event) => {
    if (!isForField(event)) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    if (event.defaultPrevented || isForField(event)) return;
    event.preventDefault();
    void showAnswer(place).catch(() => undefined);
  });
}
