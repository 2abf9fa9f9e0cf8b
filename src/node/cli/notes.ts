// `notes PATH`: what a facilitator reads beforehand, here or as a page to print.
import { writeFileSync } from 'node:fs';
import { facilitatorNotes, type NotedMoment } from '../../core/run/facilitator-notes.ts';
import { plainText } from '../../core/scenario/emphasis.ts';
import { readCommandLine } from './command-line.ts';
import { facilitatorPage } from './report/facilitator-page.ts';
import { openScenario } from './run.ts';
import { UsageError, type ExitCode, type Terminal } from './verb.ts';

export async function perform(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { paths, flags } = readCommandLine(words, { html: null, json: [] });
  if (paths.length !== 1) throw new UsageError('notes takes one scenario');
  const scenario = await openScenario(paths[0] ?? '', terminal);
  if (scenario === null) return 1;
  const file = flags.get('html');
  if (flags.has('json')) terminal.say(JSON.stringify(facilitatorNotes(scenario), null, 2));
  else if (file === undefined) terminal.say(printNotes(facilitatorNotes(scenario)));
  else {
    try {
      writeFileSync(file, facilitatorPage(scenario));
    } catch (error) {
      throw new UsageError(`${file} can’t be written: ${error instanceof Error ? error.message : String(error)}`);
    }
    terminal.say(`${file}: open it in a browser and print it.`);
  }
  return 0;
}

const indented = (text: string): string => `  ${plainText(text)}`;

/** Nothing of what nobody wrote. */
const part = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [[title, ...lines.map(indented)].join('\n')];

const printMoment = ({ title, week, notes, options }: NotedMoment): string =>
  [
    `${week === null ? 'Later' : `Week ${week}`}: ${plainText(title)}`,
    ...notes.map(indented),
    ...options.flatMap(({ text, note }) => [
      `  - ${plainText(text)}`,
      ...(note === undefined ? [] : [`    ${plainText(note)}`]),
    ]),
  ].join('\n');

function printNotes(notes: ReturnType<typeof facilitatorNotes>): string {
  const { title, summary, minutes, industry, place, ideas, contentNote, ask, peopleSay, contrast } = notes;
  const where = [`${minutes} minutes`, industry, place].filter((text) => text !== undefined).join(' · ');
  return [
    [plainText(title), plainText(summary), where].join('\n'),
    ...part('What it is about', ideas),
    ...part('Content note', contentNote === undefined ? [] : [contentNote]),
    ...part('The contrast', contrast === undefined ? [] : [contrast]),
    ...part('What to ask', ask),
    ...part('What people usually say', peopleSay),
    ...part('Questions to discuss', notes.questions),
    ...part(
      'What evidence says',
      notes.research.map(({ text, source }) => `${text} ${source}`),
    ),
    ...(notes.moments.length === 0 ? [] : ['Moment by moment', ...notes.moments.map(printMoment)]),
  ].join('\n\n');
}
