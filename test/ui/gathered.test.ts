// The like in one line, the heaviest first.
import { describe, expect, test } from 'vitest';
import { byWeight, gathered, lineSentence, whoIn, type Line } from '../../src/browser/ui/sentences/gathered.ts';
import { beatSentence, beatsWorthTelling } from '../../src/browser/ui/sentences/beat-sentence.ts';
import { createText } from '../../src/browser/ui/text/text.ts';
import { playBot } from '../../src/core/lab/bots.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import type { Beat, ManagerView } from '../../src/core/run/view.ts';
import { BOT_NAMES, botRuns } from '../support/playing.ts';
import { shippedScenario } from '../support/shipped.ts';
import { createPlanText } from '../support/words.ts';

const t = createText('en');
const words = createPlanText('en');
const DECK = shippedScenario('friday_deck');
const managers = viewOf(playBot(DECK, 1, 'coach')).managers.map((one) => ({ ...one, mood: 'neutral' as const }));
/** Nobody looks worried, angry or exhausted unless told. */
const gatheredOf = (beats: readonly Beat[], seen: readonly ManagerView[] = managers): readonly Line[] =>
  gathered(beats, seen);
const inWords = (lines: readonly Line[], seen: readonly ManagerView[] = managers): string[] =>
  lines.map((line) => lineSentence(line, { t, words, managers: seen }));
const arrived = (manager: string, person: number): Beat => ({ kind: 'arrived', manager, person });
const asks = (manager: string, blocks = 1, past = false): Beat => ({
  kind: 'escalation',
  manager,
  blocks,
  unanswered: false,
  ofWeek: past ? 6 : 7,
  past,
});
const trust = (manager: string): Beat => ({ kind: 'trust', manager, direction: 'down' });

describe('a week', () => {
  test('tells several who did the same in one line, and one alone as before', () => {
    expect(inWords(gatheredOf([trust('priya'), trust('owen'), trust('amina')]))).toEqual([
      'Priya, Owen, and Amina seem to trust you a little less.',
    ]);
    expect(
      inWords(gatheredOf([{ kind: 'trust', manager: 'priya', direction: 'down', much: true }, trust('owen')])),
    ).toEqual(['Priya seems to trust you much less.', 'Owen seems to trust you a little less.']);
    const hidden = (manager: string, much: boolean) =>
      ({ kind: 'trust', manager, direction: 'down', much, hidden: true }) as const;
    expect(inWords(gatheredOf([hidden('priya', true), hidden('owen', false)]))).toEqual([
      'Priya seems to trust you much less, and has gone quiet on you.',
      'Owen has gone quiet on you.',
    ]);
    expect(inWords(gatheredOf([trust('priya')]))).toEqual(['Priya seems to trust you a little less.']);
  });

  test('counts people and blocks', () => {
    expect(inWords(gatheredOf([arrived('owen', 1), arrived('priya', 2), arrived('owen', 3)]))).toEqual([
      '3 new people join: 2 on Owen’s team and 1 on Priya’s team.',
    ]);
    expect(inWords(gatheredOf([asks('priya', 2), asks('owen')]))).toEqual([
      'Priya and Owen will come to you with questions: 3 blocks of week 7.',
    ]);
    expect(inWords(gatheredOf([asks('priya', 2), asks('priya')]))).toEqual([
      'Priya will come to you with questions: 3 blocks of week 7.',
    ]);
    expect(inWords(gatheredOf([asks('priya', 2, true), asks('priya')]))).toEqual([
      'Priya came to you with a question that’s bigger than one team: 2 blocks of week 6.',
      'Priya will come to you with a question that’s bigger than one team: 1 block of week 7.',
    ]);
  });

  test('keeps apart what is not alike', () => {
    const mood = (manager: string, face: 'happy' | 'worried'): Beat => ({ kind: 'mood', manager, mood: face });
    const lines = gatheredOf([mood('priya', 'happy'), mood('owen', 'worried'), mood('amina', 'happy')]);
    expect(inWords(lines)).toEqual(['Priya and Amina look happy.', 'Owen looks worried.']);
  });

  test('puts what weighs most first', () => {
    const lines = byWeight(
      gatheredOf([
        { kind: 'team', manager: 'owen', direction: 'up' },
        arrived('owen', 1),
        { kind: 'left', manager: 'priya', person: 2 },
      ]),
    );
    expect(lines.map(({ beats: [first] }) => first.kind)).toEqual(['left', 'team', 'arrived']);
  });

  test('never cheers for a team whose manager has nothing to be glad of', () => {
    const up = (manager: string): Beat => ({ kind: 'team', manager, direction: 'up' });
    const dark = managers.map((one) => (one.id === 'owen' ? { ...one, mood: 'exhausted' as const } : one));
    expect(inWords(gatheredOf([up('owen'), up('priya')], dark), dark)).toEqual([
      'Owen’s team gets a little more done all the same.',
      'Priya’s team picks up.',
    ]);
    const grave: readonly Beat[] = [
      { kind: 'left', manager: 'owen', person: 3 },
      { kind: 'promise_broken', manager: 'priya' },
    ];
    expect(inWords(gatheredOf([...grave, up('owen'), up('priya'), up('amina')])).slice(2)).toEqual([
      'The teams of Owen and Priya get a little more done all the same.',
      'Amina’s team picks up.',
    ]);
    expect(beatSentence(up('owen'), dark, { t, words })).not.toMatch(/picks up/);
  });

  test('of a real run loses nobody, and takes fewer lines than there were beats', () => {
    let [before, now] = [0, 0];
    for (const run of BOT_NAMES.flatMap((bot) => botRuns(DECK, 7, bot)).filter(({ phase }) => phase === 'week')) {
      const beats = beatsWorthTelling(viewOf(run).beats);
      const lines = gatheredOf(beats);
      expect(lines.flatMap((line) => line.beats)).toHaveLength(beats.length);
      for (const line of lines) expect(new Set(line.beats.map(({ manager }) => manager))).toEqual(new Set(whoIn(line)));
      [before, now] = [before + beats.length, now + lines.length];
    }
    expect(now).toBeLessThan(before * 0.85);
  });
});
