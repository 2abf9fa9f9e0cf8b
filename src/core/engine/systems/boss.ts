// The player's boss: what can be seen from above against what was to be expected, and what is done once patience is gone.
import { causeId } from '../cause-id.ts';
import type { Cohort, Place } from '../cohort.ts';
import { clamp, EDGE, snap } from '../fixed.ts';
import { reachOf } from '../standing.ts';
import type { BossMark } from '../state.ts';
import type { Trace } from '../trace.ts';

/** How far standing is beyond the boss's patience, z; what of it reaches the teams, since a boss who was told holds it off. */
export function impatienceAt(c: Cohort, p: number): number {
  const credit = c.you.credit[p]!;
  if (credit >= 0) return 0;
  const B = c.parameters.BOSS;
  const beyond = -credit - reachOf(B, c.places[p]!.patience);
  return beyond > 0 ? beyond * (1 - B.cover * c.you.forewarned[p]!) : 0;
}

export function bossSystem(c: Cohort): void {
  look(c);
  if (c.away) return;
  const { worry } = c.parameters.BOSS;
  for (let p = 0; p < c.size; p++) {
    const place = c.places[p]!;
    if (c.number % place.turnWeeks === 0 && (place.warned || c.you.credit[p]! < worry)) callForReport(c, place);
  }
}

/**
 * Standing moves towards what can be seen from above: fast up; down as fast as patience lets it. The boss gets used to what is
 * delivered, and forgets what was said. One pass, since mass simulation is in it every week.
 */
function look(c: Cohort): void {
  const { managers, size, trace } = c;
  const { delivery, trust, dependence } = c.levels;
  const { short } = c.extra;
  const { credit, expected, forewarned, allies } = c.you;
  const { RATE: R, BOSS: B } = c.parameters;
  const share = 1 / managers;
  const seen = share * (B.delivery + B.surprise);
  for (let p = 0; p < size; p++) {
    let work = 0;
    let liked = 0;
    let waiting = 0;
    let open = 0;
    for (let i = p * managers; i < (p + 1) * managers; i++) {
      work += delivery[i]!;
      liked += trust[i]!;
      waiting += dependence[i]!;
      open += short[i]!;
    }
    const { patience, marks } = c.places[p]!;
    const now = credit[p]!;
    const told = forewarned[p]!;
    const used = expected[p]!;
    const good = seen * work;
    const wanted = -B.surprise * used;
    const forgiven = good + wanted < 0 ? -B.cover * told * (good + wanted) : 0;
    const praise = B.trust * share * liked;
    const questions = B.dependence * (share * waiting - B.usualDependence);
    const gone = B.short * share * open;
    const friends = B.allies * allies[p]!;
    const target = good + wanted + forgiven + praise + questions + gone + friends + usualOf(marks);
    const rate = target < now ? R.creditDown + patience * (R.creditDownLong - R.creditDown) : R.credit;
    const moved = snap(rate * (target - now));
    credit[p] = clamp(now + moved, -EDGE, EDGE);
    expected[p] = used + snap(R.expected * (share * work - used));
    forewarned[p] = told + snap(-R.forewarned * told);
    if (trace === null) continue;
    trace.you('expected', expected[p]! - used, causeId.state('delivery'));
    trace.you('forewarned', forewarned[p]! - told, 'settling');
    const parts = { delivery: good, expected: wanted, forewarned: forgiven, trust: praise };
    const more = { dependence: questions, short: gone, allies: friends };
    explain(trace, { ...parts, ...more }, marks, { moved, done: credit[p]! - now, rate });
  }
}

function usualOf(marks: readonly BossMark[]): number {
  let usual = 0;
  for (let n = 0; n < marks.length; n++) if (marks[n]!.level === undefined) usual += marks[n]!.amount;
  return usual;
}

/** One row for each thing it is of and each thing done for good; what is left is the way back to the middle. */
function explain(
  trace: Trace,
  parts: Readonly<Record<string, number>>,
  marks: readonly BossMark[],
  { moved, done, rate }: Readonly<Record<'moved' | 'done' | 'rate', number>>,
): void {
  let left = moved;
  const add = (amount: number, cause: string): void => {
    const part = snap(rate * amount);
    left -= part;
    trace.you('credit', part, cause);
  };
  for (const [source, amount] of Object.entries(parts)) add(amount, causeId.state(source));
  for (const { level, amount, cause } of marks) if (level === undefined) add(amount, cause);
  trace.you('credit', left, 'settling');
  trace.you('credit', done - moved, 'limit');
}

/** A turn that ends in worry is a sign; one that then ends beyond the boss's patience costs a report, and so does each after it. */
function callForReport(c: Cohort, place: Place): void {
  const { BOSS: B } = c.parameters;
  const left = c.you.credit[place.index]! + reachOf(B, place.patience);
  const worried = left < B.worry;
  if (worried && !place.warned) c.events?.push({ kind: 'boss_worried', manager: -1 });
  if (left < 0 && place.warned) {
    place.claims = [...place.claims, { manager: -1, blocks: B.report, cause: causeId.report(c.number) }];
    c.events?.push({ kind: 'report_asked', manager: -1, blocks: B.report });
  }
  place.warned = worried;
}
