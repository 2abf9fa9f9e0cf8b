// Skill and the quality of management it becomes, the team's capability, and getting used to being watched.
import { bounded, clamp, pull, snap } from '../fixed.ts';
import type { FlatManager } from '../flat.ts';
import { LEVEL } from '../levels.ts';
import { RATE, SKILL, TARGET } from '../parameters.table.ts';
import type { Character } from '../state.ts';
import type { Trace } from '../trace.ts';
import type { Week } from '../week.ts';

const Q = TARGET.quality;
const R = RATE;
const S = SKILL;
const { coaching: COACHING, monitoring: MONITORING, adaptation: ADAPTATION, capability: CAPABILITY } = LEVEL;
const { trust: TRUST, autonomy: AUTONOMY, strain: STRAIN, engagement: ENGAGEMENT, quality: QUALITY } = LEVEL;
const { skill: SKILLED, ownCoaching: OWN_COACHING, ownMonitoring: OWN_MONITORING } = LEVEL;

export function growthSystem(w: Week): void {
  const { managers } = w.state;
  for (let i = 0; i < managers.length; i++) {
    const m = managers[i];
    if (m === undefined) continue;
    learn(w, i, m);
    moveQuality(w, i, m);
    growCapability(w, m);
    getUsed(w, m);
  }
}

/** Coaching builds skill where there is room; without practice half of it is gone in 28–56 weeks (Tatel & Ackerman 2025). */
function learn(w: Week, i: number, { levels, trait, character }: FlatManager): void {
  const before = levels[SKILLED];
  const gained = before - trait[SKILLED];
  const practice = clamp(0.5 + 0.25 * levels[OWN_COACHING], 0, 1);
  const room = clamp(1 - gained / 2, 0, 1.2);
  const rate = S.perCoaching * w.state.coachingSkill * room;
  const coached = levels[COACHING] > 0;
  const learnt = coached ? snap(rate * levels[COACHING]) : 0;
  levels[SKILLED] = bounded(before + learnt + snap(-S.decay * (1 - practice) * gained));
  if (w.trace !== null) explainSkill(w.trace, i, character, coached ? rate : 0, levels[SKILLED] - before);
}

/** What each coaching deed still in mind has taught, at this `rate` a z; the rest of `change` is what fades. */
function explainSkill(trace: Trace, i: number, character: Character, rate: number, change: number): void {
  let left = change;
  if (rate !== 0)
    for (const s of trace.memory[i]?.coaching ?? []) {
      const part = snap(rate * s.amount);
      left -= part;
      trace.level(character, 'skill', part, s.cause);
    }
  trace.level(character, 'skill', left, 'settling');
}

function moveQuality(w: Week, i: number, m: FlatManager): void {
  const { levels, trait } = m;
  const target =
    Q.skill * levels[SKILLED] +
    Q.engagement * levels[ENGAGEMENT] +
    Q.strain * levels[STRAIN] +
    Q.autonomy * levels[AUTONOMY] +
    Q.trust * levels[TRUST] +
    Q.ownCoaching * levels[OWN_COACHING] +
    Q.ownMonitoring * levels[OWN_MONITORING] +
    trait[QUALITY];
  const before = levels[QUALITY];
  const wanted = pull(before, target, R.quality, 0);
  levels[QUALITY] = bounded(before + wanted);
  if (w.trace !== null)
    w.trace.relaxed(i, m, 'quality', { wanted, done: levels[QUALITY] - before, rate: R.quality, luck: 0 });
}

function growCapability(w: Week, { levels, trait, character }: FlatManager): void {
  const before = levels[CAPABILITY];
  const byQuality = snap(S.capability * S.capabilityPerQuality * levels[QUALITY]);
  const byMonitoring = snap(S.capability * S.capabilityPerMonitoring * levels[MONITORING]);
  const settling = snap(S.capability * (trait[CAPABILITY] - before));
  levels[CAPABILITY] = bounded(before + byQuality + byMonitoring + settling);
  if (w.trace === null) return;
  w.trace.level(character, 'capability', byQuality, 'state:quality');
  w.trace.level(character, 'capability', byMonitoring, 'state:monitoring');
  w.trace.level(character, 'capability', levels[CAPABILITY] - before - byQuality - byMonitoring, 'settling');
}

/** Being watched is got used to; when it stops, its gain turns (Staats et al. 2017). */
function getUsed(w: Week, { levels, character }: FlatManager): void {
  const before = levels[ADAPTATION];
  levels[ADAPTATION] = bounded(before + snap(R.adaptation * (S.adaptationShare * levels[MONITORING] - before)));
  if (w.trace !== null) w.trace.level(character, 'adaptation', levels[ADAPTATION] - before, 'state:monitoring');
}
