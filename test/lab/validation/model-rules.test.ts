// The rules that docs/model/model.md writes out, computed as a reader would, against a week of the engine.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compile } from '../../../src/core/engine/compile.ts';
import { ESCALATION, QUIT, RATE, SKILL, STALL } from '../../../src/core/engine/parameters.table.ts';
import { BOSS, CONTAGION, GOAL } from '../../../src/core/engine/early-parameters.table.ts';
import { normal, PURPOSE } from '../../../src/core/engine/random.ts';
import { BEHAVIOURS, type Behaviours, type Manager, type Organisation } from '../../../src/core/engine/state.ts';
import { placeOf } from '../../../src/core/engine/places.ts';
import { advance, step } from '../../../src/core/engine/step.ts';
import { readiness, UNDONE } from '../../../src/core/engine/systems/conduct.ts';
import { waitingShare } from '../../../src/core/engine/systems/delivery.ts';
import { escalationChance } from '../../../src/core/engine/systems/escalation.ts';
import { quitChance } from '../../../src/core/engine/systems/people.ts';
import { standardisedWeights } from '../../../src/core/lab/statistics.ts';
import { organisationSeed } from '../../../src/core/lab/validation/luck.ts';
import { createOrganisation, Leader } from '../../../src/core/lab/validation/population.ts';
import { scenario } from '../../support/scenario.ts';

const within = (least: number, most: number, value: number): number => Math.min(most, Math.max(least, value));
const above = (value: number): number => Math.max(0, value);

const LEVELS = [
  'trust',
  'autonomy',
  'clarity',
  'strain',
  'skill',
  'adaptation',
  'ownMonitoring',
  'ownCoaching',
] as const;
const TEAM_LEVELS = ['trust', 'engagement', 'capability', 'delivery'] as const;

/** An organisation whose levels are anywhere. */
function anyOrganisation(seed: number): Organisation {
  const state = compile(scenario(), seed);
  let at = 0;
  const any = (): number => 1.2 * normal(seed, 1, (at += 1), PURPOSE.bot);
  for (const m of state.managers) {
    for (const name of LEVELS) m[name] = any();
    for (const name of BEHAVIOURS) m.experience[name] = any();
    for (const name of TEAM_LEVELS) m.team[name] = any();
    [m.dependence, m.goal, m.keeping] = [within(0, 1, any()), within(0, 0.6, any()), within(0, 1, any())];
  }
  [state.credit, state.expected, state.forewarned] = [any(), any(), within(0, 1, any())];
  state.allies = any();
  return state;
}

/** As the page has them: `m` before the week, `e` the experience of it, `after` what it has become. */
type Rule = (m: Manager, e: Behaviours, after: Manager) => readonly [said: number, is: number];
const gained = (m: Manager): number => m.skill - m.character.trait.skill;

const RULES: Readonly<Record<string, Rule>> = {
  experience: (m, e, after) => [
    m.experience.coaching + RATE.experience * (UNDONE.coaching - m.experience.coaching),
    after.experience.coaching,
  ],
  skill: (m, e, after) => {
    const room = within(0, 1.2, 1 - gained(m) / 2);
    const practice = within(0, 1, 0.5 + 0.25 * m.ownCoaching);
    const learnt = SKILL.perCoaching * room * above(e.coaching);
    return [within(-4, 4, m.skill + learnt - SKILL.decay * (1 - practice) * gained(m)), after.skill];
  },
  'own style': (m, e, after) => [
    m.ownMonitoring + CONTAGION.rate * (1 - m.character.will) * (CONTAGION.share * e.monitoring - m.ownMonitoring),
    after.ownMonitoring,
  ],
  adaptation: (m, e, after) => [
    m.adaptation + RATE.adaptation * (SKILL.adaptationShare * e.monitoring - m.adaptation),
    after.adaptation,
  ],
  capability: ({ character, team }, e, after) => {
    const towards =
      character.trait.capability +
      SKILL.capabilityPerQuality * after.quality +
      SKILL.capabilityPerMonitoring * e.monitoring;
    return [team.capability + SKILL.capability * (towards - team.capability), after.team.capability];
  },
  goal: (m, _, after) => [m.goal + RATE.goal * (GOAL.usual - m.goal), after.goal],
  r: (m) => [within(0, 1, m.character.readiness + 0.15 * gained(m) - 0.05 * above(m.strain)), readiness(m)],
  stalled: (m) => [
    within(
      0,
      0.9,
      STALL.base +
        STALL.dependence * m.dependence +
        STALL.autonomy * m.autonomy +
        STALL.clarity * m.clarity +
        STALL.skill * gained(m),
    ),
    waitingShare(m),
  ],
  question: (m) => [
    within(
      0.01,
      0.9,
      ESCALATION.base +
        ESCALATION.dependence * m.dependence +
        ESCALATION.autonomy * m.autonomy +
        ESCALATION.clarity * m.clarity +
        ESCALATION.strain * m.strain,
    ),
    escalationChance(m),
  ],
  'notice given': (m) => {
    const intention = m.team.engagement * QUIT.teamEngagement + m.team.trust * QUIT.teamTrust + m.strain * QUIT.strain;
    const pull = QUIT.acted * intention + 0.4 * QUIT.leaning + m.keeping * QUIT.keeping;
    return [QUIT.weekly * (1 + Math.min(pull, QUIT.mostPull) / 64) ** 64, quitChance(m, 0.4)];
  },
};

test.each(Object.entries(RULES))('%s moves as the page says', (_, rule) => {
  for (let seed = 1; seed <= 40; seed++) {
    const before = anyOrganisation(seed);
    const { state } = step(before, { deeds: [], away: false });
    before.managers.forEach((m, i) => {
      const after = state.managers[i]!;
      const [said, is] = rule(m, after.experience, after);
      expect(is).toBeCloseTo(said, 8);
    });
  }
});

test('credit moves as the page says', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const before = anyOrganisation(seed);
    const { state } = step(before, { deeds: [], away: false });
    const meanOf = (read: (m: Manager) => number): number =>
      state.managers.reduce((sum, m) => sum + read(m), 0) / state.managers.length;
    const delivery = meanOf((m) => m.team.delivery);
    const seen = BOSS.delivery * delivery + BOSS.surprise * (delivery - before.expected);
    const credit =
      (seen < 0 ? seen * (1 - BOSS.cover * before.forewarned) : seen) +
      BOSS.trust * meanOf((m) => m.trust) +
      BOSS.dependence * (meanOf((m) => m.dependence) - BOSS.usualDependence) +
      BOSS.short * meanOf((m) => m.team.vacancies.length / m.character.size) +
      BOSS.allies * state.allies;
    // The example's boss has the usual patience.
    const down = (RATE.creditDown + RATE.creditDownLong) / 2;
    const rate = credit < before.credit ? down : RATE.credit;
    expect(state.credit).toBeCloseTo(before.credit + rate * (credit - before.credit), 8);
    expect(state.expected).toBeCloseTo(before.expected + RATE.expected * (delivery - before.expected), 8);
    expect(state.forewarned).toBeCloseTo(before.forewarned * (1 - RATE.forewarned), 8);
  }
});

test('over half a year strain moves workload more than workload strain, by as much as the page says', () => {
  const levels = ['strain', 'workload'] as const;
  const read = { strain: [[], []] as number[][], workload: [[], []] as number[][] };
  for (let index = 0; index < 400; index++) {
    const seed = organisationSeed(1, index);
    const place = placeOf(createOrganisation(seed));
    const leader = new Leader(seed);
    for (let week = 0; week <= 106; week++) {
      if (week === 80 || week === 106)
        for (const name of levels) read[name][Number(week === 106)]!.push(...place.cohort.levels[name]);
      advance(place.cohort, [leader.deeds(week)], false);
    }
  }
  const [strain, workload] = [read.strain, read.workload];
  const [onWorkload = 0] = standardisedWeights(workload[1]!, [strain[0]!, workload[0]!]);
  const [onStrain = 0] = standardisedWeights(strain[1]!, [workload[0]!, strain[0]!]);
  const figure = (value: number): string => value.toFixed(2).replace('0.', '.');
  expect(onWorkload).toBeGreaterThan(onStrain);
  expect(readFileSync('docs/model/model.md', 'utf8')).toContain(
    `strain moves workload by ${figure(onWorkload)} and workload strain by ${figure(onStrain)}`,
  );
});
