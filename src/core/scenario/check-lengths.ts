// T04: texts that outgrow the place where they are shown, and those that a room or somebody alone loses patience with.
import type { Finding } from './finding.ts';
import type { Path } from './json-tree.ts';
import type { Scenario } from './schema.ts';
import { TEXT_BOXES } from './text-boxes.table.ts';
import { textsOf, type Placed } from './walk.ts';

/** Of all that a facilitator reads in two minutes, standing. */
const MOST_FACILITATOR_WORDS = 450;

export const checkLengths = (scenario: Scenario): Finding[] => [
  ...textsOf(scenario).flatMap(tooLong),
  ...facilitatorsPage(scenario),
];

const patternOf = (path: Path): string => path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');

export const wordsIn = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

function tooLong({ thing, path }: Placed<string>): Finding[] {
  const limit = TEXT_BOXES[patternOf(path)];
  if (limit === undefined) return [];
  const { box, words: mostWords, characters: mostCharacters } = limit;
  const [words, characters] = [wordsIn(thing), thing.length];
  if (mostWords !== undefined && words > mostWords)
    return box === 'alone' || box === 'room' || box === 'away'
      ? [{ code: 'T04', says: box, args: { words, most: mostWords }, path }]
      : [{ code: 'T04', says: 'words', args: { box, count: words, most: mostWords }, path }];
  if (mostCharacters !== undefined && characters > mostCharacters)
    return [{ code: 'T04', says: 'characters', args: { box, count: characters, most: mostCharacters }, path }];
  return [];
}

/** Where nobody wrote anything for a facilitator there is no such page to be read. */
function facilitatorsPage({ facilitation, debrief }: Scenario): Finding[] {
  if (facilitation === undefined) return [];
  const { ask = [], people_say: said = [], contrast = '' } = facilitation;
  const { questions = [], research = [] } = debrief ?? {};
  const texts = [
    ...ask,
    ...said,
    contrast,
    ...questions.map((question) => (typeof question === 'string' ? question : question.text)),
    ...research.flatMap(({ text, source }) => [text, source]),
  ];
  const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
  if (words <= MOST_FACILITATOR_WORDS) return [];
  const args = { words, most: MOST_FACILITATOR_WORDS };
  return [{ code: 'T04', says: 'facilitator', args, path: ['facilitation'], atKey: true, level: 'advice' }];
}
