// Who is appointed: the player's own pick, or whoever those who choose think best. How well somebody manages is the seed's, and so is
// what those who choose make of them; neither hangs on the week or on who else applies.
import type { Applicant, Change, Described } from './changes.ts';
import { drawCharacter } from './compile.ts';
import { USUAL_PARAMETERS } from './parameters.ts';
import { HIRING } from './posts.table.ts';
import { normal, PURPOSE } from './random.ts';
import type { Character } from './state.ts';

type Choice = Pick<Extract<Change, { kind: 'fill' }>, 'by' | 'chooser'>;

/** This seed's character of somebody who applies, for a team of this size. */
export function characterOf(applicant: Applicant, seed: number, size: number): Character {
  return drawCharacter(
    { ...applicant, team: { people: size, workload: 'usual', capability: 'usual' } },
    seed,
    APPLICANTS + applicant.place,
  );
}

/** Their luck is drawn apart from that of the managers. */
const APPLICANTS = 100;

/** Who is appointed of those who can be; undefined of nobody. */
export function choose(among: readonly Applicant[], choice: Choice, seed: number): Applicant | undefined {
  if (choice.by === 'you') return among[0];
  const rated = among.map((applicant) => ({ applicant, rating: ratingOf(applicant, choice, seed) }));
  return rated.toSorted((a, b) => b.rating - a.rating || a.applicant.place - b.applicant.place)[0]?.applicant;
}

/** How somebody would manage, as a team would meet it; z among managers of all kinds. */
export function promiseOf(applicant: Applicant, seed: number): number {
  const { trait } = characterOf(applicant, seed, 1);
  return (USUAL_PARAMETERS.TARGET.quality.skill * trait.skill + trait.quality) / HIRING.spread;
}

/** What those who choose make of somebody; z. */
export function ratingOf(applicant: Applicant, { by, chooser }: Choice, seed: number): number {
  const promise = promiseOf(applicant, seed);
  const luck = normal(seed, 0, 2 * applicant.place + (by === 'panel' ? 0 : 1), PURPOSE.hiring);
  if (by === 'panel') return HIRING.panel * promise + rest(HIRING.panel) * luck;
  const { one, oneByCraft, oneByLikeness } = HIRING;
  const alike = chooser === undefined ? 0 : (likeness(applicant, chooser) - LIKE.mean) / LIKE.deviation;
  const known = one * promise + oneByCraft * CRAFT[applicant.craft] + oneByLikeness * alike;
  return known + rest(one, oneByCraft, chooser === undefined ? 0 : oneByLikeness) * luck;
}

const LIKE = HIRING.likeness;
/** As rare in one kind as in another: z. */
const CRAFT = { weak: -1.2247, fair: 0, strong: 1.2247 } as const;

/** What is left to chance where these correlate with a rating of spread 1. */
const rest = (...known: readonly number[]): number => Math.sqrt(1 - known.reduce((sum, r) => sum + r * r, 0));

/** 0–1: how alike two are to meet. */
function likeness(a: Described, b: Described): number {
  const apart = KINDS.map((kind) => Math.abs(PLACE[a[kind]] - PLACE[b[kind]]));
  return 1 - apart.reduce((sum, one) => sum + one, 0) / KINDS.length;
}

const KINDS = ['independence', 'candour', 'will'] as const;
const PLACE = {
  low: 0,
  medium: 0.5,
  high: 1,
  guarded: 0,
  fair: 0.5,
  open: 1,
  easily_led: 0,
  usual: 0.5,
  strong_minded: 1,
} as const;
