// A manager is gone, and their deputy stands in: somebody new to the post, whom the team has yet to get used to.
import { causeId } from '../cause-id.ts';
import type { Cohort } from '../cohort.ts';
import { snap } from '../fixed.ts';
import type { ManagerField } from '../levels.ts';
import { enterCharacter } from '../places.ts';
import type { Character, TraitName } from '../state.ts';
import { changeLevel } from '../week.ts';
import { NO_WISHES } from '../wishes.ts';

/** Where the deputy begins, z or share. What they have seen of the player they have seen; goals in force stay. Design choices. */
const BEGINS = {
  trust: 0,
  scar: 0,
  suited: 0,
  autonomy: -0.3,
  clarity: -0.3,
  strain: 0.3,
  engagement: 0,
  honesty: 0,
  skill: -1.1,
  quality: -0.8,
  adaptation: 0,
  ownMonitoring: 0,
  ownCoaching: 0,
  ownSharing: 0,
  ownOpenness: 0,
  keeping: 0,
  looking: 0,
} as const satisfies Record<Exclude<ManagerField, 'dependence' | 'goal'>, number>;
/** What is somebody's own, and neither the team's nor the post's. */
export type OwnLevel = keyof typeof BEGINS;
export const OWN = Object.keys(BEGINS) as OwnLevel[];

/** What is usual for them, z; the team's own traits stay. */
const TRAIT = { trust: 0, autonomy: -0.3, clarity: 0, strain: 0, engagement: 0, honesty: 0, skill: -1.1, quality: 0 };
const READINESS = 0.15;
const WILL = 0.35;

/** What it changes besides, z or share. */
const COSTS = { dependence: 0.2, teamTrust: -0.3, teamEngagement: -0.25 } as const;
const COSTLY = Object.keys(COSTS) as (keyof typeof COSTS)[];

export function standIn(c: Cohort, i: number): void {
  const cause = causeId.state('deputy');
  const manager = c.who[i]!;
  for (const name of OWN) changeLevel(c, i, name, snap(BEGINS[name] - c.levels[name][i]!), cause);
  for (const name of COSTLY) changeLevel(c, i, name, snap(COSTS[name]), cause);
  changeLevel(c, i, 'unrest', snap(c.parameters.UNREST.managerLeft), cause);
  enterCharacter(c, i, deputyOf(c.characters[i]!));
  lapse(c, i);
  c.events?.push({ kind: 'manager_left', manager });
}

function deputyOf({ id, rosiness, vacancyWeeks, size, trait, marks, holder }: Character): Character {
  return {
    id,
    readiness: READINESS,
    will: WILL,
    rosiness,
    vacancyWeeks,
    size,
    trait: { ...trait, ...TRAIT },
    wishes: NO_WISHES,
    marks: teamMarks(marks),
    stays: true,
    deputy: true,
    ...(holder !== undefined && { after: holder }),
  };
}

export const isTheirs = (level: string): level is TraitName => Object.hasOwn(TRAIT, level);

/** Those of the team. */
export const teamMarks = (marks: Character['marks'] = []): NonNullable<Character['marks']> =>
  marks.filter(({ level }) => !isTheirs(level));

/** What was promised to who has gone, and what was still to be felt by them alone, comes to nothing. */
export function lapse(c: Cohort, i: number): void {
  const manager = c.who[i]!;
  const place = c.places[(i - manager) / c.managers]!;
  place.promises = place.promises.map((p) =>
    p.manager === manager && p.to === undefined && p.status === 'open' ? { ...p, status: 'lapsed' } : p,
  );
  place.delayed = place.delayed.filter((d) => d.manager !== manager || !isTheirs(d.level));
}
