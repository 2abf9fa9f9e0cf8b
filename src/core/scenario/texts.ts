// T: what players read. Placeholders, markup, lengths, and options that wear their meaning on their sleeve.
import { withSignsHidden } from './authored.ts';
import { checkLengths } from './check-lengths.ts';
import { hasEmphasis, looseAsterisks } from './emphasis.ts';
import { isSeen, signFindings } from './check-signs.ts';
import { placeholderFindings } from './placeholders.ts';
import type { Finding } from './finding.ts';
import type { Path } from './json-tree.ts';
import { isEnglish, judgedQuestions } from './judged-questions.ts';
import { peopleNames, wordNames } from './names.ts';
import type { Scenario } from './schema.ts';
import { managingWordsIn, virtueWordsIn } from './virtue-words.ts';
import { momentsOf, passagesIn, textsOf, type Placed, type Question } from './walk.ts';

/** Longest against shortest option of a moment, in characters. */
const MOST_RATIO = 2.2;
const MARKUP = /<\/?[a-z][^<>]*>|<!--|&(?:[a-z]{2,8}|#\d+);|\*\*[^*]+\*\*|\[[^\]]+\]\([^)]+\)/i;

export function checkTexts(scenario: Scenario): Finding[] {
  const names = [...peopleNames(scenario).map(({ id }) => id), 'you', 'boss', 'week'];
  const known = [...names, ...wordNames(scenario).map(({ id }) => id)];
  const filled: Readonly<Record<Filled, ReadonlySet<string>>> = {
    nothing: new Set(),
    names: new Set(names),
    name_and_manager: new Set([...names, 'manager', 'team']),
    cast: new Set(known),
    manager: new Set([...known, 'manager', 'team']),
    unit: new Set([...known, 'manager', 'team', 'count']),
  };
  const unfit = unfitIn(scenario);
  return [
    ...textsOf(scenario).flatMap((text) => [
      ...placeholderFindings(
        text,
        filled[filledAt(text.path, scenario)],
        without(filled[filledAt(text.path, scenario)], unfit(text.path)),
      ),
      ...signFindings(text),
      ...markup(text),
      ...asterisks(text, filledAt(text.path, scenario) === 'nothing'),
      ...exclamation(text),
    ]),
    ...checkLengths(scenario),
    ...virtueWords(scenario),
    ...judgedQuestions(scenario).flatMap(tellingLengths),
  ];
}

/** Names that would be refused at a place if they were suggested there: yes and no have no words, passages belong to a moment or a scene. */
function unfitIn(scenario: Scenario): (path: Path) => ReadonlySet<string> {
  const truths = (scenario.facts ?? []).filter((fact) => !('number' in fact || 'person' in fact)).map(({ id }) => id);
  const passages = passagesIn(scenario).map(({ thing, path }) => ({ id: thing.id, home: path }));
  return (path) => {
    const elsewhere = passages.filter(
      ({ home }) =>
        path.includes('passages') || (home[0] !== 'passages' && (home[0] !== path[0] || home[1] !== path[1])),
    );
    return new Set([...truths, ...elsewhere.map(({ id }) => id)]);
  };
}

const without = (names: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> =>
  others.size === 0 ? names : new Set([...names].filter((name) => !others.has(name)));

/** What is filled in at a place: nothing, names alone before anything has happened, all that the author declared; or also the manager it is about. */
type Filled = 'nothing' | 'names' | 'name_and_manager' | 'cast' | 'manager' | 'unit';

/** Names and headings of the scenario are shown as they are written. */
function filledAt(
  [part, index, field, last]: Placed<string>['path'],
  { moments, signs, away, managers }: Scenario,
): Filled {
  if (field === 'task' && last === 'unit') return 'unit';
  if (part === 'moments') return moments[Number(index)]?.about === 'all' ? 'cast' : 'manager';
  if (part === 'managers') return field === 'brief' ? 'name_and_manager' : field === 'voice' ? 'manager' : 'nothing';
  if (part === 'signs') return managers.some(({ id }) => id === signs?.[Number(index)]?.about) ? 'manager' : 'cast';
  if (part === 'away') return managers.some(({ id }) => id === away?.[Number(index)]?.about) ? 'manager' : 'cast';
  if (['debrief', 'opens', 'facts', 'passages', 'endings'].includes(String(part))) return 'cast';
  return (part === 'you' && index === 'brief') || (part === 'boss' && index === 'wants') ? 'names' : 'nothing';
}

function markup({ thing, path }: Placed<string>): Finding[] {
  const found = MARKUP.exec(thing);
  if (!found) return [];
  const within = { start: found.index, end: found.index + found[0].length };
  return [{ code: 'T02', says: 'markup', args: { written: found[0].slice(0, 30) }, path, within }];
}

/** Markup with asterisks has been told as such. One place is enough: the others have the same cause. */
function asterisks({ thing, path }: Placed<string>, isAsWritten: boolean): Finding[] {
  if (!thing.includes('*') || MARKUP.test(thing)) return [];
  if (isAsWritten) return hasEmphasis(thing) ? [{ code: 'T16', says: 'as_written', path }] : [];
  const [start] = looseAsterisks(withSignsHidden(thing));
  if (start === undefined) return [];
  return [{ code: 'T16', says: 'loose', args: { plain: '\\\\*' }, path, within: { start, end: start + 1 } }];
}

function exclamation({ thing, path }: Placed<string>): Finding[] {
  const start = thing.indexOf('!');
  if (start < 0) return [];
  return [{ code: 'T07', says: 'mark', path, within: { start, end: start + 1 } }];
}

/** What teams and people are called, and may be called in options, too. */
const namesIn = ({ managers, peers = [], boss }: Scenario): string[] => [
  ...managers.flatMap(({ name, role, team }) => [name, role, team.name]),
  ...peers.map(({ name }) => name),
  boss.name,
];

function virtueWords(scenario: Scenario): Finding[] {
  if (!isEnglish(scenario)) return [];
  const names = namesIn(scenario);
  const told = (says: 'word' | 'title', path: Placed<string>['path'], words: ReturnType<typeof virtueWordsIn>) =>
    words.map(({ word, start }): Finding => ({
      code: 'T05',
      says,
      args: { word },
      path,
      within: { start, end: start + word.length },
    }));
  return [
    ...momentsOf(scenario).flatMap(({ thing, path }) =>
      told('title', [...path, 'title'], managingWordsIn(thing.title, names)),
    ),
    ...judgedQuestions(scenario).flatMap(({ options }) =>
      options.flatMap(({ thing, path }) => told('word', [...path, 'text'], virtueWordsIn(thing.text, names))),
    ),
  ];
}

function tellingLengths({ options, path }: Question): Finding[] {
  // What can't be seen is told by itself.
  if (!options.every(({ thing: { text } }) => isSeen(text))) return [];
  const lengths = options.map(({ thing: { text } }) => text.length);
  const [longest, shortest] = [Math.max(...lengths), Math.min(...lengths)];
  if (longest <= MOST_RATIO * shortest) return [];
  const at = [...path, 'options', lengths.indexOf(longest), 'text'];
  return [{ code: 'T06', says: 'lengths', args: { shortest, longest }, path: at }];
}
