// Which decisions somebody made, and which were played on without anybody: only the former say how a room chose.
import type { Chosen, Run } from '../../run/run-state.ts';
import type { Fact } from '../seat-word.ts';
import type { SeatState } from '../session-state.ts';
import { firstRun } from './counted.ts';

/** By decision; what was taken back is not there. */
interface Made {
  readonly first: readonly boolean[];
  readonly now: readonly boolean[];
}

/** Facts only grow, and a run that has new ones is another run. */
const known = new WeakMap<Run, Made & { readonly facts: number }>();

export function madeByHand({ run, facts, collected }: SeatState): Made {
  const found = known.get(run);
  if (found?.facts === facts.length) return found;
  const made = { ...follow(facts, collected ? broughtWith(run, facts) : 0), facts: facts.length };
  known.set(run, made);
  return made;
}

/** Decisions of a run that was brought along before anything was sent here: somebody made them. */
const broughtWith = ({ decisions }: Run, facts: readonly Fact[]): number =>
  decisions.length - facts.filter(({ sent }) => sent.kind !== 'continue').length;

function follow(facts: readonly Fact[], brought: number): Made {
  let now: boolean[] = Array.from({ length: brought }, () => true);
  let first: boolean[] | null = null;
  for (const { id, sent } of facts) {
    if (sent.kind === 'continue') continue;
    if (sent.kind === 'undo') now = now.slice(0, -1);
    else if (sent.kind === 'rewind') {
      first ??= now;
      now = now.slice(0, sent.to);
    } else now.push(id !== null);
  }
  return { first: first ?? now, now };
}

/** An answer, and its place among the decisions of the run. */
interface Answer {
  readonly chosen: Chosen;
  readonly at: number;
}
const answers = new WeakMap<Run, ReadonlyMap<string, Answer>>();

/** By moment, what was answered when it first came. Choices lie in the order in which they were decided. */
function firstAnswers(run: Run): ReadonlyMap<string, Answer> {
  const ready = answers.get(run);
  if (ready !== undefined) return ready;
  const found = new Map<string, Answer>();
  let next = 0;
  for (const [at, { kind }] of run.decisions.entries()) {
    const chosen = kind === 'option' || kind === 'arrange' ? run.chosen[next++] : undefined;
    if (chosen !== undefined && !found.has(chosen.moment)) found.set(chosen.moment, { chosen, at });
  }
  answers.set(run, found);
  return found;
}

/** The answer that a first run gave when a moment first came, if somebody gave it. */
export function firstAnswer(seat: SeatState, moment: string): Answer | null {
  const answer = firstAnswers(firstRun(seat)).get(moment);
  return answer === undefined || madeByHand(seat).first[answer.at] === false ? null : answer;
}

/** Whom a first run bet on, if somebody did. */
export function betOn(seat: SeatState, bet: number): string | null {
  const { bets, decisions } = firstRun(seat);
  const placed = bets.find((one) => one.bet === bet);
  const at = decisions.findIndex((d) => d.kind === 'bet' && d.bet === bet);
  return placed === undefined || madeByHand(seat).first[at] === false ? null : placed.manager;
}
