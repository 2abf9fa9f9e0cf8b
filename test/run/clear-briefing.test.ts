// A Monday says nothing twice, nothing empty, and not one thing and its opposite.
import { expect, test } from 'vitest';
import { asksDespite } from '../../src/core/run/asks-despite.ts';
import { withoutRepeats } from '../../src/core/run/clear-briefing.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import type { BriefingLine } from '../../src/core/run/view.ts';
import { BOT_NAMES, botRuns } from '../support/playing.ts';
import { shippedScenario } from '../support/shipped.ts';

const kinds = (...lines: BriefingLine[]): string[] => withoutRepeats(lines).map(({ kind }) => kind);
const news = (kind: 'left' | 'gave_notice'): BriefingLine => ({ kind, manager: 'owen', count: 1, text: '' });

test('two who go from one team are one line', () => {
  expect(withoutRepeats([news('left'), news('left')])).toEqual([{ ...news('left'), count: 2 }]);
});

test('who has given notice need not be seen looking around', () => {
  const looks: BriefingLine = { kind: 'wants_out', manager: 'owen', text: '', misses: null };
  const notice: BriefingLine = { kind: 'manager_notice', manager: 'owen', text: '', misses: null };
  expect(kinds(looks, notice)).toEqual(['manager_notice']);
  expect(kinds(looks, { ...notice, manager: 'priya' })).toEqual(['wants_out', 'manager_notice']);
  expect(kinds({ kind: 'manager_stays', manager: 'owen', text: '' }, notice, looks)).toEqual(['manager_stays']);
});

test('a boss with nothing to say says nothing', () => {
  const boss = (says: Extract<BriefingLine, { kind: 'boss' }>['says'], text: string): BriefingLine => ({
    kind: 'boss',
    mood: 'neutral',
    says,
    text,
  });
  expect(kinds(boss(null, ''))).toEqual([]);
  expect(kinds(boss(null, 'Numbers on Friday.'))).toEqual(['boss']);
  expect(kinds(boss({ what: 'angry', line: 1 }, ''))).toEqual(['boss']);
});

test('what was kept is due no more', () => {
  const to = { id: 'owen', name: 'Owen', short: 'Owen', role: '', portrait: '', mood: 'neutral' } as const;
  const due: BriefingLine = { kind: 'promise_due', manager: 'owen', to, weeks: 0, text: 'Ring back.' };
  expect(kinds(due, { kind: 'promise_kept', manager: 'owen', to, text: 'Ring back.' })).toEqual(['promise_kept']);
  expect(kinds(due, { kind: 'promise_kept', manager: 'owen', to, text: 'Come by.' })).toEqual([
    'promise_due',
    'promise_kept',
  ]);
});

test('nobody asks for a free hand while they bring something up', () => {
  expect(asksDespite('room', ['stretched'])).toBe(false);
  expect(asksDespite('guidance', ['unclear'])).toBe(false);
  expect(asksDespite('guidance', ['stretched'])).toBe(true);
  expect(asksDespite('growth', ['unclear'])).toBe(true);
  expect(asksDespite('room', ['choice'])).toBe(true);
});

test('in whole runs no Monday has a line twice, and nobody has learnt to do without you and brings you something', () => {
  const runs = [1, 2, 3].flatMap((seed) =>
    BOT_NAMES.flatMap((bot) => botRuns(shippedScenario('friday_deck'), seed, bot)),
  );
  for (const run of runs) {
    const { briefing, beats, phase } = viewOf(run);
    const lines = briefing.filter(({ kind }) => kind !== 'claim').map((line) => JSON.stringify(line));
    expect(new Set(lines).size).toBe(lines.length);
    const asks = beats.flatMap((b) => (b.kind === 'escalation' ? [b.manager] : []));
    if (phase === 'week') expect(beats.filter((b) => b.kind === 'grew' && asks.includes(b.manager))).toEqual([]);
  }
});
