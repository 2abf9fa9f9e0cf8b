// What runs in a process of its own for as long as one reading takes: every check of a scenario is work that a room would feel, and
// leaves more memory behind than the room itself needs.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAside } from '../../core/scenario/check-folder.ts';
import { parseScenario } from '../../core/scenario/parse.ts';
import { renderProblems } from '../../core/scenario/render-problem.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import { turnsOf } from '../../core/scenario/turn.ts';
import { EN } from '../../core/scenario/words/en.ts';
import type { ScenarioOffered } from '../../core/session/wire.ts';
import { PEOPLE } from '../../../assets/people/people.ts';

export type ReadWanted =
  | { readonly kind: 'list'; readonly folder: string }
  /** One that ships: `id` can be a folder's name and nothing else. */
  | { readonly kind: 'shipped'; readonly folder: string; readonly id: string }
  | { readonly kind: 'text'; readonly file: string; readonly text: string };
export type ReadScenario =
  | { readonly kind: 'list'; readonly offered: readonly ScenarioOffered[] }
  | { readonly kind: 'scenario'; readonly scenario: Scenario }
  | { readonly kind: 'unknown' }
  /** In words, for its author. */
  | { readonly kind: 'problems'; readonly text: string };

function shipped(folder: string, id: string): Scenario | null {
  if (isAside(id)) return null;
  try {
    return parseScenario(readFileSync(join(folder, id, 'scenario.json')), { people: PEOPLE }).scenario;
  } catch {
    // There is none of that name.
    return null;
  }
}

const offered = ({
  id,
  title,
  summary,
  language,
  teaches,
  turn_weeks,
  minutes,
  ...rest
}: Scenario): ScenarioOffered => ({
  id,
  title,
  summary,
  language,
  teaches,
  turns: turnsOf({ turn_weeks, weeks: rest.weeks }),
  turnWeeks: turn_weeks,
  minutes,
});

function list(folder: string): ReadScenario {
  const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
  const found = names.toSorted().map((name) => shipped(folder, name));
  return { kind: 'list', offered: found.flatMap((scenario) => (scenario === null ? [] : [offered(scenario)])) };
}

function text(wanted: Extract<ReadWanted, { kind: 'text' }>): ReadScenario {
  const { scenario, problems } = parseScenario(wanted.text, { file: wanted.file, people: PEOPLE });
  const errors = problems.filter(({ level }) => level === 'error');
  return scenario === null || errors.length > 0
    ? { kind: 'problems', text: renderProblems(errors, wanted.text, EN) }
    : { kind: 'scenario', scenario };
}

function read(wanted: ReadWanted): ReadScenario {
  if (wanted.kind === 'list') return list(wanted.folder);
  if (wanted.kind === 'text') return text(wanted);
  const scenario = shipped(wanted.folder, wanted.id);
  return scenario === null ? { kind: 'unknown' } : { kind: 'scenario', scenario };
}

process.once('message', (wanted: ReadWanted) => process.send?.(read(wanted), () => process.disconnect()));
