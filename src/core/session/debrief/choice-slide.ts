// How the room chose at a moment, and what each answer led to.
import { beforeChoice } from '../../run/past.ts';
import { findMoment } from '../../run/moments.ts';
import type { Chosen, Run } from '../../run/run-state.ts';
import type { Moment } from '../../scenario/schema.ts';
import type { SessionState } from '../session-state.ts';
import { MIN_GROUP, type Slide } from '../slide.ts';
import { firstAnswer } from './by-hand.ts';
import { countedRuns, peopleBehind, type Counted } from './counted.ts';
import { figuresOf, rounded } from './figures.ts';
import { deed, saidIn, saidToAll } from './said.ts';
import { medianOf } from './spread.ts';

type ChoiceSlide = Extract<Slide, { readonly kind: 'choice' }>;
export interface Answered extends Counted {
  readonly chosen: Chosen;
}

/** Runs in which somebody answered the moment when it first came, with that answer. */
export const answersTo = (runs: readonly Counted[], moment: string): Answered[] =>
  runs.flatMap((one) => {
    const answer = firstAnswer(one.seat, moment);
    return answer === null ? [] : [{ ...one, chosen: answer.chosen }];
  });

/** Moments that somebody has answered in a week or since. */
export function recentMoments(runs: readonly Counted[], since: number): string[] {
  const found = new Set<string>();
  for (const { run } of runs)
    for (let at = run.chosen.length - 1; at >= 0 && run.chosen[at]!.week >= since; at--)
      found.add(run.chosen[at]!.moment);
  return [...found];
}

/**
 * Runs count, one a seat, unless hands were counted for this moment, or the whole room voted on it: then those do. Answers of its
 * later steps are left out.
 */
export function choiceSlide(
  state: SessionState,
  id: string,
): ChoiceSlide | Extract<Slide, { readonly kind: 'nothing' }> {
  const nothing = { kind: 'nothing', step: `choice.${id}` } as const;
  const moment = findMoment(state, id);
  if (moment === null) return { ...nothing, why: 'none' };
  const answered = answersTo(countedRuns(state), id);
  const hands = state.tallies.get(id) ?? state.polls.get(id);
  const counted = ({ id: option }: { readonly id: string }): number =>
    hands === undefined ? answered.filter(({ chosen }) => chosen.option === option).length : (hands[option] ?? 0);
  const of = moment.options.reduce((sum, option) => sum + counted(option), 0);
  if (of === 0) return { ...nothing, why: 'none' };
  if ((hands === undefined ? peopleBehind(answered) : of) < MIN_GROUP) return { ...nothing, why: 'few' };
  const said = wordsOf(state, moment, answered[0]);
  return {
    kind: 'choice',
    moment: id,
    title: said(moment.title),
    text: said(moment.room_text ?? moment.text),
    of,
    rows: moment.options
      .filter((option) => option.if === undefined || counted(option) > 0)
      .map((option) => ({
        option: option.id,
        text: deed(said(option.text)),
        count: counted(option),
        ledTo: ledTo(answered.filter(({ chosen }) => chosen.option === option.id)),
      })),
  };
}

/** As the first of them read it; where nobody has played it here, as on the first day it may come. */
export function wordsOf(
  { scenario }: SessionState,
  { about, when }: Moment,
  one: Pick<Answered, 'run' | 'chosen'> | undefined,
): (text: string) => string {
  if (one === undefined) return (text) => saidToAll(scenario, text, when?.weeks[0] ?? 1, about);
  const then = beforeChoice(one.run, one.chosen);
  return (text) => saidIn(then, text, about);
}

/** Runs that were played to the end of the weeks there, at least. */
export const isPlayedOut = ({ scenario, weeks }: Run): boolean => weeks.length >= scenario.weeks;

function ledTo(all: readonly Answered[]): ChoiceSlide['rows'][number]['ledTo'] {
  const runs = all.filter(({ run }) => isPlayedOut(run));
  if (peopleBehind(runs) < MIN_GROUP) return null;
  const atEnd = (level: 'trust' | 'delivery'): number =>
    rounded(medianOf(runs.map(({ run }) => figuresOf(run)[level][run.weeks.length] ?? 0)));
  return { trust: atEnd('trust'), delivery: atEnd('delivery') };
}
