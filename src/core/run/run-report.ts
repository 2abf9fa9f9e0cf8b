// A whole run as data for people who don't watch it: what was true, what was told, and why, week by week.
import { mean } from './mean.ts';
import { choiceId } from '../engine/cause-id.ts';
import { toPoints } from '../engine/fixed.ts';
import type { Manager } from '../engine/state.ts';
import { stateHash } from '../engine/state-hash.ts';
import { PRACTICES } from '../engine/practices.table.ts';
import type { Debrief } from './debrief.ts';
import { outcomeOf } from './debrief-of.ts';
import { endingOf } from './endings.ts';
import { factValue, type FactValue } from './facts.ts';
import { paidLooks } from './looks.ts';
import { runText } from './run-text.ts';
import type { Run, WeekRecord } from './run-state.ts';

/** Levels are points 0–100, 50 is usual; people are heads. */
export interface ManagerWeek {
  readonly id: string;
  readonly told: number;
  readonly impression: number;
  readonly delivery: number;
  readonly trust: number;
  readonly autonomy: number;
  readonly clarity: number;
  readonly strain: number;
  readonly engagement: number;
  readonly honesty: number;
  readonly skill: number;
  readonly people: number;
  readonly quits: number;
}
export interface ReportWeek {
  readonly week: number;
  readonly away: boolean;
  readonly attention: {
    readonly total: number;
    readonly claimed: number;
    readonly moments: number;
    readonly plan: number;
  };
  readonly decisions: readonly string[];
  /** Posts that fell vacant or were filled: `lab: ana`. */
  readonly posts: readonly string[];
  readonly managers: readonly ManagerWeek[];
  readonly ledger: readonly { readonly variable: string; readonly points: number; readonly cause: string }[];
  readonly hash: string;
}
export interface RunReport {
  readonly scenario: string;
  readonly seed: number;
  readonly run: string;
  readonly hash: string;
  readonly weeks: readonly ReportWeek[];
  /** What the scenario remembers at the end, by fact, and the ending it comes to; null where it has none. */
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly ending: string | null;
  readonly outcome: { readonly before: Outcome; readonly after: Outcome; readonly profile: Debrief['outcome'] };
}
/** Means over managers at the end of the weeks there and at the end of the leave; delivery over all those weeks. */
interface Outcome {
  readonly delivery: number;
  readonly trust: number;
  readonly autonomy: number;
  readonly skill: number;
  readonly quits: number;
}

/** Report of a run, finished or not. */
export function reportOf(run: Run): RunReport {
  return {
    scenario: run.scenario.id,
    seed: run.seed,
    run: runText(run),
    hash: stateHash(run.organisation),
    weeks: run.weeks.map((w) => reportWeek(run, w)),
    facts: Object.fromEntries((run.scenario.facts ?? []).map(({ id }) => [id, factValue(run, id) ?? false])),
    ending: run.phase === 'debrief' ? (endingOf(run)?.id ?? null) : null,
    outcome: {
      before: outcome(run.weeks.filter((w) => !w.away)),
      after: outcome(run.weeks.filter((w) => w.away)),
      profile: outcomeOf(run),
    },
  };
}

function reportWeek(run: Run, w: WeekRecord): ReportWeek {
  const chosen = w.away ? [] : run.chosen.filter((c) => c.week === w.number);
  return {
    week: w.number,
    away: w.away,
    attention: {
      total: w.attention,
      claimed: w.away ? 0 : w.claimed,
      moments: [...chosen, ...paidLooks(run).filter((l) => !w.away && l.week === w.number)].reduce(
        (sum, c) => sum + c.attention,
        0,
      ),
      plan: w.plan.reduce((sum, i) => sum + PRACTICES[i.practice].cost * i.times, 0),
    },
    decisions: [
      ...(w.away ? [] : run.looked).filter((l) => l.week === w.number).map((l) => `look ${l.moment}.${l.look}`),
      ...chosen.map(choiceId),
      ...w.plan.map(
        (i) => `${i.practice}${i.manager === undefined ? '' : `.${i.manager}`}${i.times > 1 ? ` ×${i.times}` : ''}`,
      ),
    ],
    posts: w.events.flatMap((e) => {
      const post = run.scenario.managers[e.manager]?.id ?? '';
      if (e.kind === 'seat_filled') return [`${post}: ${e.holder}`];
      return e.kind === 'seat_vacant' ? [`${post}: ${e.acting ?? 'nobody'}`] : [];
    }),
    managers: w.state.managers.map((m, i) => managerWeek(m, w.told[i] ?? 0, w.impression[i] ?? 0)),
    ledger: w.ledger.map(({ variable, amount, cause }) => ({ variable, points: 15 * amount, cause })),
    hash: stateHash(w.state),
  };
}

function managerWeek(m: Manager, told: number, impression: number): ManagerWeek {
  return {
    id: m.character.id,
    told: toPoints(told),
    impression: toPoints(impression),
    delivery: toPoints(m.team.delivery),
    trust: toPoints(m.trust),
    autonomy: toPoints(m.autonomy),
    clarity: toPoints(m.clarity),
    strain: toPoints(m.strain),
    engagement: toPoints(m.engagement),
    honesty: toPoints(m.honesty),
    skill: toPoints(m.skill),
    people: m.team.people.length,
    quits: m.team.quits,
  };
}

function outcome(weeks: readonly WeekRecord[]): Outcome {
  const end = weeks.at(-1)?.state;
  const over = (read: (m: Manager) => number): number =>
    end === undefined ? 0 : mean(end.managers.map((m) => toPoints(read(m))));
  return {
    delivery: mean(weeks.map((w) => mean(w.state.managers.map((m) => toPoints(m.team.delivery))))),
    trust: over((m) => m.trust),
    autonomy: over((m) => m.autonomy),
    skill: over((m) => m.skill),
    quits: end?.managers.reduce((sum, m) => sum + m.team.quits, 0) ?? 0,
  };
}
