// What stood out after a choice, week by week, in its author's words where there are any.
import { choiceId, readCauseId } from '../../engine/cause-id.ts';
import { authoredReason, promiseWords } from '../../run/cause-words.ts';
import { departuresOf, noticesOf, signsOf } from '../../run/forewarning.ts';
import { holderIn } from '../../run/holder.ts';
import { leaveScenes } from '../../run/leave-scenes.ts';
import { promiseStatus } from '../../run/promise-status.ts';
import type { Chosen, Run } from '../../run/run-state.ts';
import { plainText } from '../../scenario/emphasis.ts';
import { slideTextKey, type SlideText } from '../slide.ts';

export interface EventAfter {
  readonly week: number;
  readonly text: SlideText;
  /** Higher ones are told first where not all can be. */
  readonly weight: number;
}

/** Letters of a scene of the leave that fits beside a chart. */
const SHORT = 170;
const [GONE, OWN, PEOPLE] = [4, 3, 2];

/** With the manager whose post is number `index`; in the order of the weeks, not told twice. */
export function eventsAfter(run: Run, chosen: Chosen, index: number): EventAfter[] {
  const all = [
    ...signsAndReasons(run, chosen, index),
    ...promiseNews(run, chosen),
    ...notices(run, index),
    ...departures(run, index),
    ...fromLeave(run, index),
  ];
  const told = new Set<string>();
  return all
    .map((event) => ({ ...event, text: typeof event.text === 'string' ? plainText(event.text) : event.text }))
    .filter(({ week, text }) => {
      const key = slideTextKey(text);
      return key !== '' && week >= chosen.week && !told.has(key) && told.add(key);
    })
    .toSorted((a, b) => a.week - b.week);
}

function signsAndReasons(run: Run, chosen: Chosen, index: number): EventAfter[] {
  const signs = signsOf(run, run.scenario.managers[index]?.id ?? '')
    .filter(({ moment, chosenWeek }) => moment === chosen.moment && chosenWeek === chosen.week)
    .map(({ week, text }) => ({ week, text, weight: OWN }));
  const of = choiceId(chosen);
  const reasons = run.weeks.flatMap(({ number: week, ledger }) =>
    ledger
      .filter(({ cause }) => cause.includes(of) && isEffectOf(cause, chosen))
      .map(({ cause }) => ({ week, text: authoredReason(run, cause), weight: OWN })),
  );
  return [...signs, ...reasons];
}

function isEffectOf(id: string, { moment, option, week }: Chosen): boolean {
  const cause = readCauseId(id);
  return (
    cause.kind === 'effect' && cause.choice.moment === moment && cause.choice.option === option && cause.week === week
  );
}

function promiseNews(run: Run, chosen: Chosen): EventAfter[] {
  const id = choiceId(chosen);
  const came = promiseStatus(run, id);
  if (came !== 'kept' && came !== 'broken') return [];
  const kind = came === 'kept' ? 'promise_kept' : 'promise_broken';
  const week = run.weeks.find(({ events }) => events.some((e) => e.kind === kind && e.promise === id))?.number;
  const text: SlideText = { says: `event.${came}`, args: { text: plainText(promiseWords(run, id)) } };
  return week === undefined ? [] : [{ week, text, weight: OWN }];
}

function nameOf(run: Run, index: number, week: number): string {
  const manager = run.scenario.managers[index];
  return manager === undefined ? '' : holderIn(run, manager, week).short;
}

function notices(run: Run, index: number): EventAfter[] {
  return noticesOf(run, index).flatMap(({ week, stayed, gone }) => {
    const name = nameOf(run, index, week - 1);
    const told = (says: 'event.notice' | 'event.stays' | 'event.gone', when: number | null): EventAfter[] =>
      when === null ? [] : [{ week: when, text: { says, args: { name } }, weight: GONE }];
    return [...told('event.notice', week), ...told('event.stays', stayed), ...told('event.gone', gone)];
  });
}

/** Those whom the story lets go, each with its reason; the others by week. */
function departures(run: Run, index: number): EventAfter[] {
  const team = run.scenario.managers[index]?.team.name ?? '';
  const all = departuresOf(run, index);
  const because = all.flatMap(({ week, because: text }) =>
    text === undefined ? [] : [{ week, text, weight: PEOPLE }],
  );
  const weeks = new Map<number, number>();
  for (const { week, because: text } of all) if (text === undefined) weeks.set(week, (weeks.get(week) ?? 0) + 1);
  const counted = [...weeks].map(([week, count]): EventAfter => ({
    week,
    text: { says: 'event.leave', args: { count, team } },
    weight: PEOPLE,
  }));
  return [...because, ...counted];
}

/** What the leave brings back of them, where it is short enough to be read from the back of a hall. */
function fromLeave(run: Run, index: number): EventAfter[] {
  if (run.weeks.length <= run.scenario.weeks) return [];
  const id = run.scenario.managers[index]?.id;
  return leaveScenes(run).flatMap((scenes, at) => {
    const week = Math.min(run.scenario.weeks + at + 1, run.weeks.length);
    return scenes
      .filter(({ speaker, text }) => speaker?.id === id && text.length <= SHORT)
      .map(({ text }): EventAfter => ({ week, text, weight: PEOPLE }));
  });
}
