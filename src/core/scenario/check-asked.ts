// X04, X05: conditions that ask for more than a run can bring, for what nobody sees, or for nothing.
import type { Finding } from './finding.ts';
import type { Path } from './json-tree.ts';
import { PRACTICE_PRICES } from './practice-prices.table.ts';
import type { Condition, LevelCondition, Scenario } from './schema.ts';
import type { LeftCondition, PlannedCondition, ShownCondition } from './schema/condition-kinds.ts';
import type { When } from './truth-of-run.ts';
import { turnOf, turnsOf, weeksOfTurn } from './turn.ts';
import { BANDS, ORGANISATION, PRACTICE_IDS, SHOWN_LEVELS, type PracticeId } from './vocabulary.ts';
import { partsOf, type Placed } from './walk.ts';

/** Of these parts of a scenario nothing is asked before the last week is over. */
const AFTERWARDS: ReadonlySet<unknown> = new Set(['away', 'endings', 'debrief']);

export const whenAsked = ({ path }: Pick<Placed<Condition>, 'path'>): When =>
  AFTERWARDS.has(path[0]) ? 'afterwards' : 'monday';

export const reachFindings = (condition: Placed<Condition>, scenario: Scenario): Finding[] =>
  partsOf(condition).flatMap(({ thing, path }): Finding[] => {
    const when = whenAsked(condition);
    if ('planned' in thing) return plannedFindings(thing, path, scenario, when);
    if ('left' in thing) return leftFindings(thing, path, scenario);
    if ('shown' in thing) return shownFindings(thing, path, scenario);
    return 'level' in thing ? streakFindings(thing, path, scenario, when) : [];
  });

/** Weeks that are over on the last Monday, or at the end. */
const weeksBefore = (scenario: Scenario, when: When): number =>
  when === 'afterwards' ? scenario.weeks : weeksOfTurn(scenario, turnsOf(scenario) - 1).from - 1;

function streakFindings({ for_weeks }: LevelCondition, path: Path, scenario: Scenario, when: When): Finding[] {
  const most = weeksBefore(scenario, when) + (when === 'afterwards' ? scenario.away_weeks : 0);
  if (for_weeks === undefined || for_weeks <= most) return [];
  return [{ code: 'X04', says: 'weeks', args: { weeks: for_weeks, most }, path: [...path, 'for_weeks'] }];
}

function plannedFindings(asked: PlannedCondition, path: Path, scenario: Scenario, when: When): Finding[] {
  const { planned: practice, with: whom, at_least, at_most, last_weeks } = asked;
  if (scenario.practices?.includes(practice) === false) {
    const args = { practice, offered: scenario.practices };
    return [{ code: 'X04', says: 'practice', args, path: [...path, 'planned'] }];
  }
  if (whom !== undefined && !PRACTICE_PRICES[practice].perManager) {
    const others = PRACTICE_IDS.filter((id) => PRACTICE_PRICES[id].perManager);
    return [{ code: 'X04', says: 'nobody', args: { practice, others }, path: [...path, 'with'] }];
  }
  const weeks = weeksBefore(scenario, when);
  const most = timesIn(scenario, practice, whom, Math.min(last_weeks ?? Infinity, weeks), when);
  const least = at_least ?? (at_most === undefined ? 1 : 0);
  const findings: Finding[] = [];
  if (least > most) {
    const at = [...path, at_least === undefined ? 'planned' : 'at_least'];
    findings.push({ code: 'X04', says: 'times', args: { practice, times: least, most }, path: at });
  } else if (at_most !== undefined && at_most >= most)
    findings.push({ code: 'X05', says: 'at_most', args: { practice, most }, path: [...path, 'at_most'] });
  if (last_weeks !== undefined && last_weeks >= weeks)
    findings.push({ code: 'X05', says: 'last_weeks', args: { weeks }, path: [...path, 'last_weeks'] });
  return findings;
}

/** How often it can be planned at the very most, with this manager or with anybody, in the last so many weeks. */
function timesIn(
  scenario: Scenario,
  practice: PracticeId,
  whom: string | undefined,
  weeks: number,
  when: When,
): number {
  const there = weeksBefore(scenario, when) - firstMonday(scenario, practice) + 1;
  return timesAWeek(scenario, practice, whom) * Math.max(0, Math.min(weeks, there));
}

/** The Monday from which on it can be planned; what a condition opens may come any time. */
export function firstMonday(scenario: Scenario, practice: PracticeId): number {
  const opening = scenario.opens?.find((one) => one.practice === practice);
  if (opening?.from === undefined || opening.if !== undefined) return 1;
  return weeksOfTurn(scenario, turnOf({ scenario, week: opening.from })).from;
}

export function timesAWeek({ attention, managers }: Scenario, practice: PracticeId, whom: string | undefined): number {
  const { cost, most, perManager } = PRACTICE_PRICES[practice];
  const each = perManager && whom === undefined ? most * managers.length : most;
  return Math.min(Math.floor(attention / cost), each);
}

/** Who goes is replaced in time, so it is not out of the question, only out of all likelihood. */
function leftFindings({ left, at_least = 1 }: LeftCondition, path: Path, { managers }: Scenario): Finding[] {
  const teams = managers.filter(({ id }) => left === 'all' || id === left);
  const most = teams.reduce((sum, { team }) => sum + team.people, 0);
  if (teams.length === 0 || at_least <= most) return [];
  return [
    { code: 'X04', says: 'people', args: { people: at_least, most }, path: [...path, 'at_least'], level: 'warning' },
  ];
}

/** Whose level it is, is the reference check's business. */
function shownFindings({ shown, is }: ShownCondition, path: Path, { boss }: Scenario): Finding[] {
  const [who = '', level = ''] = shown.split('.');
  const levels: readonly string[] = SHOWN_LEVELS;
  if ([ORGANISATION, 'boss', boss.id].includes(who) || !levels.includes(level))
    return [{ code: 'X04', says: 'unseen', args: { level: shown, levels }, path: [...path, 'shown'] }];
  if (level === 'delivery' || BANDS.some((band) => !is.includes(band))) return [];
  return [{ code: 'X05', says: 'bands', path: [...path, 'is'] }];
}
