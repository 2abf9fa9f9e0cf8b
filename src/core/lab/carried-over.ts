// A playtest of a scenario that has changed meanwhile: begun again, and gone on with what was decided, as far as that still applies.
import { choiceId } from '../engine/cause-id.ts';
import type { Decision } from '../run/decision.ts';
import { madeOf, optionOf } from '../run/moments.ts';
import { fittingPlan } from '../run/progress.ts';
import { answersOf, answerTo } from '../run/rewind.ts';
import { decide, isRefusal, type Run } from '../run/run.ts';
import type { Scenario } from '../scenario/schema.ts';
import { playtestOf, type Missed, type Playtest } from './playtest.ts';

/** How far it could be kept. */
export interface Kept {
  /** Some is kept but for what is gone; `stopped`: from this week on nothing is. */
  readonly how: 'all' | 'but_gone' | 'stopped_gone' | 'stopped_refused' | 'stopped_new';
  readonly week: number;
  /** What is gone or refused, `moment.option`, or the moment that is new; empty where everything is kept. */
  readonly what: string;
}

/** `earlier`: the run as it stood; `arrived`: how many of its decisions were made before the player took over. */
export function carriedOver(
  scenario: Scenario,
  playtest: Playtest,
  earlier: Run,
  arrived: number,
): { readonly run: Run; readonly missed: readonly Missed[]; readonly arrived: number; readonly kept: Kept } {
  const { run: first, missed } = playtestOf(scenario, playtest);
  const own = earlier.decisions.slice(arrived);
  const { run, refused } = replayed(first, earlier);
  const kept = keptOf(run, earlier, own, { refused, applied: run.decisions.length - first.decisions.length });
  return { run, missed, arrived: first.decisions.length, kept };
}

const isPassing = ({ phase }: Run): boolean => phase === 'briefing' || phase === 'week' || phase === 'away';

/** Gone on with the same answers, until it stands where the other one did, or there is no answer. */
function replayed(first: Run, earlier: Run): { readonly run: Run; readonly refused: Decision | null } {
  const known = answersOf(earlier);
  const isThere = ({ phase, week }: Run): boolean => phase === earlier.phase && week === earlier.week;
  let run = first;
  while (run.phase !== 'debrief' && !(isPassing(run) && isThere(run))) {
    const answer = isPassing(run) ? ({ kind: 'continue' } as const) : answerTo(run, known);
    if (answer === null) break;
    const fits = answer.kind === 'plan' ? { ...answer, items: fittingPlan(run, answer.items) } : answer;
    const next = decide(run, fits);
    if (isRefusal(next)) return { run, refused: answer.kind === 'continue' ? null : answer };
    run = next;
  }
  return { run, refused: null };
}

const isChoice = (decision: Decision): boolean => decision.kind === 'option' || decision.kind === 'arrange';

function keptOf(
  run: Run,
  earlier: Run,
  own: readonly Decision[],
  { refused, applied }: { readonly refused: Decision | null; readonly applied: number },
): Kept {
  const gone = own.filter((decision) => isChoice(decision) && madeOf(run, decision) === null);
  const what = gone[0] === undefined ? '' : nameOf(earlier, gone[0]);
  const { week } = run;
  if (refused !== null) return { how: 'stopped_refused', week, what: nameOf(earlier, refused) };
  if (applied + gone.length >= own.length) return { how: gone.length === 0 ? 'all' : 'but_gone', week, what };
  return gone.length > 0
    ? { how: 'stopped_gone', week, what }
    : { how: 'stopped_new', week, what: run.queue[0] ?? 'none' };
}

/** By what it was in the scenario as it was. */
function nameOf(earlier: Run, decision: Decision): string {
  const made = madeOf(earlier, decision);
  if (made !== null) return choiceId({ moment: made.moment.id, option: made.option.id });
  return decision.kind === 'option' && optionOf(earlier, decision) === null ? choiceId(decision) : decision.kind;
}
