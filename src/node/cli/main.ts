// `npm run scenario -- VERB …`: finds the verb's file and hands the rest over.
import { nearestName } from '../../core/scenario/nearest.ts';
import { visibleText } from '../../core/scenario/visible-text.ts';
import { USAGE } from './usage.ts';
import { UsageError, type ExitCode, type Terminal, type VerbModule } from './verb.ts';

const VERBS = ['check', 'explain', 'fmt', 'schema', 'run', 'replay', 'validate-model', 'balance', 'text'] as const;
type Verb = (typeof VERBS)[number];

/** Whatever a file says, line ends are all that reaches the terminal unseen. */
const inLines = (text: string): string => text.split('\n').map(visibleText).join('\n');

const terminal: Terminal = {
  say: (text) => void process.stdout.write(`${inLines(text)}\n`),
  complain: (text) => void process.stderr.write(`${inLines(text)}\n`),
};

const isVerb = (word: string): word is Verb => (VERBS as readonly string[]).includes(word);

async function perform([word = '', ...words]: readonly string[]): Promise<ExitCode> {
  if (word === 'help' || [word, ...words].includes('--help')) {
    terminal.say(USAGE);
    return 0;
  }
  if (!isVerb(word)) throw new UsageError(word === '' ? 'which verb?' : unknownVerb(word));
  const verb: VerbModule = await import(`./${word}.ts`);
  return verb.perform(words, terminal);
}

function unknownVerb(word: string): string {
  const near = nearestName(word, VERBS);
  return `there is no verb "${word}"${near === undefined ? '' : `; did you mean "${near}"?`}`;
}

/** A reader who looks at the message needs no stack. */
function failure(error: unknown): ExitCode {
  terminal.complain(
    error instanceof UsageError
      ? `${error.message}\n\n${USAGE}`
      : `This failed: ${error instanceof Error ? error.message : error}`,
  );
  return 2;
}

process.exitCode = await perform(process.argv.slice(2)).catch(failure);
