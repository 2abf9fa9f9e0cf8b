// One virtual organisation: ten managers with traits of their own, and a leader who leads each of them in a steady way.
import { snap } from '../../engine/fixed.ts';
import type { Deed } from '../../engine/inputs.ts';
import { NO_EXPERIENCE, USUAL_MANAGER, USUAL_TEAM } from '../../engine/levels.ts';
import { type Parameters, USUAL_PARAMETERS } from '../../engine/parameters.ts';
import {
  BEHAVIOURS,
  type Character,
  type Manager,
  type Organisation,
  type Person,
  type TraitName,
} from '../../engine/state.ts';
import { UNDONE } from '../../engine/systems/conduct.ts';
import { NO_WISHES } from '../../engine/wishes.ts';
import { FOR, labNormal, labUniform } from './luck.ts';
import { LEADER, SPREAD, STYLE } from './population.table.ts';

export const MANAGERS = 10;
const TEAM = 8;
const TRAITS = Object.keys(SPREAD) as TraitName[];

/** Week 0 of the organisation with this seed. */
export function createOrganisation(seed: number, { GOAL }: Parameters = USUAL_PARAMETERS): Organisation {
  return {
    seed,
    week: 0,
    tenure: 0,
    away: false,
    credit: 0,
    expected: 0,
    forewarned: 0,
    patience: 0.5,
    turnWeeks: 1,
    warned: false,
    marks: [],
    coachingSkill: LEADER.coachingSkill + LEADER.coachingSkillSpread * labNormal(seed, FOR.skill, 0, 0),
    systems: 0,
    strategy: 0,
    allies: 0,
    managers: Array.from({ length: MANAGERS }, (_, i) => createManager(seed, i, GOAL)),
    promises: [],
    delayed: [],
    claims: [],
  };
}

function createManager(seed: number, index: number, goal: Parameters['GOAL']): Manager {
  const trait = {} as Record<TraitName, number>;
  TRAITS.forEach((name, t) => {
    trait[name] = snap(SPREAD[name] * labNormal(seed, FOR.trait, t, index));
  });
  const character: Character = {
    id: `m${index}`,
    readiness: 0.5,
    will: 0.15 + 0.4 * labUniform(seed, FOR.trait, 99, index),
    rosiness: 1.6,
    wishes: NO_WISHES,
    vacancyWeeks: 5,
    size: TEAM,
    trait,
    // What was measured was measured in who stayed.
    stays: true,
  };
  const { trust, autonomy, clarity, strain, engagement, honesty, skill, quality } = trait;
  return {
    ...USUAL_MANAGER,
    trust,
    autonomy,
    clarity,
    strain,
    engagement,
    honesty,
    skill,
    quality,
    character,
    experience: { ...NO_EXPERIENCE },
    dependence: 0.1,
    goal: snap(goal.usual),
    team: createTeam(seed, index, trait),
  };
}

function createTeam(seed: number, index: number, trait: Readonly<Record<TraitName, number>>): Manager['team'] {
  return {
    ...USUAL_TEAM,
    trust: trait.teamTrust,
    safety: trait.safety,
    clarity: trait.teamClarity,
    engagement: trait.teamEngagement,
    workload: trait.workload,
    capability: trait.capability,
    delivery: trait.delivery,
    people: Array.from({ length: TEAM }, (_, place): Person => {
      const key = 1000 * (index + 1) + place;
      return { key, leaning: snap(0.6 * labNormal(seed, FOR.showing, key, 0)), leavingIn: 0 };
    }),
    vacancies: [],
    quits: 0,
  };
}

/** A steady leader: a general style, a part towards everyone, a part for each manager, and small weekly ups and downs. */
export class Leader {
  readonly #seed: number;
  readonly #steady: readonly (readonly number[])[];
  readonly #weeks: (readonly Deed[])[] = [];

  constructor(seed: number) {
    this.#seed = seed;
    this.#steady = Array.from({ length: MANAGERS }, (_, manager) =>
      BEHAVIOURS.map((b, i) => steady(seed, manager, STYLE[b], i)),
    );
  }

  /** What the leader does in a week, as deeds; the same objects each time it is asked. */
  deeds(week: number): readonly Deed[] {
    return (this.#weeks[week] ??= this.#steady.map((row, manager): Deed => {
      const behaviours = { ...NO_EXPERIENCE };
      BEHAVIOURS.forEach((b, i) => {
        const moment = LEADER.fluctuation * labNormal(this.#seed, FOR.fluctuation, week, 100 * manager + i);
        behaviours[b] = (row[i] ?? 0) + moment - UNDONE[b];
      });
      return { kind: 'conduct', cause: 'leader', manager, behaviours };
    }));
  }
}

function steady(seed: number, manager: number, loading: number, behaviour: number): number {
  const [all, one] = [Math.sqrt(LEADER.share), Math.sqrt(1 - LEADER.share)];
  const part = (purpose: typeof FOR.style | typeof FOR.specific, item: number): number =>
    all * labNormal(seed, purpose, item, 1000) + one * labNormal(seed, purpose, item, manager);
  return loading * part(FOR.style, 0) + Math.sqrt(1 - loading * loading) * part(FOR.specific, behaviour);
}
