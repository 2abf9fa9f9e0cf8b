// Does a panel find the better manager as often as research says, and one who decides alone as seldom?
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Applicant, Described } from '../../src/core/engine/changes.ts';
import { choose, promiseOf, ratingOf } from '../../src/core/engine/hiring.ts';
import { HIRING } from '../../src/core/engine/posts.table.ts';
import { draw, PURPOSE } from '../../src/core/engine/random.ts';

const KINDS = {
  skill: ['new', 'growing', 'skilled'],
  craft: ['weak', 'fair', 'strong'],
  independence: ['low', 'medium', 'high'],
  candour: ['guarded', 'fair', 'open'],
  will: ['easily_led', 'usual', 'strong_minded'],
} as const;

/** Somebody of any kind, all kinds alike. */
function anybody(seed: number, place: number): Applicant {
  const pick = <Word>(words: readonly Word[], n: number): Word =>
    words[draw(seed, 1 + n, 500 + place, PURPOSE.bot) % words.length]!;
  return {
    id: `a${place}`,
    place,
    skill: pick(KINDS.skill, 0),
    craft: pick(KINDS.craft, 1),
    independence: pick(KINDS.independence, 2),
    candour: pick(KINDS.candour, 3),
    will: pick(KINDS.will, 4),
  };
}

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  const sum = (f: (a: number, b: number) => number): number => pairs.reduce((all, [a, b]) => all + f(a - x, b - y), 0);
  return sum((a, b) => a * b) / Math.sqrt(sum((a) => a * a) * sum((_, b) => b * b));
}

const SEEDS = Array.from({ length: 6000 }, (_, seed) => seed);
const CHOOSERS: readonly (Described | undefined)[] = [
  undefined,
  { skill: 'growing', craft: 'strong', independence: 'medium', candour: 'fair', will: 'usual' },
  { skill: 'growing', craft: 'strong', independence: 'high', candour: 'guarded', will: 'strong_minded' },
];

test('how somebody manages is spread as the ratings take it to be', () => {
  const all = SEEDS.map((seed) => promiseOf(anybody(seed, 0), seed));
  const mean = all.reduce((sum, z) => sum + z, 0) / all.length;
  const deviation = Math.sqrt(all.reduce((sum, z) => sum + (z - mean) ** 2, 0) / all.length);
  expect(mean).toBeCloseTo(0, 1);
  expect(deviation).toBeCloseTo(1, 1);
});

test('what a panel finds by agreed criteria goes with how somebody then manages: about .42', () => {
  const pairs = SEEDS.map((seed) => {
    const one = anybody(seed, seed % 12);
    return [ratingOf(one, { by: 'panel' }, seed), promiseOf(one, seed)] as const;
  });
  expect(correlation(pairs)).toBeGreaterThan(0.39);
  expect(correlation(pairs)).toBeLessThan(0.45);
});

test.each(CHOOSERS)(
  'what one alone makes of somebody hardly does: about .19 at most, whoever it is (%j)',
  (chooser) => {
    const choice = { by: 'one', ...(chooser && { chooser }) } as const;
    const rated = SEEDS.map((seed) => {
      const one = anybody(seed, seed % 12);
      return { one, rating: ratingOf(one, choice, seed), promise: promiseOf(one, seed) };
    });
    const found = correlation(rated.map(({ rating, promise }) => [rating, promise]));
    expect(found).toBeGreaterThan(0.13);
    expect(found).toBeLessThan(0.23);
    const craft = correlation(rated.map(({ one, rating }) => [rating, KINDS.craft.indexOf(one.craft as never)]));
    expect(craft).toBeGreaterThan(0.5);
  },
);

test('the model’s page says the same', () => {
  const page = readFileSync(new URL('../../docs/model/model.md', import.meta.url), 'utf8');
  const said = (n: number): string => n.toFixed(2).slice(1);
  const { panel, one, oneByCraft, oneByLikeness, spread } = HIRING;
  const rest = (...known: number[]): string => said(Math.sqrt(1 - known.reduce((sum, r) => sum + r * r, 0)));
  expect(page).toContain(`panel = ${said(panel)} · managing + ${rest(panel)} · luck`);
  const parts = `${said(one)} · managing + ${said(oneByCraft)} · craft + ${said(oneByLikeness)} · likeness`;
  expect(page).toContain(`one   = ${parts} + ${rest(one, oneByCraft, oneByLikeness)} · luck`);
  expect(page).toContain(`\`HIRING.spread\` ${said(spread)}`);
});

test('of three, a panel appoints the best manager clearly more often than one alone, and neither always', () => {
  const best = (by: 'panel' | 'one'): number =>
    SEEDS.filter((seed) => {
      const three = [0, 1, 2].map((place) => anybody(seed, place));
      const top = three.toSorted((a, b) => promiseOf(b, seed) - promiseOf(a, seed))[0];
      return choose(three, { by }, seed) === top;
    }).length / SEEDS.length;
  const [panel, alone] = [best('panel'), best('one')];
  expect(panel).toBeGreaterThan(alone + 0.06);
  expect(panel).toBeLessThan(0.6);
  expect(alone).toBeGreaterThan(1 / 3);
});

test('one alone likes who is like them', () => {
  const [, , viktor] = CHOOSERS;
  const like = {
    skill: 'growing',
    craft: 'fair',
    independence: 'high',
    candour: 'guarded',
    will: 'strong_minded',
  } as const;
  const unlike = { ...like, independence: 'low', candour: 'open', will: 'easily_led' } as const;
  const won = SEEDS.slice(0, 1000).filter((seed) => {
    const two: Applicant[] = [
      { id: 'like', place: 0, ...like },
      { id: 'unlike', place: 1, ...unlike },
    ];
    return choose(two, { by: 'one', chooser: viktor! }, seed)?.id === 'like';
  });
  expect(won.length).toBeGreaterThan(700);
});

test('who is chosen hangs on nobody else’s luck', () => {
  for (const seed of SEEDS.slice(0, 50)) {
    const three = [0, 1, 2].map((place) => anybody(seed, place));
    const chosen = choose(three, { by: 'panel' }, seed)!;
    const without = three.filter((one) => one === chosen || one.place === (chosen.place + 1) % 3);
    expect(choose(without, { by: 'panel' }, seed)).toBe(chosen);
    expect(choose(three.toReversed(), { by: 'panel' }, seed)).toBe(chosen);
  }
});
