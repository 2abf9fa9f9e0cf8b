// `schema [FILE]`: the JSON Schema that editors complete and explain scenarios with.
import { readFileSync, writeFileSync } from 'node:fs';
import { readCommandLine } from './command-line.ts';
import { scenarioJsonSchema } from './json-schema.ts';
import { UsageError, type ExitCode, type Terminal } from './verb.ts';

export const SCHEMA_FILE = new URL('../../../scenarios/scenario.schema.json', import.meta.url);

function written(file: string | URL): string {
  try {
    return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return '';
  }
}

export function perform(words: readonly string[], terminal: Terminal): ExitCode {
  const { paths, flags } = readCommandLine(words, { check: [] });
  if (paths.length > 1) throw new UsageError('schema takes one file');
  const file = paths[0] ?? SCHEMA_FILE;
  const schema = `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`;
  const same = written(file) === schema;
  if (!same && !flags.has('check')) writeFileSync(file, schema);
  if (flags.has('check'))
    terminal.say(same ? 'The schema is up to date.' : 'The schema is out of date: npm run schema');
  return same || !flags.has('check') ? 0 : 1;
}
