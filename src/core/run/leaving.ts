// Why people leave, or talk of it: from the ledger, and for managers from what they miss.
import { LOOKING } from '../engine/early-parameters.table.ts';
import { UNREST } from '../engine/parameters.table.ts';
import type { CauseId } from '../engine/ledger.ts';
import type { Manager } from '../engine/state.ts';
import { readCauseId } from '../engine/cause-id.ts';
import { pointsOf } from '../scenario/amount.ts';
import { landsOnManager, replierOf } from '../scenario/replier.ts';
import type { Mood } from '../scenario/vocabulary.ts';
import { readCause } from './causes.ts';
import type { Cause } from './cause.ts';
import { optionOf } from './moments.ts';
import { isHarm } from './muted.ts';
import type { Run } from './run-state.ts';
import type { Misses } from './view.ts';

const POINTS_PER_Z = 15;
/** Below this a cause is not what is talked about, z. Design choice. */
const TALKED_OF = 0.08;

/** What a team talks about most at the end of a week: of all that unsettled it, as far as it isn't forgotten. Null for nothing. */
export function talkOf(run: Run, manager: string, week: number): Cause | null {
  const left = new Map<string, { readonly id: CauseId; amount: number }>();
  for (const { number, ledger } of run.weeks) {
    if (number > week) break;
    const share = kept(week - number);
    for (const { variable, amount, cause: id } of ledger) {
      if (variable !== `${manager}.unrest`) continue;
      // The same practice, week after week, is one thing to talk about.
      const about = id.replace(/@\d+$/, '');
      left.set(about, { id, amount: (left.get(about)?.amount ?? 0) + share * amount });
    }
  }
  const [most] = [...left.values()]
    .filter(({ id }) => !wasWelcome(run, id, manager))
    .map(({ id, amount }) => readCause(run, id, amount * POINTS_PER_Z))
    .filter(({ kind, amount }) => kind !== 'settling' && amount > TALKED_OF * POINTS_PER_Z)
    .toSorted((a, b) => b.amount - a.amount);
  return most ?? null;
}

const GLAD: ReadonlySet<Mood> = new Set(['happy', 'proud', 'relieved']);

/** A deed that its author says did them good, or that their manager thanked you for, is no reason to go. */
function wasWelcome(run: Run, id: CauseId, manager: string): boolean {
  const cause = readCauseId(id);
  const made = cause.kind === 'option' ? optionOf(run, cause.choice) : null;
  if (made === null) return false;
  const { moment, option } = made;
  const isThanked =
    option.mood !== undefined &&
    GLAD.has(option.mood) &&
    replierOf(moment, option, landsOnManager(run.scenario, moment, option)) === manager;
  const here = (option.effects ?? []).flatMap((effect) =>
    effect.kind === 'level' && effect.of.split('.')[0] === manager ? [effect] : [],
  );
  const did = here.reduce(
    (sum, { of, add }) => sum + (isHarm(of, pointsOf(add)) ? -1 : 1) * Math.abs(pointsOf(add)),
    0,
  );
  return isThanked || did > 0;
}

/** Share of unrest that is there after so many weeks. */
function kept(weeks: number): number {
  let share = 1;
  for (let n = 0; n < weeks; n++) share *= 1 - UNREST.settling;
  return share;
}

/** What a manager who looks around misses most; null for nothing. */
export function misses({ trust, strain, engagement }: Manager): Misses | null {
  const missed = [
    ['trust', LOOKING.trust * trust],
    ['strain', LOOKING.strain * strain],
    ['engagement', LOOKING.engagement * engagement],
  ] as const;
  const [most] = missed.toSorted((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] > 0 ? most[0] : null;
}
