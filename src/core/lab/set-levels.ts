// A run with levels that somebody sets on purpose, as a playtest does: as if the last week had ended so.
import { fromPoints, snap } from '../engine/fixed.ts';
import { LEVEL_BY_NAME, type ManagerField, type TeamField } from '../engine/levels.ts';
import { opennessOf } from '../engine/reading.ts';
import type { Manager, Organisation } from '../engine/state.ts';
import type { Run } from '../run/run-state.ts';
import { impressionOf, toldDelivery } from '../run/told.ts';
import { tracesOf } from '../run/week-traces.ts';
import type { Scenario } from '../scenario/schema.ts';
import {
  BOSS_LEVELS,
  MANAGER_LEVELS,
  type ManagerLevel,
  ORGANISATION,
  ORGANISATION_LEVELS,
} from '../scenario/vocabulary.ts';

/** A level by the path that authors write, in points 0–100. */
export interface SetLevel {
  readonly level: string;
  readonly points: number;
}

/** Every level that can be set in a scenario. */
export const levelPaths = ({ managers, boss }: Scenario): string[] => [
  ...managers.flatMap(({ id }) => MANAGER_LEVELS.map((level) => `${id}.${level}`)),
  ...['boss', boss.id].flatMap((who) => BOSS_LEVELS.map((level) => `${who}.${level}`)),
  ...ORGANISATION_LEVELS.map((level) => `${ORGANISATION}.${level}`),
];

/** What is asked on the next Monday goes by them, and so does what is told of the week before. */
export function withLevels(run: Run, levels: readonly SetLevel[]): Run {
  if (levels.length === 0) return run;
  const organisation = levels.reduce(withLevel, run.organisation);
  const last = run.weeks.at(-1);
  if (last === undefined) return { ...run, organisation, start: organisation, previous: null };
  const traces = tracesOf(run.scenario, organisation, run.weeks.at(-2)?.traces);
  const [told, impression] = [toldDelivery(organisation), impressionOf(organisation)];
  const weeks = [...run.weeks.slice(0, -1), { ...last, state: organisation, traces, told, impression }];
  return { ...run, organisation, weeks, previous: null };
}

/** The same for an organisation at the end of a week. */
export function withLevel(state: Organisation, { level: path, points }: SetLevel): Organisation {
  const [who = '', level = ''] = path.split('.');
  const z = snap(fromPoints(points));
  if (level === 'credit') return { ...state, credit: z };
  if (who === ORGANISATION && level === 'systems') return { ...state, systems: z };
  if (who === ORGANISATION) {
    // Openness is a mean: every part of it moves as far.
    const by = snap(z - opennessOf(state));
    const moved = (m: Manager): Manager => ({
      ...m,
      honesty: snap(m.honesty + by),
      team: { ...m.team, safety: snap(m.team.safety + by) },
    });
    return { ...state, managers: state.managers.map(moved) };
  }
  const isTheirs = (m: Manager): boolean => m.character.id === who;
  return { ...state, managers: state.managers.map((m) => (isTheirs(m) ? withOwn(m, level as ManagerLevel, z) : m)) };
}

function withOwn(m: Manager, name: ManagerLevel, z: number): Manager {
  const { of, field } = LEVEL_BY_NAME[name];
  const changed = { [field]: z } as Partial<Record<ManagerField & TeamField, number>>;
  return of === 'team' ? { ...m, team: { ...m.team, ...changed } } : { ...m, ...changed };
}
