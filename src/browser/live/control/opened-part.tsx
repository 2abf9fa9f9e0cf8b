// A session that has just been opened: how people come in, where it is steered, and what the second screen shows.
import { useState } from 'preact/hooks';
import { Button } from '../../ui/components/button.tsx';
import { SceneHeading } from '../../ui/components/scene-heading.tsx';
import type { Opened } from '../../../core/session/wire.ts';
import type { TextOf } from '../../ui/text/text.ts';
import { CopyButton } from './copy-button.tsx';
import { controlHash, joinLink, outsideBase, pageLink, projectorHash, spokenAddress } from './links.ts';
import { openWindow } from './share-sheet.tsx';
import { QrCode } from './qr-code.tsx';

interface OpenedPartProps {
  readonly t: TextOf<'control'>;
  readonly base: string;
  readonly opened: Opened;
  readonly onControl: () => void;
  readonly onAnother: () => void;
}

export function OpenedPart({ t, base, opened, onControl, onAnother }: OpenedPartProps) {
  const { session, code, key, control, projector, address } = opened;
  const [blocked, setBlocked] = useState(false);
  const join = joinLink(address, code, key);
  const wall = pageLink(base, projectorHash(session, projector));
  const steer = pageLink(outsideBase(base, address), controlHash(session, control));
  return (
    <main class="opened">
      <SceneHeading scene={`opened ${session}`}>{t('opened.title')}</SceneHeading>
      <div class="opened-parts">
        <section class="board-panel opened-join">
          <h2 tabIndex={-1}>{t('opened.join')}</h2>
          <div class="join-card">
            <QrCode text={join} label={t('opened.qr', { address: spokenAddress(address) })} />
            <div>
              <p class="quiet">{t('opened.code')}</p>
              <p class="join-code">{code}</p>
              <p>{t('opened.address', { address: spokenAddress(address) })}</p>
            </div>
          </div>
          <CopyButton t={t} label={t('opened.copy_code')} text={join} />
        </section>
        <section class="board-panel stack">
          <h2 tabIndex={-1}>{t('opened.projector')}</h2>
          <p>{t('opened.projector_note')}</p>
          <div class="actions">
            <Button icon="monitor" onPress={() => setBlocked(!openWindow(wall))}>
              {t('opened.projector_go')}
            </Button>
            <CopyButton t={t} label={t('opened.copy_projector')} text={wall} />
          </div>
          {blocked && <p>{t('opened.projector_blocked')}</p>}
        </section>
        <section class="board-panel stack">
          <h2 tabIndex={-1}>{t('opened.control')}</h2>
          <p>{t('opened.control_note')}</p>
          <div class="actions">
            <Button kind="main" icon="arrow-right" onPress={onControl}>
              {t('opened.control_go')}
            </Button>
            <CopyButton t={t} label={t('opened.copy_control')} text={steer} />
          </div>
        </section>
        <section class="board-panel">
          <h2 tabIndex={-1}>{t('opened.next')}</h2>
          <ol class="opened-next">
            <li>{t('opened.next_1')}</li>
            <li>{t('opened.next_2')}</li>
            <li>{t('opened.next_3')}</li>
          </ol>
        </section>
      </div>
      <Button kind="plain" icon="arrow-left" onPress={onAnother}>
        {t('opened.another')}
      </Button>
    </main>
  );
}
