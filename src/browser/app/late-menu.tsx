// The menu comes once the page with its button is drawn; pressed before, it opens as soon as it has come.
import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { afterFrame } from '../ui/components/after-frame.ts';
import { Notice } from '../ui/screens/notice.tsx';
import type { Locale } from '../ui/text/languages.ts';
import type { Translate } from '../ui/text/text.ts';
import { useLateText } from '../ui/text/use-text.ts';
import type { RunMenu } from './run-menu.tsx';
import { MENU } from './screens.ts';

export function useMenuSoon(locale: Locale): void {
  useEffect(() => afterFrame(() => void MENU.load(locale).catch(() => undefined)), []);
}

type MenuProps = ComponentProps<typeof RunMenu>;
/** The words of the page's own part; the menu's come with it. */
type LateMenuProps = Omit<MenuProps, 't' | 'title' | 'closeLabel'> & { readonly t: Translate };

export function LateMenu({ t, ...props }: LateMenuProps) {
  const { onClose } = props;
  const [Shown, setShown] = useState(() => MENU.now());
  const [failed, setFailed] = useState(false);
  const words = useLateText(t.locale, 'menu', () => setFailed(true));
  useEffect(() => {
    if (Shown === undefined)
      MENU.load(t.locale).then(
        (come) => setShown(() => come),
        () => setFailed(true),
      );
  }, []);
  if (failed) return <Notice text={t('error.fetch')} t={t} missing onClose={onClose} />;
  if (Shown === undefined || words === undefined) return null;
  return <Shown {...props} t={words} title={t('menu.title')} closeLabel={t('menu.close')} />;
}
