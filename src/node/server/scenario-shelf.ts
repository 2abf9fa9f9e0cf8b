// Scenarios that a session can be opened with: those that ship, and an author's own file.
import { fork } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Scenario } from '../../core/scenario/schema.ts';
import type { ScenarioOffered, SetupWanted } from '../../core/session/wire.ts';
import { Failure } from './http-answers.ts';
import type { ReadScenario, ReadWanted } from './scenario-reader.ts';

const SHIPPED = fileURLToPath(new URL('../../../scenarios/', import.meta.url));

/** In a process that ends with it: meanwhile others are served. */
function readApart(wanted: ReadWanted): Promise<ReadScenario> {
  const file = fileURLToPath(new URL(`./scenario-reader${extname(import.meta.url)}`, import.meta.url));
  const compiled = getCompileCacheDir();
  const env = { ...process.env, ...(compiled === undefined ? {} : { NODE_COMPILE_CACHE: compiled }) };
  return new Promise((resolve, reject) => {
    const child = fork(file, {
      env,
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.once('message', (read) => resolve(read as ReadScenario));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`expected a scenario to be read, got exit ${code}`)));
    child.send(wanted);
  });
}

export class ScenarioShelf {
  private readonly folder: string;
  private readonly read = new Map<string, Promise<ReadScenario>>();

  constructor(folder = SHIPPED) {
    this.folder = folder;
  }

  async list(): Promise<readonly ScenarioOffered[]> {
    const read = await this.once('', { kind: 'list', folder: this.folder });
    return read.kind === 'list' ? read.offered : [];
  }

  /** Rejects with a failure in words where it cannot be played. */
  async wanted(wanted: SetupWanted['scenario']): Promise<Scenario> {
    const read =
      'id' in wanted
        ? await this.once(wanted.id, { kind: 'shipped', folder: this.folder, id: wanted.id })
        : await readApart({ kind: 'text', ...wanted });
    if (read.kind === 'problems') throw new Failure('scenario_problems', { text: read.text });
    if (read.kind !== 'scenario') throw new Failure('unknown_scenario');
    return read.scenario;
  }

  private async once(name: string, wanted: ReadWanted): Promise<ReadScenario> {
    const known = this.read.get(name) ?? readApart(wanted);
    this.read.set(name, known);
    const forget = (): void => void this.read.delete(name);
    known.then(({ kind }) => (kind === 'unknown' ? forget() : undefined), forget);
    return known;
  }
}
