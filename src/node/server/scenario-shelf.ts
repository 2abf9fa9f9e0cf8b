// Scenarios that a session can be opened with: those that ship, and an author's own file.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isAside } from '../../core/scenario/check-folder.ts';
import { parseScenario } from '../../core/scenario/parse.ts';
import { renderProblems } from '../../core/scenario/render-problem.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import { turnsOf } from '../../core/scenario/turn.ts';
import { EN } from '../../core/scenario/words/en.ts';
import type { ScenarioOffered, SetupWanted } from '../../core/session/wire.ts';
import { PEOPLE } from '../../../assets/people/people.ts';
import { Failure } from './http-answers.ts';

const SHIPPED = fileURLToPath(new URL('../../../scenarios/', import.meta.url));

const offered = ({ id, title, summary, teaches, turn_weeks, minutes, ...rest }: Scenario): ScenarioOffered => ({
  id,
  title,
  summary,
  teaches,
  turns: turnsOf({ turn_weeks, weeks: rest.weeks }),
  turnWeeks: turn_weeks,
  minutes,
});

export class ScenarioShelf {
  private readonly folder: string;
  private readonly read = new Map<string, Scenario | null>();

  constructor(folder = SHIPPED) {
    this.folder = folder;
  }

  async list(): Promise<ScenarioOffered[]> {
    const folders = readdirSync(this.folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const found: ScenarioOffered[] = [];
    for (const { name } of folders.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      // Reading one takes a while: others are served in between.
      await nextTurn();
      const scenario = isAside(name) ? null : this.shipped(name);
      if (scenario !== null) found.push(offered(scenario));
    }
    return found;
  }

  /** Throws a failure in words where it cannot be played. */
  wanted(wanted: SetupWanted['scenario']): Scenario {
    if ('id' in wanted) {
      const scenario = isAside(wanted.id) ? null : this.shipped(wanted.id);
      if (scenario === null) throw new Failure('unknown_scenario');
      return scenario;
    }
    const { scenario, problems } = parseScenario(wanted.text, { file: wanted.file, people: PEOPLE });
    const errors = problems.filter(({ level }) => level === 'error');
    if (scenario === null || errors.length > 0)
      throw new Failure('scenario_problems', { text: renderProblems(errors, wanted.text, EN) });
    return scenario;
  }

  /** `id`: one that can be a folder's name and nothing else. */
  private shipped(id: string): Scenario | null {
    const known = this.read.get(id);
    if (known !== undefined) return known;
    let scenario: Scenario | null = null;
    try {
      scenario = parseScenario(readFileSync(join(this.folder, id, 'scenario.json')), { people: PEOPLE }).scenario;
    } catch {
      // There is none of that name.
    }
    this.read.set(id, scenario);
    return scenario;
  }
}
