// T18 to T20: every line of a passage, and every ending, can be said, none is missing, and each stands where it can be filled in.
import { whenAsked } from './check-asked.ts';
import { truthIn } from './fact-truth.ts';
import type { Finding } from './finding.ts';
import type { Path } from './json-tree.ts';
import { namesFilled, namesChosenBy } from './placeholders.ts';
import { optionsIn } from './options-in.ts';
import type { Says } from './says.ts';
import type { Condition, Passage, Scenario } from './schema.ts';
import type { When } from './truth-of-run.ts';
import { endingsOf, passagesIn, placed, textsOf, type Placed } from './walk.ts';

interface Use {
  readonly name: string;
  readonly path: Path;
}

export function checkPassages(scenario: Scenario): Finding[] {
  const uses = textsOf(scenario).flatMap(({ thing, path }) => [...namesFilled(thing)].map((name) => ({ name, path })));
  const passages = passagesIn(scenario);
  const homes = new Map(passages.map(({ thing, path }) => [thing.id, path]));
  return [
    ...passages.flatMap((passage) => {
      const here = uses.filter(({ name }) => name === passage.thing.id);
      const lines = placed(passage.thing.say, [...passage.path, 'say']);
      return [
        ...(here.length === 0 ? [unused(passage)] : []),
        ...sayable(lines, contextOf(here, scenario), scenario, passage.thing.id),
      ];
    }),
    ...sayable(endingsOf(scenario), ALWAYS, scenario, null),
    ...uses.flatMap((use) => misplaced(use, homes.get(use.name))),
    ...textsOf(scenario).flatMap((text) => unsayable(text, scenario)),
  ];
}

const unused = ({ thing: { id }, path }: Placed<Passage>): Finding => ({
  code: 'F11',
  says: 'passage',
  args: { passage: id, written: `{${id}}` },
  path: [...path, 'id'],
});

const ALWAYS: Condition = { all: [] };

/** What holds wherever it is said: while a moment asks, nothing has been chosen in it. */
function contextOf(uses: readonly Use[], scenario: Scenario): Condition {
  const [first, ...more] = uses.map(({ path }) => momentAsking(path, scenario));
  // What may come again may have been answered before.
  if (first === undefined || first.again_after_weeks !== undefined || more.some((other) => other !== first))
    return ALWAYS;
  return { all: optionsIn(first).map(({ id }): Condition => ({ not: { chose: `${first.id}.${id}` } })) };
}

/** The moment that shows this text before it is answered. */
function momentAsking(path: Path, { moments }: Scenario): Scenario['moments'][number] | undefined {
  const [part, index, field, , inside] = path;
  const isAsked = field === 'title' || field === 'text' || field === 'room_text';
  return part === 'moments' && (isAsked || (field === 'options' && inside === 'text'))
    ? moments[Number(index)]
    : undefined;
}

/** What stands at the top may be said while weeks are played, and after them. */
const whensOf = (path: Path): readonly When[] =>
  path[0] === 'passages' ? ['monday', 'afterwards'] : [whenAsked({ path })];

/** Of several things of which the first that holds is said: lines of a passage, or else endings. */
function sayable(
  things: readonly Placed<{ readonly if?: Condition | undefined }>[],
  context: Condition,
  scenario: Scenario,
  passage: string | null,
): Finding[] {
  const before: Condition[] = [];
  const findings: Finding[] = [];
  for (const [at, { thing, path }] of things.entries()) {
    const own = thing.if ?? ALWAYS;
    // One that can never hold is told as a condition.
    const isNever = (condition: Condition): boolean =>
      whensOf(path).every((when) => truthIn(scenario, condition, when) === 'never');
    const holds: Condition = { all: [context, own, ...before.map((earlier): Condition => ({ not: earlier }))] };
    if (!isNever(own) && isNever(holds)) findings.push({ ...neverSaid(passage, at + 1), path });
    if (at === things.length - 1 && things.every((one) => one.thing.if !== undefined))
      findings.push({ ...noneLeft(passage), path: [...path, 'if'] });
    before.push(own);
  }
  return findings;
}

const neverSaid = (passage: string | null, number: number): Says =>
  passage === null ? { code: 'T18', says: 'ending' } : { code: 'T18', says: 'line', args: { passage, number } };

const noneLeft = (passage: string | null): Says =>
  passage === null ? { code: 'T19', says: 'ending' } : { code: 'T19', says: 'line', args: { passage } };

/** `home`: where the passage is written, if the name is one's. */
function misplaced({ name, path }: Use, home: Path | undefined): Finding[] {
  if (home === undefined) return [];
  if (path.includes('passages')) return [{ code: 'T20', says: 'nested', args: { name }, path }];
  const isThere = home[0] === 'passages' || (home[0] === path[0] && home[1] === path[1]);
  return isThere ? [] : [{ code: 'T20', says: 'elsewhere', args: { name }, path }];
}

/** A yes or no has no words, and whoever somebody is, cannot be chosen by. */
function unsayable({ thing, path }: Placed<string>, { facts = [] }: Scenario): Finding[] {
  return facts.flatMap((fact): Finding[] => {
    if ('number' in fact) return [];
    const args = { name: fact.id };
    if ('person' in fact) {
      const written = `{${fact.id}}`;
      return namesChosenBy(thing).has(fact.id)
        ? [{ code: 'T20', says: 'chosen_by', args: { ...args, written }, path }]
        : [];
    }
    return namesFilled(thing).has(fact.id) ? [{ code: 'T20', says: 'truth', args, path }] : [];
  });
}
