// S12 and F26 to F28: expectations that say nothing, look where nothing is, exclude themselves, or hold whatever happens.
import type { Finding } from './finding.ts';
import { optionsIn } from './options-in.ts';
import type { Path } from './json-tree.ts';
import type { Expectation, Scenario } from './schema.ts';
import { placed } from './walk.ts';

export function checkExpectations(scenario: Scenario): Finding[] {
  return placed(scenario.expect, ['expect']).flatMap(({ thing, path }) => {
    const unclear = senseless(thing, path);
    if (unclear !== null) return [unclear];
    return [...outsideWeeks(thing, path, scenario.weeks), ...exclusive(thing, path, scenario), ...certain(thing, path)];
  });
}

const COMPARED = ['better_until_week', 'better_at', 'worse_at', 'by'] as const;
const BOUND = ['at', 'at_least', 'at_most'] as const;

/** It compares, or it has a bound, or something comes: one of the three. */
function senseless(one: Expectation, path: Path): Finding | null {
  const said = (field: keyof Expectation): boolean => one[field] !== undefined;
  const at = (field: string): Path => [...path, field];
  const stray = (fields: readonly (keyof Expectation)[], kind: 'comes' | 'versus'): Finding | null => {
    const field = fields.find(said);
    return field === undefined ? null : { code: 'S12', says: 'stray', args: { field, kind }, path: at(field) };
  };
  if (said('comes')) return stray(['of', 'versus', ...COMPARED, ...BOUND], 'comes') ?? unbounded(one, path);
  if (!said('of')) return { code: 'S12', says: 'nothing', path };
  if (said('versus')) {
    if (COMPARED.slice(0, 3).every((field) => !said(field))) return { code: 'S12', says: 'no_where', path };
    if (one.better_at !== undefined && one.better_at === one.worse_at)
      return { code: 'S12', says: 'both_ways', args: { place: String(one.better_at) }, path: at('worse_at') };
    return stray(BOUND, 'versus');
  }
  const alone = COMPARED.find(said);
  if (alone !== undefined) return { code: 'S12', says: 'no_rival', args: { field: alone }, path: at(alone) };
  if (!said('at')) return { code: 'S12', says: 'no_place', path };
  return said('at_least') || said('at_most')
    ? reversed(one.at_least, one.at_most, at('at_most'))
    : { code: 'S12', says: 'no_bound', path };
}

function unbounded({ comes }: Expectation, path: Path): Finding | null {
  const { in_at_least: least, in_at_most: most } = comes ?? {};
  if (least === undefined && most === undefined) return { code: 'S12', says: 'no_share', path: [...path, 'comes'] };
  return reversed(least, most, [...path, 'comes', 'in_at_most']);
}

const reversed = (least = -Infinity, most = Infinity, path: Path): Finding | null =>
  least > most ? { code: 'S12', says: 'reversed', args: { least: String(least), most: String(most) }, path } : null;

function outsideWeeks(one: Expectation, path: Path, last: number): Finding[] {
  return (['better_until_week', 'better_at', 'worse_at', 'at'] as const).flatMap((field): Finding[] => {
    const week = one[field];
    return typeof week === 'number' && week > last
      ? [{ code: 'F26', says: 'after_end', args: { week, last }, path: [...path, field] }]
      : [];
  });
}

/** Of one question only one option can be taken. */
function exclusive(one: Expectation, path: Path, scenario: Scenario): Finding[] {
  const lists = [
    { choices: one.choose ?? [], path: [...path, 'choose'] },
    { choices: Array.isArray(one.versus) ? one.versus : [], path: [...path, 'versus'] },
  ];
  return lists.flatMap(({ choices, path: at }) => {
    const taken = new Map<string, string>();
    return choices.flatMap((choice, index): Finding[] => {
      const question = questionOf(scenario, choice);
      const first = taken.get(question);
      if (first === undefined) taken.set(question, choice);
      return first === undefined
        ? []
        : [{ code: 'F27', says: 'same_question', args: { first, second: choice }, path: [...at, index] }];
    });
  });
}

/** A moment's own question and those of its steps are different ones. */
function questionOf({ moments }: Scenario, choice: string): string {
  const [moment = '', option] = choice.split('.');
  const found = moments.find(({ id }) => id === moment);
  const step = found?.steps?.find(({ options }) => options.some(({ id }) => id === option));
  return found !== undefined && optionsIn(found).some(({ id }) => id === option)
    ? `${moment}.${step?.id ?? ''}`
    : choice;
}

/** What holds, or fails, whatever happens tests nothing. */
function certain(one: Expectation, path: Path): Finding[] {
  const rival = Array.isArray(one.versus) ? one.versus : [one.versus ?? ''];
  if (one.versus !== undefined && one.choose === undefined && one.versus === one.policy)
    return [{ code: 'F28', says: 'itself', args: { policy: one.policy }, path: [...path, 'versus'] }];
  if (one.choose !== undefined && sameChoices(one.choose, rival))
    return [{ code: 'F28', says: 'same_choice', path: [...path, 'versus'] }];
  if (one.comes !== undefined && (one.comes.in_at_least ?? 0) <= 0 && (one.comes.in_at_most ?? 1) >= 1)
    return [{ code: 'F28', says: 'any_share', path: [...path, 'comes'] }];
  return one.at !== undefined &&
    (one.at_least ?? 0) <= 0 &&
    (one.at_most ?? Infinity) >= 100 &&
    one.of !== 'people_kept'
    ? [{ code: 'F28', says: 'any_level', path: [...path, one.at_least === undefined ? 'at_most' : 'at_least'] }]
    : [];
}

const sameChoices = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((choice) => b.includes(choice));
