// Hands that were counted in the room, moment by moment.
import { useId, useState } from 'preact/hooks';
import type { Moment } from '../../../core/scenario/schema.ts';
import { optionsIn } from '../../../core/scenario/options-in.ts';
import { saidToAll } from '../../../core/session/debrief/said.ts';
import { inLanguage } from '../../ui/components/said.tsx';
import type { TextOf } from '../../ui/text/text.ts';
import type { CollectedRoom } from './collected-room.ts';

interface HandsPartProps {
  readonly t: TextOf<'collect'>;
  readonly room: CollectedRoom;
  readonly onTally: (moment: string, counts: Readonly<Record<string, number>>) => void;
}

const MOST_HANDS = 1000;
const handsIn = (written: string): number => Math.min(MOST_HANDS, Math.max(0, Math.floor(Number(written) || 0)));
const weekOf = ({ when }: Moment): number | undefined => when?.weeks[0];

/** What comes when something has happened stands last. */
const LATER = 1000;

/** What is handed out or put in order has no hands to count. */
const countable = ({ moments }: CollectedRoom['scenario']): readonly Moment[] =>
  moments
    .filter((moment) => moment.task === undefined && optionsIn(moment).length > 1)
    .toSorted((one, other) => (weekOf(one) ?? LATER) - (weekOf(other) ?? LATER));

function titleOf(moment: Moment, scenario: CollectedRoom['scenario'], t: HandsPartProps['t']): string {
  const week = weekOf(moment);
  const title = saidToAll(scenario, moment.title, week, moment.about);
  return week === undefined ? t('collect.moment_later', { title }) : t('collect.moment_at', { week, title });
}

function Counts({ t, room, moment, onTally }: HandsPartProps & { readonly moment: Moment }) {
  const id = useId();
  const { scenario, state } = room;
  const counts = state.tallies.get(moment.id) ?? {};
  const words = (text: string): string => saidToAll(scenario, text, weekOf(moment), moment.about);
  const sum = Object.values(counts).reduce((all, hands) => all + hands, 0);
  return (
    <div class="counts-of stack">
      <p {...inLanguage(scenario.language)}>{words(moment.text)}</p>
      <ul class="hands">
        {moment.options.map((option) => (
          <li key={option.id}>
            <label for={`${id}-${option.id}`} {...inLanguage(scenario.language)}>
              {words(option.text)}
            </label>
            <input
              id={`${id}-${option.id}`}
              type="number"
              inputMode="numeric"
              min={0}
              max={MOST_HANDS}
              aria-label={t('collect.hands_for', { option: words(option.text) })}
              value={counts[option.id] ?? ''}
              onInput={({ currentTarget: { value } }) => onTally(moment.id, { ...counts, [option.id]: handsIn(value) })}
            />
          </li>
        ))}
      </ul>
      <p class="quiet">{t('collect.hands_sum', { count: sum })}</p>
    </div>
  );
}

export function HandsPart(props: HandsPartProps) {
  const { t, room } = props;
  const [chosen, choose] = useState('');
  const id = useId();
  const moments = countable(room.state.scenario);
  const moment = moments.find((one) => one.id === chosen);
  return (
    <section class="section stack">
      <h2>{t('collect.hands')}</h2>
      <p>{t('collect.hands_how')}</p>
      <div class="picked-rows">
        <label for={id}>{t('collect.moment')}</label>
        <select id={id} value={chosen} onChange={({ currentTarget: { value } }) => choose(value)}>
          <option value="">{t('collect.moment_none')}</option>
          {moments.map((one) => (
            <option key={one.id} value={one.id}>
              {titleOf(one, room.scenario, t)}
            </option>
          ))}
        </select>
      </div>
      {moment && <Counts {...props} moment={moment} key={moment.id} />}
    </section>
  );
}
