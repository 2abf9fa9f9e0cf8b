// What a manager wants of whoever leads them, and how well a deed suits that: the same deed helps one and harms another.
// That wishes differ and moderate what leading does: Hackman & Oldham 1976 (growth), de Vries, Roe & Taillieu 2002 (guidance),
// Yun, Cox & Sims 2006 (room). Sizes are design choices.
import { clamp, snap } from './fixed.ts';
import { normal, PURPOSE } from './random.ts';

export const WISHES = ['room', 'guidance', 'growth'] as const;
export type Wish = (typeof WISHES)[number];
/** Each −1 (would rather have none of it) to 1 (wants much of it). */
export type Wishes = Readonly<Record<Wish, number>>;

/** Of those who want what most want. */
export const NO_WISHES: Wishes = { room: 0, guidance: 0, growth: 0 };

/** How much of a wish follows from who somebody is said to be, and its spread over seeds. */
const SAID = 0.3;
const SPREAD = 0.75;

/**
 * This seed's wishes; `said` is −1 to 1 for each, from what an author says of the manager. Nobody wants all or nothing: what is
 * wanted more of one is wanted less of the others.
 */
export function drawWishes(said: Wishes, seed: number, index: number): Wishes {
  const drawn = WISHES.map((wish, w) => SAID * said[wish] + SPREAD * normal(seed, 60 + w, 100 + index, PURPOSE.trait));
  const middle = (drawn[0]! + drawn[1]! + drawn[2]!) / 3;
  const wish = (w: number): number => clamp(snap(drawn[w]! - middle), -1, 1);
  return { room: wish(0), guidance: wish(1), growth: wish(2) };
}

type Given = 'sharing' | 'monitoring' | 'absence' | 'direction' | 'coaching' | 'goals';

/** A wish weaker than this is none. */
const SLIGHT = 0.15;

/** What is wanted most, or null where nothing is wanted in particular. */
export function strongestWish(wishes: Wishes): Wish | null {
  const most = WISHES.toSorted((a, b) => wishes[b] - wishes[a])[0]!;
  return wishes[most] < SLIGHT ? null : most;
}

/** What a deed gives of each, together at most 1 in size; from the behaviours it is made of, z. */
export function offersOf(behaviours: Readonly<Partial<Record<Given, number>>>): Wishes {
  const { sharing = 0, monitoring = 0, absence = 0, direction = 0, coaching = 0, goals = 0 } = behaviours;
  const room = sharing - 0.5 * monitoring + 0.25 * absence;
  const guidance = direction + 0.5 * monitoring - 0.5 * absence;
  const growth = coaching + 0.5 * goals - 0.25 * absence;
  const size = Math.max(1, Math.abs(room) + Math.abs(guidance) + Math.abs(growth));
  return { room: room / size, guidance: guidance / size, growth: growth / size };
}

/** −1 to 1: how well what is offered suits what is wished for. */
export function fitOf(offers: Wishes, wishes: Wishes): number {
  return clamp(offers.room * wishes.room + offers.guidance * wishes.guidance + offers.growth * wishes.growth, -1, 1);
}
