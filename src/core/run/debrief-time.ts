// Where the player's attention went, in blocks, against what they said at the opening.
import { PRACTICES } from '../engine/practices.table.ts';
import { MOVES } from '../engine/moves.table.ts';
import { doesTheirWork } from './deed-kinds.ts';
import type { Claim } from '../engine/state.ts';
import type { MoveId } from '../scenario/vocabulary.ts';
import { claimWhy } from './claim-why.ts';
import type { Debrief } from './debrief.ts';
import type { PlanItem } from './decision.ts';
import { developedInTalks } from './judged-plan.ts';
import { paidLooks } from './looks.ts';
import { optionOf } from './moments.ts';
import { isDecisive, moveOf } from './scene.ts';
import { stateAfter, type Chosen, type Run, type WeekRecord } from './run-state.ts';

type Time = Debrief['time'];
type Kind = 'details' | 'developing' | 'beside' | 'together' | 'elsewhere';
type What = Time['byKind'][number]['kind'];

export function timeOf(run: Run): Time {
  const weeks = run.weeks.filter((w) => !w.away);
  const total = weeks.length * run.scenario.attention;
  const sums: Record<Kind, number> = { details: 0, developing: 0, beside: 0, together: 0, elsewhere: 0 };
  const byKind = new Map<What, number>();
  const byManager = new Map(run.scenario.managers.map((m) => [m.id, 0]));
  const add = (kind: Kind, what: What, manager: string | null | undefined, blocks: number): void => {
    if (blocks === 0) return;
    sums[kind] += blocks;
    byKind.set(what, (byKind.get(what) ?? 0) + blocks);
    if (manager !== null && manager !== undefined) byManager.set(manager, (byManager.get(manager) ?? 0) + blocks);
  };
  for (const c of run.chosen) {
    const kind = kindOfChoice(run, c);
    add(kind, 'moment', kind === 'elsewhere' ? null : c.manager, c.attention);
  }
  // Looking into it is time in nobody’s work and with nobody.
  for (const { attention } of paidLooks(run)) add('elsewhere', 'moment', null, attention);
  const developed = developedInTalks(run);
  for (const w of weeks) {
    for (const i of w.plan) add(kindOfItem(i, developed), i.practice, i.manager, PRACTICES[i.practice].cost * i.times);
    for (const { manager, blocks } of ownClaims(run, w))
      add('details', 'claim_own', run.scenario.managers[manager]?.id, blocks);
  }
  const firefighting = weeks.reduce((sum, w) => sum + w.claimed, 0) - (byKind.get('claim_own') ?? 0);
  if (firefighting > 0) byKind.set('claim', firefighting);
  const spent = sums.details + sums.developing + sums.beside + sums.together + sums.elsewhere + firefighting;
  return {
    total,
    ...sums,
    firefighting,
    unspent: Math.max(0, total - spent),
    byManager: [...byManager].map(([id, blocks]) => ({ id, blocks })),
    byKind: [...byKind].map(([kind, blocks]) => ({ kind, blocks })).sort((a, b) => b.blocks - a.blocks),
    decisions: decisionsTaken(run),
    saidShare: run.style ?? 0,
    free: total - firefighting,
    realShare: total === firefighting ? 0 : (100 * sums.details) / (total - firefighting),
  };
}

/** Questions that come up because you kept taking them: what you did yourself, one step on. Never more than the week’s claims. */
function ownClaims(run: Run, { number, claimed }: WeekRecord): Pick<Claim, 'manager' | 'blocks'>[] {
  const organisation = stateAfter(run, number - 1);
  const then = { ...run, week: number, organisation, weeks: run.weeks.slice(0, number - 1) };
  let left = claimed;
  return organisation.claims.flatMap((claim) => {
    const { kind, deed } = claimWhy(then, claim);
    const blocks = Math.min(left, claim.blocks);
    left -= blocks;
    return kind === 'used_to_you' && deed !== null ? [{ manager: claim.manager, blocks }] : [];
  });
}

/** One-on-ones develop those whom they left better at leading; else they are time spent together. */
function kindOfItem({ practice, manager = '' }: PlanItem, developed: ReadonlySet<string>): Kind {
  if (practice === 'one_on_one' && !developed.has(manager)) return 'together';
  if (practice === 'join_work') return 'beside';
  return PRACTICES[practice].kind;
}

/** Decisions about a manager, and how many of them you took over. */
function decisionsTaken(run: Run): Time['decisions'] {
  const about = run.chosen.filter((c) => c.manager !== null && isDecisive(run, c));
  const taken = about.filter((c) => doesTheirWork(moveOf(run, c)));
  return { about: about.length, taken: taken.length };
}

/** What blocks of a moment went into, by the move. */
function kindOfChoice(run: Run, c: Chosen): Kind {
  const move = moveOf(run, c);
  if (doesTheirWork(move)) return 'details';
  if (move === 'work_beside') return 'beside';
  return isSpentOnThem(run, c, move) ? 'developing' : 'elsewhere';
}

/**
 * Handing over and saying what matters are spent on a manager, not elsewhere, unless nobody is in it; who stays out of it, or looks for
 * somebody to blame, spends them on something else.
 */
function isSpentOnThem(run: Run, c: Chosen, move: MoveId | null): boolean {
  switch (move === null ? 'direct' : MOVES[move].stance) {
    case 'coach':
    case 'systems':
    case 'openness':
      return true;
    case 'direct':
    case 'delegate':
      return c.manager !== null || optionOf(run, c)?.option.to === 'all';
    case 'avoid':
    case 'micromanage':
      return false;
  }
}
