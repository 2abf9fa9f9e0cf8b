import { describe, expect, test } from 'vitest';
import type { Command, Refusal } from '../../src/core/run/decision.ts';
import { readCommand } from '../../src/core/run/read-command.ts';
import { refusalWords } from '../../src/core/run/refusal-words.ts';
import { decide, startRun, undo, type Run } from '../../src/core/run/run.ts';
import { WORDS } from '../../src/core/run/words/en.ts';
import '../../src/core/scenario/message-syntax.ts';
import { PRACTICE_IDS, type PracticeId } from '../../src/core/scenario/vocabulary.ts';
import { moment, option, scenario } from '../support/scenario.ts';
import { choosing, CONTINUE, idleUntil, planning, refusalOf } from '../support/playing.ts';

const EXAMPLE = scenario({
  attention: 4,
  practices: PRACTICE_IDS.filter((id) => id !== 'strategy'),
  moments: [
    moment('draft', 'mira', 1, [option('dear', 'take_over', 4), option('free', 'wait_and_see', 0)]),
    moment('outage', 'omar', 1, [option('dear', 'take_over', 5), option('cheap', 'ask_questions', 1)]),
  ],
});
const at = (phase: Run['phase'], until: (run: Run) => boolean = () => true): Run =>
  idleUntil(startRun(EXAMPLE, 1), (run) => run.phase === phase && until(run));
const secondMoment = at('moment', (run) => run.queue[0] === 'outage');

const plan = (practice: string, manager: string | undefined, times = 1): Command =>
  planning({ practice: practice as PracticeId, times, ...(manager === undefined ? {} : { manager }) });

const CASES: readonly (readonly [what: string, run: Run, command: Command, code: Refusal['code']])[] = [
  ['going on at the opening', at('opening'), CONTINUE, 'wrong_phase'],
  ['going on instead of choosing', at('moment'), CONTINUE, 'wrong_phase'],
  ['a style in the middle of a week', at('plan'), { kind: 'style', share: 5 }, 'wrong_phase'],
  ['a bet when none is asked', at('plan'), { kind: 'bet', bet: 0, manager: 'mira' }, 'wrong_phase'],
  ['an option at planning time', at('plan'), choosing('draft.free'), 'wrong_phase'],
  ['a plan before the moments', at('moment'), planning(), 'wrong_phase'],
  ['a moment that does not exist', at('moment'), choosing('nothing.free'), 'unknown_moment'],
  ['a moment whose turn has not come', at('moment'), choosing('outage.cheap'), 'unknown_moment'],
  ['an option the moment does not have', at('moment'), choosing('draft.nothing'), 'unknown_option'],
  ['a second decision for the same moment', secondMoment, choosing('draft.dear'), 'already_decided'],
  ['a plan dearer than the week', at('plan'), plan('old_specialty', undefined, 3), 'too_little_attention'],
  ['a bet on nobody', at('bet'), { kind: 'bet', bet: 0, manager: 'nobody' }, 'unknown_manager'],
  ['a bet that is not asked', at('bet'), { kind: 'bet', bet: 1, manager: 'mira' }, 'unknown_bet'],
  ['half a bet', at('bet'), { kind: 'bet', bet: 0.5, manager: 'mira' }, 'unknown_bet'],
  ['a bet on what every object has', at('bet'), { kind: 'bet', bet: 0, manager: 'constructor' }, 'unknown_manager'],
  ['a moment that every object has', at('moment'), choosing('__proto__.free'), 'unknown_moment'],
  ['an option that every object has', at('moment'), choosing('draft.constructor'), 'unknown_option'],
  ['a practice uncounted', at('plan'), plan('one_on_one', 'mira', Number.NaN), 'out_of_range'],
  ['a plan for a manager who does not exist', at('plan'), plan('one_on_one', 'nobody'), 'unknown_manager'],
  ['a practice with one manager and none named', at('plan'), plan('one_on_one', undefined), 'unknown_manager'],
  ['a practice for everyone and one named', at('plan'), plan('boss_time', 'mira'), 'unknown_manager'],
  ['a practice that does not exist', at('plan'), plan('constructor', 'mira'), 'unknown_practice'],
  ['a practice the scenario does not offer', at('plan'), plan('strategy', undefined), 'unknown_practice'],
  ['a practice more often than it fits', at('plan'), plan('one_on_one', 'mira', 3), 'out_of_range'],
  ['a practice no times', at('plan'), plan('one_on_one', 'mira', 0), 'out_of_range'],
  ['a practice half a time', at('plan'), plan('one_on_one', 'mira', 0.5), 'out_of_range'],
  ['a style above 100', at('opening'), { kind: 'style', share: 101 }, 'out_of_range'],
  ['a style that is no whole number', at('opening'), { kind: 'style', share: Number.NaN }, 'out_of_range'],
];

describe('refuses, and changes nothing:', () => {
  test.each(CASES)('%s', (_, run, command, code) => {
    const before = JSON.stringify(run);
    expect(refusalOf(decide(run, command))).toBe(code);
    expect(JSON.stringify(run)).toBe(before);
  });
});

test('refuses the same practice twice in one plan', () => {
  const item = { practice: 'one_on_one', manager: 'mira', times: 1 } as const;
  expect(refusalOf(decide(at('plan'), planning(item, item)))).toBe('out_of_range');
});

test('refuses to take back what was never done', () => {
  expect(refusalOf(undo(startRun(EXAMPLE, 1)))).toBe('nothing_to_undo');
});

test('refuses a dear option when the week’s attention is gone, but never the cheapest', () => {
  const broke = idleUntil(startRun(EXAMPLE, 1), (run) => run.phase === 'moment');
  const spent = decide(broke, choosing('draft.dear')) as Run;
  expect(refusalOf(decide(spent, choosing('outage.dear')))).toBe('too_little_attention');
  expect(refusalOf(decide(spent, choosing('outage.cheap')))).toBe(null);
});

const PROBLEMS = [
  'damaged',
  'one_case',
  'newer',
  'other_scenario',
  'scenario_changed',
  'other_engine',
  'does_not_replay',
] as const;
const PROBLEM_ARGS = { letters: 'small', scenario: 'example_run', theirs: 1, ours: 2, week: 3 };

test('every refusal and every problem of a run text is a whole sentence in words', () => {
  const shown = [
    ...CASES.map(([, run, command]) => refusalWords(decide(run, command) as Refusal)),
    refusalWords(undo(startRun(EXAMPLE, 1)) as Refusal),
    refusalWords(readCommand({ kind: 'dance' }) as Refusal),
    ...PROBLEMS.map((code) => refusalWords({ kind: 'run_text_problem', code, args: PROBLEM_ARGS })),
  ];
  for (const words of shown) expect(words).toMatch(/^[A-Z“][^{}]{10,}\.$/);
});

test('says what the refused one was and what would have been right', () => {
  const words = (run: Run, command: Command): string => refusalWords(decide(run, command) as Refusal);
  expect(words(at('opening'), CONTINUE)).toBe('You need to decide something first: the run is at its opening.');
  expect(words(at('plan'), plan('one_on_one', undefined))).toBe('“one_on_one” needs a manager.');
  expect(words(at('plan'), plan('old_specialty', undefined, 3))).toBe(
    'That takes 6 blocks of attention, and you have 3 left this week.',
  );
});

test('takes the words of any language', () => {
  const german = { ...WORDS, wrong_phase: 'Das geht jetzt nicht ({phase}).' };
  const refusal = decide(at('opening'), CONTINUE) as Refusal;
  expect(refusalWords(refusal, german, 'de')).toBe('Das geht jetzt nicht (opening).');
});

test('a name without end is cut short', () => {
  const refusal = decide(at('bet'), { kind: 'bet', bet: 0, manager: 'x'.repeat(1_000_000) }) as Refusal;
  expect(JSON.stringify(refusal).length).toBeLessThan(200);
});
