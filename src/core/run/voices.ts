// Which line a manager reports in: their own, or one of the game's for somebody as candid as they are. Nobody says the same on two
// Mondays running, and no two say the same on one.
import { draw, PURPOSE } from '../engine/random.ts';
import { turnOf } from '../scenario/turn.ts';
import { holderIn } from './holder.ts';
import { fill } from './fill.ts';
import type { Run } from './run-state.ts';
import type { StockLine } from './stock-line.ts';
import type { Band } from './view.ts';

export const BANDS: readonly Band[] = ['very_low', 'low', 'fair', 'good', 'high'];
const CANDOURS = ['open', 'fair', 'guarded'] as const;
const NUMBERS: readonly StockLine['number'][] = [1, 2, 3, 4, 5, 6];

/** In an order that hangs on the seed alone. */
const shuffled = <Line>(lines: readonly Line[], seed: number, which: number): Line[] => {
  const place = (at: number): number => draw(seed, which, at, PURPOSE.voice);
  return [...lines.keys()].toSorted((a, b) => place(a) - place(b)).flatMap((at) => lines.slice(at, at + 1));
};

interface Deal {
  readonly seed: number;
  readonly which: number;
}

/** Each round of a manager's own lines is shuffled anew, so that no Monday comes back as a whole; none is said twice running. */
function roundOf<Line>(lines: readonly Line[], round: number, { seed, which }: Deal): readonly Line[] {
  const order = shuffled(lines, seed, which + ROUND * round);
  const before = round === 0 ? undefined : roundOf(lines, round - 1, { seed, which }).at(-1);
  return order[0] === before ? [...order.slice(1), ...order.slice(0, 1)] : order;
}
/** More than there are managers and bands to deal to. */
const ROUND = 100_000;

const inTurn = <Line>(lines: readonly Line[], turn: number, deal: Deal): Line | undefined =>
  roundOf(lines, Math.floor(turn / lines.length), deal)[turn % lines.length];

/**
 * Each goes through the lines in turn, one further every Monday, and those who share lines begin at different ones: no more
 * managers report than there are lines.
 */
export function voiceOf(run: Run, index: number, band: Band): { readonly text: string; readonly stock: StockLine } {
  const { scenario, seed } = run;
  const manager = scenario.managers[index];
  const holder = manager && holderIn(run, manager, run.weeks.length);
  const candour = holder?.candour ?? 'fair';
  // A report is made as a week ends, and heard on the Monday after it.
  const [turn, of] = [turnOf({ scenario, week: Math.max(run.week, run.weeks.length + 1) }), BANDS.indexOf(band)];
  const order = shuffled(NUMBERS, seed, of + BANDS.length * CANDOURS.indexOf(candour));
  const number = order[(turn + index) % order.length] ?? 1;
  // What an author has a manager say is theirs, and not of whoever comes after them.
  const own = holder?.id === manager?.id && !holder?.deputy ? manager?.voice?.[band] : undefined;
  const line = own === undefined ? '' : (inTurn(own, turn, { seed, which: 100 * (index + 1) + of }) ?? '');
  return { text: line === '' ? '' : fill(run, line, manager?.id), stock: { candour, number } };
}
