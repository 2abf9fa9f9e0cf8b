// A run report as text for a terminal: a table a week, the largest causes under it.
import { readCauseId, type ReadCause } from '../../core/engine/cause-id.ts';
import type { ManagerWeek, ReportWeek, RunReport } from '../../core/run/run-report.ts';

/** Causes shown per week; `--json` has them all. */
const CAUSES = 8;
const NO_DEEDS: ReadonlySet<ReadCause['kind']> = new Set(['state', 'settling', 'character', 'luck']);

export function printReport(report: RunReport): string {
  const weeks = report.weeks.map(printWeek);
  const { before, after } = report.outcome;
  const row = (name: string, read: 'delivery' | 'trust' | 'autonomy' | 'skill' | 'quits'): string =>
    `  ${name.padEnd(10)}${before[read].toFixed(1).padStart(8)}${after[read].toFixed(1).padStart(8)}`;
  const outcome = [
    'Outcome      there    away   (points, 50 is usual; quits are people)',
    row('delivery', 'delivery'),
    row('trust', 'trust'),
    row('autonomy', 'autonomy'),
    row('skill', 'skill'),
    row('quits', 'quits'),
  ];
  const facts = Object.entries(report.facts).map(([id, value]) => `${id} ${String(value)}`);
  const story = [
    ...(facts.length === 0 ? [] : [`Facts   ${facts.join(', ')}`]),
    ...(report.ending === null ? [] : [`Ending  ${report.ending}`]),
  ];
  return [
    ...weeks,
    outcome.join('\n'),
    ...(story.length === 0 ? [] : [story.join('\n')]),
    `run   ${report.run}\nhash  ${report.hash}`,
  ].join('\n\n');
}

function printWeek(week: ReportWeek): string {
  const { total, claimed, moments, plan } = week.attention;
  const head = week.away
    ? `Week ${week.week}, away`
    : `Week ${week.week}: attention ${total} = ${claimed} claimed + ${moments} on moments + ${plan} planned + ${Math.max(0, total - claimed - moments - plan)} unspent`;
  const did = week.decisions.length === 0 ? [] : [`  did: ${week.decisions.join(', ')}`];
  const posts = week.posts.length === 0 ? [] : [`  posts: ${week.posts.join(', ')}`];
  const columns = '  manager        told   true  trust  autonomy  strain  honesty  people';
  return [head, ...did, ...posts, columns, ...week.managers.map(printManager), ...printLedger(week)].join('\n');
}

function printManager(m: ManagerWeek): string {
  const cell = (value: number, width: number): string => value.toFixed(0).padStart(width);
  return `  ${m.id.padEnd(12)}${cell(m.told, 7)}${cell(m.delivery, 7)}${cell(m.trust, 7)}${cell(m.autonomy, 10)}${cell(m.strain, 8)}${cell(m.honesty, 9)}${cell(m.people, 8)}`;
}

function printLedger(week: ReportWeek): string[] {
  const deeds = week.ledger.filter(({ cause }) => !NO_DEEDS.has(readCauseId(cause).kind));
  const largest = deeds.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points)).slice(0, CAUSES);
  const signed = (points: number): string => `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)}`;
  return largest.map(
    ({ variable, points, cause }) => `    ${variable.padEnd(22)}${signed(points).padStart(6)}  ${cause}`,
  );
}
