import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { viewOf } from '../../src/core/run/view-of.ts';
import { playtestOf } from '../../src/core/lab/playtest.ts';
import { answered, playOn, storyOf, toQuestion } from '../../src/node/cli/play/table.ts';
import { isProblem, readPlan } from '../../src/node/cli/play/plan-entry.ts';
import { briefingWords } from '../../src/node/cli/play/words.ts';
import { call } from '../support/command-line.ts';
import { option, moment, scenario } from '../support/scenario.ts';
import { shippedScenario } from '../support/shipped.ts';

const given = scenario();
const monday = playtestOf(given, { seed: 3, choose: [], set: [], week: 1 }).run;

const silent = (): void => undefined;

async function* typed(...answers: string[]): AsyncGenerator<string> {
  yield* answers;
}
async function heard(run: typeof monday, ...answers: string[]) {
  const lines: string[] = [];
  const end = await playOn(run, typed(...answers), (text) => lines.push(text));
  return { end, said: lines.join('\n') };
}

test('a run is played by numbers, and Enter keeps last time’s plan', async () => {
  const { end, said } = await heard(monday, '1', '2', '1 mira, 13', '2', '', 'q');
  expect(said).toContain('Monday, week 1');
  expect(said).toMatch(/Decision 1 of 1: Title of draft \(Mira; people are watching\)/);
  expect(said).toContain('You chose: ');
  expect(said).toContain('Last time: One-on-one Mira, Strategy. Enter keeps it');
  expect(end.weeks.map(({ plan }) => plan.map(({ practice }) => practice))).toEqual([
    ['one_on_one', 'strategy'],
    ['one_on_one', 'strategy'],
  ]);
});

test('what cannot be understood changes nothing and is said', async () => {
  for (const answer of ['9', '', 'what', '1.5', '-1']) {
    const { end, said } = await heard(monday, answer);
    expect(end.decisions, answer).toEqual(monday.decisions);
    expect(said).toContain('? for help');
  }
});

test('help, undo, and the bot', async () => {
  const { end, said } = await heard(monday, '?', '1', 'u', 'b', 'b', 'b');
  expect(said).toContain('u  undoes your last decision');
  expect(said).toContain('Undone.');
  expect(end.weeks).toHaveLength(1);
});

test('only what a player sees is shown', async () => {
  const { said } = await heard(monday, 'b', 'b', 'b');
  expect(said).not.toMatch(/take_over|wait_and_see|ask_questions|\d\d points/);
});

describe('a plan', () => {
  const view = viewOf(['b', 'b'].reduce((run, word) => answered(run, word, silent), toQuestion(monday, silent)));

  test.each([
    ['1 mira', [{ practice: 'one_on_one', manager: 'mira', times: 1 }]],
    ['1 mira 2', [{ practice: 'one_on_one', manager: 'mira', times: 2 }]],
    ['one_on_one Omar, one_on_one om', [{ practice: 'one_on_one', manager: 'omar', times: 2 }]],
    [
      '1 3, 13 x2',
      [
        { practice: 'one_on_one', manager: 'lena', times: 1 },
        { practice: 'strategy', times: 2 },
      ],
    ],
    [' , ', []],
  ])('%s', (answer, items) => {
    expect(view.phase).toBe('plan');
    expect(readPlan(answer, view)).toEqual(items);
  });

  test.each(['1', '99', 'strategy mira', '1 nobody', 'one_on_noe mira'])('%s is told', (answer) => {
    const read = readPlan(answer, view);
    expect(isProblem(read) && read.problem).toMatch(/^[A-Z].*[.?]|as in/);
  });
});

test.each(['_demo-share', '_demo-in-basket', '_demo-hiring', '_demo-talk', 'tutorial'])(
  'the story of %s is told to its end',
  (id) => {
    const lines: string[] = [];
    const { run } = playtestOf(shippedScenario(id), { seed: 1, choose: [], set: [] });
    expect(storyOf(run, 'adaptive', (text) => lines.push(text)).phase).toBe('debrief');
    expect(lines.join('\n')).toMatch(/Looking back/);
    expect(lines.join('\n')).not.toMatch(/undefined|\[object|NaN|\{\w+\}/);
  },
);

test('a task is answered with numbers', async () => {
  const { run } = playtestOf(shippedScenario('_demo-share'), { seed: 1, choose: [], set: [], week: 1 });
  const { end, said } = await heard(run, '4 4', '13 0 0', '4 4 4');
  expect(said).toContain('3 numbers, please.');
  expect(said).toContain('are handed out among 3');
  expect(end.chosen).toHaveLength(1);
});

test('a claim that is nobody’s is told without a name', () => {
  const { run } = playtestOf(shippedScenario('tutorial'), { seed: 1, choose: [], set: [], week: 2 });
  const why = { kind: 'choice', deed: null } as const;
  const line = { kind: 'claim', manager: '', blocks: 2, text: 'Eleven wrote back.', why, line: null } as const;
  expect(briefingWords(line, viewOf(run))).toBe('Something else needs 2 blocks of your week. Eleven wrote back.');
});

test('a line without text ends nothing, and an option beyond reach is refused', async () => {
  const dear = scenario({
    attention: 6,
    moments: [moment('draft', 'mira', 4, [option('all', 'take_over', 6), option('leave', 'wait_and_see', 0)])],
  });
  const { run } = playtestOf(dear, { seed: 1, choose: [], set: [], week: 4 });
  const { said } = await heard(
    { ...run, organisation: { ...run.organisation, claims: [{ manager: 0, blocks: 3, cause: 'question' }] } },
    'b',
    '1',
    '2',
  );
  expect(said).toContain('not enough left');
});

describe('the verb', () => {
  test('says first what was not chosen, tells the story, and how to come back', async () => {
    const { code, out, err } = await call('play', 'scenarios/tutorial', '--auto', '--week', '2', '--seed', '4');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/--run 3~tutorial~/);
  });

  test.each([[], ['--week', '1']])(
    'a choice on the way is told with what was asked and answered: %s',
    async (...week) => {
      const { out } = await call('play', 'scenarios/tutorial', '--auto', '--choose', 'orchid_sign.rewrite', ...week);
      const { moments } = shippedScenario('tutorial');
      const asked = moments.find(({ id }) => id === 'orchid_sign')!;
      const chosen = asked.options.find(({ id }) => id === 'rewrite')!;
      const places = ['Monday, week 1', asked.title, `You chose: ${chosen.text}`].map((text) => out.indexOf(text));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(out.split(`Decision 1 of 1: ${asked.title}`)).toHaveLength(2);
    },
  );

  test('a run with levels set says how to begin it again', async () => {
    const words = ['play', 'scenarios/_demo-talk', '--auto', '--week', '2', '--set', 'bruno.trust:20'];
    const { out } = await call(...words);
    expect(out).toContain('--week 2 --set bruno.trust:20 --seed 1');
    expect(out).not.toContain('--run');
  });

  test('nonsense is a command that cannot be understood', async () => {
    const { code, err } = await call('play', 'scenarios/tutorial', '--week', '99', '--set', 'nobody.trust:1');
    expect(code).toBe(2);
    expect(err).toContain('There’s no week 99');
    expect(err).toContain('There’s no level “nobody.trust”');
  });

  test('works with a pipe', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [resolve('src/node/cli/main.ts'), 'play', 'scenarios/tutorial'],
      { input: '40\nq\n', encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('how much is your work?');
    expect(stdout).toContain('To carry on from here');
  });
});
