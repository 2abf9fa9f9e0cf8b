// `npm run scenarios -- --texts` and `--reading FILE`: what a blind reader sees, and what comes of what they chose.
import { readFileSync } from 'node:fs';
import { isBeaten, questionsToRead, readingFigures, type ReadingFigures } from '../../../core/lab/guess/reading.ts';
import type { Scenario } from '../../../core/scenario/schema.ts';
import { UsageError, type ExitCode, type Terminal } from '../verb.ts';
import type { Asked } from './asked.ts';

/** In the order of the answers of one question. */
const LETTERS = 'abcdefghij';

export function printTexts({ opened }: Pick<Asked, 'opened'>): string {
  return opened
    .map(({ scenario }) => {
      const questions = questionsToRead(scenario).map(({ number, title, text, options }) =>
        [
          `${scenario.id} ${number}  ${title}`,
          text,
          ...options.map((one, at) => `  ${LETTERS[at]}  ${one.text}  (${one.price})`),
        ].join('\n'),
      );
      return [`# ${scenario.title}`, scenario.you.brief, ...questions].join('\n\n');
    })
    .join('\n\n');
}

/** The choices of a file with a line for each: scenario, number, letter. Throws a `UsageError` that names the line. */
function readChoices(file: string, scenarios: readonly Scenario[]): ReadonlyMap<string, ReadonlySet<string>> {
  const chosen = new Map<string, Set<string>>();
  readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .forEach((line, at) => {
      const words = line.replace(/#.*/, '').trim().split(/\s+/);
      if (words[0] === '') return;
      const [id = '', number = '', letter = ''] = words;
      const scenario = scenarios.find((one) => one.id === id);
      const question = scenario && questionsToRead(scenario).find((one) => one.number === number);
      const option = question?.options[letter.length === 1 ? LETTERS.indexOf(letter) : -1];
      if (option === undefined)
        throw new UsageError(
          `${file}, line ${at + 1}: expected a scenario, a number and a letter of its, got “${line}”`,
        );
      chosen.set(id, new Set([...(chosen.get(id) ?? []), ...option.choices]));
    });
  return chosen;
}

export function tellReading({ opened, seeds, json }: Asked, file: string, terminal: Terminal): ExitCode {
  const scenarios = opened.map(({ scenario }) => scenario);
  const chosen = readChoices(file, scenarios);
  const rows = scenarios.flatMap((scenario) => {
    const choices = chosen.get(scenario.id);
    if (choices === undefined) return [];
    terminal.complain(`${scenario.id}: playing ${choices.size} choices`);
    return [{ scenario: scenario.id, figures: readingFigures(scenario, choices, { from: 1, seeds }) }];
  });
  terminal.say(json ? JSON.stringify(rows, null, 2) : rows.map(printRow).join('\n'));
  return rows.every(({ figures }) => isBeaten(figures)) ? 0 : 1;
}

const signed = (value: number, digits: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(digits)}`;
const share = (value: number): string => value.toFixed(2).replace(/^0/, '');

function printRow({ scenario, figures }: { readonly scenario: string; readonly figures: ReadingFigures }): string {
  const { deliveryAway, trustEnd, peopleLeft, ahead, behind, seeds } = figures;
  return [
    `${isBeaten(figures) ? ' ' : '×'} ${scenario.padEnd(22)}`,
    `next to the bot that adapts: work on leave ${signed(15 * deliveryAway, 1)}, trust ${signed(15 * trustEnd, 1)},`,
    `people lost ${signed(peopleLeft, 1)}; ahead in ${share(ahead)}, behind in ${share(behind)} of ${seeds} runs`,
  ].join(' ');
}
