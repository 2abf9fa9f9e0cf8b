// Ways for a condition to be true: each is a box, an interval for every level, count or fact that it names.

interface Interval {
  readonly low: number;
  readonly high: number;
  /** Whether the ends themselves are left out. */
  readonly aboveLow: boolean;
  readonly belowHigh: boolean;
}
export type Box = ReadonlyMap<string, Interval>;

export const closed = (low: number, high: number): Interval => ({ low, high, aboveLow: false, belowHigh: false });
const isEmpty = ({ low, high, aboveLow, belowHigh }: Interval): boolean =>
  low > high || (low === high && (aboveLow || belowHigh));
export const box = (name: string, interval: Interval): Box[] =>
  isEmpty(interval) ? [] : [new Map([[name, interval]])];

export const fact = (name: string, negated: boolean): Box[] => box(name, negated ? closed(0, 0) : closed(1, 1));

function meet(a: Interval, b: Interval): Interval {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  const leavesOut = (one: Interval): Pick<Interval, 'aboveLow' | 'belowHigh'> => ({
    aboveLow: one.low === low && one.aboveLow,
    belowHigh: one.high === high && one.belowHigh,
  });
  const [first, second] = [leavesOut(a), leavesOut(b)];
  return { low, high, aboveLow: first.aboveLow || second.aboveLow, belowHigh: first.belowHigh || second.belowHigh };
}

/** Both at once, or null when they exclude each other. */
export function overlap(a: Box, b: Box): Box | null {
  const both = new Map(a);
  for (const [name, interval] of b) {
    const there = both.get(name);
    const met = there ? meet(there, interval) : interval;
    if (isEmpty(met)) return null;
    both.set(name, met);
  }
  return choosesTwice(both) ? null : both;
}

/** What is asked once, a moment or a step of it, is answered once: no two of its options can both have been chosen. Nor is somebody two people. */
function choosesTwice(ways: Box): boolean {
  const answered = new Set<string>();
  for (const [name, { low }] of ways) {
    if (low === 0 || !/^(?:chose|who) /.test(name)) continue;
    const question = name.startsWith('who ') ? name.split('.')[0] : name.split(' ').at(-1);
    if (answered.size === answered.add(question ?? '').size) return true;
  }
  return false;
}
