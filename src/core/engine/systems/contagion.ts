// Leverage: managers come to treat their teams the way they are treated, more or less by will; and take up examples and orders.
import { bounded, snap } from '../fixed.ts';
import type { FlatManager } from '../flat.ts';
import { LEVEL } from '../levels.ts';
import { CONTAGION, RATE } from '../parameters.table.ts';
import type { Week } from '../week.ts';

const C = CONTAGION;
const R = RATE;
const { monitoring: MONITORING, coaching: COACHING, sharing: SHARING } = LEVEL;
const { ownMonitoring: OWN_MONITORING, ownCoaching: OWN_COACHING, ownSharing: OWN_SHARING } = LEVEL;
const { ownOpenness: OWN_OPENNESS, keeping: KEEPING } = LEVEL;

export function contagionSystem(w: Week): void {
  const { managers } = w.state;
  const { away } = w.inputs;
  for (let i = 0; i < managers.length; i++) {
    const m = managers[i];
    if (m === undefined) continue;
    if (!away) drift(w, i, m);
    fade(w, m);
  }
}

/** What was begun by an example lasts, what was begun by an order doesn't; both go on without the player. */
function fade(w: Week, { levels, character }: FlatManager): void {
  const open = levels[OWN_OPENNESS];
  const keeping = levels[KEEPING];
  if (open === 0 && keeping === 0) return;
  levels[OWN_OPENNESS] = open - snap(R.ownOpenness * open);
  levels[KEEPING] = keeping - snap(R.keeping * keeping);
  if (w.trace === null) return;
  w.trace.level(character, 'ownOpenness', levels[OWN_OPENNESS] - open, 'settling');
  w.trace.level(character, 'keeping', levels[KEEPING] - keeping, 'settling');
}

function drift(w: Week, i: number, m: FlatManager): void {
  const { levels, character } = m;
  const rate = C.rate * (1 - character.will);
  const hovered = levels[OWN_MONITORING];
  const coached = levels[OWN_COACHING];
  const shared = levels[OWN_SHARING];
  levels[OWN_MONITORING] = bounded(hovered + snap(rate * (C.share * levels[MONITORING] - hovered)));
  levels[OWN_COACHING] = bounded(coached + snap(rate * (C.share * levels[COACHING] - coached)));
  levels[OWN_SHARING] = bounded(shared + snap(rate * (C.share * levels[SHARING] - shared)));
  if (w.trace !== null) {
    w.trace.level(character, 'ownMonitoring', levels[OWN_MONITORING] - hovered, 'state:monitoring');
    w.trace.level(character, 'ownCoaching', levels[OWN_COACHING] - coached, 'state:coaching');
    w.trace.level(character, 'ownSharing', levels[OWN_SHARING] - shared, 'state:sharing');
  }
  if (w.events === null) return;
  const { visible } = C;
  if (hovered < visible && levels[OWN_MONITORING] >= visible)
    w.events.push({ kind: 'style', manager: i, toward: 'hovering' });
  if (coached < visible && levels[OWN_COACHING] >= visible)
    w.events.push({ kind: 'style', manager: i, toward: 'coaching' });
}
