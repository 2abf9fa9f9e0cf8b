// `pack … --key FILE.csv`: what the ids and letters in a report stand for, a line for each choice of each question.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import '../../../core/scenario/message-syntax.ts';
import type { PackRequest } from '../../../core/pack/course.ts';
import { reportKey, type KeyWords } from '../../../core/run/report-key.ts';
import type { Scenario } from '../../../core/scenario/schema.ts';
import { practiceWord } from '../play/words.ts';
import { readScenario } from '../read-scenario.ts';
import { csvOf } from '../sheets/csv.ts';

const weekWords = ([from, to]: readonly [number, number]): string =>
  from === to ? `week ${from}` : `weeks ${from} to ${to}`;

/** As the game asks; a test compares them. */
export const KEY_WORDS: KeyWords = {
  style: 'How much of your managers’ work is your work?',
  styles: [
    'None of it. They were hired to run it.',
    'Very little. I step in when they ask.',
    'Some. I keep a hand in what matters most.',
    'About half. We’re in it together.',
    'A lot. I want to know how it gets done.',
    'Nearly all. My name is on it.',
  ],
  practice: practiceWord,
  plan: (from, to) => `The plan for ${weekWords([from, to])}`,
  bet: (ask, week) =>
    ask === 'worst_team_at'
      ? `Whose team will be in the most trouble by week ${week}?`
      : `Whose team will be doing best by week ${week}?`,
};

const HEAD = ['id', 'when', 'question', 'letter', 'choice', 'words'];

function scenarioOf(one: PackRequest['scenarios'][number], dist: string): Scenario | null {
  if (typeof one !== 'string') return readScenario(one.file ?? '').scenario;
  return JSON.parse(readFileSync(join(dist, 'scenarios', one, 'scenario.json'), 'utf8')) as Scenario;
}

/** `request` is one that could be packed. In each scenario's own language. */
export function keyOf({ scenarios }: PackRequest, dist: string): Uint8Array {
  const rows = scenarios.flatMap((one) => {
    const scenario = scenarioOf(one, dist);
    return scenario === null ? [] : reportKey(scenario, KEY_WORDS);
  });
  const cells = rows.map(({ id, weeks, question, letter, choice, words }) => [
    id,
    weeks === null ? '' : weekWords(weeks),
    question,
    letter,
    choice,
    words,
  ]);
  return csvOf([HEAD, ...cells]);
}
