// Values as a stranger, a broken page or an old log might send them; the same ones for the same seed.
import type { Command } from '../../src/core/run/decision.ts';
import { PRACTICE_IDS } from '../../src/core/scenario/vocabulary.ts';

const cyclic: Record<string, unknown> = { kind: 'plan' };
cyclic['items'] = [cyclic];
const angry = new Proxy(
  {},
  {
    get: () => {
      throw new Error('a proxy was asked');
    },
    getOwnPropertyDescriptor: () => {
      throw new Error('a proxy was asked');
    },
    has: () => {
      throw new Error('a proxy was asked');
    },
  },
);
const trapped = {
  get kind(): never {
    throw new Error('a getter was called');
  },
};
const LONG = 'kind'.repeat(2 ** 18);
const WIDE = Array.from({ length: 100_000 }, (_, i) => ({ practice: 'strategy', times: i }));

const PLAIN = [
  undefined,
  null,
  true,
  false,
  0,
  -0,
  1,
  2,
  3,
  9,
  50,
  100,
  101,
  -1,
  0.5,
  1e308,
  2 ** 53,
  NaN,
  Infinity,
  10n,
];
const WORDS = [
  '',
  ' ',
  'mira',
  'omar',
  'draft',
  'ask',
  'step_in',
  'strategy',
  'one_on_one',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '\uD800',
  '💥',
  "'; drop table",
  '{week}',
  LONG,
  Symbol('kind'),
  Symbol.iterator,
];
const THINGS = [
  cyclic,
  angry,
  trapped,
  WIDE,
  Array(2 ** 31),
  new Proxy([], {}),
  new Proxy({ kind: 'continue' }, {}),
  [],
  [[]],
  {},
  Object.create(null),
  new Date(0),
  new Map([['kind', 'continue']]),
  new Uint8Array(8),
  /kind/,
  () => 'continue',
  class Continue {},
  new Error('kind'),
  Promise.resolve({ kind: 'continue' }),
  Object.create({ kind: 'continue' }),
  JSON.parse('{"__proto__":{"kind":"continue"}}'),
];
const LEAVES: readonly unknown[] = [...PLAIN, ...WORDS, ...THINGS];
const FIELDS = [
  'kind',
  'share',
  'bet',
  'manager',
  'moment',
  'option',
  'items',
  'practice',
  'times',
  '__proto__',
  'length',
];

/** A stream of values: leaves, small trees of them, and `commands` with up to three things wrong. */
export function strangeValues(seed: number, commands: readonly Command[]): () => unknown {
  let state = seed;
  // Mulberry32 (Ettinger 2017, public domain).
  const below = (n: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const tree = (depth: number): unknown => {
    if (depth === 0 || below(3) === 0) return pick(LEAVES);
    if (below(3) === 0) return Array.from({ length: below(4) }, () => tree(depth - 1));
    return Object.fromEntries(Array.from({ length: below(5) }, () => [pick(FIELDS), tree(depth - 1)]));
  };
  const item = (): unknown => ({
    practice: pick(PRACTICE_IDS),
    times: below(4),
    ...(below(2) === 0 && { manager: pick(['mira', 'omar', 'lena', 'nobody']) }),
  });
  /** `value` with something in it changed; the traps among the leaves are let be. */
  const harm = (value: unknown): unknown => {
    if (LEAVES.includes(value)) return pick(LEAVES);
    if (Array.isArray(value)) {
      if (below(3) === 0) return [...value, below(2) === 0 ? item() : tree(1)];
      return value.map((inner) => (below(2) === 0 ? harm(inner) : inner));
    }
    if (typeof value !== 'object' || value === null || below(12) === 0) return tree(1);
    const field = pick(below(3) === 0 ? FIELDS : Object.keys(value));
    const { [field as never]: old, ...rest } = value;
    if (below(6) === 0) return rest;
    const added = Object.fromEntries([[field, harm(old)]]);
    return below(8) === 0 ? Object.assign(Object.create(null), rest, added) : { ...rest, ...added };
  };
  return () => {
    if (below(4) === 0) return tree(3);
    let value: unknown = structuredClone(pick(commands));
    for (let n = below(4); n > 0; n--) value = harm(value);
    return value;
  };
}
