// What is asked for and brought up on Mondays in words of the game: nobody says a Monday later what another has just said.
import { expect, test } from 'vitest';
import { linesInTurn } from '../../src/core/run/lines-in-turn.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import type { BriefingLine } from '../../src/core/run/view.ts';
import { BOT_NAMES, botRuns } from '../support/playing.ts';
import { shippedScenario } from '../support/shipped.ts';

/** Everything of that kind said on each Monday: by whom, from which stock, and which line. */
interface Heard {
  readonly who: string;
  readonly said: string;
  readonly kind: string;
}
const heard = (lines: readonly BriefingLine[]): Heard[] =>
  lines.flatMap((line): Heard[] => {
    if (line.kind === 'told' && line.asks !== null)
      return [{ who: line.manager, kind: line.asks, said: `${line.asks} ${line.asksLine}` }];
    if (line.kind !== 'claim' || line.text !== '') return [];
    return [{ who: line.manager, kind: line.why.kind, said: `${line.why.kind} ${line.line}` }];
  });

test('in no bot’s run does anybody ask in words that were heard on that Monday or the one before', () => {
  for (const bot of BOT_NAMES)
    for (const seed of [1, 21]) {
      const mondays = botRuns(shippedScenario('friday_deck'), seed, bot)
        .map(viewOf)
        .filter(({ phase }) => phase === 'briefing')
        .map(({ briefing }) => heard(briefing).filter(({ kind }) => ['room', 'guidance', 'growth'].includes(kind)));
      expect(mondays.length).toBeGreaterThan(4);
      mondays.forEach((lines, at) => {
        const near = [...(mondays[at - 1] ?? []), ...lines].map(({ said }) => said);
        expect(new Set(near).size).toBe(near.length);
      });
      const byWho = mondays.flat().map(({ who, said }) => `${who} ${said}`);
      expect(new Set(byWho).size).toBe(byWho.length);
    }
});

test('one person goes through all eight lines before any comes again', () => {
  const mondays = Array.from({ length: 9 }, () => [{ who: 0, kind: 'stretched' }]);
  const numbers = mondays.map((_, at) => linesInTurn(mondays.slice(0, at + 1), 5)[0]);
  expect(new Set(numbers.slice(0, 8)).size).toBe(8);
  expect(numbers[8]).not.toBe(numbers[7]);
});

test('another seed begins with another line', () => {
  const first = (seed: number): number | undefined => linesInTurn([[{ who: 0, kind: 'room' }]], seed)[0];
  expect(new Set([1, 2, 3, 4, 5, 6, 7, 8].map(first)).size).toBeGreaterThan(2);
});
