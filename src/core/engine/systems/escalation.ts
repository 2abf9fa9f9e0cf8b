// Questions that come up to the player: they claim next week's attention and cannot be declined. On leave nobody answers.
import { clamp, snap } from '../fixed.ts';
import { ESCALATION } from '../parameters.table.ts';
import { draw, PURPOSE } from '../random.ts';
import type { Manager } from '../state.ts';
import { changeManager, changeTeam, type Week } from '../week.ts';

export function escalationSystem(w: Week): void {
  w.state.claims = [];
  dueClaims(w);
  w.state.managers.forEach((m, i) => {
    const roll = draw(w.state.seed, w.number, i, PURPOSE.escalation) / 4294967296;
    const chance = escalationChance(m);
    if (roll >= chance) return;
    const blocks = roll < chance * ESCALATION.double ? 2 : 1;
    if (w.inputs.away) return unanswered(w, i, m, blocks);
    w.state.claims.push({ manager: i, blocks, cause: `escalation@${w.number}` });
    changeManager(w, m, 'dependence', snap(0.01 * blocks), `escalation@${w.number}`);
    w.events?.push({ kind: 'escalation', manager: i, blocks, unanswered: false });
  });
}

/** Weekly chance, 0–.9, that a manager brings a decision up. Grows when decisions keep being taken for them. Design choice. */
export function escalationChance(m: Manager): number {
  const E = ESCALATION;
  return clamp(E.base + E.dependence * m.dependence + E.autonomy * m.autonomy + E.clarity * m.clarity + E.strain * m.strain, 0.01, 0.9);
}

function unanswered(w: Week, i: number, m: Manager, blocks: number): void {
  changeTeam(w, m, 'delivery', snap(ESCALATION.unanswered * blocks), `escalation@${w.number}`);
  w.events?.push({ kind: 'escalation', manager: i, blocks, unanswered: true });
}

/** Claims that an author scheduled for next week. */
function dueClaims(w: Week): void {
  for (const d of w.state.delayed)
    if (d.level === 'claim' && d.week === w.number + 1) w.state.claims.push({ manager: d.manager, blocks: d.add, cause: d.cause });
}
