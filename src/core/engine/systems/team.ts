// What the team meets: trust in its manager, safety, clarity, engagement. The player reaches it only through the manager,
// but for openness that is seen two levels down.
import type { Cohort } from '../cohort.ts';
import { bounded, pull } from '../fixed.ts';
import { applyRules } from '../week.ts';

export function teamSystem(c: Cohort): void {
  applyRules(c, RULES);
}

const RULES = [moveTrust, moveSafety, moveClarity, moveEngagement];

function moveTrust(c: Cohort, from: number, to: number): void {
  const { teamTrust, quality, ownSharing, ownMonitoring } = c.levels;
  const trait = c.traits.teamTrust;
  const T = c.parameters.TARGET.teamTrust;
  const R = c.parameters.RATE;
  let before = 0;
  let wanted = 0;
  let rate = 0;
  for (let i = from; i < to; i++) {
    const target =
      T.quality * quality[i]! + T.ownSharing * ownSharing[i]! + T.ownMonitoring * ownMonitoring[i]! + trait[i]!;
    before = teamTrust[i]!;
    rate = target > before ? R.teamTrustUp : R.teamTrustDown;
    wanted = pull(before, target, rate, 0);
    teamTrust[i] = bounded(before + wanted);
  }
  c.trace?.relaxed(c, from, 'teamTrust', { wanted, done: teamTrust[from]! - before, rate, luck: 0 });
}

function moveSafety(c: Cohort, from: number, to: number): void {
  const { safety, teamTrust, quality, openness, ownMonitoring, ownOpenness } = c.levels;
  const [trait, luck] = [c.traits.safety, c.luck.safety];
  const S = c.parameters.TARGET.safety;
  const R = c.parameters.RATE;
  let before = 0;
  let wanted = 0;
  for (let i = from; i < to; i++) {
    const target =
      S.teamTrust * teamTrust[i]! +
      S.quality * quality[i]! +
      S.openness * openness[i]! +
      S.ownMonitoring * ownMonitoring[i]! +
      S.ownOpenness * ownOpenness[i]! +
      trait[i]!;
    before = safety[i]!;
    wanted = pull(before, target, R.safety, luck[i]!);
    safety[i] = bounded(before + wanted);
  }
  c.trace?.relaxed(c, from, 'safety', { wanted, done: safety[from]! - before, rate: R.safety, luck: luck[from]! });
}

function moveClarity(c: Cohort, from: number, to: number): void {
  const { teamClarity, clarity, quality } = c.levels;
  const trait = c.traits.teamClarity;
  const C = c.parameters.TARGET.teamClarity;
  const R = c.parameters.RATE;
  let before = 0;
  let wanted = 0;
  for (let i = from; i < to; i++) {
    const target = C.clarity * clarity[i]! + C.quality * quality[i]! + trait[i]!;
    before = teamClarity[i]!;
    wanted = pull(before, target, R.teamClarity, 0);
    teamClarity[i] = bounded(before + wanted);
  }
  c.trace?.relaxed(c, from, 'teamClarity', { wanted, done: teamClarity[from]! - before, rate: R.teamClarity, luck: 0 });
}

function moveEngagement(c: Cohort, from: number, to: number): void {
  const { teamEngagement, teamTrust, safety, teamClarity, quality, workload } = c.levels;
  const trait = c.traits.teamEngagement;
  const E = c.parameters.TARGET.teamEngagement;
  const R = c.parameters.RATE;
  let before = 0;
  let wanted = 0;
  for (let i = from; i < to; i++) {
    const target =
      E.teamTrust * teamTrust[i]! +
      E.safety * safety[i]! +
      E.teamClarity * teamClarity[i]! +
      E.quality * quality[i]! +
      E.workload * workload[i]! +
      trait[i]!;
    before = teamEngagement[i]!;
    wanted = pull(before, target, R.teamEngagement, 0);
    teamEngagement[i] = bounded(before + wanted);
  }
  const done = teamEngagement[from]! - before;
  c.trace?.relaxed(c, from, 'teamEngagement', { wanted, done, rate: R.teamEngagement, luck: 0 });
}
