// For whoever stands at the projector: gone from the wall as soon as nobody moves anything.
import { Button } from '../../ui/components/button.tsx';
import type { TextOf } from '../../ui/text/text.ts';
import type { WallLook } from './use-wall-look.ts';

export const WallTools = ({ look, t }: { readonly look: WallLook; readonly t: TextOf<'slides'> }) => (
  <div class="wall-tools">
    <Button onPress={look.smaller} label={t('projector.smaller')}>
      <span aria-hidden="true">A−</span>
    </Button>
    <Button onPress={look.larger} label={t('projector.larger')}>
      <span aria-hidden="true">A+</span>
    </Button>
    <Button onPress={look.otherTheme}>{t('projector.theme')}</Button>
    <Button onPress={look.fullScreen}>{t('projector.full')}</Button>
  </div>
);
