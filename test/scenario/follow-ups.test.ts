// Where a “then” leads, and where it leads nowhere.
import { describe, expect, test } from 'vitest';
import { draft, problemsOf, type Draft } from './support.ts';

/** `board_deck` comes in weeks 1 or 2, `board_review` in week 3, the last. */
const found = (change: (s: Draft) => void): string[] =>
  problemsOf(draft(change)).map(({ code, says, level, path }) => `${code} ${level} ${says} ${path}`);

const add = (s: Draft, id: string, given: object): void => {
  const options = s.moments[1]!.options.map((option) => structuredClone(option));
  s.moments.push({ ...structuredClone(s.moments[1]!), id, options, ...given });
};

describe('a follow-up', () => {
  test('that has weeks of its own may have been', () => {
    const led = (from: number, to: number) => (s: Draft) => {
      s.moments[0]!.options[0]!.then = 'board_review';
      s.moments[1]!['when'] = { weeks: [from, to] };
    };
    expect(found(led(2, 3))).toEqual(['F18 warning own_weeks /moments/0/options/0/then']);
    expect(found(led(3, 3))).toEqual([]);
  });

  test('to where it comes from has been', () => {
    const ring = (s: Draft): void => {
      s.moments[0]!.options[0]!.then = 'after';
      add(s, 'after', { when: undefined });
      s.moments[2]!.options[0]!.then = 'board_deck';
    };
    expect(found(ring)).toEqual(['F18 warning been /moments/2/options/0/then']);
    const itself = (s: Draft): void => {
      s.moments[0]!.options[0]!.then = 'board_deck';
    };
    expect(found(itself)).toEqual(['F18 warning been /moments/0/options/0/then']);
  });
});
