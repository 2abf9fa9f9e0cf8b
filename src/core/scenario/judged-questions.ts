// The questions whose options a player weighs against each other before they know more. The outcomes of a task are read afterwards.
import { MOVE_SIDES, type Side } from './sides.table.ts';
import type { Moment, Option, Scenario } from './schema.ts';
import { momentsOf, questionsOf, type Placed, type Question } from './walk.ts';

export interface JudgedQuestion extends Question {
  readonly moment: Moment;
  /** The moment, or `moment.step`. */
  readonly name: string;
}

const questionsOfMoment = (moment: Placed<Moment>): JudgedQuestion[] =>
  questionsOf(moment)
    .filter(({ step }) => step !== null || moment.thing.task === undefined)
    .map((question) => {
      const { id } = moment.thing;
      return { ...question, moment: moment.thing, name: question.step === null ? id : `${id}.${question.step.id}` };
    });

export const judgedQuestions = (scenario: Scenario): JudgedQuestion[] => momentsOf(scenario).flatMap(questionsOfMoment);

/** Null for an answer that only says something. */
export const sideOf = ({ move }: Pick<Option, 'move'>): Side | null => (move === undefined ? null : MOVE_SIDES[move]);

export const isEnglish = ({ language }: Pick<Scenario, 'language'>): boolean => /^en(?:-|$)/i.test(language);
