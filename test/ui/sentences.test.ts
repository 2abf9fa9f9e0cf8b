import { describe, expect, test } from 'vitest';
import { beatSentence, beatsWorthTelling } from '../../src/browser/ui/sentences/beat-sentence.ts';
import {
  calendarWords,
  figuresWords,
  spokenReading,
  teamWords,
  trustWords,
  unseenWords,
} from '../../src/browser/ui/sentences/manager-sentence.ts';
import { createText } from '../../src/browser/ui/text/text.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import { startRun } from '../../src/core/run/run.ts';
import type { Beat, ManagerView } from '../../src/core/run/view.ts';
import { scenario } from '../support/scenario.ts';
import { createPlanText } from '../support/words.ts';

const t = createText('en');
const [usual] = viewOf(startRun(scenario(), 1)).managers as [ManagerView, ...ManagerView[]];
const manager = (given: Partial<ManagerView>): ManagerView => ({ ...usual, ...given });

describe('a manager in words', () => {
  test('mood and trust follow the visible name', () => {
    expect(spokenReading(manager({ mood: 'worried', trustBand: 'fair', fog: 0 }), t)).toBe(
      'Looks worried. Trust fair.',
    );
  });
  test('a change since last Monday is said inside a band, too', () => {
    const trust = (given: Partial<ManagerView>) => trustWords(manager({ trustBand: 'fair', ...given }), t);
    expect(trust({ trustMoved: 'same' })).toBe('Fair');
    expect(trust({ trustMoved: 'lower', movedOver: 1 })).toBe('Fair, lower than last Monday');
    expect(trust({ trustMoved: 'much_higher', movedOver: 2 })).toBe('Fair, much higher than 2 weeks ago');
  });
  test('whatever stands on the map is said: who asks, where you are, what rubbed off', () => {
    const shown = { mood: 'neutral', trustBand: 'fair', trustMoved: 'lower', movedOver: 1, fog: 0 } as const;
    expect(spokenReading(manager({ ...shown, waiting: 2, inTheirWork: 2, hovering: true, coaching: true }), t)).toBe(
      'Looks calm. Trust fair, lower than last Monday. 2 questions have come up to you. You are in their work. ' +
        'Has begun to look over the team’s shoulders. Has begun to coach the team.',
    );
  });
  test('your week is said in blocks', () => {
    const managers = { mira: { work: 2, along: 1, asked: 0 }, omar: { work: 2, along: 0, asked: 1 } };
    expect(calendarWords({ total: 10, managers, elsewhere: 3, left: 1 }, t)).toBe(
      'Your week in blocks: 4 in their work, 1 with them, 1 on their questions, 3 elsewhere, 1 unspent.',
    );
  });
  test('fog is said', () => {
    expect(spokenReading(manager({ mood: 'happy', trustBand: 'good', fog: 0.9 }), t)).toMatch(
      /haven’t seen the team lately/,
    );
  });
  test('figures come with their trend, or not at all', () => {
    expect(figuresWords(manager({ figures: null, figuresTrend: null }), t)).toBe('No figures yet');
    expect(figuresWords(manager({ figures: 'good', figuresTrend: 'down' }), t)).toBe('Good, falling');
  });
  test('a team that was never seen is not "weeks ago"', () => {
    expect([unseenWords(0, 3, t), unseenWords(1, 3, t), unseenWords(3, 3, t)]).toEqual([
      'In the past week',
      'A week ago',
      'Not yet',
    ]);
  });
  test('through fog only how many people there are', () => {
    const people = [
      { key: 1, state: 'uneasy' },
      { key: 2, state: 'steady' },
    ] as const;
    const team = { ...usual.team, name: 'Billing', people, vacancies: 1 };
    expect(teamWords(manager({ team, fog: 0 }), t)).toBe('Billing: 2 people, one empty chair, one steady, one uneasy.');
    expect(teamWords(manager({ team, fog: 1 }), t)).toBe(
      'Billing: 2 people, one empty chair. You can’t tell from here how they are.',
    );
  });
});

describe('a week in sentences', () => {
  const ripple: Beat = { kind: 'ripple', manager: usual.id, tone: 'cool', blocks: 1 };
  const trust: Beat = { kind: 'trust', manager: usual.id, direction: 'down' };
  const elsewhere: Beat = { kind: 'ripple', manager: 'omar', tone: 'plain', blocks: 1 };

  test('names the manager by their short name', () => {
    expect(beatSentence(trust, [usual], { t, words: createPlanText('en') })).toBe(
      `${usual.short} seems to trust you a little less.`,
    );
  });
  test('a ripple is told only where nothing else is', () => {
    expect(beatsWorthTelling([ripple, trust, elsewhere])).toEqual([trust]);
    expect(beatsWorthTelling([ripple])).toEqual([ripple]);
  });
  test('what is felt so far keeps its own order and its reasons', () => {
    const mood: Beat = { kind: 'mood', manager: usual.id, mood: 'angry' };
    expect(beatsWorthTelling([ripple, trust, mood], [mood, ripple])).toEqual([mood]);
  });
});
