// What could have been noticed before the damage, and what people who left had reason to leave for.
import type { EngineEvent } from '../engine/event.ts';
import { growth } from '../engine/fixed.ts';
import { QUIT } from '../engine/parameters.table.ts';
import type { Manager, Person } from '../engine/state.ts';
import { quitChance } from '../engine/systems/people.ts';
import { authoredReason } from './cause-words.ts';
import { holds } from './condition.ts';
import type { Departure, ManagerNotice, Sign } from './debrief.ts';
import { misses, talkOf } from './leaving.ts';
import { deedWords, fill } from './fill.ts';
import { optionOf } from './moments.ts';
import { beforeChoice, mondayOf } from './past.ts';
import { nameOfPerson } from './seat-beats.ts';
import { isToldOf } from './signs.ts';
import { stateAfter, type Run, type WeekRecord } from './run-state.ts';
import { mondayFrom } from '../scenario/turn.ts';

/** Signs that stood in a briefing and came from what was chosen with this manager, the first one first. */
export function signsOf(run: Run, manager: string): Sign[] {
  const lastShown = run.week;
  return run.chosen
    .filter((c) => c.manager === manager)
    .flatMap((c) => {
      const made = optionOf(run, c);
      if (made === null) return [];
      const { moment, option } = made;
      return (option.later ?? []).flatMap((sign): Sign[] => {
        const week = mondayFrom(run.scenario, c.week + sign.after_weeks);
        const monday = mondayOf(run, week);
        if (week > lastShown || !isToldOf(monday, c) || (sign.if !== undefined && !holds(monday, sign.if))) return [];
        const chosen = deedWords(beforeChoice(run, c), option.text, moment.about);
        return [{ week, text: fill(monday, sign.sign, moment.about), moment: c.moment, chosen, chosenWeek: c.week }];
      });
    })
    .toSorted((a, b) => a.week - b.week);
}

/** Log odds; a smaller push is not called a reason. Design choice. */
const PUSH = 0.1;

/** Everyone of a team who gave notice or whom the story let go, week by week, with what pushed them. */
export function departuresOf(run: Run, index: number): Departure[] {
  const gave = new Set<number>();
  return run.weeks.flatMap((w) =>
    w.events.flatMap((e): Departure[] => {
      if (e.manager !== index) return [];
      if (e.kind === 'gave_notice') {
        gave.add(e.person);
        return departure(run, w, index, e.person);
      }
      return e.kind === 'left' && !gave.has(e.person) ? letGo(run, w, e.person) : [];
    }),
  );
}

/** Gone over an answer, at once and without notice. */
function letGo(run: Run, { number: week, away }: WeekRecord, person: number): Departure[] {
  const because = reasonToGo(run, week, person);
  if (because === '') return [];
  const name = nameOfPerson(run, person);
  return [
    {
      week,
      away,
      ...(name !== undefined && { name }),
      chance: 1,
      usual: QUIT.weekly * growth(0),
      reasons: [],
      talk: null,
      because,
    },
  ];
}

/** What the author says of the answer by which somebody went in that week; empty where no answer did. */
function reasonToGo(run: Run, week: number, person: number): string {
  for (const { number, inputs } of run.weeks)
    for (const deed of inputs.deeds)
      if (
        deed.kind === 'change' &&
        deed.change.kind === 'leave' &&
        deed.change.person === person &&
        number + deed.afterWeeks === week
      )
        return authoredReason(run, deed.cause);
  return '';
}

function departure(run: Run, w: WeekRecord, index: number, key: number): Departure[] {
  // They decided on how things stood when the week began for them: looking around follows at its end.
  const manager = w.state.managers[index];
  const before = stateAfter(run, w.number - 1).managers[index]?.team.looking ?? 0;
  const person = manager?.team.people.find((p) => p.key === key);
  if (manager === undefined || person === undefined) return [];
  const then = { ...manager, team: { ...manager.team, looking: before } };
  const reasons = reasonsOf(then, person);
  const name = nameOfPerson(run, key);
  return [
    {
      week: w.number,
      away: w.away,
      ...(name !== undefined && { name }),
      chance: quitChance(then, person.leaning),
      usual: QUIT.weekly * growth(0),
      reasons,
      talk: reasons.includes('unrest') ? talkOf(run, manager.character.id, w.number - 1) : null,
    },
  ];
}

function reasonsOf(m: Manager, person: Person): Departure['reasons'] {
  const pushes = [
    ['unrest', QUIT.looking * m.team.looking],
    ['teamEngagement', QUIT.acted * QUIT.teamEngagement * m.team.engagement],
    ['teamTrust', QUIT.acted * QUIT.teamTrust * m.team.trust],
    ['strain', QUIT.acted * QUIT.strain * m.strain],
    ['leaning', QUIT.leaning * person.leaning],
  ] as const;
  return pushes
    .filter(([, push]) => push > PUSH)
    .toSorted((a, b) => b[1] - a[1])
    .map(([reason]) => reason);
}

/** Each time a manager handed in their notice. */
export function noticesOf(run: Run, index: number): ManagerNotice[] {
  const weeksOf = (kind: EngineEvent['kind']): number[] =>
    run.weeks.flatMap((w) => w.events.flatMap((e) => (e.kind === kind && e.manager === index ? [w.number] : [])));
  const [given, stayed, gone] = [weeksOf('manager_notice'), weeksOf('manager_stays'), weeksOf('manager_left')];
  return given.map((week, n) => {
    const before = (other: number): boolean => other > week && other <= (given[n + 1] ?? Infinity);
    const manager = stateAfter(run, week).managers[index];
    return {
      week,
      misses: manager === undefined ? null : misses(manager),
      stayed: stayed.find(before) ?? null,
      gone: gone.find(before) ?? null,
    };
  });
}
