// What an author lets happen to a post, or to somebody with a name, as a deed for the engine. Nothing in it hangs on the seed:
// mass simulation takes the same deeds in every future.
import type { Applicant, Change, Described } from '../engine/changes.ts';
import type { Deed } from '../engine/inputs.ts';
import type { Effect, Scenario } from '../scenario/schema.ts';
import { personOf } from './members.ts';
import { managerIndex } from './run-state.ts';

type SeatEffect = Extract<Effect, { kind: 'seat' }>;
type PersonEffect = Extract<Effect, { kind: 'person' }>;

export function changeDeed(scenario: Scenario, effect: SeatEffect | PersonEffect, cause: string): Deed {
  const change = effect.kind === 'seat' ? seatChange(scenario, effect) : personChange(scenario, effect);
  return { kind: 'change', cause, change, afterWeeks: effect.after_weeks };
}

function seatChange(scenario: Scenario, effect: SeatEffect): Change {
  const manager = managerIndex({ scenario }, effect.of);
  const { acting, with: chosen, among, by, who } = effect;
  if (effect.does === 'vacate') {
    const person = acting === undefined ? null : personOf(scenario, acting);
    if (acting === undefined || person === null) return { kind: 'vacate', manager };
    return { kind: 'vacate', manager, acting: { id: acting, person } };
  }
  if (chosen !== undefined) return { kind: 'fill', manager, among: applicants(scenario, [chosen]), by: 'you' };
  const chooser = by === 'one' && who !== undefined ? describedAs(scenario, who) : undefined;
  const all = applicants(scenario, among ?? []);
  return { kind: 'fill', manager, among: all, by: by ?? 'panel', ...(chooser && { chooser }) };
}

const applicants = (scenario: Scenario, ids: readonly string[]): Applicant[] =>
  (scenario.candidates ?? []).flatMap((candidate, place): Applicant[] => {
    if (!ids.includes(candidate.id)) return [];
    const person = candidate.member === undefined ? null : personOf(scenario, candidate.member);
    return [{ id: candidate.id, place, ...described(candidate), ...(person !== null && { person }) }];
  });

/** A manager or a candidate; of others an author doesn't say. */
function describedAs({ managers, candidates = [] }: Scenario, id: string): Described | undefined {
  const one = managers.find((m) => m.id === id) ?? candidates.find((c) => c.id === id);
  return one && described(one);
}

const described = ({ skill, craft, independence, candour, will }: Described): Described => ({
  skill,
  craft,
  independence,
  candour,
  will,
});

function personChange(scenario: Scenario, { who, does, to, weeks }: PersonEffect): Change {
  const person = personOf(scenario, who) ?? -1;
  if (does === 'leave') return { kind: 'leave', person };
  return {
    kind: 'lend',
    person,
    to: to === undefined ? -1 : managerIndex({ scenario }, to),
    weeks: weeks ?? LENT_WEEKS,
  };
}

/** Where an author doesn't say. */
const LENT_WEEKS = 4;
