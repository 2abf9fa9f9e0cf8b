// `test PATH…`: plays what scenarios expect of themselves, and says what holds.
import {
  expectationSteps,
  FEWEST_RUNS,
  type Tested,
  type Verdict,
} from '../../core/lab/expectations/test-expectation.ts';
import { finish } from '../../core/lab/steps.ts';
import { expectationWords } from './expectation-words.ts';
import { readCommandLine } from './command-line.ts';
import { openScenario, wholeNumber } from './run.ts';
import { scenarioFiles } from './scenario-paths.ts';
import { UsageError, type ExitCode, type Terminal } from './verb.ts';

const MOST_RUNS = 1000;

interface FileTested {
  readonly file: string;
  /** Null where the scenario has errors. */
  readonly tested: readonly Tested[] | null;
}

export async function perform(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { paths, flags } = readCommandLine(words, { json: [], runs: null });
  const runs = flags.has('runs') ? wholeNumber('runs', flags.get('runs') ?? '') : undefined;
  if (runs !== undefined && (runs < FEWEST_RUNS || runs > MOST_RUNS))
    throw new UsageError(`--runs is from ${FEWEST_RUNS} to ${MOST_RUNS}`);
  const files: FileTested[] = [];
  for (const file of scenarioFiles(paths)) files.push(await testFile(file, runs, terminal));
  if (flags.has('json')) terminal.say(JSON.stringify({ files }, null, 2));
  else terminal.say([...files.map(printFile), summary(files)].join('\n\n'));
  return files.every(({ tested }) => tested?.every(({ verdict }) => verdict === 'holds')) ? 0 : 1;
}

async function testFile(file: string, runs: number | undefined, terminal: Terminal): Promise<FileTested> {
  const scenario = await openScenario(file, terminal);
  if (scenario === null) return { file, tested: null };
  const { expect = [] } = scenario;
  const tested = expect.map((one, index) => {
    terminal.complain(`${scenario.id}: ${index + 1} of ${expect.length}, ${one.it}`);
    return finish(expectationSteps(scenario, one, runs));
  });
  return { file, tested };
}

const WORDS: Readonly<Record<Verdict, string>> = {
  holds: 'holds',
  fails: 'DOESN’T',
  unclear: 'unclear',
  untested: 'untested',
};

function printFile({ file, tested }: FileTested): string {
  if (tested === null) return `${file}: has errors, so nothing was played`;
  if (tested.length === 0) return `${file}: expects nothing. Write what it should teach into "expect", a sentence each`;
  const lines = tested.map((one) =>
    [
      `  ${WORDS[one.verdict].padEnd(10)}${one.expectation.it}`,
      ...expectationWords(one).map((line) => `            ${line}`),
    ].join('\n'),
  );
  return [file, ...lines].join('\n');
}

function summary(files: readonly FileTested[]): string {
  const all = files.flatMap(({ tested }) => tested ?? []);
  const count = (verdict: Verdict): number => all.filter((one) => one.verdict === verdict).length;
  const parts = [
    `${count('holds')} of ${all.length} expectations hold`,
    ...(count('fails') > 0 ? [`${count('fails')} don’t`] : []),
    ...(count('unclear') > 0 ? [`${count('unclear')} can’t be told from so few runs`] : []),
    ...(count('untested') > 0 ? [`${count('untested')} never came to be tested`] : []),
  ];
  return `${parts.join(', ')}.`;
}
