// A scenario and a seed become week 0: characters with this seed's traits, and the starting state.
import type { Manager as ManagerText, Scenario } from '../scenario/schema.ts';
import { clamp, fromPoints, snap } from './fixed.ts';
import { NO_EXPERIENCE, USUAL_MANAGER, USUAL_TEAM } from './levels.ts';
import type { Parameters } from './parameters.ts';
import { GOAL } from './early-parameters.table.ts';
import { normal, PURPOSE } from './random.ts';
import type { Character, Manager, Organisation, Person, TraitName } from './state.ts';
import { drawWishes, type Wishes } from './wishes.ts';

const SKILL = { new: -0.9, growing: 0, skilled: 0.9 } as const;
const READY = {
  new: 0,
  growing: 0.5,
  skilled: 1,
  weak: 0,
  fair: 0.5,
  strong: 1,
  low: 0,
  medium: 0.5,
  high: 1,
} as const;
const CANDOUR = { guarded: -0.7, fair: 0, open: 0.7 } as const;
const WILL = { easily_led: 0.1, usual: 0.35, strong_minded: 0.75 } as const;
const LOAD = { low: -0.7, usual: 0, high: 0.9 } as const;
const CAPABILITY = { low: -0.8, usual: 0, high: 0.8 } as const;
const PATIENCE = { short: 0, usual: 0.5, long: 1 } as const;
const LEANING = { settled: 0.9, restless: -0.9, usual: 0 } as const;
const INDEPENDENCE = { low: -0.3, medium: 0, high: 0.3 } as const;

/** Spread of each trait over seeds, z. */
const SPREAD: Readonly<Record<TraitName, number>> = {
  trust: 0.15,
  autonomy: 0.15,
  clarity: 0.15,
  strain: 0.2,
  engagement: 0.2,
  honesty: 0.2,
  skill: 0.12,
  quality: 0.15,
  workload: 0.15,
  teamTrust: 0.2,
  safety: 0.2,
  teamClarity: 0.2,
  teamEngagement: 0.2,
  delivery: 0.15,
  capability: 0.15,
};
const TRAITS = Object.keys(SPREAD) as TraitName[];

/** Same scenario and seed, same bits. `seed` is taken as a 32-bit whole number. */
export function compile(
  scenario: Scenario,
  seed: number,
  parameters: Pick<Parameters, 'GOAL'> = { GOAL },
): Organisation {
  const managers = scenario.managers.map((m, i) => startManager(m, seed, i, parameters.GOAL));
  return {
    seed: seed | 0,
    week: 0,
    tenure: 0,
    away: false,
    credit: 0,
    expected: 0,
    forewarned: 0,
    patience: PATIENCE[scenario.boss.patience],
    turnWeeks: scenario.turn_weeks,
    warned: false,
    marks: [],
    coachingSkill: 1,
    systems: 0,
    strategy: 0,
    allies: 0,
    managers,
    promises: [],
    delayed: [],
    claims: [],
  };
}

function startManager(text: ManagerText, seed: number, index: number, goal: Parameters['GOAL']): Manager {
  const character = { ...drawCharacter(text, seed, index), ...postOf(text, index) };
  const trait = character.trait;
  const trust = text.trust === undefined ? trait.trust : fromPoints(text.trust);
  return {
    ...USUAL_MANAGER,
    character,
    trust: snap(trust),
    autonomy: trait.autonomy,
    clarity: trait.clarity,
    strain: snap(trait.strain + 0.4 * trait.workload),
    engagement: trait.engagement,
    honesty: trait.honesty,
    skill: trait.skill,
    quality: snap(0.53 * trait.skill + trait.quality),
    experience: { ...NO_EXPERIENCE },
    dependence: snap(0.25 * (1 - character.readiness)),
    goal: snap(goal.usual),
    team: startTeam(text, character, seed, index),
  };
}

/** A post that is vacant; what it is like without anybody the first week says. */
const postOf = ({ seat, acting, team: { members = [] } }: ManagerText, index: number): Partial<Character> | false =>
  seat !== 'held' &&
  (acting === undefined
    ? { vacant: true }
    : {
        acting: true,
        holder: acting,
        person: personKey(
          index,
          members.findIndex(({ id }) => id === acting),
        ),
      });

/** What one would guess of somebody described like this. */
function saidOf({ independence, skill }: Described): Wishes {
  const alone = 2 * READY[independence] - 1;
  return { room: alone, guidance: -alone, growth: 1 - 2 * READY[skill] };
}

function startTeam(text: ManagerText, character: Character, seed: number, index: number): Manager['team'] {
  const trait = character.trait;
  const quality = 0.53 * trait.skill + trait.quality;
  return {
    ...USUAL_TEAM,
    trust: snap(0.75 * quality + trait.teamTrust),
    safety: snap(0.5 * quality + trait.safety),
    clarity: snap(0.35 * quality + trait.teamClarity),
    engagement: snap(0.4 * quality + trait.teamEngagement - 0.18 * trait.workload),
    workload: trait.workload,
    capability: trait.capability,
    delivery: snap(0.29 * quality + 0.25 * trait.capability + trait.delivery),
    people: Array.from({ length: text.team.people }, (_, p) => startPerson(text, seed, index, p)),
    vacancies: [],
    quits: 0,
  };
}

/** The number of the person at this place of a manager's team. */
export const personKey = (manager: number, place: number): number => 1000 * (manager + 1) + place;

function startPerson({ team }: ManagerText, seed: number, index: number, place: number): Person {
  const key = personKey(index, place);
  return {
    key,
    leaning: snap(0.6 * normal(seed, 0, key, PURPOSE.person) + LEANING[team.members?.[place]?.leaning ?? 'usual']),
    leavingIn: 0,
  };
}

type Described = Pick<ManagerText, 'id' | 'skill' | 'craft' | 'independence' | 'candour' | 'will'> & {
  readonly team: Pick<ManagerText['team'], 'people' | 'workload' | 'capability'>;
};

/** Somebody as described, with this seed's traits; `index` is whose luck it is. */
export function drawCharacter(text: Described, seed: number, index: number): Character {
  const readiness = clamp(0.35 * READY[text.skill] + 0.3 * READY[text.craft] + 0.35 * READY[text.independence], 0, 1);
  const usual: Partial<Record<TraitName, number>> = {
    skill: SKILL[text.skill],
    honesty: CANDOUR[text.candour],
    workload: LOAD[text.team.workload],
    capability: CAPABILITY[text.team.capability],
    autonomy: INDEPENDENCE[text.independence],
  };
  const trait = {} as Record<TraitName, number>;
  TRAITS.forEach((name, t) => {
    const spread = SPREAD[name] * normal(seed, t, 100 + index, PURPOSE.trait);
    trait[name] = snap((usual[name] ?? 0) + spread);
  });
  return {
    id: text.id,
    readiness: clamp(readiness + 0.06 * normal(seed, 50, 100 + index, PURPOSE.trait), 0, 1),
    will: WILL[text.will],
    rosiness: 1.6,
    wishes: drawWishes(saidOf(text), seed, index),
    vacancyWeeks: 5,
    size: text.team.people,
    trait,
  };
}
