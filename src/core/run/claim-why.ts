// Why a manager brings something up, as far as they would say so themselves: what pushes them most, and what you did towards it.
import { readCauseId } from '../engine/cause-id.ts';
import { MOVES } from '../engine/moves.table.ts';
import { ESCALATION } from '../engine/parameters.table.ts';
import { PRACTICES } from '../engine/practices.table.ts';
import type { Claim, Manager } from '../engine/state.ts';
import type { PracticeId } from '../scenario/vocabulary.ts';
import { deedWords, fill } from './fill.ts';
import { optionOf } from './moments.ts';
import { beforeChoice } from './past.ts';
import { managerIndex, type Run } from './run-state.ts';
import { isDecisive, moveOf } from './scene.ts';
import type { ClaimDeed, ClaimWhy } from './claim-view.ts';

/** Chance a week; a smaller push is not called a reason. Design choice. */
const PUSH = 0.03;

export function claimWhy(run: Run, claim: Claim): ClaimWhy {
  const cause = readCauseId(claim.cause);
  if (cause.kind === 'effect') {
    const made = optionOf(run, cause.choice);
    const then = beforeChoice(run, { ...cause.choice, week: cause.week });
    const text = made === null ? '' : deedWords(then, made.option.text, made.moment.about);
    const scene = made === null ? '' : fill(then, made.moment.title, made.moment.about);
    return { kind: 'choice', deed: { week: cause.week, scene, text, practice: null } };
  }
  if (cause.kind === 'report') return { kind: 'report', deed: null };
  const manager = run.organisation.managers[claim.manager];
  const kind = manager === undefined ? 'question' : strongestPush(manager);
  return { kind, deed: kind === 'used_to_you' ? lastTaken(run, claim.manager) : null };
}

function strongestPush({
  dependence,
  autonomy,
  clarity,
  strain,
}: Manager): Exclude<ClaimWhy['kind'], 'choice' | 'report'> {
  const pushes = [
    ['used_to_you', ESCALATION.dependence * dependence],
    ['unclear', ESCALATION.clarity * clarity],
    ['hesitant', ESCALATION.autonomy * autonomy],
    ['stretched', ESCALATION.strain * strain],
  ] as const;
  const [strongest] = pushes.filter(([, push]) => push > PUSH).toSorted((a, b) => b[1] - a[1]);
  return strongest?.[0] ?? 'question';
}

/** The last deed of yours after which more of this manager's decisions wait for you; null where there is none. */
function lastTaken(run: Run, index: number): ClaimDeed | null {
  const made = run.chosen.findLast((c) => {
    const { week, manager } = c;
    const move = isDecisive(run, c) ? moveOf(run, c) : null;
    const takes = move !== null && (MOVES[move].always?.dependenceNow ?? 0) > 0;
    return takes && week < run.week && manager !== null && managerIndex(run, manager) === index;
  });
  const id = run.scenario.managers[index]?.id;
  const takesOver = (practice: PracticeId): boolean => (PRACTICES[practice].always.dependenceNow ?? 0) > 0;
  const week = run.weeks.findLast(({ plan }) => plan.some((i) => i.manager === id && takesOver(i.practice)));
  if (week !== undefined && week.number >= (made?.week ?? 0)) {
    const practice = week.plan.find((i) => i.manager === id && takesOver(i.practice))?.practice ?? null;
    return { week: week.number, scene: '', text: '', practice };
  }
  const taken = made && optionOf(run, made);
  if (made === undefined || !taken) return null;
  const then = beforeChoice(run, made);
  const text = deedWords(then, taken.option.text, taken.moment.about);
  return { week: made.week, scene: fill(then, taken.moment.title, taken.moment.about), text, practice: null };
}
