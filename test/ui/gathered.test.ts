// The like in one line, the heaviest first, and a leave in which nothing is said twice and nothing kept back.
import { describe, expect, test } from 'vitest';
import { byWeight, gathered, lineSentence, whoIn, type Line } from '../../src/browser/ui/sentences/gathered.ts';
import { isWaiting, leaveLines, leaveSentence } from '../../src/browser/ui/sentences/leave-so-far.ts';
import { beatsWorthTelling } from '../../src/browser/ui/sentences/beat-sentence.ts';
import { createText } from '../../src/browser/ui/text/text.ts';
import { playBot } from '../../src/core/lab/bots.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import type { Beat, ManagerView, RunView } from '../../src/core/run/view.ts';
import { BOT_NAMES, botRuns } from '../support/playing.ts';
import { shippedScenario } from '../support/shipped.ts';
import { createPlanText } from '../support/words.ts';

const t = createText('en');
const words = createPlanText('en');
const DECK = shippedScenario('friday_deck');
const { managers } = viewOf(playBot(DECK, 1, 'coach'));
const inWords = (lines: readonly Line[], seen: readonly ManagerView[] = managers): string[] =>
  lines.map((line) => lineSentence(line, { t, words, managers: seen }));
const arrived = (manager: string, person: number): Beat => ({ kind: 'arrived', manager, person });
const asks = (manager: string, blocks = 1): Beat => ({ kind: 'escalation', manager, blocks, unanswered: false });
const trust = (manager: string): Beat => ({ kind: 'trust', manager, direction: 'down' });

describe('a week', () => {
  test('tells several who did the same in one line, and one alone as before', () => {
    expect(inWords(gathered([trust('priya'), trust('owen'), trust('amina')]))).toEqual([
      'Priya, Owen, and Amina trust you a little less.',
    ]);
    expect(inWords(gathered([trust('priya')]))).toEqual(['Priya trusts you a little less.']);
  });

  test('counts people and blocks', () => {
    expect(inWords(gathered([arrived('owen', 1), arrived('priya', 2), arrived('owen', 3)]))).toEqual([
      '3 new people join: 2 on Owen’s team and 1 on Priya’s team.',
    ]);
    expect(inWords(gathered([asks('priya', 2), asks('owen')]))).toEqual([
      'Priya and Owen bring you something: 3 blocks of the weeks to come.',
    ]);
    expect(inWords(gathered([asks('priya', 2), asks('priya')]))).toEqual([
      'Priya brings you more than one thing: 3 blocks of the weeks to come.',
    ]);
  });

  test('keeps apart what is not alike', () => {
    const mood = (manager: string, face: 'happy' | 'worried'): Beat => ({ kind: 'mood', manager, mood: face });
    const lines = gathered([mood('priya', 'happy'), mood('owen', 'worried'), mood('amina', 'happy')]);
    expect(inWords(lines)).toEqual(['Priya and Amina look happy.', 'Owen looks worried.']);
  });

  test('puts what weighs most first', () => {
    const lines = byWeight(
      gathered([
        { kind: 'team', manager: 'owen', direction: 'up' },
        arrived('owen', 1),
        { kind: 'left', manager: 'priya', person: 2 },
      ]),
    );
    expect(lines.map(({ beats: [first] }) => first.kind)).toEqual(['left', 'team', 'arrived']);
  });

  test('of a real run loses nobody, and takes fewer lines than there were beats', () => {
    let [before, now] = [0, 0];
    for (const run of BOT_NAMES.flatMap((bot) => botRuns(DECK, 7, bot)).filter(({ phase }) => phase === 'week')) {
      const beats = beatsWorthTelling(viewOf(run).beats);
      const lines = gathered(beats);
      expect(lines.flatMap((line) => line.beats)).toHaveLength(beats.length);
      for (const line of lines) expect(new Set(line.beats.map(({ manager }) => manager))).toEqual(new Set(whoIn(line)));
      [before, now] = [before + beats.length, now + lines.length];
    }
    expect(now).toBeLessThan(before * 0.85);
  });
});

describe('the leave', () => {
  const leaveOf = (bot: (typeof BOT_NAMES)[number], seed: number): RunView['awayWeeks'] =>
    viewOf(botRuns(DECK, seed, bot).find(({ phase }) => phase === 'away')!).awayWeeks;
  const told = (weeks: RunView['awayWeeks']): string[][] =>
    weeks.map(({ managers: seen }, at) => inWords(leaveLines(weeks, at), seen));
  const SEEDS = [1, 7, 11];

  test.each(BOT_NAMES)('says no sentence twice in weeks on end (%s)', (bot) => {
    for (const seed of SEEDS) {
      const weeks = told(leaveOf(bot, seed));
      for (const [at, lines] of weeks.entries()) {
        const lastWeek = weeks[at - 1] ?? [];
        expect(lines.filter((line) => lastWeek.includes(line))).toEqual([]);
      }
    }
  });

  test.each(BOT_NAMES)('keeps back no question, no parting and nobody’s standstill (%s)', (bot) => {
    for (const seed of SEEDS) {
      const weeks = leaveOf(bot, seed);
      const lines = weeks.map((_, at) => leaveLines(weeks, at));
      const beats = (kind: Beat['kind'], list: readonly Beat[]): readonly Beat[] => list.filter((b) => b.kind === kind);
      for (const [at, week] of weeks.entries())
        for (const kind of ['escalation', 'gave_notice', 'left', 'team'] as const)
          expect(
            beats(
              kind,
              lines[at]!.flatMap((line) => line.beats),
            ),
          ).toHaveLength(beats(kind, week.beats).length);
      const stuck = new Set(weeks.flatMap((week) => beats('stalled', week.beats)).map(({ manager }) => manager));
      const said = lines.flat().flatMap((line) => beats('stalled', line.beats).map(({ manager }) => manager));
      expect(new Set(said)).toEqual(stuck);
    }
  });

  test('a bad one still sounds worse than a good one', () => {
    const heavy = (bot: (typeof BOT_NAMES)[number]): number =>
      SEEDS.flatMap((seed) => told(leaveOf(bot, seed)))
        .flat()
        .filter((line) => /stuck|asks? (for you|again)|slow/.test(line)).length;
    expect(heavy('micromanage')).toBeGreaterThan(1.5 * heavy('coach'));
    const waiting = (bot: (typeof BOT_NAMES)[number]): number =>
      Math.max(
        ...told(leaveOf(bot, 7))
          .flat()
          .flatMap((line) => /(\d+) questions lie/.exec(line)?.[1] ?? [])
          .map(Number),
        0,
      );
    expect(waiting('micromanage')).toBeGreaterThan(waiting('coach') + 4);
  });

  test('counts what waits, and how long somebody is stuck', () => {
    const unanswered = (manager: string): Beat => ({ kind: 'escalation', manager, blocks: 1, unanswered: true });
    const stalled: Beat = { kind: 'stalled', manager: 'owen' };
    const week = (beats: Beat[], at: number) => ({ week: 17 + at, managers, beats });
    const weeks = [
      [unanswered('owen'), stalled],
      [unanswered('owen'), stalled],
      [stalled],
      [stalled, unanswered('priya')],
      [],
    ].map(week);
    expect(told(weeks)).toEqual([
      ['Owen needs you and can’t reach you. It waits.', 'Owen is stuck, waiting for you.'],
      ['Owen asks again. 2 questions lie on your desk now.'],
      [],
      ['Owen has been stuck for 4 weeks now.', 'Priya needs you and can’t reach you. It waits.'],
      [],
    ]);
    expect(weeks.map((_, at) => isWaiting(weeks, at))).toEqual([true, true, true, true, true]);
    expect(leaveSentence(weeks, 2, stalled, t, words)).toBe('');
    expect(leaveSentence(weeks, 3, weeks[3]!.beats[1]!, t, words)).toMatch(/^Priya needs you/);
  });
});
