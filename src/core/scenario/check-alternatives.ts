// B08: a choice between two names for one deed, or one in which every way is the same side. B09: a boss who never wants anything.
import { canonicalJson } from './canonical-json.ts';
import type { Finding } from './finding.ts';
import { judgedQuestions, sideOf, type JudgedQuestion } from './judged-questions.ts';
import type { Option, Scenario } from './schema.ts';
import type { Placed } from './walk.ts';

/** In fewer a boss need not come up. */
const LEAST_MOMENTS = 8;

export const checkAlternatives = (scenario: Scenario): Finding[] => [
  ...judgedQuestions(scenario).flatMap((question) => [...twins(question), ...oneSided(question)]),
  ...silentBoss(scenario),
];

/** All that follows from an option, but for words and prices. */
const consequences = ({ move, to, effects, promise, next, then, remember, needs_boss, if: asked }: Option): string =>
  canonicalJson({ move, to, effects, promise, next, then, remember, needs_boss, asked }, (path) => !isWord(path));

const isWord = (path: string): boolean => /\.(?:because|remembered)$/.test(path);

function twins({ options, name }: JudgedQuestion): Finding[] {
  const seen = new Map<string, Placed<Option>>();
  return options.flatMap((option): Finding[] => {
    if (option.thing.move === undefined) return [];
    const follows = consequences(option.thing);
    const twin = seen.get(follows);
    seen.set(follows, twin ?? option);
    if (twin === undefined) return [];
    const args = { moment: name, other: twin.thing.id, move: option.thing.move };
    const isDearer = option.thing.attention !== twin.thing.attention;
    return [{ code: 'B08', says: isDearer ? 'dearer' : 'twins', args, path: [...option.path, 'move'] }];
  });
}

/** With two options that is a matter of degree; with three, all of one side ask the same thing thrice. */
const LEAST_OPTIONS = 3;

function oneSided({ options, name, path }: JudgedQuestion): Finding[] {
  const sides = options.map(({ thing }) => sideOf(thing));
  const [side] = sides;
  if (side === undefined || side === null || sides.length < LEAST_OPTIONS || sides.some((one) => one !== side))
    return [];
  return [{ code: 'B08', says: 'one_side', args: { moment: name, side }, path: [...path, 'options'] }];
}

function silentBoss({ boss, moments }: Scenario): Finding[] {
  if (moments.length < LEAST_MOMENTS || boss.wants !== undefined) return [];
  const comesUp = moments.some(
    ({ from, about, options, steps = [] }) =>
      from === boss.id ||
      about === boss.id ||
      [...options, ...steps.flatMap((step) => step.options)].some((option) => option.needs_boss),
  );
  return comesUp ? [] : [{ code: 'B09', says: 'silent', args: { boss: boss.name }, path: ['boss'] }];
}
