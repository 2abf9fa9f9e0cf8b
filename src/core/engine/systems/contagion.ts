// Leverage: managers come to treat their teams the way they are treated, more or less by will; and take up examples and orders.
import { causeId } from '../cause-id.ts';
import type { Cohort } from '../cohort.ts';
import { bounded, snap } from '../fixed.ts';
import { applyRules } from '../week.ts';

export function contagionSystem(c: Cohort): void {
  applyRules(c, c.away ? ALONE : TOGETHER);
}

const ALONE = [fade];
const TOGETHER = [drift, fade];

/** What was begun by an example lasts, what was begun by an order doesn't; both go on without the player. */
function fade(c: Cohort, from: number, to: number): void {
  const { ownOpenness, keeping } = c.levels;
  const R = c.parameters.RATE;
  let open = 0;
  let kept = 0;
  for (let i = from; i < to; i++) {
    open = ownOpenness[i]!;
    kept = keeping[i]!;
    ownOpenness[i] = open - snap(R.ownOpenness * open);
    keeping[i] = kept - snap(R.keeping * kept);
  }
  if (c.trace === null) return;
  const who = c.characters[from]!;
  c.trace.level(who, 'ownOpenness', ownOpenness[from]! - open, 'settling');
  c.trace.level(who, 'keeping', keeping[from]! - kept, 'settling');
}

function drift(c: Cohort, from: number, to: number): void {
  const { ownMonitoring, ownCoaching, ownSharing, monitoring, coaching, sharing } = c.levels;
  const { will } = c;
  const C = c.parameters.CONTAGION;
  let hovered = 0;
  let coached = 0;
  let shared = 0;
  for (let i = from; i < to; i++) {
    const rate = C.rate * (1 - will[i]!);
    hovered = ownMonitoring[i]!;
    coached = ownCoaching[i]!;
    shared = ownSharing[i]!;
    ownMonitoring[i] = bounded(hovered + snap(rate * (C.share * monitoring[i]! - hovered)));
    ownCoaching[i] = bounded(coached + snap(rate * (C.share * coaching[i]! - coached)));
    ownSharing[i] = bounded(shared + snap(rate * (C.share * sharing[i]! - shared)));
  }
  if (c.trace !== null) {
    const who = c.characters[from]!;
    c.trace.level(who, 'ownMonitoring', ownMonitoring[from]! - hovered, causeId.state('monitoring'));
    c.trace.level(who, 'ownCoaching', ownCoaching[from]! - coached, causeId.state('coaching'));
    c.trace.level(who, 'ownSharing', ownSharing[from]! - shared, causeId.state('sharing'));
  }
  if (c.events === null) return;
  const { visible } = C;
  if (hovered < visible && ownMonitoring[from]! >= visible)
    c.events.push({ kind: 'style', manager: from, toward: 'hovering' });
  if (coached < visible && ownCoaching[from]! >= visible)
    c.events.push({ kind: 'style', manager: from, toward: 'coaching' });
}
