// F12 and F13: steps of a moment that nobody gets to or that lead in a circle, and answers in them that nobody is ever offered.
// F01 and F06: steps at which there may be nothing to answer.
import type { Finding } from './finding.ts';
import type { Condition, Moment, Scenario } from './schema.ts';
import { truthOf } from './truth.ts';
import { momentsOf, questionsOf, type Placed, type Question } from './walk.ts';

export const checkSteps = (scenario: Scenario): Finding[] =>
  momentsOf(scenario)
    .filter(({ thing: { steps } }) => steps !== undefined)
    .flatMap((moment) => ofMoment(moment, scenario));

/** A moment’s questions by their steps’ ids; its own under none. The first of two with one id counts. */
type Talk = ReadonlyMap<string | undefined, Question>;

function ofMoment(moment: Placed<Moment>, scenario: Scenario): Finding[] {
  const questions = questionsOf(moment);
  const talk: Talk = new Map(questions.toReversed().map((question) => [question.step?.id, question]));
  const reached = reachedIn(talk);
  return questions.flatMap((question) => {
    const { step, path } = question;
    const circles = circlesAt(question, talk, questions);
    if (step === null || talk.get(step.id) !== question) return circles;
    if (!reached.has(step.id)) {
      const args = { step: step.id, moment: moment.thing.id };
      return [{ code: 'F12', says: 'unreached', args, path: [...path, 'id'] }, ...circles];
    }
    return [...circles, ...atStep(question, step.id, waysTo(step.id, questions, moment.thing), moment.thing, scenario)];
  });
}

const nextOf = ({ options }: Question): string[] => options.flatMap(({ thing: { next } }) => next ?? []);

/** Steps that some way of answering comes to, from `from` on. */
function reachedIn(talk: Talk, from?: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [talk.get(from)];
  while (open.length > 0) {
    const question = open.pop();
    for (const id of question === undefined ? [] : nextOf(question))
      if (talk.has(id) && reached.size < reached.add(id).size) open.push(talk.get(id));
  }
  return reached;
}

/** Answers that lead to the step they are given at, or back to one before it: in each circle at least one leads back in the file. */
function circlesAt(question: Question, talk: Talk, questions: readonly Question[]): Finding[] {
  const { step, options } = question;
  if (step === null) return [];
  return options.flatMap(({ thing: { next }, path }): Finding[] => {
    if (next === undefined || (next !== step.id && !reachedIn(talk, next).has(step.id))) return [];
    if (questions.findIndex((one) => one.step?.id === next) > questions.indexOf(question)) return [];
    return [{ code: 'F12', says: 'circle', args: { step: next }, path: [...path, 'next'] }];
  });
}

/** One of these answers has been given, and none of the step’s own. */
function waysTo(step: string, questions: readonly Question[], moment: Moment): Condition {
  const choice = (option: string): Condition => ({ chose: `${moment.id}.${option}` });
  const leading = questions.flatMap(({ options }) => options.filter(({ thing: { next } }) => next === step));
  const own = questions.find((question) => question.step?.id === step)?.options ?? [];
  return {
    all: [
      { any: leading.map(({ thing }) => choice(thing.id)) },
      ...own.map(({ thing }): Condition => ({ not: choice(thing.id) })),
    ],
  };
}

function atStep(
  { options, path }: Question,
  step: string,
  way: Condition,
  { id: moment }: Moment,
  scenario: Scenario,
): Finding[] {
  const isNever = (...all: Condition[]): boolean => truthOf({ all }, scenario) === 'never';
  const conditions = options.flatMap(({ thing }) => thing.if ?? []);
  const at = [...path, 'options'];
  const name = `${moment}.${step}`;
  const isDry = conditions.length === options.length && !isNever(way, { not: { any: conditions } });
  const isAsked = options.every(({ thing }) => thing.needs_boss);
  return [
    ...(isDry ? [{ code: 'F01', says: 'hidden', args: { moment: name }, path: at } as const] : []),
    ...(isAsked ? [{ code: 'F06', says: 'asked', args: { moment: name }, path: at } as const] : []),
    ...options.flatMap(({ thing, path: optionPath }): Finding[] => {
      if (thing.if === undefined || isNever(thing.if) || !isNever(way, thing.if)) return [];
      return [{ code: 'F13', says: 'never', args: { step }, path: [...optionPath, 'if'] }];
    }),
  ];
}
