// What can be chosen for a package, a group each.
import { useId } from 'preact/hooks';
import { inLanguage } from '../components/said.tsx';
import type { TextOf } from '../text/text.ts';
import { isReported, languagesOffered, PACK_KINDS, type PackChoice, type PackItem } from './pack-choice.ts';

export interface FieldsProps {
  readonly items: readonly PackItem[];
  readonly choice: PackChoice;
  readonly t: TextOf<'pack'>;
  readonly onChoice: (change: Partial<PackChoice>) => void;
}

const toggled = (set: ReadonlySet<string>, key: string, on: boolean): ReadonlySet<string> =>
  new Set(on ? [...set, key] : [...set].filter((other) => other !== key));

export function Scenarios({ items, choice, t, onChoice }: FieldsProps) {
  const about = ({ minutes }: PackItem): string =>
    minutes === null ? t('pack.from_file') : t('pack.minutes', { minutes });
  return (
    <fieldset class="pack-group">
      <legend>{t('pack.scenarios')}</legend>
      <div class="pack-options">
        {items.map((item) => (
          <label class="pack-option" key={item.key}>
            <input
              type="checkbox"
              checked={choice.scenarios.has(item.key)}
              onChange={({ currentTarget }) =>
                onChoice({ scenarios: toggled(choice.scenarios, item.key, currentTarget.checked) })
              }
            />
            <span>
              <b {...inLanguage(item.language)}>{item.title}</b> <span class="quiet small">{about(item)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function Kinds({ choice, t, onChoice }: FieldsProps) {
  const name = useId();
  return (
    <fieldset class="pack-group">
      <legend>{t('pack.as')}</legend>
      <div class="pack-options">
        {PACK_KINDS.map((as) => (
          <label class="pack-option" key={as}>
            <input type="radio" name={name} checked={choice.as === as} onChange={() => onChoice({ as })} />
            <span>
              <b>{t(`pack.as.${as}`)}</b> <span class="quiet small">{t(`pack.about.${as}`)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** One that all is in need not be chosen. */
export function Languages({ items, choice, t, onChoice }: FieldsProps) {
  const offered = languagesOffered(items, choice);
  if (offered.length < 2) return null;
  const names = new Intl.DisplayNames([t.locale], { type: 'language', fallback: 'code' });
  return (
    <fieldset class="pack-group">
      <legend>{t('pack.languages')}</legend>
      <div class="pack-options">
        {offered.map((tag) => (
          <label class="pack-option" key={tag}>
            <input
              type="checkbox"
              checked={!choice.without.has(tag)}
              onChange={({ currentTarget }) =>
                onChoice({ without: toggled(choice.without, tag, !currentTarget.checked) })
              }
            />
            <b>{names.of(tag) ?? tag}</b>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Where a pass mark begins: usual delivery. Points. */
const USUAL_MASTERY = 50;

function Mastery({ choice: { mastery }, t, onChoice }: FieldsProps) {
  const points = useId();
  return (
    <>
      <label class="pack-option">
        <input
          type="checkbox"
          checked={mastery !== null}
          onChange={({ currentTarget }) => onChoice({ mastery: currentTarget.checked ? USUAL_MASTERY : null })}
        />
        <span>
          <b>{t('pack.mastery')}</b> <span class="quiet small">{t('pack.mastery_why')}</span>
        </span>
      </label>
      {mastery !== null && (
        <div class="pack-field">
          <label for={points}>{t('pack.mastery_points')}</label>
          <input
            id={points}
            type="number"
            inputMode="numeric"
            min={0}
            max={100}
            value={mastery}
            onChange={({ currentTarget }) => onChoice({ mastery: Number(currentTarget.value) })}
          />
        </div>
      )}
    </>
  );
}

/** As many characters as a package takes. */
const MOST_TITLE = 120;

export function Details(props: FieldsProps) {
  const { choice, t, onChoice } = props;
  const [title, hint] = [useId(), useId()];
  return (
    <fieldset class="pack-group">
      <legend>{t('pack.details')}</legend>
      <div class="pack-field">
        <label for={title}>{t('pack.name')}</label>
        <input
          id={title}
          type="text"
          maxLength={MOST_TITLE}
          value={choice.title}
          aria-describedby={hint}
          onInput={({ currentTarget }) => onChoice({ title: currentTarget.value })}
        />
        <p class="quiet small" id={hint}>
          {t('pack.name_hint')}
        </p>
      </div>
      {isReported(choice.as) && <Mastery {...props} />}
    </fieldset>
  );
}
