// What the team meets: trust in its manager, safety, clarity, engagement. The player reaches it only through the manager,
// but for openness that is seen two levels down.
import { bounded, pull } from '../fixed.ts';
import type { FlatManager } from '../flat.ts';
import { LEVEL, LUCK, type Luck } from '../levels.ts';
import { RATE, TARGET } from '../parameters.table.ts';
import type { Week } from '../week.ts';

const { teamTrust: T, safety: S, teamClarity: C, teamEngagement: E } = TARGET;
const R = RATE;
const { openness: OPENNESS, clarity: CLARITY, quality: QUALITY, workload: WORKLOAD } = LEVEL;
const { ownSharing: OWN_SHARING, ownMonitoring: OWN_MONITORING, ownOpenness: OWN_OPENNESS } = LEVEL;
const { teamTrust: TEAM_TRUST, safety: SAFETY, teamClarity: TEAM_CLARITY, teamEngagement: TEAM_ENGAGEMENT } = LEVEL;

export function teamSystem(w: Week): void {
  const { managers } = w.state;
  for (let i = 0; i < managers.length; i++) {
    const m = managers[i];
    const luck = w.luck[i];
    if (m === undefined || luck === undefined) continue;
    moveTrust(w, i, m);
    moveSafety(w, i, m, luck);
    moveClarity(w, i, m);
    moveEngagement(w, i, m);
  }
}

function moveTrust(w: Week, i: number, m: FlatManager): void {
  const { levels, trait } = m;
  const target =
    T.quality * levels[QUALITY] +
    T.ownSharing * levels[OWN_SHARING] +
    T.ownMonitoring * levels[OWN_MONITORING] +
    trait[TEAM_TRUST];
  const before = levels[TEAM_TRUST];
  const rate = target > before ? R.teamTrustUp : R.teamTrustDown;
  const wanted = pull(before, target, rate, 0);
  levels[TEAM_TRUST] = bounded(before + wanted);
  if (w.trace !== null)
    w.trace.relaxed(i, m, 'teamTrust', { wanted, done: levels[TEAM_TRUST] - before, rate, luck: 0 });
}

function moveSafety(w: Week, i: number, m: FlatManager, chances: Luck): void {
  const { levels, trait } = m;
  const luck = chances[LUCK.safety];
  const target =
    S.teamTrust * levels[TEAM_TRUST] +
    S.quality * levels[QUALITY] +
    S.openness * levels[OPENNESS] +
    S.ownMonitoring * levels[OWN_MONITORING] +
    S.ownOpenness * levels[OWN_OPENNESS] +
    trait[SAFETY];
  const before = levels[SAFETY];
  const wanted = pull(before, target, R.safety, luck);
  levels[SAFETY] = bounded(before + wanted);
  if (w.trace !== null)
    w.trace.relaxed(i, m, 'safety', { wanted, done: levels[SAFETY] - before, rate: R.safety, luck });
}

function moveClarity(w: Week, i: number, m: FlatManager): void {
  const { levels, trait } = m;
  const before = levels[TEAM_CLARITY];
  const target = C.clarity * levels[CLARITY] + C.quality * levels[QUALITY] + trait[TEAM_CLARITY];
  const wanted = pull(before, target, R.teamClarity, 0);
  levels[TEAM_CLARITY] = bounded(before + wanted);
  if (w.trace !== null)
    w.trace.relaxed(i, m, 'teamClarity', { wanted, done: levels[TEAM_CLARITY] - before, rate: R.teamClarity, luck: 0 });
}

function moveEngagement(w: Week, i: number, m: FlatManager): void {
  const { levels, trait } = m;
  const target =
    E.teamTrust * levels[TEAM_TRUST] +
    E.safety * levels[SAFETY] +
    E.teamClarity * levels[TEAM_CLARITY] +
    E.quality * levels[QUALITY] +
    E.workload * levels[WORKLOAD] +
    trait[TEAM_ENGAGEMENT];
  const before = levels[TEAM_ENGAGEMENT];
  const wanted = pull(before, target, R.teamEngagement, 0);
  levels[TEAM_ENGAGEMENT] = bounded(before + wanted);
  const done = levels[TEAM_ENGAGEMENT] - before;
  if (w.trace !== null) w.trace.relaxed(i, m, 'teamEngagement', { wanted, done, rate: R.teamEngagement, luck: 0 });
}
