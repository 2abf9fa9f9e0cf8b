// F09: weekdays that don’t agree within one moment, and signs that say which day it is: they are told on Mondays.
import { daysIn, type Day, type DayWords } from './day-words.ts';
import type { Finding } from './finding.ts';
import type { Moment, Scenario } from './schema.ts';
import { momentsOf, optionsOf, placed, signsOf, type Placed } from './walk.ts';

export const daysWithin = (scenario: Scenario, words: DayWords): Finding[] => [
  ...momentsOf(scenario).flatMap((moment) => [...otherInRoom(moment, words), ...earlierSteps(moment, words)]),
  ...signsIn(scenario).flatMap((sign) => notMonday(sign, words)),
];

const at = (path: Placed<string>['path'], { start, word }: Day) => ({
  path,
  within: { start, end: start + word.length },
});

/** A room and somebody alone are told of the same day. */
function otherInRoom({ thing: { text, room_text }, path }: Placed<Moment>, words: DayWords): Finding[] {
  if (room_text === undefined) return [];
  const [alone] = daysIn(text, [words.now], words);
  const [room] = daysIn(room_text, [words.now], words);
  if (alone === undefined || room === undefined || alone.at === room.at) return [];
  return [
    { code: 'F09', says: 'room', args: { day: room.word, other: alone.word }, ...at([...path, 'room_text'], room) },
  ];
}

/** A step follows at once: it is not on a day before the moment’s. */
function earlierSteps({ thing, path }: Placed<Moment>, words: DayWords): Finding[] {
  const [from] = daysIn(thing.text, [words.now], words);
  if (from === undefined) return [];
  return placed(thing.steps, [...path, 'steps']).flatMap((step): Finding[] => {
    const [day] = daysIn(step.thing.text, [words.now], words);
    if (day === undefined || day.at >= from.at) return [];
    const args = { day: day.word, step: step.thing.id, other: from.word };
    return [{ code: 'F09', says: 'step', args, ...at([...step.path, 'text'], day) }];
  });
}

const signsIn = (scenario: Scenario): Placed<string>[] => [
  ...signsOf(scenario).map(({ thing, path }) => ({ thing: thing.text, path: [...path, 'text'] })),
  ...optionsOf(scenario).flatMap(({ thing: { later }, path }) =>
    placed(later, [...path, 'later']).map((sign) => ({ thing: sign.thing.sign, path: [...sign.path, 'sign'] })),
  ),
];

function notMonday({ thing, path }: Placed<string>, words: DayWords): Finding[] {
  const day = daysIn(thing, [words.today], words).find(({ at: weekday }) => weekday > 0);
  if (day === undefined) return [];
  return [{ code: 'F09', says: 'sign', args: { day: day.word }, ...at(path, day) }];
}
