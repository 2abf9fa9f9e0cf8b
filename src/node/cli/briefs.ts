// `briefs PATH`: the cards of a scenario for a table, one under the other, to print and cut up.
import { briefCards, type BriefCard } from '../../core/run/briefs.ts';
import { plainText } from '../../core/scenario/emphasis.ts';
import { readCommandLine } from './command-line.ts';
import { openScenario } from './run.ts';
import { UsageError, type ExitCode, type Terminal } from './verb.ts';

/** Of a card, in characters: two fit side by side on a page, and one in any terminal. */
const WIDTH = 64;
const CUT = `${'- '.repeat(WIDTH / 2)}-`;

export async function perform(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { paths, flags } = readCommandLine(words, { json: [] });
  if (paths.length !== 1) throw new UsageError('briefs takes one scenario');
  const scenario = await openScenario(paths[0] ?? '', terminal);
  if (scenario === null) return 1;
  const cards = briefCards(scenario);
  if (flags.has('json')) terminal.say(JSON.stringify(cards, null, 2));
  else if (cards.length === 0) terminal.say(`${scenario.id}: no moment has "briefs"`);
  else terminal.say([...cards.flatMap((card) => [CUT, printCard(card)]), CUT].join('\n\n'));
  return 0;
}

const printCard = ({ title, role, text }: BriefCard): string =>
  [
    plainText(role).toUpperCase(),
    ...wrapped(plainText(title)),
    '',
    ...plainText(text)
      .split('\n')
      .flatMap((paragraph) => wrapped(paragraph)),
  ].join('\n');

/** In lines of at most WIDTH characters; a longer word has a line of its own. */
function wrapped(paragraph: string): string[] {
  const lines = [''];
  for (const word of paragraph.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1) ?? '';
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
