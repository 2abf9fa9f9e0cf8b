// A post is emptied, done for now, or filled. What is somebody's own goes and comes with them; what the team has learnt stays.
import type { Applicant } from '../changes.ts';
import type { Cohort, Place } from '../cohort.ts';
import { snap } from '../fixed.ts';
import { characterOf } from '../hiring.ts';
import { enterCharacter } from '../places.ts';
import { ACTING, ARRIVAL, LOSS, NOBODY } from '../posts.table.ts';
import { BEHAVIOURS } from '../state.ts';
import { changeLevel } from '../week.ts';
import { NO_WISHES } from '../wishes.ts';
import { isTheirs, lapse, OWN, type OwnLevel, teamMarks } from './standing-in.ts';

interface Acting {
  readonly id: string;
  readonly person: number;
}

/** Nobody has the post from now on; `acting` does it meanwhile. */
export function emptyPost(c: Cohort, i: number, acting: Acting | null, cause: string): void {
  const share = acting === null ? 1 : 0.5;
  for (const name of COSTLY) changeLevel(c, i, name, snap(share * LOSS[name]), cause);
  noteLeaver(c, i);
  standEmpty(c, i, acting, cause);
  c.events?.push({ kind: 'seat_vacant', manager: c.who[i]!, acting: acting?.id ?? null });
}

const COSTLY = Object.keys(LOSS) as (keyof typeof LOSS)[];

/** As `emptyPost`, where it has been so: without what the loss costs. */
export function standEmpty(c: Cohort, i: number, acting: Acting | null, cause: string): void {
  const usual = acting === null ? NOBODY : ACTING;
  const { id, rosiness, vacancyWeeks, size, trait, marks } = c.characters[i]!;
  const begins = beginsOf(usual, usual.quality + 0.53 * usual.skill);
  for (const name of OWN) changeLevel(c, i, name, snap(begins[name] - c.levels[name][i]!), cause);
  if (acting === null) forget(c, i);
  enterCharacter(c, i, {
    id,
    readiness: acting === null ? 0 : 0.1,
    will: 0.35,
    rosiness,
    vacancyWeeks,
    size,
    trait: { ...trait, ...usual },
    wishes: NO_WISHES,
    marks: teamMarks(marks),
    stays: true,
    ...(acting === null ? { vacant: true } : { acting: true, holder: acting.id, person: acting.person }),
  });
  lapse(c, i);
}

/** `applicant` has the post from now on. */
export function fillPost(c: Cohort, i: number, applicant: Applicant, cause: string): void {
  const { id, rosiness, vacancyWeeks, size, trait, marks } = c.characters[i]!;
  const drawn = characterOf(applicant, placeAt(c, i).seed, size);
  const theirs = Object.fromEntries(Object.entries(drawn.trait).filter(([level]) => isTheirs(level)));
  const { trust, autonomy, clarity, strain, engagement, honesty, skill, quality } = drawn.trait;
  const usual = { trust, autonomy, clarity: clarity + ARRIVAL.clarity, engagement, honesty, skill };
  const begins = beginsOf({ ...usual, strain: strain + ARRIVAL.strain }, quality + 0.53 * skill + ARRIVAL.quality);
  for (const name of OWN) changeLevel(c, i, name, snap(begins[name] - c.levels[name][i]!), cause);
  noteLeaver(c, i);
  const waits = c.levels.dependence[i]!;
  const end = 0.25 * (1 - drawn.readiness);
  changeLevel(c, i, 'dependence', snap(ARRIVAL.dependence * (end - waits)), cause);
  changeLevel(c, i, 'unrest', snap(ARRIVAL.unrest), cause);
  forget(c, i);
  enterCharacter(c, i, {
    id,
    readiness: drawn.readiness,
    will: drawn.will,
    rosiness,
    vacancyWeeks,
    size,
    trait: { ...trait, ...theirs },
    wishes: drawn.wishes,
    marks: teamMarks(marks),
    holder: applicant.id,
  });
  lapse(c, i);
  c.events?.push({ kind: 'seat_filled', manager: c.who[i]!, holder: applicant.id });
}

/** Where somebody's own levels begin; habits, and what they think of the player beyond trust, at nothing. */
function beginsOf(usual: Readonly<Partial<Record<OwnLevel, number>>>, quality: number): Record<OwnLevel, number> {
  const nothing = Object.fromEntries(OWN.map((name) => [name, 0])) as Record<OwnLevel, number>;
  return { ...nothing, ...usual, quality };
}

/** Nothing has been experienced of the player yet. */
function forget(c: Cohort, i: number): void {
  for (const b of BEHAVIOURS) c.levels[b][i] = 0;
  c.trace?.forget(i);
}

/** Whoever leaves a post, or left it to a deputy, is not to be had again. Who does it for now has not left. */
function noteLeaver(c: Cohort, i: number): void {
  const { id, holder, after, acting, vacant } = c.characters[i]!;
  if (acting || vacant) return;
  const place = placeAt(c, i);
  place.former = [...(place.former ?? []), holder ?? after ?? id];
}

const placeAt = (c: Cohort, i: number): Place => c.places[(i - c.who[i]!) / c.managers]!;
