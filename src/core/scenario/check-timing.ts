// E02: what an option leaves for so late that no week is left for it, whenever it is chosen.
import { choiceWeeks } from './choice-weeks.ts';
import type { Finding } from './finding.ts';
import { turnsOfMoments } from './turns-of-moments.ts';
import type { Path } from './json-tree.ts';
import type { Effect, Option, Scenario } from './schema.ts';
import { mondayFrom, mondayOfTalk } from './turn.ts';
import { answersOf, placed, type Placed } from './walk.ts';

export function checkTiming(scenario: Scenario): Finding[] {
  const turns = turnsOfMoments(scenario);
  return answersOf(scenario).flatMap(({ moment, answers }) =>
    answers.flatMap(({ thing: option, path: at }) => {
      if (option.effects === undefined && option.later === undefined) return [];
      // The earliest leaves most time.
      const [week] = choiceWeeks(moment, option, turns, scenario);
      return week === undefined ? [] : ofOption(option, at, week, scenario);
    }),
  );
}

function ofOption({ effects, later }: Option, path: Path, week: number, scenario: Scenario): Finding[] {
  const signs = placed(later, [...path, 'later']).flatMap(({ thing, path: at }): Finding[] => {
    const due = week + thing.after_weeks;
    if (mondayFrom(scenario, due) <= scenario.weeks) return [];
    return [{ code: 'E02', says: 'sign', args: { week: due }, path: [...at, 'after_weeks'] }];
  });
  return [...signs, ...placed(effects, [...path, 'effects']).flatMap((effect) => ofEffect(effect, week, scenario))];
}

function ofEffect({ thing, path }: Placed<Effect>, week: number, scenario: Scenario): Finding[] {
  const felt = week + thing.after_weeks;
  const { weeks, away_weeks } = scenario;
  if (thing.kind === 'claim') {
    if (mondayFrom(scenario, felt) <= weeks) return [];
    return [{ code: 'E02', says: 'claim', args: { week: felt, last: weeks }, path }];
  }
  if (felt > weeks + away_weeks)
    return [{ code: 'E02', says: 'effect', args: { week: felt, last: weeks + away_weeks }, path }];
  if (thing.kind !== 'level' || thing.remembered === undefined || mondayOfTalk(scenario, felt) !== null) return [];
  return [{ code: 'E02', says: 'remembered', args: { week: felt }, path: [...path, 'remembered'] }];
}
