// A scenario with longer or shorter turns, for comparing them and for tests.
import type { AwayScene, Moment, Scenario } from '../src/core/scenario/schema.ts';
import { turnOf, turnsOf, weeksOfTurn } from '../src/core/scenario/turn.ts';

/** The same turns, each of so many weeks; what an author has set in weeks comes as many turns later as before. */
export function atTempo(scenario: Scenario, turn_weeks: number): Scenario {
  const times = turn_weeks / scenario.turn_weeks;
  const longer = (weeks: number): number => Math.max(1, Math.round(weeks * times));
  const weeks = turnsOf(scenario) * turn_weeks;
  const moved = (week: number): { readonly from: number; readonly to: number } =>
    weeksOfTurn({ weeks, turn_weeks }, turnOf({ scenario, week }));
  const moments = scenario.moments.map((moment): Moment => ({
    ...moment,
    ...(moment.when && {
      when: { ...moment.when, weeks: [moved(moment.when.weeks[0]).from, moved(moment.when.weeks[1]).to] },
    }),
    ...(moment.again_after_weeks && { again_after_weeks: longer(moment.again_after_weeks) }),
    options: moment.options.map((option) => ({
      ...option,
      ...(option.promise && { promise: { ...option.promise, due_in_weeks: longer(option.promise.due_in_weeks) } }),
    })),
  }));
  const opens = scenario.opens?.map((o) => (o.from === undefined ? o : { ...o, from: moved(o.from).from }));
  const bets = scenario.bets?.map((bet) => ({ ...bet, week: moved(bet.week).from, of_week: moved(bet.of_week).to }));
  const away_weeks = Math.min(13, longer(scenario.away_weeks));
  const awayWeek = (week: number): number => Math.min(away_weeks, longer(week));
  const away = scenario.away?.map((scene): AwayScene => {
    if (scene.weeks === undefined) return scene;
    return { ...scene, weeks: [awayWeek(scene.weeks[0]), awayWeek(scene.weeks[1])] };
  });
  return {
    ...scenario,
    weeks,
    turn_weeks,
    away_weeks,
    moments,
    ...(away && { away }),
    ...(opens && { opens }),
    ...(bets && { bets }),
  };
}
