// Skill and the quality of management it becomes, the team's capability, and getting used to being watched.
import { clamp, snap } from '../fixed.ts';
import { RATE, SKILL, TARGET } from '../parameters.table.ts';
import { relax } from '../relax.ts';
import type { Manager } from '../state.ts';
import { addToManager, addToTeam, changeManager, type Week } from '../week.ts';

const Q = TARGET.quality;

export function growthSystem(w: Week): void {
  w.state.managers.forEach((m, i) => {
    learn(w, i, m);
    relaxQuality(w, i, m);
    growCapability(w, m);
    getUsed(w, m);
  });
}

/** Coaching builds skill where there is room; without practice half of it is gone in 28–56 weeks (Tatel & Ackerman 2025). */
function learn(w: Week, i: number, m: Manager): void {
  const id = m.character.id;
  const gained = m.skill - m.character.trait.skill;
  const practice = clamp(0.5 + 0.25 * m.ownCoaching, 0, 1);
  const forgotten = snap(-SKILL.decay * (1 - practice) * gained);
  const room = clamp(1 - gained / 2, 0, 1.2);
  const rate = SKILL.perCoaching * w.state.coachingSkill * room;
  const wanted = snap(rate * Math.max(0, m.experience.coaching));
  const learnt = addToManager(m, 'skill', wanted);
  const lost = addToManager(m, 'skill', forgotten);
  if (w.trace === null) return;
  let left = learnt;
  if (wanted > 0)
    for (const s of w.trace.memory[i]?.coaching ?? []) {
      const part = snap(rate * s.amount);
      left -= part;
      w.trace.row(`${id}.skill`, part, s.cause);
    }
  w.trace.row(`${id}.skill`, left + lost, 'settling');
}

function relaxQuality(w: Week, i: number, m: Manager): void {
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
  relax(w, i, m, 'quality', { target, rate: RATE.quality, trait, luck: 0 });
}

function growCapability(w: Week, m: Manager): void {
  const { team, character } = m;
  const pull = SKILL.capability;
  const byQuality = snap(pull * SKILL.capabilityPerQuality * m.quality);
  const byMonitoring = snap(pull * SKILL.capabilityPerMonitoring * m.experience.monitoring);
  const settling = snap(pull * (character.trait.capability - team.capability));
  const done = addToTeam(m, 'capability', byQuality + byMonitoring + settling);
  if (w.trace === null) return;
  const variable = `${character.id}.capability`;
  w.trace.row(variable, byQuality, 'state:quality');
  w.trace.row(variable, byMonitoring, 'state:monitoring');
  w.trace.row(variable, done - byQuality - byMonitoring, 'settling');
}

/** Being watched is got used to; when it stops, its gain turns (Staats et al. 2017). */
function getUsed(w: Week, m: Manager): void {
  const delta = snap(RATE.adaptation * (SKILL.adaptationShare * m.experience.monitoring - m.adaptation));
  changeManager(w, m, 'adaptation', delta, 'state:monitoring');
}
