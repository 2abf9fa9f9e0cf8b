// `validate-model`: holds the engine against published research, in 200 virtual organisations of ten managers.
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { CONTROL_NAMES, type ControlName } from '../../core/lab/validation/controls.ts';
import { figuresOf } from '../../core/lab/validation/figures.ts';
import { documentOf, tableOf } from '../../core/lab/validation/report-text.ts';
import type { OrganisationRecord } from '../../core/lab/validation/row.ts';
import { reportOn, type Report } from '../../core/lab/validation/validate.ts';
import { readCommandLine } from './command-line.ts';
import { openJobThread } from './job-threads.ts';
import { UsageError, type ExitCode, type Terminal } from './verb.ts';

const FOLDER = join('docs', 'model');

export async function perform(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { paths, flags } = readCommandLine(words, {
    json: [],
    write: [],
    control: CONTROL_NAMES,
    orgs: null,
    seed: null,
  });
  if (paths.length > 0) throw new UsageError('validate-model takes no path');
  const orgs = wholeNumber('orgs', flags.get('orgs') ?? '200', 1);
  const seed = wholeNumber('seed', flags.get('seed') ?? '1', 0);
  const control = CONTROL_NAMES.find((name) => name === flags.get('control')) ?? null;
  if (flags.has('write') && control !== null)
    throw new UsageError('--write takes no --control: the page shows the model, and all wrong ones beside it');
  const timed = await (flags.has('write') ? write(orgs, seed) : validate(orgs, seed, control));
  terminal.say(flags.has('json') ? JSON.stringify(timed, null, 2) : tableOf(timed));
  return 0;
}

type Timed = Report & { readonly seconds: number };

async function validate(orgs: number, seed: number, control: ControlName | null): Promise<Timed> {
  const begun = performance.now();
  const report = reportOn(await observePopulation(seed, orgs, control), seed, control);
  return { ...report, seconds: Math.round(performance.now() - begun) / 1000 };
}

/** All organisations of one population, spread over threads; in no particular order. */
async function observePopulation(
  seed: number,
  orgs: number,
  control: ControlName | null,
): Promise<OrganisationRecord[]> {
  const stride = Math.max(1, Math.min(availableParallelism(), 8, Math.ceil(orgs / 10)));
  const threads = Array.from({ length: stride }, openJobThread);
  try {
    const shares = threads.map(({ run }, from) => run('population', { seed, control, orgs, from, stride }));
    return (await Promise.all(shares)).flat();
  } finally {
    for (const thread of threads) thread.close();
  }
}

/** The page of the manual and its figures, with every control run as well. */
async function write(orgs: number, seed: number): Promise<Timed> {
  const report = await validate(orgs, seed, null);
  const controls: Report[] = [];
  for (const control of CONTROL_NAMES) controls.push(await validate(orgs, seed, control));
  mkdirSync(join(FOLDER, 'figures'), { recursive: true });
  for (const [name, svg] of figuresOf(report)) writeFileSync(join(FOLDER, 'figures', name), svg);
  writeFileSync(join(FOLDER, 'validation.md'), documentOf(report, controls));
  return report;
}

function wholeNumber(flag: string, text: string, least: number): number {
  if (/^\d{1,9}$/.test(text) && Number(text) >= least) return Number(text);
  throw new UsageError(`--${flag} takes a whole number from ${least} on, not "${text}"`);
}
