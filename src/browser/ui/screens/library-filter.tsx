// Which scenarios of the library are shown: by what they are about, and by how long they take.
import { useId } from 'preact/hooks';
import type { Idea } from '../../../core/scenario/vocabulary.ts';
import type { AppKey, Translate } from '../text/text.ts';
import type { LibraryItem } from './library-entry.tsx';

export interface FilterChoice {
  readonly idea: string;
  readonly time: string;
}
export const EVERYTHING: FilterChoice = { idea: '', time: '' };

/** Longer than a focused scenario: half an hour has to be found for it. min */
const SHORT_MINUTES = 20;

export const fits = ({ teaches, minutes }: LibraryItem, { idea, time }: FilterChoice): boolean =>
  (idea === '' || teaches.includes(idea)) && (time === '' || (time === 'long') === minutes > SHORT_MINUTES);

/** What a visitor has chosen on the drawn page, before any script had come. */
export function wishedInPage(): FilterChoice {
  const chosen = (name: string): string =>
    document.querySelector<HTMLSelectElement>(`.library-filter [name=${name}]`)?.value ?? '';
  return { idea: chosen('idea'), time: chosen('time') };
}

/** Three kinds of idea, by the letter of their ids. */
const KINDS = ['D', 'P', 'G'] as const;

interface LibraryFilterProps {
  /** What any scenario is about. */
  readonly ideas: readonly Idea[];
  readonly wished: FilterChoice;
  readonly t: Translate;
  readonly onWish: (wished: FilterChoice) => void;
}

export function LibraryFilter({ ideas, wished, t, onWish }: LibraryFilterProps) {
  const id = useId();
  const select = (name: keyof FilterChoice, label: AppKey, all: AppKey, options: preact.ComponentChildren) => (
    <div>
      <label for={id + name}>{t(label)}</label>
      <select
        id={id + name}
        name={name}
        value={wished[name]}
        autocomplete="off"
        onChange={({ currentTarget: { value } }) => onWish({ ...wished, [name]: value })}
      >
        <option value="">{t(all)}</option>
        {options}
      </select>
    </div>
  );
  return (
    <div class="library-filter">
      {select(
        'idea',
        'home.filter_idea',
        'home.any_idea',
        KINDS.map((kind) => (
          <optgroup key={kind} label={t(`home.ideas_${kind}`)}>
            {ideas
              .filter((idea) => idea.startsWith(kind))
              .map((idea) => (
                <option key={idea} value={idea}>
                  {t(`idea.${idea}`)}
                </option>
              ))}
          </optgroup>
        )),
      )}
      {select(
        'time',
        'home.filter_time',
        'home.any_time',
        (['short', 'long'] as const).map((time) => (
          <option key={time} value={time}>
            {t(`home.time_${time}`, { minutes: SHORT_MINUTES })}
          </option>
        )),
      )}
    </div>
  );
}
