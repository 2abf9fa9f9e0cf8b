// What most of a room want. Everybody's ballot is what they would do themselves.
import { PRACTICES } from '../engine/practices.table.ts';
import { openPractices, planRoom } from '../run/attention.ts';
import type { Decision, PlanItem } from '../run/decision.ts';
import { findMoment } from '../run/moments.ts';
import type { Run } from '../run/run-state.ts';
import { outcomeOf } from '../scenario/task-ways.ts';
import type { SeatSent } from './seat-word.ts';

/** The middle share; the practices planned most; else what was said most often. */
export type Wanted =
  | { readonly kind: 'sent'; readonly sent: SeatSent }
  /** By what each is known: ids of options, managers or looks. */
  | { readonly kind: 'level'; readonly ids: readonly string[] }
  | { readonly kind: 'nothing' };

/** `tie` decides where the first are level, and alone where nobody has said anything. */
export function mostWanted(run: Run, ballots: readonly SeatSent[], tie: SeatSent | undefined): Wanted {
  if (ballots.length === 0) return tie === undefined ? { kind: 'nothing' } : { kind: 'sent', sent: tie };
  if (run.phase === 'opening') return { kind: 'sent', sent: middleStyle(ballots) };
  if (run.phase === 'plan') return { kind: 'sent', sent: { kind: 'plan', items: plannedMost(run, ballots) } };
  return saidMost(run, ballots, tie);
}

/** Half say more and half less: a share is never level with another. */
export function middleStyle(ballots: readonly SeatSent[]): Decision {
  const shares = ballots.flatMap((b) => (b.kind === 'style' ? [b.share] : [])).toSorted((a, b) => a - b);
  const middle = [shares[Math.floor((shares.length - 1) / 2)] ?? 0, shares[Math.floor(shares.length / 2)] ?? 0];
  return { kind: 'style', share: Math.round((middle[0]! + middle[1]!) / 2) };
}

/** Each time that somebody plans a practice is a vote for one more of it. */
function plannedMost(run: Run, ballots: readonly SeatSent[]): PlanItem[] {
  const votes = new Map<string, { readonly item: PlanItem; readonly time: number; count: number }>();
  for (const { item, time } of ballots.flatMap(unitsOf)) {
    const key = `${item.practice}.${item.manager ?? ''}.${time}`;
    const known = votes.get(key);
    if (known) known.count += 1;
    else votes.set(key, { item, time, count: 1 });
  }
  const place = orderOf(run);
  const units = [...votes.values()].toSorted(
    (a, b) => b.count - a.count || a.time - b.time || place(a.item) - place(b.item),
  );
  let left = planRoom(run);
  const plan = new Map<string, PlanItem>();
  for (const { item } of units) {
    const { cost } = PRACTICES[item.practice];
    if (cost > left) continue;
    left -= cost;
    const key = `${item.practice}.${item.manager ?? ''}`;
    plan.set(key, { ...item, times: (plan.get(key)?.times ?? 0) + 1 });
  }
  return [...plan.values()];
}

function unitsOf(ballot: SeatSent): { readonly item: PlanItem; readonly time: number }[] {
  if (ballot.kind !== 'plan') return [];
  return ballot.items.flatMap((item) => Array.from({ length: item.times }, (_, time) => ({ item, time })));
}

function orderOf(run: Run): (item: PlanItem) => number {
  const [practices, managers] = [openPractices(run), run.scenario.managers];
  return ({ practice, manager }) =>
    practices.indexOf(practice) * managers.length + managers.findIndex(({ id }) => id === manager);
}

/** Arrangements that come to the same are one answer; of these, the one made most often is carried out. */
function saidMost(run: Run, ballots: readonly SeatSent[], tie: SeatSent | undefined): Wanted {
  const all = countedBy((ballot) => idOf(run, ballot), ballots);
  const most = Math.max(...[...all.values()].map((group) => group.length));
  const level = [...all].filter(([, group]) => group.length === most);
  const chosen = level.length === 1 || tie === undefined ? undefined : idOf(run, tie);
  const [, group] = (level.length === 1 ? level[0] : level.find(([id]) => id === chosen)) ?? [];
  if (group === undefined) return { kind: 'level', ids: level.map(([id]) => id) };
  const ways = [...countedBy((ballot) => JSON.stringify(ballot), group).values()];
  const [sent] = ways.toSorted((a, b) => b.length - a.length)[0] ?? [];
  return sent === undefined ? { kind: 'nothing' } : { kind: 'sent', sent };
}

function countedBy(key: (ballot: SeatSent) => string, ballots: readonly SeatSent[]): ReadonlyMap<string, SeatSent[]> {
  const groups = new Map<string, SeatSent[]>();
  for (const ballot of ballots) groups.set(key(ballot), [...(groups.get(key(ballot)) ?? []), ballot]);
  return groups;
}

/** By what an answer is known among the answers to the same question. */
export function idOf(run: Run, ballot: SeatSent): string {
  switch (ballot.kind) {
    case 'option':
      return ballot.option;
    case 'arrange': {
      const moment = findMoment(run, ballot.moment);
      return (moment && outcomeOf(moment, ballot.places)?.id) ?? '';
    }
    case 'look':
      return ballot.look;
    case 'bet':
      return ballot.manager;
    case 'style':
    case 'plan':
    case 'continue':
    case 'undo':
    case 'rewind':
      return ballot.kind;
  }
}
