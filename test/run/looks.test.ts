// Looking before deciding: what may be opened, what it costs, and that nothing else follows from it.
import { describe, expect, test } from 'vitest';
import { attentionLeft } from '../../src/core/run/attention.ts';
import { readCommand } from '../../src/core/run/read-command.ts';
import { replayRest, rewindTo } from '../../src/core/run/rewind.ts';
import { isRunTextProblem } from '../../src/core/run/run-text-problem.ts';
import { rebuildRun, runText } from '../../src/core/run/run-text.ts';
import { decide, startRun, undo, type Run } from '../../src/core/run/run.ts';
import type { Command } from '../../src/core/run/decision.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import { stateHash } from '../../src/core/engine/state-hash.ts';
import { BOT_NAMES, playBot } from '../../src/core/lab/bots.ts';
import { accepted, choosing, CONTINUE, does, idleUntil, planning, refusalOf } from '../support/playing.ts';
import { moment, option, scenario } from '../support/scenario.ts';

const note = (text: string) => ({ frame: 'note', text }) as const;

const LOOKING = scenario({
  format: 2,
  bets: [],
  moments: [
    moment('draft', 'mira', 1, undefined, {
      looks: [
        { id: 'file', text: 'Open {manager}’s file', attention: 0, shows: note('{manager} has done this before.') },
        { id: 'call', text: 'Call the client', attention: 3, shows: note('They want it on Monday.') },
        {
          id: 'notes',
          text: 'Ask for the notes of the call',
          attention: 1,
          shows: note('Monday is underlined.'),
          if: { looked: 'draft.call' },
        },
      ],
    }),
    moment('outage', 'omar', 1, [
      option('step_in', 'take_over', 2),
      option('leave', 'wait_and_see', 0),
      option('as_told', 'ask_questions', 0, { if: { looked: 'draft.file' } }),
    ]),
    moment('rota', 'lena', 3),
  ],
});

const looking = (path: string): Command => {
  const [of = '', look = ''] = path.split('.');
  return { kind: 'look', moment: of, look };
};
const start = (seed = 3): Run => idleUntil(startRun(LOOKING, seed), (run) => run.phase === 'moment');
const looksOf = (run: Run) => viewOf(run).moment?.looks.map(({ id, shows }) => [id, shows !== null]);

describe('a look', () => {
  test('costs at once, stays open, and is filled in', () => {
    const before = start();
    const after = does(before, looking('draft.file'), looking('draft.call'));
    expect(attentionLeft(before) - attentionLeft(after)).toBe(3);
    expect(viewOf(after).attention.spent).toBe(3);
    expect(viewOf(after).moment?.looks[0]).toMatchObject({
      text: 'Open Mira’s file',
      shows: { frame: 'note', text: 'Mira has done this before.' },
    });
  });

  test('brings up what asks for it', () => {
    expect(looksOf(start())).toEqual([
      ['file', false],
      ['call', false],
    ]);
    expect(looksOf(does(start(), looking('draft.call')))).toEqual([
      ['file', false],
      ['call', true],
      ['notes', false],
    ]);
  });

  test('opens an option that asks for it, in a later moment too', () => {
    const offered = (run: Run) => viewOf(run).moment?.options.some(({ id }) => id === 'as_told');
    expect(offered(does(start(), choosing('draft.leave')))).toBe(false);
    expect(offered(does(start(), looking('draft.file'), choosing('draft.leave')))).toBe(true);
  });

  test('cannot be taken back, and the next choice comes back to after it', () => {
    const looked = does(start(), looking('draft.file'));
    expect(refusalOf(undo(looked))).toBe('nothing_to_undo');
    expect(undo(does(looked, choosing('draft.leave')))).toBe(looked);
  });

  test('changes nothing for the engine', () => {
    const played = (...before: Command[]): Run =>
      does(start(), ...before, choosing('draft.leave'), choosing('outage.leave'), planning());
    const one = played();
    const other = played(looking('draft.file'), looking('draft.call'));
    expect(stateHash(other.organisation)).toBe(stateHash(one.organisation));
  });

  test.each<[string, (run: Run) => Run, Command, string]>([
    ['before its moment', (run) => run, looking('rota.file'), 'unknown_moment'],
    ['that nobody has heard of', (run) => run, looking('draft.secret'), 'unknown_look'],
    ['whose condition fails', (run) => run, looking('draft.notes'), 'unknown_look'],
    ['that stands open', (run) => does(run, looking('draft.file')), looking('draft.file'), 'already_open'],
    [
      'once the moment is answered',
      (run) => does(run, choosing('draft.leave')),
      looking('draft.file'),
      'unknown_moment',
    ],
    [
      'once all moments are answered',
      (run) => does(run, choosing('draft.leave'), choosing('outage.leave')),
      looking('draft.file'),
      'wrong_phase',
    ],
  ])('%s is refused and changes nothing', (_, upTo, command, code) => {
    const run = upTo(start());
    const frozen = JSON.stringify(run);
    expect(refusalOf(decide(run, command))).toBe(code);
    expect(JSON.stringify(run)).toBe(frozen);
  });

  test('that costs more than is left is refused: nothing is borrowed for it', () => {
    const poor: Run = { ...start(), scenario: { ...LOOKING, attention: 2 } };
    expect(refusalOf(decide(poor, looking('draft.call')))).toBe('too_little_attention');
    expect(viewOf(poor).moment?.looks.map(({ affordable }) => affordable)).toEqual([true, false]);
  });
});

test('a command from outside is read, and a broken one named by its field', () => {
  expect(readCommand({ kind: 'look', moment: 'draft', look: 'file', extra: 1 })).toEqual(looking('draft.file'));
  expect(readCommand({ kind: 'look', moment: 'draft', look: 3 })).toMatchObject({ args: { field: 'look' } });
  expect(readCommand({ kind: 'look', moment: '__proto__', look: 'file' })).toMatchObject({ args: { field: 'moment' } });
});

describe('a run with looks', () => {
  const run = does(
    start(),
    looking('draft.call'),
    looking('draft.file'),
    choosing('draft.ask'),
    choosing('outage.as_told'),
    planning(),
    CONTINUE,
  );

  test('is written as text and comes back to the last bit', () => {
    const text = runText(run);
    expect(text).toContain('l01l00o02o12.');
    const again = rebuildRun(LOOKING, text);
    if (isRunTextProblem(again)) throw new Error(again.code);
    expect(again.decisions).toEqual(run.decisions);
    expect(again.looked).toEqual(run.looked);
    expect(stateHash(again.organisation)).toBe(stateHash(run.organisation));
  });

  test('goes back to before a look, and looks again where the rest stands', () => {
    const back = rewindTo(run, 1);
    expect(back.looked).toEqual([]);
    const { run: on } = replayRest(back, run);
    expect(on.looked).toEqual(run.looked);
    expect(on.decisions.slice(0, run.decisions.length)).toEqual(run.decisions);
  });
});

test('bots play it: at times without looking, at what is free, or at nothing', () => {
  const looked = (bot: (typeof BOT_NAMES)[number]): Set<string> =>
    new Set(
      [1, 2, 3, 4, 5, 6].map((seed) =>
        playBot(LOOKING, seed, bot)
          .looked.map(({ look }) => look)
          .join(),
      ),
    );
  expect([...looked('adaptive')]).toEqual(['file']);
  expect([...looked('coach')]).toEqual(['']);
  expect(looked('random').size).toBeGreaterThan(1);
});

test('a run without looks has none', () => {
  expect(accepted(decide(startRun(LOOKING, 3), { kind: 'style', share: 30 })).looked).toEqual([]);
});
