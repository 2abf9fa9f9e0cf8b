// What is asked for and brought up on Mondays in words of the game: no line is ever anybody else’s, and asks are rare.
import { expect, test } from 'vitest';
import { linesInTurn } from '../../src/core/run/lines-in-turn.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import type { BriefingLine } from '../../src/core/run/view.ts';
import { BOT_NAMES, botRuns } from '../support/playing.ts';
import { shippedScenario } from '../support/shipped.ts';

/** A line of the game’s, and who said it on which Monday. */
interface Heard {
  readonly who: string;
  readonly said: string;
  readonly monday: number;
}
const heard = (lines: readonly BriefingLine[], monday: number): Heard[] =>
  lines.flatMap((line): Heard[] => {
    if (line.kind === 'told' && line.asksLine !== null)
      return [{ who: line.manager, said: `asks ${line.asks} ${line.asksLine}`, monday }];
    if (line.kind !== 'claim' || line.text !== '' || line.line === null || line.why.kind === 'report') return [];
    const kind = line.why.kind === 'choice' ? 'question' : line.why.kind;
    return [{ who: line.manager, said: `${kind} ${line.line}`, monday }];
  });

const RUNS = BOT_NAMES.flatMap((bot) => [1, 21].map((seed) => [bot, seed] as const));

test.each(RUNS)('in the run of %s with seed %i no line is said by two people', (bot, seed) => {
  const all = botRuns(shippedScenario('friday_deck'), seed, bot)
    .map(viewOf)
    .filter(({ phase }) => phase === 'briefing')
    .flatMap(({ briefing }, at) => heard(briefing, at));
  expect(all.length).toBeGreaterThan(3);
  for (const { who, said, monday } of all) {
    expect(all.filter((other) => other.said === said && other.who !== who)).toEqual([]);
    if (!said.startsWith('asks')) continue;
    const again = all.filter((other) => other.who === who && other.said.startsWith('asks') && other.monday > monday);
    expect(again.every((other) => other.monday >= monday + 5 && other.said !== said)).toBe(true);
  }
  const firsts = botRuns(shippedScenario('friday_deck'), seed, bot)
    .map(viewOf)
    .filter(({ phase, briefing }) => phase === 'briefing' && briefing.some((l) => l.kind === 'told' && l.firstAsk));
  expect(firsts.length).toBe(1);
});

const RULES = { seed: 5, people: 1, pause: 1, again: true } as const;

test('one person goes through all eight lines before any comes again', () => {
  const mondays = Array.from({ length: 9 }, () => [{ who: 'ada', kind: 'stretched' }]);
  const numbers = linesInTurn(mondays, RULES).flat();
  expect(new Set(numbers.slice(0, 8)).size).toBe(8);
  expect(numbers[8]).toBe(numbers[0]);
});

test('where lines are short each keeps to their own, and nobody says one twice running', () => {
  const people = ['ada', 'ben', 'cyd', 'dev', 'eva', 'fay', 'gus', 'hal'];
  const mondays = Array.from({ length: 12 }, () => people.map((who) => ({ who, kind: 'room' })));
  const numbers = linesInTurn(mondays, { ...RULES, people: people.length });
  expect(new Set(numbers[0]).size).toBe(8);
  expect(numbers[0]).not.toContain(null);
  people.forEach((_, at) => {
    const own = numbers.map((line) => line[at]);
    expect(new Set(own.filter((one) => one !== null)).size).toBe(1);
    own.forEach((one, monday) => expect(one === null || one !== own[monday - 1]).toBe(true));
  });
});

test('whoever comes late still finds a line', () => {
  const early = Array.from({ length: 20 }, () => [{ who: 'ada', kind: 'room' }]);
  const late = [...early, ['ben', 'cyd', 'dev'].map((who) => ({ who, kind: 'room' }))];
  const last = linesInTurn(late, { ...RULES, people: 4 }).at(-1)!;
  expect(last).not.toContain(null);
});

test('another seed begins with another line', () => {
  const first = (seed: number) => linesInTurn([[{ who: 'ada', kind: 'room' }]], { ...RULES, seed })[0]![0];
  expect(new Set([1, 2, 3, 4, 5, 6, 7, 8].map(first)).size).toBeGreaterThan(2);
});
