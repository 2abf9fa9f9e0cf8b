// A moment may come more than once: which coming an answer belongs to, and which decision made it.
import type { Decision } from './decision.ts';
import type { Chosen, Run, Standing } from './run-state.ts';

type Answer = Extract<Decision, { readonly kind: 'option' }>;

/** `client 2`: the moment, and for which time it is at hand. */
export const comingAt = ({ seen }: Pick<Standing, 'seen'>, moment: string): string =>
  `${moment} ${seen.reduce((times, one) => times + Number(one.moment === moment), 0)}`;

/** Which coming of its moment a choice belongs to. */
export const comingOf = ({ seen }: Pick<Standing, 'seen'>, { moment, week }: Chosen): string =>
  comingAt({ seen: seen.filter((one) => one.week <= week) }, moment);

type Made = Extract<Decision, { readonly kind: 'option' | 'look' }>;

/** What was decided at each coming, in order: a moment comes at most once between two plans. */
function byComing<Kind extends Made>(
  decisions: readonly Decision[],
  isWanted: (made: Made) => made is Kind,
): ReadonlyMap<string, readonly Kind[]> {
  const found = new Map<string, Kind[]>();
  const last = new Map<string, { readonly turn: number; readonly times: number }>();
  let turn = 0;
  for (const decision of decisions) {
    if (decision.kind === 'plan') turn += 1;
    if (decision.kind !== 'option' && decision.kind !== 'look') continue;
    const before = last.get(decision.moment) ?? { turn: -1, times: 0 };
    const times = before.turn === turn ? before.times : before.times + 1;
    last.set(decision.moment, { turn, times });
    const coming = `${decision.moment} ${times}`;
    if (isWanted(decision)) found.set(coming, [...(found.get(coming) ?? []), decision]);
  }
  return found;
}

/** What was answered, step by step. */
export const answersByComing = (decisions: readonly Decision[]): ReadonlyMap<string, readonly Answer[]> =>
  byComing(decisions, (made): made is Answer => made.kind === 'option');

/** What was opened. */
export const looksByComing = (
  decisions: readonly Decision[],
): ReadonlyMap<string, readonly Extract<Decision, { readonly kind: 'look' }>[]> =>
  byComing(decisions, (made): made is Extract<Decision, { readonly kind: 'look' }> => made.kind === 'look');

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
  return decisions.findIndex((d) => d.kind === 'option' && left-- === 0);
}
