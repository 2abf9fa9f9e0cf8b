// What remains of a session: files to take along, and erasing.
import '../../ui/styles/settings.css';
import { useId, useState } from 'preact/hooks';
import { Button } from '../../ui/components/button.tsx';
import { ControlSheet } from './control-sheet.tsx';
import { dateText } from '../../ui/text/dates.ts';
import type { FileKind } from './control-line.ts';
import { useSteer } from './steer.tsx';
import { SureButton } from './sure-button.tsx';

const KINDS: readonly FileKind[] = ['csv', 'json', 'html'];
/** So long the browser has to take it over. ms */
const KEPT_MS = 60_000;

/** Saves it under that name: leads nowhere, so that a strict policy has nothing against it. */
function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

interface AfterSheetProps {
  readonly onClose: () => void;
  readonly onErased: () => void;
  /** Null where this browser has no right to set another one up. */
  readonly onAgain: (() => void) | null;
}

export function AfterSheet({ onClose, onErased, onAgain }: AfterSheetProps) {
  const { t, lectern, board, ask, line, tell } = useSteer();
  const [names, setNames] = useState(false);
  const id = useId();
  const take = async (kind: FileKind): Promise<void> => {
    const file = await line.fetchFile(kind, names);
    if (file === null) return tell(t('control.export_failed'));
    const name = `skip-level-${board.setup.scenario}-${lectern.code || 'session'}.${kind}`;
    save(file, name);
    tell(t('control.export_done', { file: name }));
  };
  const day = dateText(t.locale, lectern.purgeAt, { dateStyle: 'long' });
  return (
    <ControlSheet title={t('control.after')} onClose={onClose}>
      <section class="stack">
        <h3>{t('control.export')}</h3>
        <div class="setting">
          <label for={id}>{t('control.export_names')}</label>
          <input
            id={id}
            type="checkbox"
            checked={names}
            onChange={({ currentTarget }) => setNames(currentTarget.checked)}
          />
        </div>
        <p class="small quiet">{t(names ? 'control.export_named' : 'control.export_note')}</p>
        <div class="actions">
          {KINDS.map((kind) => (
            <Button key={kind} icon={kind === 'html' ? 'printer' : 'download-simple'} onPress={() => void take(kind)}>
              {t(`control.export_${kind}`)}
            </Button>
          ))}
        </div>
      </section>
      {onAgain && (
        <Button icon="arrows-clockwise" onPress={onAgain}>
          {t('control.same_again')}
        </Button>
      )}
      <section class="section stack">
        <p>{t('control.purge', { day })}</p>
        <p class="small quiet">{t('control.erase_one')}</p>
        <SureButton
          icon="trash"
          label={t('control.erase_all')}
          sure={t('control.erase_all_sure')}
          yes={t('control.erase_all_yes')}
          no={t('control.cancel')}
          onSure={() => void ask(() => line.erase(null)).then((done) => done && onErased())}
        />
      </section>
    </ControlSheet>
  );
}
