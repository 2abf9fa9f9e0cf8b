// Builders for a debrief made by hand.
import type { Cause } from '../../src/core/run/cause.ts';
import type { Debrief, DecisionMark, ManagerDebrief, SeriesPoint, Sign } from '../../src/core/run/debrief.ts';
import type { ShownMoment, Why } from '../../src/core/run/pattern.ts';
import type { MadeDecision } from '../../src/core/run/rewind.ts';
import type { MoveId, PracticeId } from '../../src/core/scenario/vocabulary.ts';

const WEEKS = 8;
/** The answer that took what they wanted. */
export const AGAINST = [{ week: 4, chosen: 'Say it again, louder' }];
const NO_CAUSE = {
  week: null,
  text: null,
  moment: null,
  practice: null,
  manager: null,
  variable: null,
  kept: null,
} as const;

type Deeds = Readonly<Record<number, readonly Cause[]>>;

export const chose = (amount: number, week: number, moment: string, text: string, manager: string): Cause => ({
  ...NO_CAUSE,
  kind: 'option',
  amount,
  week,
  moment,
  text,
  manager,
});
export const planned = (amount: number, week: number, practice: PracticeId, manager: string): Cause => ({
  ...NO_CAUSE,
  kind: 'plan',
  amount,
  week,
  practice,
  manager,
});
export const because = (amount: number, week: number, text: string, manager: string): Cause => ({
  ...NO_CAUSE,
  kind: 'effect',
  amount,
  week,
  text,
  manager,
});
export const undone = (amount: number, week: number): Cause => ({ ...NO_CAUSE, kind: 'undone', amount, week });
export const through = (amount: number, variable: string): Cause => ({ ...NO_CAUSE, kind: 'state', amount, variable });
export const onLeave = (amount: number): Cause => ({ ...NO_CAUSE, kind: 'away', amount });
export const own = (kind: 'luck' | 'settling', amount: number): Cause => ({ ...NO_CAUSE, kind, amount });

/** Points of one level; what the given causes leave open is settling and luck, so that causes sum to the change. */
export function series(start: number, values: readonly number[], deeds: Deeds = {}): SeriesPoint[] {
  const begin: SeriesPoint = { week: 0, value: start, away: false, causes: [] };
  const later = values.map((value, index) => {
    const week = index + 1;
    const given = deeds[week] ?? [];
    const change = value - (values[index - 1] ?? start);
    const open = change - given.reduce((total, cause) => total + cause.amount, 0);
    const causes = [...given, own('settling', open * 0.6), own('luck', open * 0.4)];
    return { week, value, away: week > WEEKS, causes };
  });
  return [begin, ...later];
}

export const readings = (values: readonly number[]) =>
  [values[0] ?? 0, ...values].map((value, week) => ({ week, value }));

export const mark = (
  week: number,
  manager: string,
  moment: string,
  title: string,
  chosen: string,
  move: MoveId,
  attention: number,
): DecisionMark => ({
  decision: -1,
  week,
  manager,
  moment,
  title,
  chosen,
  answers: [chosen],
  promise: null,
  arranged: null,
  move,
  attention,
});

export const sign = (week: number, moment: string, chosen: string, chosenWeek: number, text: string): Sign => ({
  week,
  text,
  moment,
  chosen,
  chosenWeek,
});

const NOT_MUCH = { text: '', practice: null, weeks: 1, weight: 1, amount: 0 } as const;

export const shown = (week: number, name: string, why: Why, more: Partial<ShownMoment>): ShownMoment => ({
  ...NOT_MUCH,
  week,
  name,
  why,
  ...more,
});

/** Every decision in order: the style, then week by week the moments and the plan. */
export function decisionsOf(managers: readonly ManagerDebrief[]): MadeDecision[] {
  const none = { title: '', chosen: '', moment: null, manager: null, arranged: null };
  const options = managers.flatMap((m) => m.marks).toSorted((a, b) => a.week - b.week);
  const weeks = Array.from({ length: WEEKS }, (_, i) => i + 1).flatMap((week) => [
    ...options
      .filter((mark) => mark.week === week)
      .map(({ title, chosen, arranged, moment, manager }) => ({
        kind: 'option' as const,
        week,
        title,
        chosen,
        arranged,
        moment,
        manager,
      })),
    { kind: 'plan' as const, week, ...none },
  ]);
  return [{ kind: 'style' as const, week: 1, ...none }, ...weeks].map((decision, index) => ({
    index,
    weekTo: decision.week,
    ...decision,
  }));
}

export const TIME: Debrief['time'] = {
  total: 80,
  details: 31,
  developing: 14,
  beside: 0,
  together: 0,
  elsewhere: 16,
  firefighting: 13,
  unspent: 6,
  byManager: [
    { id: 'priya', blocks: 29 },
    { id: 'tomasz', blocks: 5 },
    { id: 'amina', blocks: 16 },
    { id: 'kofi', blocks: 8 },
  ],
  byKind: [
    { kind: 'redo_work', blocks: 22 },
    { kind: 'moment', blocks: 9 },
    { kind: 'one_on_one', blocks: 8 },
    { kind: 'goals_together', blocks: 6 },
    { kind: 'old_specialty', blocks: 6 },
    { kind: 'boss_time', blocks: 6 },
    { kind: 'strategy', blocks: 4 },
    { kind: 'claim', blocks: 13 },
  ],
  free: 67,
  saidShare: 30,
  decisions: { about: 4, taken: 3 },
  realShare: (100 * 31) / 67,
};
