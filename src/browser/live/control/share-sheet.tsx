// How people come in, how the projector is opened, and how somebody else takes over.
import { useState } from 'preact/hooks';
import { Button } from '../../ui/components/button.tsx';
import { ControlSheet } from './control-sheet.tsx';
import { CopyButton } from './copy-button.tsx';
import { controlHash, joinLink, outsideBase, pageLink, projectorHash, spokenAddress } from './links.ts';
import { QrCode } from './qr-code.tsx';
import { useSteer } from './steer.tsx';
import { SureButton } from './sure-button.tsx';

export interface Links {
  readonly base: string;
  readonly session: string;
  readonly capability: string;
  /** Null where this browser does not know it. */
  readonly projector: string | null;
  readonly onProjector: (capability: string) => void;
  readonly onControl: (capability: string) => void;
}

interface ShareSheetProps {
  readonly links: Links;
  readonly onClose: () => void;
}

export function ShareSheet({ links, onClose }: ShareSheetProps) {
  const { t, lectern } = useSteer();
  const { code, key, address } = lectern;
  return (
    <ControlSheet title={t('control.share')} onClose={onClose}>
      <div class="join-card">
        <QrCode text={joinLink(address, code, key)} label={t('opened.qr', { address: spokenAddress(address) })} />
        <div>
          <p class="quiet">{t('opened.code')}</p>
          <p class="join-code">{code}</p>
          <p>{t('opened.address', { address: spokenAddress(address) })}</p>
        </div>
      </div>
      <CopyButton t={t} label={t('opened.copy_code')} text={joinLink(address, code, key)} />
      <Door />
      <ProjectorLink links={links} />
      <SecondFacilitator links={links} />
    </ControlSheet>
  );
}

function Door() {
  const { t, board, ask } = useSteer();
  const { door } = board;
  return (
    <section class="section">
      <h3>{t(door ? 'control.door_open' : 'control.door_shut')}</h3>
      <Button
        icon={door ? 'lock-simple' : 'door-open'}
        onPress={() =>
          void ask(
            { kind: 'door', open: !door },
            { done: t(door ? 'control.did_door_shut' : 'control.did_door_open'), undo: { kind: 'door', open: door } },
          )
        }
      >
        {t(door ? 'control.door_lock' : 'control.door_unlock')}
      </Button>
    </section>
  );
}

function ProjectorLink({ links }: { readonly links: Links }) {
  const { t, line, tell } = useSteer();
  const [blocked, setBlocked] = useState(false);
  const { base, session, projector, onProjector } = links;
  const address = projector === null ? null : pageLink(base, projectorHash(session, projector));
  const renew = async (): Promise<void> => {
    const made = await line.rotate('projector');
    if (made === null) return tell(t('control.refused_again'));
    onProjector(made);
    tell(t('control.link_new_done'));
  };
  return (
    <section class="section stack">
      <h3>{t('opened.projector')}</h3>
      {address === null ? (
        <p class="small quiet">{t('control.link_projector_note')}</p>
      ) : (
        <>
          <p class="small quiet">{t('opened.projector_note')}</p>
          <div class="actions">
            <Button icon="monitor" onPress={() => setBlocked(!openWindow(address))}>
              {t('opened.projector_go')}
            </Button>
            <CopyButton t={t} label={t('opened.copy_projector')} text={address} />
          </div>
          {blocked && <p class="small">{t('opened.projector_blocked')}</p>}
        </>
      )}
      <Button kind={address === null ? 'usual' : 'plain'} icon="link" onPress={() => void renew()}>
        {t('control.link_new_projector')}
      </Button>
    </section>
  );
}

/** Whether it came: a window of its own, so that it can go to the second screen. */
export function openWindow(address: string): boolean {
  // With `noopener` nobody could tell whether it came.
  const opened = window.open(address, 'skip-level-projector', 'popup,width=1280,height=720');
  return opened !== null;
}

function SecondFacilitator({ links }: { readonly links: Links }) {
  const { t, lectern, line, tell } = useSteer();
  const { base, session, capability, onControl } = links;
  const address = pageLink(outsideBase(base, lectern.address), controlHash(session, capability));
  const renew = async (): Promise<void> => {
    const made = await line.rotate('control');
    if (made === null) return tell(t('control.refused_again'));
    tell(t('control.link_new_done'));
    onControl(made);
  };
  return (
    <section class="section stack">
      <h3>{t('control.link_second')}</h3>
      <p class="small quiet">{t('control.link_second_note')}</p>
      <CopyButton t={t} label={t('opened.copy_control')} text={address} />
      <SureButton
        icon="link"
        label={t('control.link_new_control')}
        sure={t('control.link_new_control_sure')}
        yes={t('control.link_new_control_yes')}
        no={t('control.cancel')}
        onSure={() => void renew()}
      />
    </section>
  );
}
