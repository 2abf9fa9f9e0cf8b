import '../styles/settings.css';
import { useId } from 'preact/hooks';
import { inLanguage } from '../components/said.tsx';
import { LANGUAGES } from '../text/languages.ts';
import type { TextOf } from '../text/text.ts';
import type { Settings } from './settings.ts';

export interface MenuSettingsProps {
  readonly settings: Settings;
  readonly t: TextOf<'menu'>;
  /** Tags of the languages that scenarios have words in. */
  readonly languages?: readonly string[];
  readonly onSettings: (change: Partial<Settings>) => void;
  /** A sentence about sound that does not work. */
  readonly soundNote?: string | undefined;
  readonly soundTrouble?: 'failed' | 'blocked' | undefined;
}

interface FewProps<Value extends string> {
  readonly title: string;
  readonly value: Value;
  readonly choices: readonly (readonly [value: Value, label: string])[];
  readonly onPick: (value: Value) => void;
}

function Few<Value extends string>({ title, value, choices, onPick }: FewProps<Value>) {
  const name = useId();
  return (
    <fieldset class="setting">
      <legend>{title}</legend>
      <div class="few">
        {choices.map(([choice, label]) => (
          <label key={choice}>
            <input type="radio" name={name} checked={value === choice} onChange={() => onPick(choice)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** In that language itself: Deutsch. */
function ownName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  return name.slice(0, 1).toLocaleUpperCase(tag) + name.slice(1);
}

/** Those of the interface and those of the library alike: a scenario may have words where the interface has none. */
function LanguageSetting({ settings, t, languages = [], onSettings }: MenuSettingsProps) {
  const id = useId();
  const all = [
    ...new Set([...Object.keys(LANGUAGES), ...languages, ...(settings.language === null ? [] : [settings.language])]),
  ].toSorted();
  if (all.length < 2) return null;
  return (
    <section class="section">
      <div class="setting">
        <label for={id}>{t('menu.language')}</label>
        <select
          id={id}
          value={settings.language ?? ''}
          aria-describedby={`${id}-note`}
          onChange={({ currentTarget: { value } }) => onSettings({ language: value === '' ? null : value })}
        >
          <option value="">{t('menu.language_browser')}</option>
          {all.map((tag) => (
            <option key={tag} value={tag} {...inLanguage(tag)}>
              {ownName(tag)}
            </option>
          ))}
        </select>
      </div>
      <p id={`${id}-note`} class="small quiet">
        {t('menu.language_note')}
      </p>
    </section>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

function Switch({ label, on, onSwitch }: SwitchProps) {
  const id = useId();
  return (
    <div class="setting">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={on}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </div>
  );
}

interface VolumeProps {
  readonly label: string;
  readonly level: number;
  readonly t: TextOf<'menu'>;
  readonly onLevel: (level: number) => void;
}

function Volume({ label, level, t, onLevel }: VolumeProps) {
  const id = useId();
  const percent = Math.round(level * 100);
  return (
    <div class="setting">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="range"
        type="range"
        min={0}
        max={100}
        step={10}
        value={percent}
        aria-valuetext={percent === 0 ? t('menu.off') : t('menu.percent', { percent })}
        onInput={(event) => onLevel(event.currentTarget.valueAsNumber / 100)}
      />
    </div>
  );
}

export function MenuSettings(props: MenuSettingsProps) {
  const { settings, t, onSettings, soundTrouble } = props;
  const { soundNote = soundTrouble && t(`menu.sound_${soundTrouble}`) } = props;
  const { theme, size, lessMotion, look, shortcuts, effects, music } = settings;
  const themes = [
    ['system', t('menu.theme_system')],
    ['light', t('menu.theme_light')],
    ['dark', t('menu.theme_dark')],
  ] as const;
  const sizes = [
    ['100', t('menu.size_100')],
    ['115', t('menu.size_115')],
    ['130', t('menu.size_130')],
  ] as const;
  return (
    <>
      <LanguageSetting {...props} />
      <section class="section">
        <h3>{t('menu.look')}</h3>
        <Few
          title={t('menu.theme')}
          value={theme}
          choices={themes}
          onPick={(picked) => onSettings({ theme: picked })}
        />
        <Few title={t('menu.size')} value={size} choices={sizes} onPick={(picked) => onSettings({ size: picked })} />
        <Switch label={t('menu.motion')} on={lessMotion} onSwitch={(on) => onSettings({ lessMotion: on })} />
        <Switch
          label={t('menu.list')}
          on={look === 'list'}
          onSwitch={(on) => onSettings({ look: on ? 'list' : 'map' })}
        />
      </section>
      <section class="section">
        <h3>{t('menu.sound')}</h3>
        <Volume label={t('menu.effects')} level={effects} t={t} onLevel={(level) => onSettings({ effects: level })} />
        <Volume label={t('menu.music')} level={music} t={t} onLevel={(level) => onSettings({ music: level })} />
        {soundNote && <p class="small">{soundNote}</p>}
      </section>
      <section class="section">
        <h3>{t('menu.keys')}</h3>
        <Switch label={t('menu.shortcuts')} on={shortcuts} onSwitch={(on) => onSettings({ shortcuts: on })} />
        <p class="small quiet">{t('menu.keys_text')}</p>
      </section>
    </>
  );
}
