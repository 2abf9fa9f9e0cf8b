// What a scenario remembers of a run. Nothing is stored: a fact is what the choices made of it so far.
import { choiceId } from '../engine/cause-id.ts';
import type { Fact, Moment, Remember } from '../scenario/schema.ts';
import { optionsIn } from '../scenario/options-in.ts';
import { mondayFrom } from '../scenario/turn.ts';
import type { Standing } from './run-state.ts';

export type FactValue = boolean | string | number;
type Known = Pick<Standing, 'scenario' | 'week' | 'chosen' | 'weeks'>;

/** The week it is told in: on leave the one that is over. */
export const toldWeek = ({ scenario, week, weeks }: Pick<Standing, 'scenario' | 'week' | 'weeks'>): number =>
  weeks.length > scenario.weeks ? weeks.length : week;

/** As it stands; undefined where nobody declared it. What is due later counts from its Monday on, in the order in which it falls due. */
export function factValue(run: Known, id: string): FactValue | undefined {
  const fact = run.scenario.facts?.find((one) => one.id === id);
  if (fact === undefined) return undefined;
  let value = startOf(fact);
  for (const one of setBy(run, id)) value = within(fact, after(value, one));
  return value;
}

function startOf(fact: Fact): FactValue {
  if ('person' in fact) return fact.person;
  return 'number' in fact ? fact.number : false;
}

const byChoice = new WeakMap<readonly Moment[], ReadonlyMap<string, readonly Remember[]>>();

/** By the choice that sets them. */
function remembers(moments: readonly Moment[]): ReadonlyMap<string, readonly Remember[]> {
  let known = byChoice.get(moments);
  if (known === undefined) {
    const all = moments.flatMap((moment) =>
      optionsIn(moment).flatMap((o) =>
        o.remember === undefined ? [] : [[choiceId({ moment: moment.id, option: o.id }), o.remember] as const],
      ),
    );
    byChoice.set(moments, (known = new Map(all)));
  }
  return known;
}

function setBy(run: Known, id: string): readonly Remember[] {
  const made = run.chosen.flatMap((c) =>
    (remembers(run.scenario.moments).get(choiceId(c)) ?? [])
      .filter(({ fact }) => fact === id)
      .map((one) => ({ one, due: dueFrom(run, c.week + one.after_weeks) })),
  );
  const now = toldWeek(run);
  const due = made.filter((one) => one.due <= now);
  return due.toSorted((a, b) => a.due - b.due).map(({ one }) => one);
}

/** Between two Mondays nothing becomes known; the leave is told week by week. */
const dueFrom = ({ scenario }: Known, week: number): number =>
  week > scenario.weeks ? week : Math.min(mondayFrom(scenario, week), scenario.weeks + 1);

function after(value: FactValue, { is, add }: Remember): FactValue {
  if (typeof value === 'number') return typeof is === 'number' ? is : value + (add ?? 0);
  return typeof value === 'string' ? (typeof is === 'string' ? is : value) : is !== false;
}

const within = (fact: Fact, value: FactValue): FactValue =>
  typeof value === 'number' && 'number' in fact
    ? Math.max(fact.least ?? -Infinity, Math.min(fact.most ?? Infinity, value))
    : value;
