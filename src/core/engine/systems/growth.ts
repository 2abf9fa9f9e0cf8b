// Skill and the quality of management it becomes, the team's capability, and getting used to being watched.
import { explain } from '../explain.ts';
import { bounded, clamp, pull, snap } from '../fixed.ts';
import { RATE, SKILL, TARGET } from '../parameters.table.ts';
import type { Manager } from '../state.ts';
import type { Week } from '../week.ts';

const Q = TARGET.quality;
const R = RATE;
const S = SKILL;

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
function learn(w: Week, i: number, m: Manager): void {
  const gained = m.skill - m.character.trait.skill;
  const practice = clamp(0.5 + 0.25 * m.ownCoaching, 0, 1);
  const room = clamp(1 - gained / 2, 0, 1.2);
  const rate = S.perCoaching * w.state.coachingSkill * room;
  const coached = m.experience.coaching > 0;
  const learnt = coached ? snap(rate * m.experience.coaching) : 0;
  const before = m.skill;
  m.skill = bounded(before + learnt + snap(-S.decay * (1 - practice) * gained));
  if (w.trace === null) return;
  let left = m.skill - before;
  const variable = `${m.character.id}.skill`;
  if (coached)
    for (const s of w.trace.memory[i]?.coaching ?? []) {
      const part = snap(rate * s.amount);
      left -= part;
      w.trace.row(variable, part, s.cause);
    }
  w.trace.row(variable, left, 'settling');
}

function moveQuality(w: Week, i: number, m: Manager): void {
  const trait = m.character.trait.quality;
  const target =
    Q.skill * m.skill +
    Q.engagement * m.engagement +
    Q.strain * m.strain +
    Q.autonomy * m.autonomy +
    Q.trust * m.trust +
    Q.ownCoaching * m.ownCoaching +
    Q.ownMonitoring * m.ownMonitoring +
    trait;
  const before = m.quality;
  const wanted = pull(before, target, R.quality, 0);
  m.quality = bounded(before + wanted);
  if (w.trace !== null) explain(w, i, m, 'quality', wanted, m.quality - before, R.quality, trait, 0);
}

function growCapability(w: Week, m: Manager): void {
  const { team, character } = m;
  const byQuality = snap(S.capability * S.capabilityPerQuality * m.quality);
  const byMonitoring = snap(S.capability * S.capabilityPerMonitoring * m.experience.monitoring);
  const settling = snap(S.capability * (character.trait.capability - team.capability));
  const before = team.capability;
  team.capability = bounded(before + byQuality + byMonitoring + settling);
  if (w.trace === null) return;
  const variable = `${character.id}.capability`;
  w.trace.row(variable, byQuality, 'state:quality');
  w.trace.row(variable, byMonitoring, 'state:monitoring');
  w.trace.row(variable, team.capability - before - byQuality - byMonitoring, 'settling');
}

/** Being watched is got used to; when it stops, its gain turns (Staats et al. 2017). */
function getUsed(w: Week, m: Manager): void {
  const before = m.adaptation;
  m.adaptation = bounded(before + snap(R.adaptation * (S.adaptationShare * m.experience.monitoring - before)));
  if (w.trace !== null) w.trace.row(`${m.character.id}.adaptation`, m.adaptation - before, 'state:monitoring');
}
