// A scenario without some of its moments, choices and practices: what asks for one of them in vain goes with it.
import type { Condition, Moment, Option, Scenario } from '../scenario/schema.ts';
import { PRACTICE_IDS, type PracticeId } from '../scenario/vocabulary.ts';

export interface Dead {
  /** After the last of these nothing comes any more. */
  readonly weeks: number;
  readonly moments: ReadonlySet<string>;
  /** `moment.option` */
  readonly choices: ReadonlySet<string>;
  readonly practices: ReadonlySet<PracticeId>;
  /** Things of the scenario, the very objects: conditions that never hold, and whatever else comes to nothing. */
  readonly vain: ReadonlySet<unknown>;
}

export function withoutDead(scenario: Scenario, dead: Dead): Scenario {
  const left = withoutVain(scenario, dead) as Scenario;
  const moments = left.moments.filter(({ id }) => !dead.moments.has(id)).map((moment) => withoutChoices(moment, dead));
  if (dead.practices.size === 0) return { ...left, moments };
  return {
    ...left,
    moments,
    practices: (left.practices ?? PRACTICE_IDS).filter((id) => !dead.practices.has(id)),
    opens: left.opens?.filter(({ practice }) => !dead.practices.has(practice)),
  };
}

function withoutChoices(moment: Moment, dead: Dead): Moment {
  const alive = <Answer extends Option | Moment['options'][number]>(answers: readonly Answer[]): Answer[] =>
    answers
      .filter(({ id, if: condition }) => condition === undefined || !dead.choices.has(`${moment.id}.${id}`))
      .map((answer) => withoutLeads(answer, dead));
  const options = alive(moment.options);
  const steps = moment.steps?.map((step) => ({ ...step, options: alive(step.options) }));
  const asked = new Set([...options, ...(steps ?? []).flatMap((step) => step.options)].map(({ next }) => next));
  const left = steps?.filter(({ id }) => asked.has(id));
  const { steps: _before, ...rest } = moment;
  return left === undefined || left.length === 0 ? { ...rest, options } : { ...rest, options, steps: left };
}

function withoutLeads<Answer extends Option | Moment['options'][number]>(answer: Answer, dead: Dead): Answer {
  const { then, promise } = answer;
  const isKept =
    promise === undefined ||
    ('chose' in promise.kept_by ? !isDead(promise.kept_by.chose, dead) : !dead.practices.has(promise.kept_by.practice));
  return {
    ...answer,
    ...(then !== undefined && dead.moments.has(then) && { then: undefined }),
    ...(!isKept && { promise: undefined }),
  };
}

const isDead = (choice: string, { choices, moments }: Dead): boolean =>
  choices.has(choice) || moments.has(choice.slice(0, choice.indexOf('.')));

/** Anything with a condition goes where that can never hold; where it always does, the condition goes. */
function withoutVain(value: unknown, dead: Dead): unknown {
  if (Array.isArray(value)) return value.flatMap((item) => itemLeft(item, dead));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
    if (inner === undefined || dead.vain.has(inner)) return [];
    if (name !== 'drop_if') return [[name, withoutVain(inner, dead)]];
    const left = simplified(inner as Condition, dead);
    return typeof left === 'boolean' ? [] : [[name, left]];
  });
  return Object.fromEntries(entries);
}

function itemLeft(item: unknown, dead: Dead): unknown[] {
  if (dead.vain.has(item)) return [];
  if (typeof item !== 'object' || item === null || !('if' in item) || item.if === undefined)
    return [withoutVain(item, dead)];
  const { if: condition, ...rest } = item;
  const left = simplified(condition as Condition, dead);
  if (left === false) return [];
  const plain = withoutVain(rest, dead) as object;
  return [left === true ? plain : { ...plain, if: left }];
}

/** A condition without what is known: true or false where nothing is left to ask. */
function simplified(condition: Condition, dead: Dead): Condition | boolean {
  if (dead.vain.has(condition)) return false;
  if ('all' in condition) return joined(condition.all, false, dead);
  if ('any' in condition) return joined(condition.any, true, dead);
  if ('not' in condition) {
    const inner = simplified(condition.not, dead);
    return typeof inner === 'boolean' ? !inner : { not: inner };
  }
  if ('week' in condition) {
    const { from = 1, to } = condition.week;
    if (from > dead.weeks) return false;
    if (to === undefined || to < dead.weeks) return condition;
    return from <= 1 ? true : { week: { from } };
  }
  return isVain(condition, dead) ? false : condition;
}

/** `decides`: the one value of a part that settles the whole. */
function joined(parts: readonly Condition[], decides: boolean, dead: Dead): Condition | boolean {
  const left = parts.map((part) => simplified(part, dead));
  if (left.includes(decides)) return decides;
  const open = left.filter((part) => typeof part !== 'boolean');
  const [first, ...others] = open;
  if (first === undefined) return !decides;
  if (others.length === 0) return first;
  return decides ? { any: open } : { all: open };
}

function isVain(condition: Condition, dead: Dead): boolean {
  if ('seen' in condition) return dead.moments.has(condition.seen);
  if ('chose' in condition) return isDead(condition.chose, dead);
  if ('open' in condition) return isDead(condition.open, dead);
  if ('kept' in condition) return isDead(condition.kept, dead);
  if ('broken' in condition) return isDead(condition.broken, dead);
  if ('looked' in condition) return dead.moments.has(condition.looked.slice(0, condition.looked.indexOf('.')));
  return 'planned' in condition && dead.practices.has(condition.planned as PracticeId) && !('at_most' in condition);
}
