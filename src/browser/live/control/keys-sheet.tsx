import '../../ui/styles/settings.css';
import { useId } from 'preact/hooks';
import '../../ui/styles/settings.css';
import { ControlSheet } from './control-sheet.tsx';
import { useSteer } from './steer.tsx';

const ROWS = [
  ['next', 'next_keys'],
  ['back', 'back_keys'],
  ['pause', 'P'],
  ['time', '+'],
  ['reveal', 'reveal_keys'],
  ['lock', 'L'],
  ['skip', 'S'],
  ['tell', 'T'],
  ['help', '?'],
] as const;

interface KeysSheetProps {
  readonly single: boolean;
  readonly onSingle: (single: boolean) => void;
  readonly onClose: () => void;
}

export function KeysSheet({ single, onSingle, onClose }: KeysSheetProps) {
  const { t } = useSteer();
  const id = useId();
  const keyOf = (key: (typeof ROWS)[number][1]): string =>
    key.length === 1 ? key : t(`control.keys_${key as 'next_keys'}`);
  return (
    <ControlSheet title={t('control.keys_title')} onClose={onClose}>
      <p>{t('control.keys_note')}</p>
      <dl class="facts keys-list">
        {ROWS.map(([deed, key]) => (
          <>
            <dt key={deed}>{t(`control.keys_${deed}`)}</dt>
            <dd key={`${deed} key`}>{keyOf(key)}</dd>
          </>
        ))}
      </dl>
      <div class="setting">
        <label for={id}>{t('control.keys_switch')}</label>
        <input
          id={id}
          type="checkbox"
          checked={single}
          aria-describedby={`${id}-note`}
          onChange={({ currentTarget }) => onSingle(currentTarget.checked)}
        />
      </div>
      <p id={`${id}-note`} class="small quiet">
        {t('control.keys_switch_note')}
      </p>
    </ControlSheet>
  );
}
