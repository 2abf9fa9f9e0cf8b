// A moment of several steps as it was played: what was answered, who replies, and the one move it all comes to.
import type { Moment, Step } from '../scenario/schema.ts';
import type { MoveId } from '../scenario/vocabulary.ts';
import { findMoment } from './moments.ts';
import type { Chosen, Standing } from './run-state.ts';
import { optionIn, stepAt } from './step-at.ts';

type Answered = Pick<Standing, 'scenario' | 'chosen'>;

/** All answers of the scene that `made` is one of, the first one first. */
export const answersWith = ({ chosen }: Answered, made: Pick<Chosen, 'moment' | 'week'>): readonly Chosen[] =>
  chosen.filter(({ moment, week }) => moment === made.moment && week === made.week);

/** The question that a moment at hand asks. */
export const questionNow = (run: Pick<Standing, 'chosen' | 'week'>, moment: Moment): string =>
  nameOf(moment, stepAt(run, moment));
const nameOf = ({ id }: Moment, step: Step | null): string => (step === null ? id : `${id}.${step.id}`);

/** Of the answers of a scene, the last one that names a move: the scene is that to the engine. Others only have their effects. */
function decisiveOf(run: Answered, made: Chosen): Chosen {
  const moment = findMoment(run, made.moment);
  if (moment?.steps === undefined) return made;
  return answersWith(run, made).findLast((c) => optionIn(moment, c.option)?.move !== undefined) ?? made;
}

export const isDecisive = (run: Answered, made: Chosen): boolean => decisiveOf(run, made) === made;

/** The move of the scene that `made` is an answer of; null where the scenario has no such one. */
export function moveOf(run: Answered, made: Chosen): MoveId | null {
  const moment = findMoment(run, made.moment);
  return moment === null ? null : (optionIn(moment, decisiveOf(run, made).option)?.move ?? null);
}
