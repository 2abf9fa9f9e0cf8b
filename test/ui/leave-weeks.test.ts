// A leave as it is told: oldest first, nothing twice, every week about somebody, and what was planted comes back.
import { describe, expect, test } from 'vitest';
import { atTheDoor, onTheDesk } from '../../src/browser/ui/sentences/leave-back.ts';
import { leaveSaid, leaveWeeks, type LeaveWeek } from '../../src/browser/ui/sentences/leave-weeks.ts';
import { createText } from '../../src/browser/ui/text/text.ts';
import { playBot } from '../../src/core/lab/bots.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import type { Beat, ManagerView, RunView } from '../../src/core/run/view.ts';
import { shippedScenario } from '../support/shipped.ts';
import { createLeaveText } from '../support/words.ts';

const t = createText('en');
const words = createLeaveText('en');
const BOTS = ['micromanage', 'avoid', 'coach'] as const;
const EVERYBODY = [...BOTS, 'adaptive', 'random'] as const;
type Bot = (typeof EVERYBODY)[number];
const SEEDS = Array.from({ length: 30 }, (_, at) => at + 1);

const leaves = new Map<string, readonly RunView[]>();
/** Its run to the end, where the leave is still known. */
function leavesOf(id: 'friday_deck' | 'tutorial', bot: Bot): readonly RunView[] {
  const key = `${id} ${bot}`;
  const known = leaves.get(key) ?? SEEDS.map((seed) => viewOf(playBot(shippedScenario(id), seed, bot)));
  leaves.set(key, known);
  return known;
}
const told = ({ awayWeeks }: Pick<RunView, 'awayWeeks'>): readonly LeaveWeek[] => leaveWeeks(awayWeeks, t, words);

/** All that is read of a leave, in order: headlines, scenes, sentences, and the day of the return. */
function readIn(view: RunView): string[] {
  const weeks = told(view);
  const last = weeks.at(-1)!;
  const door = atTheDoor(last, view.awayWeeks.at(-1)!.managers, t, words);
  return [
    ...weeks.flatMap(({ heading, first, lines }, at) => {
      const { scenes } = view.awayWeeks[at]!;
      const title = scenes[0]?.title ?? heading;
      return [title, ...[...first, ...scenes, ...lines].map(({ text }) => text)];
    }),
    ...view.back.map(({ text }) => text),
    ...(door ? [door.text] : []),
    ...onTheDesk(view.awayWeeks, last, t, words),
  ];
}

describe.each(['friday_deck', 'tutorial'] as const)('%s', (id) => {
  test.each(BOTS)('nothing is told twice in a leave, of 30 (%s)', (bot) => {
    for (const view of leavesOf(id, bot)) {
      const read = readIn(view);
      expect(read.filter((text, at) => read.indexOf(text) !== at)).toEqual([]);
    }
  });

  test.each(BOTS)('every week has a sentence about somebody, and the weeks come in order (%s)', (bot) => {
    for (const view of leavesOf(id, bot)) {
      const weeks = told(view);
      expect(weeks).toHaveLength(shippedScenario(id).away_weeks);
      const numbers = view.awayWeeks.map(({ week }) => week);
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
      for (const [at, { first, lines }] of weeks.entries()) {
        const { scenes, managers } = view.awayWeeks[at]!;
        expect(first.length + scenes.length + lines.length).toBeGreaterThan(0);
        if (scenes.length === 0) expect(first.length + lines.length).toBeGreaterThan(0);
        for (const { who } of lines) expect(managers.map((m) => m.id)).toEqual(expect.arrayContaining([...who]));
        expect(scenes.length).toBeLessThanOrEqual(2);
        expect(scenes.length + lines.length).toBeLessThanOrEqual(3);
      }
    }
  });
});

test.each(BOTS)(
  'of what was planted in the Friday deck, seven or eight scenes come back, the last on the day of the return (%s)',
  (bot) => {
    const counts = leavesOf('friday_deck', bot).map(
      ({ awayWeeks }) => awayWeeks.flatMap(({ scenes }) => scenes).length,
    );
    for (const count of counts) expect([6, 7]).toContain(count);
    for (const { back } of leavesOf('friday_deck', bot)) expect(back).toHaveLength(1);
  },
);

test('in a leave after stepping in much more waits, and more people go, than after coaching', () => {
  const ends = (bot: Bot): LeaveWeek[] => leavesOf('friday_deck', bot).map((view) => told(view).at(-1)!);
  const waiting = (bot: Bot): number => sum(ends(bot).flatMap(({ desk }) => desk.map(({ count }) => count)));
  expect(waiting('micromanage')).toBeGreaterThan(4 * waiting('coach'));
  expect(sum(ends('micromanage').map(({ gone }) => gone))).toBeGreaterThan(
    2 * sum(ends('coach').map(({ gone }) => gone)),
  );
});

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

describe('by hand', () => {
  const { managers } = leavesOf('friday_deck', 'coach')[0]!;
  const calm = managers.map((manager): ManagerView => ({ ...manager, mood: 'neutral', deputy: false, waiting: 0 }));
  const asks = (manager: string): Beat => ({ kind: 'escalation', manager, blocks: 1, unanswered: true });
  const stalled = (manager: string): Beat => ({ kind: 'stalled', manager });
  const tell = (...weeks: Beat[][]): readonly LeaveWeek[] =>
    told({ awayWeeks: weeks.map((beats, at) => ({ week: 17 + at, managers: calm, beats, scenes: [] })) });

  test('who waits and who does without are told side by side', () => {
    const [first] = tell([stalled('owen'), asks('owen')]);
    expect(first?.lines.map(({ topic, who }) => [topic, ...who])).toEqual([
      ['stuck', 'owen'],
      ['alone', 'priya'],
    ]);
  });

  test('the desk counts every question, told or not, as the map does', () => {
    const waiting = [
      [0, 1],
      [1, 2],
      [1, 2],
      [1, 3],
    ] as const;
    const weeks = told({
      awayWeeks: waiting.map(([priya, owen], at) => ({
        week: 17 + at,
        managers: calm.map((one) => ({ ...one, waiting: one.id === 'priya' ? priya : one.id === 'owen' ? owen : 0 })),
        beats: [],
        scenes: [],
      })),
    });
    expect(weeks.map(({ desk }) => desk.map(({ manager, count }) => `${manager.id} ${count}`))).toEqual([
      ['owen 1'],
      ['priya 1', 'owen 2'],
      ['priya 1', 'owen 2'],
      ['priya 1', 'owen 3'],
    ]);
  });

  const scene = (about: string, text: string) => {
    const { id, name, short, role, portrait, mood } = managers.find((one) => one.id === about)!;
    return { id: text, title: null, text, speaker: { id, name, short, role, portrait, mood } };
  };

  test('a manager who resigns or goes is told first, whatever else there is, and lies on the desk till the return', () => {
    const ids = managers.map(({ id }) => id);
    const weeks = told({
      awayWeeks: [
        [...ids.map(stalled), { kind: 'manager_notice', manager: 'priya' } as const],
        ids.map(stalled),
        [{ kind: 'manager_notice', manager: 'owen' } as const, { kind: 'manager_notice', manager: 'amina' } as const],
        [{ kind: 'manager_stays', manager: 'owen' } as const, { kind: 'manager_left', manager: 'priya' } as const],
      ].map((beats: Beat[], at) => ({
        week: 17 + at,
        managers: calm,
        beats,
        scenes: [scene('owen', 'Owen calls.'), scene('priya', 'Priya waits.')],
      })),
    });
    expect(weeks.map(({ first }) => first.flatMap(({ topic, who }) => [topic, ...who]))).toEqual([
      ['manager_notice', 'priya'],
      [],
      ['manager_notice', 'owen', 'amina'],
      ['manager_left', 'priya'],
    ]);
    expect(weeks.map(({ envelopes }) => envelopes.map(({ id }) => id).toSorted())).toEqual([
      ['priya'],
      ['priya'],
      ['amina', 'owen', 'priya'],
      ['amina'],
    ]);
    const back = onTheDesk([], weeks.at(-1)!, t, words);
    expect(back).toContain('Priya left while you were away.');
    expect(back).toContain('An envelope lies on your keyboard: Amina has resigned.');
  });

  test('of whom a scene tells, by face or by name, nothing of ours is told beside it', () => {
    const [week] = told({
      awayWeeks: [
        {
          week: 17,
          managers: calm,
          beats: [stalled('priya'), stalled('owen'), { kind: 'team', manager: 'tomasz', direction: 'up' }],
          scenes: [scene('priya', 'Priya asks Tomasz, who may sign nothing.')],
        },
      ],
    });
    expect(week?.lines.flatMap(({ who }) => who)).not.toEqual(expect.arrayContaining(['priya']));
    expect(week?.lines.flatMap(({ who }) => who)).not.toEqual(expect.arrayContaining(['tomasz']));
    expect(week?.lines[0]).toMatchObject({ topic: 'stuck', who: ['owen'] });
  });

  test('half a year of the same never runs out of words', () => {
    const weeks = tell(...Array.from({ length: 26 }, () => managers.map(({ id }) => stalled(id))));
    const read = weeks.flatMap(({ lines }) => lines.map(({ text }) => text));
    expect(new Set(read).size).toBe(read.length);
    for (const { lines } of weeks) expect(lines.length).toBeGreaterThan(0);
  });

  test('a line is spoken when the first of its beats is felt', () => {
    const [first, second] = [stalled('owen'), stalled('priya')];
    const [week] = tell([first, second]);
    expect(leaveSaid(week!, first)).toBe(week?.lines[0]?.text);
    expect(leaveSaid(week!, second)).toBe('');
  });
});

test('every scene of the shipped leaves comes back for somebody', () => {
  const seen = new Set(
    EVERYBODY.flatMap((bot) => (['friday_deck', 'tutorial'] as const).flatMap((id) => leavesOf(id, bot))).flatMap(
      ({ awayWeeks, back }) => [...awayWeeks.flatMap(({ scenes }) => scenes), ...back].map(({ id }) => id),
    ),
  );
  const planted = (['friday_deck', 'tutorial'] as const).flatMap((id) => shippedScenario(id).away ?? []);
  // No bot loses Amina early enough to hear of it, or leaves Owen alone with the alarms and then drives out with him.
  expect(planted.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual(['three_depots', 'ring_twice']);
});
