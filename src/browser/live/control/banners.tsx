// What has to be known whatever one looks at: no connection, a rehearsal, what was done last and how to take it back.
import { useEffect, useId } from 'preact/hooks';
import { Button, IconButton } from '../../ui/components/button.tsx';
import { Icon } from '../../ui/components/icon.tsx';
import { useAnnounced } from '../../ui/components/announcer.tsx';
import { clockText } from '../clock-text.ts';
import { useSteer } from './steer.tsx';
import { useNow } from './use-now.ts';

/** A hiccup is over before it can be read. ms */
export const HICCUP_MS = 3000;
/** How long it stays before it goes by itself, ms. */
const TOLD_MS = 15_000;

export function LostBanner({ offline }: { readonly offline: string }) {
  const { t, lineState, ourNow } = useSteer();
  const now = useNow(ourNow);
  const lost = lineState.kind === 'lost' && now - lineState.since >= HICCUP_MS ? lineState.since : null;
  useAnnounced(lost === null ? '' : t('control.lost'));
  const title = useId();
  if (lost === null) return null;
  return (
    <section class="banner lost-banner" aria-labelledby={title}>
      <Icon name="warning" size={1.5} />
      <div>
        <h2 id={title} tabIndex={-1}>
          {t('control.lost_title', { time: clockText(Math.floor((now - lost) / 1000)) })}
        </h2>
        <p>{t('control.lost_text')}</p>
      </div>
      <a class="button" href={offline} target="_blank" rel="noreferrer">
        {t('control.lost_offline')}
      </a>
    </section>
  );
}

export function RehearsalBanner({ onOwn }: { readonly onOwn: (() => void) | null }) {
  const { t, board } = useSteer();
  if (!board.setup.rehearsal) return null;
  return (
    <div class="banner rehearsal-banner">
      <Icon name="users-three" size={1.25} />
      <p>{t('control.rehearsal')}</p>
      {onOwn && (
        <Button kind="plain" onPress={onOwn}>
          {t('control.gone_setup')}
        </Button>
      )}
    </div>
  );
}

export function ToldLine() {
  const { t, told, forget } = useSteer();
  useEffect(() => {
    if (told === null) return undefined;
    const timer = setTimeout(forget, TOLD_MS);
    return () => clearTimeout(timer);
  }, [told?.number]);
  if (told === null) return null;
  const { text, undo } = told;
  return (
    <div class="told">
      <p>{text}</p>
      {undo && (
        <Button
          icon="arrow-u-up-left"
          onPress={() => {
            forget();
            undo();
          }}
        >
          {t('control.undo')}
        </Button>
      )}
      <IconButton icon="x" label={t('control.told_close')} onPress={forget} />
    </div>
  );
}
