// A moment may come more than once: which coming an answer belongs to, and which decision made it.
import type { Scenario } from '../scenario/schema.ts';
import type { Decision } from './decision.ts';
import { madeOf } from './moments.ts';
import type { Chosen, Run, Standing } from './run-state.ts';

interface Answer {
  readonly decision: Decision;
  readonly moment: string;
  readonly option: string;
  /** What was arranged, where there was a task. */
  readonly places?: readonly number[] | undefined;
}

const answerIn = (scenario: Scenario, decision: Decision): Answer | null => {
  const made = madeOf({ scenario }, decision);
  if (made === null) return null;
  const places = decision.kind === 'arrange' ? decision.places : undefined;
  return { decision, moment: made.moment.id, option: made.option.id, places };
};

/** `client 2`: the moment, and for which time it is at hand. */
export const comingAt = ({ seen }: Pick<Standing, 'seen'>, moment: string): string =>
  `${moment} ${seen.reduce((times, one) => times + Number(one.moment === moment), 0)}`;

/** Which coming of its moment a choice belongs to. */
export const comingOf = ({ seen }: Pick<Standing, 'seen'>, { moment, week }: Chosen): string =>
  comingAt({ seen: seen.filter((one) => one.week <= week) }, moment);

/** What `pick` makes of decisions, by the coming at which they were made, in order: a moment comes at most once between two plans. */
function byComing<Made>(
  decisions: readonly Decision[],
  pick: (decision: Decision) => Made | null,
): ReadonlyMap<string, readonly Made[]> {
  const found = new Map<string, Made[]>();
  const last = new Map<string, { readonly turn: number; readonly times: number }>();
  let turn = 0;
  for (const decision of decisions) {
    if (decision.kind === 'plan') turn += 1;
    if (!('moment' in decision)) continue;
    const { moment } = decision;
    const before = last.get(moment) ?? { turn: -1, times: 0 };
    const times = before.turn === turn ? before.times : before.times + 1;
    last.set(moment, { turn, times });
    const made = pick(decision);
    const coming = `${moment} ${times}`;
    if (made !== null) found.set(coming, [...(found.get(coming) ?? []), made]);
  }
  return found;
}

/** What was answered, step by step. */
export const answersByComing = (
  scenario: Scenario,
  decisions: readonly Decision[],
): ReadonlyMap<string, readonly Answer[]> => byComing(decisions, (decision) => answerIn(scenario, decision));

/** What was opened. */
export const looksByComing = (
  decisions: readonly Decision[],
): ReadonlyMap<string, readonly Extract<Decision, { readonly kind: 'look' }>[]> =>
  byComing(decisions, (decision) => (decision.kind === 'look' ? decision : null));

/** Of what was answered at this coming of the moment, what answers the question that has these options. */
export const answerAmong = (
  answers: ReturnType<typeof answersByComing>,
  run: Pick<Standing, 'seen'>,
  moment: string,
  options: readonly { readonly id: string }[],
): Answer | undefined =>
  answers.get(comingAt(run, moment))?.find((made) => options.some(({ id }) => id === made.option));

/** The place among the run's decisions of the one that made a choice: choices lie in the order in which they were decided. */
export function decisionOf({ chosen, decisions }: Run, choice: Chosen): number {
  let left = chosen.indexOf(choice);
  return decisions.findIndex((d) => (d.kind === 'option' || d.kind === 'arrange') && left-- === 0);
}
