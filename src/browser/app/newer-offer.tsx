import { AnnounceContext } from '../ui/components/announcer.tsx';
import { Button } from '../ui/components/button.tsx';
import { Notice } from '../ui/screens/notice.tsx';
import type { TextOf, Translate } from '../ui/text/text.ts';
import './newer-offer.css';

interface NewerOfferProps {
  /** Of the page, and of the menu, which are there by now. */
  readonly words: { readonly t: Translate; readonly menu: TextOf<'menu'> };
  readonly onLoad: () => void;
  readonly onClose: () => void;
}

/** Longer than anybody needs to take it in, ms. */
const FORGET_MS = 8000;

/** By the page's one voice (announcer.tsx), which is the app's: it knows its own lines, and leaves others alone. */
function say(text: string): void {
  const line = Object.assign(document.createElement('p'), { textContent: text });
  document.querySelector('[aria-live]')?.append(line);
  setTimeout(() => line.remove(), FORGET_MS);
}

/** Stands beside the app: whatever becomes of that, a newer build can be loaded. */
export const NewerOffer = ({ words: { t, menu }, onLoad, onClose }: NewerOfferProps) => (
  <AnnounceContext.Provider value={say}>
    <Notice text={menu('menu.newer')} t={t} onClose={onClose}>
      <Button onPress={onLoad}>{menu('menu.newer_load')}</Button>
    </Notice>
  </AnnounceContext.Provider>
);
