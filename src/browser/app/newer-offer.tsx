import { AnnounceContext } from '../ui/components/announcer.tsx';
import { Button } from '../ui/components/button.tsx';
import { Notice } from '../ui/screens/notice.tsx';
import type { TextOf, Translate } from '../ui/text/text.ts';
import { sayBeside } from './say-beside.ts';
import './newer-offer.css';

interface NewerOfferProps {
  /** Of the page, and of the menu, which are there by now. */
  readonly words: { readonly t: Translate; readonly menu: TextOf<'menu'> };
  readonly onLoad: () => void;
  readonly onClose: () => void;
}

/** Stands beside the app: whatever becomes of that, a newer build can be loaded. */
export const NewerOffer = ({ words: { t, menu }, onLoad, onClose }: NewerOfferProps) => (
  <AnnounceContext.Provider value={sayBeside}>
    <Notice text={menu('menu.newer')} t={t} onClose={onClose}>
      <Button onPress={onLoad}>{menu('menu.newer_load')}</Button>
    </Notice>
  </AnnounceContext.Provider>
);
