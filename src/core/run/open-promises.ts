// Promises on Mondays and beside the plan: what is still open, what was settled, and what has lost its point.
import { choiceId } from '../engine/cause-id.ts';
import { teamOf } from '../scenario/team-of.ts';
import { turnEnd } from '../scenario/turn.ts';
import { promiseWords } from './cause-words.ts';
import { lastTurn } from './last-turn.ts';
import { hadLapsed, hasLapsed, wasPassedOver, type Terms } from './promise-lapse.ts';
import { promiseStatus } from './promise-status.ts';
import type { PromiseLine, PromiseNews, PromiseView } from './promise-view.ts';
import { stateAfter, type Chosen, type Run, type WeekRecord } from './run-state.ts';
import type { Speaker } from './scene-view.ts';
import { speakerOf } from './speaker.ts';
import { countKept, termsOf } from './week-inputs.ts';

interface Made {
  readonly id: string;
  readonly made: Chosen;
  readonly terms: Terms;
}

/** Made and not settled, those given this turn among them: the engine hears of them only with the week. */
function unsettled(run: Run): Made[] {
  return run.chosen.flatMap((made): Made[] => {
    const id = choiceId(made);
    const terms = termsOf(run, id);
    return terms !== null && promiseStatus(run, id) === 'open' ? [{ id, made, terms }] : [];
  });
}

const isAlive = (run: Run, { made, terms }: Made): boolean =>
  !hadLapsed(run, made, terms) && !hasLapsed(run, made, terms) && !wasPassedOver(run, made, terms);

/** How they look now. */
const personOf = (run: Run, id: string): Speaker =>
  speakerOf(run, id, null, Math.min(run.weeks.length, run.scenario.weeks));

/** While a plan can be made that keeps them. The nearest first. */
export function openPromises(run: Run): PromiseView[] {
  return unsettled(run)
    .filter((promise) => isAlive(run, promise))
    .map(({ id, made, terms }): PromiseView => {
      const { to, due_in_weeks: within, kept_by: by } = terms;
      const needs =
        'chose' in by
          ? null
          : {
              practice: by.practice,
              manager: teamOf(run.scenario.managers, to) ?? to,
              times: Math.max(0, by.times - countKept(run, terms, made.week, [])),
            };
      return { id, to: personOf(run, to), text: promiseWords(run, id), due: made.week + within, needs };
    })
    .toSorted((a, b) => a.due - b.due);
}

/** A promise is brought to mind when it falls due in this turn or so many weeks after it. */
const REMIND = 1;

export function promisesDue(run: Run): PromiseLine[] {
  return unsettled(run)
    .filter((promise) => isAlive(run, promise))
    .map(({ id, made, terms }) => ({ id, to: terms.to, due: made.week + terms.due_in_weeks }))
    .filter(({ due }) => due - turnEnd(run) <= REMIND)
    .map(({ id, to, due }) => ({
      kind: 'promise_due',
      manager: to,
      to: personOf(run, to),
      weeks: Math.max(0, due - run.week),
      text: promiseWords(run, id),
    }));
}

/** What came of promises since the last Monday. One that has lost its point is told once: on the first Monday on which it has. */
export function promiseNews(run: Run): PromiseNews[] {
  const line = (kind: PromiseNews['kind'], id: string): PromiseNews[] => {
    const to = termsOf(run, id)?.to;
    return to === undefined ? [] : [{ kind, manager: to, to: personOf(run, to), text: promiseWords(run, id) }];
  };
  const happened = lastTurn(run).flatMap((record): PromiseNews[] => [
    ...record.events.flatMap((event) =>
      event.kind === 'promise_kept' || event.kind === 'promise_broken' ? line(event.kind, event.promise) : [],
    ),
    ...lapsedIn(run, record).flatMap((id) => line('promise_lapsed', id)),
  ]);
  const now = unsettled(run).filter(({ made, terms }) => hadLapsed(run, made, terms));
  return [...happened, ...now.flatMap(({ id }) => line('promise_lapsed', id))];
}

/** What lapsed in a week and has not been told of before, on its Monday. */
function lapsedIn(run: Run, { number, state, inputs }: WeekRecord): string[] {
  const before = stateAfter(run, number - 1).promises;
  const told = inputs.deeds.flatMap((deed) => (deed.kind === 'promise_lapsed' && deed.told ? [deed.promise] : []));
  return state.promises
    .filter(({ id, status }) => status === 'lapsed' && !before.some((p) => p.id === id && p.status === 'lapsed'))
    .flatMap(({ id }) => (told.includes(id) ? [] : [id]));
}
