// The menu comes once the page with its button is drawn; pressed before, it opens as soon as it has come. With it comes what is said
// where nothing can be saved.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { afterFrame } from '../ui/components/after-frame.ts';
import { Notice } from '../ui/screens/notice.tsx';
import type { Locale } from '../ui/text/languages.ts';
import type { Translate } from '../ui/text/text.ts';
import { useLateText } from '../ui/text/use-text.ts';
import type { LateScreen } from './late-screen.tsx';
import { MENU, TROUBLE } from './screens.ts';

export function useMenuSoon(locale: Locale): void {
  useEffect(() => afterFrame(() => void MENU.load(locale).catch(() => undefined)), []);
}

/** The words of the page's own part; the menu's come with it. */
type LateProps<Props> = Omit<Props, 't' | 'page' | 'title' | 'closeLabel'> & {
  readonly t: Translate;
  readonly onClose: () => void;
};

const comingWithMenu =
  <Props,>(screen: LateScreen<Props>) =>
  ({ t, ...props }: LateProps<Props>) => {
    const [Shown, setShown] = useState(() => screen.now());
    const [failed, setFailed] = useState(false);
    const words = useLateText(t.locale, 'menu', () => setFailed(true));
    useEffect(() => {
      if (Shown === undefined)
        screen.load(t.locale).then(
          (come) => setShown(() => come),
          () => setFailed(true),
        );
    }, []);
    if (failed) return <Notice text={t('error.fetch')} t={t} missing onClose={props.onClose} />;
    if (Shown === undefined || words === undefined) return null;
    const all = { ...props, t: words, page: t, title: t('menu.title'), closeLabel: t('menu.close') };
    return <Shown {...(all as unknown as Props & JSX.IntrinsicAttributes)} />;
  };

export const LateMenu = comingWithMenu(MENU);
export const LateTrouble = comingWithMenu(TROUBLE);
