// Skill and the quality of management it becomes, the team's capability, and getting used to being watched.
import { causeId } from '../cause-id.ts';
import type { Cohort } from '../cohort.ts';
import { bounded, clamp, pull, snap } from '../fixed.ts';
import type { Character } from '../state.ts';
import type { Trace } from '../trace.ts';
import { applyRules } from '../week.ts';

export function growthSystem(c: Cohort): void {
  applyRules(c, RULES);
}

const RULES = [learn, moveQuality, growCapability, getUsed];

/** Coaching builds skill where there is room; without practice half of it is gone in 28–56 weeks (Tatel & Ackerman 2025). */
function learn(c: Cohort, from: number, to: number): void {
  const { skill, ownCoaching, coaching } = c.levels;
  const { coachingSkill } = c;
  const S = c.parameters.SKILL;
  const trait = c.traits.skill;
  let before = 0;
  let rate = 0;
  for (let i = from; i < to; i++) {
    before = skill[i]!;
    const gained = before - trait[i]!;
    const practice = clamp(0.5 + 0.25 * ownCoaching[i]!, 0, 1);
    const room = clamp(1 - gained / 2, 0, 1.2);
    rate = S.perCoaching * coachingSkill[i]! * room;
    const learnt = coaching[i]! > 0 ? snap(rate * coaching[i]!) : 0;
    skill[i] = bounded(before + learnt + snap(-S.decay * (1 - practice) * gained));
  }
  if (c.trace === null) return;
  explainSkill(c.trace, from, c.characters[from]!, coaching[from]! > 0 ? rate : 0, skill[from]! - before);
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

function moveQuality(c: Cohort, from: number, to: number): void {
  const { quality, skill, engagement, strain, autonomy, trust, ownCoaching, ownMonitoring } = c.levels;
  const trait = c.traits.quality;
  const Q = c.parameters.TARGET.quality;
  const R = c.parameters.RATE;
  let before = 0;
  let wanted = 0;
  for (let i = from; i < to; i++) {
    const target =
      Q.skill * skill[i]! +
      Q.engagement * engagement[i]! +
      Q.strain * strain[i]! +
      Q.autonomy * autonomy[i]! +
      Q.trust * trust[i]! +
      Q.ownCoaching * ownCoaching[i]! +
      Q.ownMonitoring * ownMonitoring[i]! +
      trait[i]!;
    before = quality[i]!;
    wanted = pull(before, target, R.quality, 0);
    quality[i] = bounded(before + wanted);
  }
  c.trace?.relaxed(c, from, 'quality', { wanted, done: quality[from]! - before, rate: R.quality, luck: 0 });
}

function growCapability(c: Cohort, from: number, to: number): void {
  const { capability, quality, monitoring } = c.levels;
  const trait = c.traits.capability;
  const S = c.parameters.SKILL;
  let before = 0;
  let byQuality = 0;
  let byMonitoring = 0;
  for (let i = from; i < to; i++) {
    before = capability[i]!;
    byQuality = snap(S.capability * S.capabilityPerQuality * quality[i]!);
    byMonitoring = snap(S.capability * S.capabilityPerMonitoring * monitoring[i]!);
    const settling = snap(S.capability * (trait[i]! - before));
    capability[i] = bounded(before + byQuality + byMonitoring + settling);
  }
  if (c.trace === null) return;
  const who = c.characters[from]!;
  c.trace.level(who, 'capability', byQuality, causeId.state('quality'));
  c.trace.level(who, 'capability', byMonitoring, causeId.state('monitoring'));
  c.trace.level(who, 'capability', capability[from]! - before - byQuality - byMonitoring, 'settling');
}

/** Being watched is got used to; when it stops, its gain turns (Staats et al. 2017). */
function getUsed(c: Cohort, from: number, to: number): void {
  const { adaptation, monitoring } = c.levels;
  const { RATE: R, SKILL: S } = c.parameters;
  let before = 0;
  for (let i = from; i < to; i++) {
    before = adaptation[i]!;
    adaptation[i] = bounded(before + snap(R.adaptation * (S.adaptationShare * monitoring[i]! - before)));
  }
  c.trace?.level(c.characters[from]!, 'adaptation', adaptation[from]! - before, causeId.state('monitoring'));
}
