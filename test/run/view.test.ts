import { expect, test } from 'vitest';
import { organisationAt, placeOf } from '../../src/core/engine/places.ts';
import { PRACTICES } from '../../src/core/engine/practices.table.ts';
import { toPoints } from '../../src/core/engine/fixed.ts';
import type { Organisation } from '../../src/core/engine/state.ts';
import type { Run } from '../../src/core/run/run.ts';
import { debriefOf } from '../../src/core/run/debrief-of.ts';
import { startRun } from '../../src/core/run/run.ts';
import { bandOf } from '../../src/core/run/told.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import { moment, option, scenario, type OptionInput } from '../support/scenario.ts';
import { BOT_NAMES, botRuns, choosing, CONTINUE, does, idleUntil, planning } from '../support/playing.ts';

const EXAMPLE = scenario({ weeks: 5 });

function numbersIn(value: unknown, path = ''): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${path}.${key}`));
}
const keysIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)]);

/** Every level of the organisation that isn't a whole number, as z and as points. */
function truthsOf(run: Run): Set<number> {
  const states = [run.start, run.organisation, ...run.weeks.map((w) => w.state)];
  const told = run.weeks.flatMap((w) => [...w.told, ...w.impression]);
  const levels = [...states.flatMap((s) => numbersIn(s).map(([, n]) => n)), ...told];
  return new Set(levels.flatMap((n) => [n, toPoints(n)]).filter((n) => !Number.isInteger(n)));
}

test.each(BOT_NAMES)('no exact level is in what a player sees, at any phase (%s)', (bot) => {
  for (const run of botRuns(EXAMPLE, 3, bot)) {
    const truths = truthsOf(run);
    const seen = numbersIn(viewOf(run));
    expect(seen.filter(([path, n]) => truths.has(n) && !path.endsWith('.fog'))).toEqual([]);
    expect(seen.filter(([path, n]) => !Number.isInteger(n) && !path.endsWith('.fog'))).toEqual([]);
  }
});

test('fog grows with the weeks since the last look and with nothing else', () => {
  const fogs = new Map<number, number>();
  for (const bot of BOT_NAMES)
    for (const run of botRuns(EXAMPLE, 3, bot))
      for (const m of viewOf(run).managers) {
        expect(m.fog).toBe(fogs.get(m.unseenWeeks) ?? m.fog);
        fogs.set(m.unseenWeeks, m.fog);
      }
  const values = [...fogs].toSorted(([a], [b]) => a - b).map(([, fog]) => fog);
  expect(values).toEqual(values.toSorted((a, b) => a - b));
  expect([values[0], values.at(-1)]).toEqual([0, 1]);
});

test('hidden variables and the moves behind options have no place in it', () => {
  const hidden = [
    'strain',
    'honesty',
    'autonomy',
    'engagement',
    'quality',
    'dependence',
    'skill',
    'trust',
    'leaning',
    'character',
  ];
  const secret = ['move', 'stance', 'effects', 'later', 'ledger', 'organisation', 'seed', 'reply', 'note'];
  for (const run of botRuns(EXAMPLE, 4, 'random')) {
    const keys = new Set(keysIn(viewOf(run)));
    expect([...hidden, ...secret].filter((key) => keys.has(key))).toEqual([]);
  }
});

/** The same run with its present state changed where nobody can see it. */
function changed(run: Run, change: (state: Organisation) => void): Run {
  const organisation = organisationAt(placeOf(run.organisation));
  change(organisation);
  return { ...run, organisation, weeks: run.weeks.with(-1, { ...run.weeks.at(-1)!, state: organisation }) };
}

test('what lies in fog can change without the view showing it', () => {
  const run = idleUntil(startRun(EXAMPLE, 1), (r) => r.phase === 'briefing' && r.week === 4);
  const other = changed(run, (state) => {
    for (const m of state.managers) {
      m.team.engagement = -3;
      m.team.safety = -3;
      m.team.capability = -3;
      m.team.trust = -3;
      m.skill += 0.05;
      m.dependence = 0.9;
    }
  });
  expect(viewOf(other)).toEqual(viewOf(run));
});

test('people in fog are only steady or leaving', () => {
  for (let seed = 0; seed < 6; seed++) {
    const run = idleUntil(startRun(EXAMPLE, seed), (r) => r.phase === 'briefing' && r.week === 3);
    const gloomy = changed(run, (state) => {
      for (const m of state.managers) {
        m.team.engagement = -2;
        m.team.people[0]!.leavingIn = 1;
      }
    });
    for (const m of viewOf(gloomy).managers) {
      expect(m.fog).toBeGreaterThan(0.5);
      expect(m.team.seen).toBe(null);
      expect(m.team.people[0]?.state).toBe('leaving');
      expect(new Set(m.team.people.map((p) => p.state))).toEqual(new Set(['steady', 'leaving']));
    }
  }
});

test('a look shows the team as it is, for that week only', () => {
  const before = idleUntil(startRun(EXAMPLE, 2), (r) => r.phase === 'plan' && r.week === 2);
  const looked = does(before, planning({ practice: 'go_and_see', manager: 'omar', times: 1 }));
  const { team } = looked.organisation.managers[1]!;
  const omar = (run: Run) => viewOf(run).managers[1]!;
  expect(omar(looked)).toMatchObject({ unseenWeeks: 0, fog: 0 });
  expect(omar(looked).team.seen).toEqual({
    delivery: bandOf(team.delivery),
    mood: bandOf(team.engagement),
    load: bandOf(team.workload),
  });
  expect(viewOf(looked).managers[0]?.team.seen).toBe(null);
  const later = [3, 4, 5].map((week) => omar(idleUntil(looked, (r) => r.phase === 'week' && r.week === week)));
  expect(later.map((m) => m.unseenWeeks)).toEqual([1, 2, 3]);
  expect(later.map((m) => m.team.seen)).toEqual([null, null, null]);
});

test('figures are true and come two weeks late', () => {
  const runs = botRuns(EXAMPLE, 5, 'random').filter((run) => run.phase === 'briefing');
  for (const run of runs) {
    const known = run.weeks[run.week - 3]?.state;
    const figures = viewOf(run).managers.map((m) => m.figures);
    expect(figures).toEqual(
      known === undefined ? [null, null, null] : known.managers.map((m) => bandOf(m.team.delivery)),
    );
  }
});

test('attention adds up until the week is played', () => {
  for (const run of botRuns(EXAMPLE, 6, 'adaptive')) {
    if (run.phase === 'week' || run.phase === 'away' || run.phase === 'debrief') continue;
    const { total, claimed, spent, left } = viewOf(run).attention;
    expect(claimed + spent + left).toBe(total);
  }
});

test('a question that came up claims the next week’s attention', () => {
  const effects: OptionInput['effects'] = [{ kind: 'claim', attention: 4, because: 'They call you.' }];
  const options = [option('late', 'ask_feedback', 0, { effects }), option('no', 'blame', 0)];
  const given = scenario({ moments: [moment('first', 'mira', 1, options)], bets: [] });
  const week = does(
    startRun(given, 8),
    { kind: 'style', share: 1 },
    CONTINUE,
    choosing('first.late'),
    planning(),
    CONTINUE,
  );
  const view = viewOf(week);
  expect(view.attention.claimed).toBeGreaterThanOrEqual(4);
  expect(view.attention.left).toBe(view.attention.total - view.attention.claimed);
  const why = { kind: 'choice', deed: { week: 1, text: 'Do late', practice: null, scene: 'Title of first' } };
  expect(view.briefing).toContainEqual(
    expect.objectContaining({ kind: 'claim', manager: 'mira', blocks: 4, text: 'They call you.', why }),
  );
});

test('a promise is brought to mind, then told as kept or broken', () => {
  const promise = {
    text: 'An answer by Friday',
    to: 'mira',
    due_in_weeks: 2,
    kept_by: { practice: 'one_on_one' },
  } as const;
  const options = [option('yes', 'shield', 0, { promise }), option('no', 'blame', 0)];
  const given = scenario({ moments: [moment('first', 'mira', 1, options)], bets: [] });
  const made = does(startRun(given, 1), { kind: 'style', share: 1 }, CONTINUE, choosing('first.yes'), planning());
  const kinds = (run: Run): string[] =>
    viewOf(run)
      .briefing.map((line) => line.kind)
      .filter((kind) => kind.startsWith('promise'));
  const second = does(made, CONTINUE);
  expect(kinds(second)).toEqual(['promise_due']);
  const talk = planning({ practice: 'one_on_one', manager: 'mira', times: 1 });
  expect(kinds(does(second, CONTINUE, talk, CONTINUE))).toEqual(['promise_kept']);
  expect(kinds(does(second, CONTINUE, planning(), CONTINUE))).toEqual(['promise_due']);
  expect(kinds(does(second, CONTINUE, planning(), CONTINUE, CONTINUE, planning(), CONTINUE))).toEqual([
    'promise_broken',
  ]);
});

test('a promise kept in the very week it was made is kept, even in the last', () => {
  const promise = { text: 'A talk', to: 'mira', due_in_weeks: 1, kept_by: { practice: 'one_on_one' } } as const;
  const options = [option('yes', 'shield', 0, { promise }), option('no', 'blame', 0)];
  const given = scenario({ weeks: 2, moments: [moment('last', 'mira', 2, options)], bets: [] });
  const before = idleUntil(startRun(given, 1), (run) => run.phase === 'moment');
  const talk = planning({ practice: 'one_on_one', manager: 'mira', times: 1 });
  const end = does(before, choosing('last.yes'), talk, CONTINUE);
  expect(end.organisation.promises.map((p) => p.status)).toEqual(['kept']);
});

test('a sign comes the weeks later that its author set', () => {
  const later = [{ after_weeks: 2, sign: 'A small oddity about {manager}.' }];
  const given = scenario({
    moments: [moment('first', 'mira', 1, [option('yes', 'shield', 0, { later }), option('no', 'blame', 0)])],
    bets: [],
  });
  const after = does(startRun(given, 1), { kind: 'style', share: 1 }, CONTINUE, choosing('first.yes'));
  const signs = (week: number) =>
    viewOf(idleUntil(after, (run) => run.phase === 'briefing' && run.week === week)).briefing.filter(
      (l) => l.kind === 'sign',
    );
  expect(signs(2)).toEqual([]);
  expect(signs(3)).toEqual([{ kind: 'sign', manager: 'mira', text: 'A small oddity about Mira.', from: 'choice' }]);
  expect(signs(4)).toEqual([]);
});

test('all texts of a moment speak of whom it is about and of its week, wherever they are told', () => {
  const words = (name: string): string => `${name}: {manager} of {team}, week {week}`;
  const given = scenario({
    weeks: 4,
    bets: [],
    moments: [
      moment(
        'first',
        'mira',
        2,
        [
          option('yes', 'take_over', 1, {
            to: 'omar',
            text: words('option'),
            later: [{ after_weeks: 1, sign: words('sign') }],
            effects: [
              { kind: 'claim', attention: 1, because: words('claim') },
              { kind: 'level', of: 'omar.trust', add: 20, after_weeks: 1, because: words('effect') },
            ],
            promise: { text: words('promise'), to: 'omar', due_in_weeks: 2, kept_by: { practice: 'one_on_one' } },
          }),
          option('no', 'blame', 0),
        ],
        { title: words('title') },
      ),
    ],
  });
  const chosen = does(
    idleUntil(startRun(given, 1), (run) => run.phase === 'moment'),
    choosing('first.yes'),
  );
  const told = (week: number): string[] =>
    viewOf(idleUntil(chosen, (run) => run.phase === 'briefing' && run.week === week)).briefing.flatMap(
      ({ kind, ...l }) => ('text' in l && l.text.includes('week') ? [`${kind} = ${l.text}`] : []),
    );
  expect(told(3)).toEqual([
    'sign = sign: Mira of Team mira, week 3',
    'claim = claim: Mira of Team mira, week 2',
    'promise_due = promise: Mira of Team mira, week 2',
  ]);
  const debrief = debriefOf(idleUntil(chosen, () => false));
  const texts = JSON.stringify(debrief).match(/\w+: [^"]* of [^"]*, week [^"]*/g);
  expect(new Set(texts)).toEqual(
    new Set([
      ...['title', 'option', 'effect', 'promise'].map((name) => `${name}: Mira of Team mira, week 2`),
      'sign: Mira of Team mira, week 3',
    ]),
  );
});

test.each(BOT_NAMES)(
  'while a week plays, its own attention adds up, and nothing is told of the next one’s (%s)',
  (bot) => {
    for (const run of botRuns(EXAMPLE, 2, bot).filter(({ phase }) => phase === 'week')) {
      const { total, claimed, spent, left } = viewOf(run).attention;
      const planned = viewOf(run).lastPlan.reduce((sum, i) => sum + PRACTICES[i.practice].cost * i.times, 0);
      expect(left).toBe(Math.max(0, total - claimed - spent - planned));
    }
  },
);

test.each(BOT_NAMES)('who answers has one face, on the card and on the map (%s)', (bot) => {
  for (let seed = 1; seed <= 8; seed++)
    for (const run of botRuns(EXAMPLE, seed, bot).filter(({ phase }) => phase !== 'debrief')) {
      const { managers, replies, moment: at } = viewOf(run);
      const faces = [
        ...replies.map((r) => [r.manager, r.mood]),
        ...(at === null ? [] : [[at.speaker.id, at.speaker.mood]]),
      ];
      for (const [who, mood] of faces) expect(managers.find(({ id }) => id === who)?.mood).toBe(mood);
    }
});
