// `check PATH…`: what is wrong with these scenarios?
import { checkFiles, exitOf } from './check-files.ts';
import { report, type ReportFormat } from './check-reports.ts';
import { watchFiles } from './check-watch.ts';
import { readCommandLine } from './command-line.ts';
import { untilInterrupted } from './interrupted.ts';
import { UsageError, type ExitCode, type Terminal } from './verb.ts';

const FORMATS = ['text', 'json', 'github', 'sarif'] as const;
const FLAGS = { json: [], fix: [], watch: [], format: FORMATS };

export async function perform(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { paths, flags } = readCommandLine(words, FLAGS);
  const format = formatOf(flags);
  const look = { paths, fixes: flags.has('fix') };
  if (!flags.has('watch')) {
    const files = await checkFiles(look, terminal);
    const told = await report(files, format);
    if (told !== '') terminal.say(told);
    return exitOf(files);
  }
  if (format !== 'text') throw new UsageError('--watch tells what changes in words: leave --format and --json out');
  return untilInterrupted((signal) => watchFiles(look, terminal, { signal }));
}

function formatOf(flags: ReadonlyMap<string, string>): ReportFormat {
  const asked = FORMATS.find((format) => format === flags.get('format'));
  if (!flags.has('json')) return asked ?? 'text';
  if (asked !== undefined && asked !== 'json') throw new UsageError(`--json or --format ${asked}: which one?`);
  return 'json';
}
