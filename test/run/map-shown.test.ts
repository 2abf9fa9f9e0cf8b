// What the map shows is what the player may know, the same on card, map and list, and a change shows as one.
import { expect, test } from 'vitest';
import { managerShown, ownShown, whileRead } from '../../src/core/run/map-shown.ts';
import { earlierWeek } from '../../src/core/run/earlier-week.ts';
import { startRun, type Run } from '../../src/core/run/run.ts';
import { moved } from '../../src/core/run/told.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import type { ManagerView } from '../../src/core/run/view.ts';
import { BOT_NAMES, botRuns, CONTINUE, does } from '../support/playing.ts';
import { moment, option, scenario } from '../support/scenario.ts';
import { shippedScenario } from '../support/shipped.ts';

const EXAMPLE = scenario({ weeks: 6, turn_weeks: 2 });

const seen = (run: Run, id: string): ManagerView => {
  const found = viewOf(run).managers.find((m) => m.id === id);
  if (found === undefined) throw new Error(`expected ${id} among the managers`);
  return found;
};

const answers = scenario({
  weeks: 4,
  bets: [],
  moments: [
    moment(
      'hard',
      'mira',
      1,
      [option('ask', 'ask_questions', 0, { mood: 'angry' }), option('wait', 'wait_and_see', 0)],
      {
        mood: 'worried',
      },
    ),
  ],
});

test('the mood of who speaks, and then of their answer, is in the face until the week is over', () => {
  const asked = does(startRun(answers, 3), { kind: 'style', share: 30 }, CONTINUE);
  expect(viewOf(asked).moment?.speaker.mood).toBe('worried');
  expect(seen(asked, 'mira').mood).toBe('worried');
  const own = seen(startRun(answers, 3), 'omar').mood;
  expect(seen(asked, 'omar').mood).toBe(own);
  const answered = does(asked, { kind: 'option', moment: 'hard', option: 'ask' });
  expect(viewOf(answered).replies.map(({ mood }) => mood)).toEqual(['angry']);
  expect(seen(answered, 'mira').mood).toBe('angry');
  const played = does(answered, { kind: 'plan', items: [] });
  expect(seen(played, 'mira').mood).not.toBe('angry');
  // Nobody's face changes on screen without a word.
  expect(viewOf(played).beats.some((b) => b.kind === 'mood' && b.manager === 'mira')).toBe(true);
  expect(earlierWeek(played, 1)?.before.find(({ id }) => id === 'mira')?.mood).toBe('angry');
});

test('an answer without a mood leaves the face as it was', () => {
  const asked = does(startRun(answers, 3), { kind: 'style', share: 30 }, CONTINUE);
  const answered = does(asked, { kind: 'option', moment: 'hard', option: 'wait' });
  expect(seen(answered, 'mira').mood).toBe(seen(startRun(answers, 3), 'mira').mood);
  expect(viewOf(answered).replies[0]?.mood).toBe(seen(answered, 'mira').mood);
});

test('card, map and list have one face for a manager at every step of every bot', () => {
  for (const bot of BOT_NAMES)
    for (const run of botRuns(shippedScenario('friday_deck'), 3, bot)) {
      const { managers, moment: now, replies } = viewOf(run);
      const speaker = managers.find(({ id }) => id === now?.speaker.id);
      if (speaker !== undefined) expect(now?.speaker.mood, `${bot}, week ${run.week}`).toBe(speaker.mood);
      for (const m of managers) {
        expect(managerShown(m).mood).toBe(m.mood);
        const reply = run.phase === 'plan' ? replies.findLast(({ manager }) => manager === m.id) : undefined;
        if (reply !== undefined) expect(reply.mood, `${bot}, week ${run.week}`).toBe(m.mood);
      }
    }
});

test('a point of trust is told as lower or higher, some points as much', () => {
  expect([50.4, 51, 49.4, 54, 46, 50].map((now) => moved(50, now))).toEqual([
    'same',
    'higher',
    'lower',
    'much_higher',
    'much_lower',
    'same',
  ]);
});

test('trust has moved against the Monday before, and stays so until the next week is played', () => {
  let checked = 0;
  for (const run of botRuns(EXAMPLE, 3, 'micromanage')) {
    if (run.phase !== 'week' && run.phase !== 'briefing' && run.phase !== 'plan') continue;
    const end = run.weeks.length;
    if (end < 4) continue;
    const before = earlierWeek(run, end - 2);
    for (const [at, now] of viewOf(run).managers.entries()) {
      expect(now.movedOver).toBe(2);
      expect(now.trustMoved).toBe(moved(before?.managers[at]?.trustSeen ?? 0, now.trustSeen));
      checked += 1;
    }
  }
  expect(checked).toBeGreaterThan(6);
});

test('who brings questions up queues, and on leave the queue only grows', () => {
  const runs = botRuns(shippedScenario('friday_deck'), 3, 'micromanage');
  const away = runs.find(({ phase }) => phase === 'away');
  const queues = away === undefined ? [] : viewOf(away).awayWeeks.map(({ managers }) => managers.map((m) => m.waiting));
  for (const [at, queue] of queues.entries())
    for (const [m, waiting] of queue.entries()) expect(waiting).toBeGreaterThanOrEqual(queues[at - 1]?.[m] ?? 0);
  expect(Math.max(...queues.flat())).toBeGreaterThan(1);
});

test('your ring and your blocks say where the week went, to the block', () => {
  for (const bot of BOT_NAMES)
    for (const run of botRuns(EXAMPLE, 4, bot)) {
      const { calendar } = ownShown(viewOf(run));
      if (calendar === null) continue;
      const own = Object.values(calendar.managers).map(({ work, along, asked }) => work + along + asked);
      expect(own.reduce((a, b) => a + b, calendar.elsewhere + calendar.left)).toBe(calendar.total);
    }
  const stepIn = botRuns(EXAMPLE, 4, 'micromanage').find(({ phase, week }) => phase === 'week' && week === 1);
  const coach = botRuns(EXAMPLE, 4, 'coach').find(({ phase, week }) => phase === 'week' && week === 1);
  const rings = (run: Run | undefined): number =>
    Math.max(...(run === undefined ? [] : viewOf(run).managers.map((m) => managerShown(m).ring)));
  expect(rings(stepIn)).toBe(1);
  expect(rings(coach)).toBe(0);
});

test('through mist nobody is counted, and the line comes away with the weeks apart', () => {
  const [usual] = viewOf(startRun(EXAMPLE, 1)).managers as [ManagerView, ...ManagerView[]];
  expect(managerShown({ ...usual, fog: 0.8 }).people).toBeNull();
  expect(managerShown({ ...usual, fog: 0.2 }).people).not.toBeNull();
  const apart = [0, 2, 4, 8, 20].map((apartWeeks) => managerShown({ ...usual, apartWeeks }).apart);
  expect(apart).toEqual(apart.toSorted((a, b) => a - b));
  expect([apart[0], apart.at(-1)]).toEqual([0, 1]);
});

test('an answer that is being read has its mood in the face, though the same manager speaks next', () => {
  const twice = scenario({
    weeks: 4,
    bets: [],
    moments: [
      moment('first', 'mira', 1, [
        option('ask', 'ask_questions', 0, { mood: 'angry' }),
        option('wait', 'wait_and_see', 0),
      ]),
      moment('second', 'mira', 1, undefined, { mood: 'happy' }),
    ],
  });
  const asked = does(startRun(twice, 3), { kind: 'style', share: 30 }, CONTINUE);
  const view = viewOf(does(asked, { kind: 'option', moment: 'first', option: 'ask' }));
  const face = ({ managers }: typeof view) => managers.find(({ id }) => id === 'mira')?.mood;
  expect([view.moment?.speaker.mood, face(view)]).toEqual(['happy', 'happy']);
  expect([view.replies.at(-1)?.mood, face(whileRead(view))]).toEqual(['angry', 'angry']);
});
