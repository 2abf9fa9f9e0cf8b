// One call of the command line: finds the verb's file and hands the rest over.
import { nearestName } from '../../core/scenario/nearest.ts';
import { visibleText } from '../../core/scenario/visible-text.ts';
import type { Verb } from './help.table.ts';
import { USAGE, usageOf, VERBS } from './usage.ts';
import { UsageError, type ExitCode, type Terminal, type VerbModule } from './verb.ts';

/** By name, each loaded when it is called. */
const LOADERS = {
  check: () => import('./check.ts'),
  explain: () => import('./explain.ts'),
  fmt: () => import('./fmt.ts'),
  schema: () => import('./schema.ts'),
  run: () => import('./run.ts'),
  replay: () => import('./replay.ts'),
  'validate-model': () => import('./validate-model.ts'),
  balance: () => import('./balance.ts'),
  stats: () => import('./stats.ts'),
  exploit: () => import('./exploit.ts'),
  text: () => import('./text.ts'),
  briefs: () => import('./briefs.ts'),
  migrate: () => import('./migrate.ts'),
  reach: () => import('./reach.ts'),
  explore: () => import('./explore.ts'),
  map: () => import('./map.ts'),
  play: () => import('./play.ts'),
  preview: () => import('./preview.ts'),
  'what-if': () => import('./what-if.ts'),
  test: () => import('./test.ts'),
  compare: () => import('./compare.ts'),
  new: () => import('./new.ts'),
  rename: () => import('./rename.ts'),
  review: () => import('./review.ts'),
  notes: () => import('./notes.ts'),
  pack: () => import('./pack.ts'),
} as const satisfies Readonly<Record<Verb, () => Promise<VerbModule>>>;

/** Whatever a file says, line ends are all that reaches the terminal unseen. */
const inLines = (text: string): string => text.split('\n').map(visibleText).join('\n');

const isVerb = (word: string): word is Verb => Object.hasOwn(LOADERS, word);

async function perform([word = '', ...words]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const asked = word === 'help' ? words[0] : word;
  if (word === 'help' || [word, ...words].includes('--help') || word === '-h' || words.includes('-h')) {
    terminal.say(asked !== undefined && isVerb(asked) ? usageOf(asked) : USAGE);
    return 0;
  }
  if (!isVerb(word)) throw new UsageError(word === '' ? 'which verb?' : unknownVerb(word));
  const verb: VerbModule = await LOADERS[word]();
  return verb.perform(words, terminal);
}

function unknownVerb(word: string): string {
  const near = nearestName(word, VERBS);
  return `there is no verb "${word}"${near === undefined ? '' : `; did you mean "${near}"?`}`;
}

type Write = (text: string) => unknown;

/** `out` and `err` take what is written, line ends and all. */
export const callVerb = async (words: readonly string[], out: Write, err: Write): Promise<ExitCode> =>
  callInTerminal((terminal) => perform(words, terminal), out, err, usageFor(words[0] ?? ''));

/** Where a verb was named, its own help and not everything. */
const usageFor = (word: string): string => (isVerb(word) ? usageOf(word) : USAGE);

/** The same for whatever is no verb; `usage` is shown with what cannot be understood. A reader who looks at the message needs no stack. */
export async function callInTerminal(
  act: (terminal: Terminal) => ExitCode | Promise<ExitCode>,
  out: Write,
  err: Write,
  usage: string,
): Promise<ExitCode> {
  const terminal: Terminal = {
    say: (text) => void out(`${inLines(text)}\n`),
    complain: (text) => void err(`${inLines(text)}\n`),
  };
  try {
    return await act(terminal);
  } catch (error) {
    terminal.complain(
      error instanceof UsageError
        ? `${error.message}\n\n${usage}`
        : `This failed: ${error instanceof Error ? error.message : error}`,
    );
    return 2;
  }
}
