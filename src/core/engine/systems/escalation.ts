// Questions that come up to the player: they claim next week's attention and cannot be declined. On leave nobody answers.
import type { Cohort, Place } from '../cohort.ts';
import { clamp, snap } from '../fixed.ts';
import { type Parameters, USUAL_PARAMETERS } from '../parameters.ts';
import { PURPOSE, uniformAt } from '../random.ts';
import { askedIn } from '../places.ts';
import type { Claim, Manager } from '../state.ts';
import { changeLevel } from '../week.ts';

export function escalationSystem(c: Cohort): void {
  for (let p = 0; p < c.size; p++) startClaims(c.places[p]!, c.number);
  const { dependence, autonomy, clarity, strain } = c.levels;
  const { keys, who, asked } = c;
  const { allies } = c.extra;
  const E = c.parameters.ESCALATION;
  for (let i = 0; i < c.lanes; i++) {
    const roll = uniformAt(keys[i]!, who[i]!, PURPOSE.escalation);
    const chance = chanceOf(E, dependence[i]!, autonomy[i]!, clarity[i]!, strain[i]!) * ownShare(E, allies[i]!);
    asked[i] = 0;
    if (roll < chance) escalate(c, i, roll < chance * E.double ? 2 : 1);
  }
}

/** Weekly chance, .01–.9, that a manager brings a decision up, but for what peers settle. Grows when decisions keep being taken for them. Design choice. */
function chanceOf(
  E: Parameters['ESCALATION'],
  dependence: number,
  autonomy: number,
  clarity: number,
  strain: number,
): number {
  return clamp(
    E.base + E.dependence * dependence + E.autonomy * autonomy + E.clarity * clarity + E.strain * strain,
    0.01,
    0.9,
  );
}

/** What is left of the questions when peers settle those that cross departments; enemies send some more. */
const ownShare = (E: Parameters['ESCALATION'], allies: number): number => 1 - E.crossing * allies;

/** Weekly chance that this manager brings a decision up. */
export function escalationChance(m: Manager, allies = 0): number {
  const { ESCALATION: E } = USUAL_PARAMETERS;
  return chanceOf(E, m.dependence, m.autonomy, m.clarity, m.strain) * ownShare(E, allies);
}

/** Last week's are gone; those that an author scheduled for next week are there. */
function startClaims(place: Place, week: number): void {
  if (place.claims.length > 0) place.claims = NO_CLAIMS;
  for (const d of place.delayed)
    if (d.level === 'claim' && d.week === week + 1)
      place.claims = [...place.claims, { manager: d.manager, blocks: d.add, cause: d.cause }];
}
const NO_CLAIMS: readonly Claim[] = [];

/** Being asked and answering is also a habit that grows. */
function escalate(c: Cohort, i: number, blocks: 1 | 2): void {
  const cause = askedIn(c.number);
  const E = c.parameters.ESCALATION;
  if (c.away) changeLevel(c, i, 'delivery', snap(E.unanswered * blocks), cause);
  else {
    c.asked[i] = blocks;
    changeLevel(c, i, 'dependence', snap(E.habit * blocks), cause);
  }
  c.events?.push({ kind: 'escalation', manager: c.who[i]!, blocks, unanswered: c.away });
}
