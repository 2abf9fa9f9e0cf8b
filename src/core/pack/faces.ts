// Which portraits a scenario may ever show, by name: those of all others stay at home.
import { STAND_INS, yourPortrait } from '../scenario/faces.ts';
import { castOf } from '../scenario/portraits.ts';
import type { Scenario } from '../scenario/schema.ts';

/** The game's own messages have it beside them. */
const IN_MESSAGES = 'player';

/** Who stands in for whom is settled in a run: where anybody has no face of their own, all that may stand in are here. */
export function facesOf(scenario: Scenario): ReadonlySet<string> {
  const given = castOf(scenario).map(({ thing }) => thing.portrait);
  const standIns = given.includes(undefined) ? STAND_INS : [];
  return new Set([IN_MESSAGES, yourPortrait(scenario), ...given.filter((face) => face !== undefined), ...standIns]);
}
