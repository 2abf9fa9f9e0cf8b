// Questions that come up to the player: they claim next week's attention and cannot be declined. On leave nobody answers.
import { clamp, snap } from '../fixed.ts';
import type { FlatManager } from '../flat.ts';
import { LEVEL } from '../levels.ts';
import { ESCALATION } from '../parameters.table.ts';
import { PURPOSE, uniformAt } from '../random.ts';
import type { Claim } from '../state.ts';
import { changeLevel, type Week } from '../week.ts';

const E = ESCALATION;
const { dependence: DEPENDENCE, autonomy: AUTONOMY, clarity: CLARITY, strain: STRAIN } = LEVEL;

export function escalationSystem(w: Week): void {
  if (w.state.claims.length > 0) w.state.claims = [];
  if (w.state.delayed.length > 0) dueClaims(w);
  const { managers } = w.state;
  for (let i = 0; i < managers.length; i++) {
    const m = managers[i];
    if (m === undefined) continue;
    const roll = uniformAt(w.key, i, PURPOSE.escalation);
    const chance = escalationChance(m);
    if (roll >= chance) continue;
    const blocks = roll < chance * E.double ? 2 : 1;
    if (w.inputs.away) unanswered(w, i, m, blocks);
    else claim(w, i, m, blocks);
  }
}

const causes: string[] = [];

/** Kept, so that mass simulation doesn't spell it out each time. */
function causeOf(week: number): string {
  return (causes[week] ??= `escalation@${week}`);
}

/** Being asked and answering is also a habit that grows. */
function claim(w: Week, i: number, m: FlatManager, blocks: number): void {
  const cause = causeOf(w.number);
  bring(w, { manager: i, blocks, cause });
  changeLevel(w, m, 'dependence', snap(E.habit * blocks), cause);
  if (w.events !== null) w.events.push({ kind: 'escalation', manager: i, blocks, unanswered: false });
}

/** Weekly chance, 0–.9, that a manager brings a decision up. Grows when decisions keep being taken for them. Design choice. */
export function escalationChance({ levels }: FlatManager): number {
  return clamp(
    E.base +
      E.dependence * levels[DEPENDENCE] +
      E.autonomy * levels[AUTONOMY] +
      E.clarity * levels[CLARITY] +
      E.strain * levels[STRAIN],
    0.01,
    0.9,
  );
}

function unanswered(w: Week, i: number, m: FlatManager, blocks: number): void {
  changeLevel(w, m, 'delivery', snap(E.unanswered * blocks), causeOf(w.number));
  w.events?.push({ kind: 'escalation', manager: i, blocks, unanswered: true });
}

/** Most weeks have one claim or none: a list of just one takes a third of the room that a list grown by `push` does. */
function bring(w: Week, claim: Claim): void {
  if (w.state.claims.length === 0) w.state.claims = [claim];
  else w.state.claims.push(claim);
}

/** Claims that an author scheduled for next week. */
function dueClaims(w: Week): void {
  for (const d of w.state.delayed)
    if (d.level === 'claim' && d.week === w.number + 1) bring(w, { manager: d.manager, blocks: d.add, cause: d.cause });
}
