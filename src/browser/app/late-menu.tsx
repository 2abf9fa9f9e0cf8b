// The menu comes once the page with its button is drawn; pressed before, it opens as soon as it has come.
import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { afterFrame } from '../ui/components/after-frame.ts';
import type { Menu } from '../ui/screens/menu.tsx';
import { Notice } from '../ui/screens/notice.tsx';
import type { Locale } from '../ui/text/languages.ts';
import { MENU } from './screens.ts';

export function useMenuSoon(locale: Locale): void {
  useEffect(() => afterFrame(() => void MENU.load(locale).catch(() => undefined)), []);
}

export function LateMenu(props: ComponentProps<typeof Menu>) {
  const { t, onClose } = props;
  const [Shown, setShown] = useState(() => MENU.now());
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (Shown === undefined)
      MENU.load(t.locale).then(
        (come) => setShown(() => come),
        () => setFailed(true),
      );
  }, []);
  if (failed) return <Notice text={t('error.fetch')} t={t} missing onClose={onClose} />;
  return Shown === undefined ? null : <Shown {...props} />;
}
