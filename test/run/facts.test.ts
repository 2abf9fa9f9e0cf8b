import { expect, test } from 'vitest';
import { factValue } from '../../src/core/run/facts.ts';
import { isRunTextProblem } from '../../src/core/run/run-text-problem.ts';
import { rebuildRun, runText } from '../../src/core/run/run-text.ts';
import { startRun } from '../../src/core/run/run.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import { earlierWeek } from '../../src/core/run/earlier-week.ts';
import { debriefOf } from '../../src/core/run/debrief-of.ts';
import { languageOfText } from '../../src/core/run/view.ts';
import { translated } from '../../src/core/scenario/translated.ts';
import { botRuns, choosing, CONTINUE, does, idleUntil, planning } from '../support/playing.ts';
import { moment, option, scenario } from '../support/scenario.ts';

const told = scenario({
  format: 2,
  bets: [],
  facts: [
    { id: 'rota_fixed' },
    { id: 'helper', person: 'omar' },
    { id: 'lost', number: 12, least: 0, most: 20, shown: 'Customers lost', unit: 'customers' },
  ],
  passages: [
    {
      id: 'rota',
      say: [
        { if: { fact: 'rota_fixed' }, text: 'The rota hangs on the wall. {helper} pinned it there.' },
        { text: 'There is *no* rota.' },
      ],
    },
  ],
  moments: [
    moment(
      'draft',
      'mira',
      1,
      [
        option('fix', 'take_over', 1, {
          reply: 'Now: {rota}',
          remember: [{ fact: 'rota_fixed' }, { fact: 'helper', is: 'lena' }, { fact: 'lost', add: 3, after_weeks: 2 }],
        }),
        option('leave', 'wait_and_see', 0, { remember: [{ fact: 'lost', add: 30 }] }),
      ],
      { text: '{rota} And {lost, plural, one {one is} other {# are}} gone.' },
    ),
    moment('client', 'mira', 4, undefined, { text: '{rota} {lost}' }),
  ],
  endings: [
    { id: 'kept', if: { fact: 'lost', below: 16 }, title: 'Still there', text: '{lost} of them left, and {rota}' },
    { id: 'lost_all', text: 'Nobody calls any more.' },
  ],
  debrief: {
    questions: [
      'What next?',
      { if: { fact: 'rota_fixed' }, text: 'Who fixed it?' },
      { if: { fact: 'helper', is: 'omar' }, text: 'Why Omar?' },
    ],
    research: [{ idea: 'G4', text: 'Rotas help.', source: 'Nobody (2020)' }],
  },
});
const start = does(startRun(told, 1), { kind: 'style', share: 30 }, CONTINUE);

test('texts say what the run has come to', () => {
  expect(viewOf(start).moment?.text).toBe('There is *no* rota. And 12 are gone.');
  const fixed = does(start, choosing('draft.fix'));
  expect([factValue(fixed, 'rota_fixed'), factValue(fixed, 'helper'), factValue(fixed, 'lost')]).toEqual([
    true,
    'lena',
    12,
  ]);
  expect(viewOf(fixed).replies[0]?.text).toBe('Now: The rota hangs on the wall. Lena pinned it there.');
  const later = idleUntil(fixed, (run) => run.week === 4 && run.phase === 'moment');
  expect(viewOf(later).moment?.text).toBe('The rota hangs on the wall. Lena pinned it there. 15');
  expect(earlierWeek(later, 1)?.view.facts[0]?.value).toBe(12);
});

test('a number keeps within its bounds and shows what changed', () => {
  const left = does(start, choosing('draft.leave'), planning(), CONTINUE);
  expect(viewOf(left).facts).toEqual([
    { id: 'lost', label: 'Customers lost', unit: 'customers', value: 20, change: 8 },
  ]);
  const end = idleUntil(left, (run) => run.phase === 'debrief');
  expect(viewOf(end).ending).toEqual({ id: 'lost_all', title: null, text: 'Nobody calls any more.' });
  expect(debriefOf(end).questions).toEqual(['Why Omar?', 'What next?']);
});

test('the same run comes to the same from its text', () => {
  const end = idleUntil(does(start, choosing('draft.fix')), (run) => run.phase === 'debrief');
  const again = rebuildRun(told, runText(end));
  if (isRunTextProblem(again)) throw new Error(again.code);
  expect(viewOf(again).ending).toEqual({
    id: 'kept',
    title: 'Still there',
    text: '15 of them left, and The rota hangs on the wall. Lena pinned it there.',
  });
  expect(debriefOf(again)).toEqual(debriefOf(end));
});

test('what was decided is told with the words it was decided in', () => {
  const end = idleUntil(does(start, choosing('draft.fix')), (run) => run.phase === 'debrief');
  const week = (number: number) => earlierWeek(end, number)?.view.replies.map(({ text }) => text);
  expect(week(1)).toEqual(['Now: The rota hangs on the wall. Lena pinned it there.']);
  const otherwise = idleUntil(does(start, choosing('draft.leave')), (run) => run.phase === 'debrief');
  expect(viewOf(otherwise).ending?.id).toBe('lost_all');
});

test('a text that its translation leaves out is known by what it says in this very run', () => {
  const german = translated(told, {
    language: 'de',
    of: '',
    onlyWords: false,
    texts: { 'passages.0.say.1.text': 'Es gibt keinen Plan.' },
    untranslated: ['moments.0.text'],
  });
  const view = viewOf(does(startRun(german, 1), { kind: 'style', share: 30 }, CONTINUE));
  expect(view.moment?.text).toBe('Es gibt keinen Plan. And 12 are gone.');
  expect(languageOfText(view.scenario, view.moment?.text ?? '')).toBe('en');
});

test.each(['random', 'adaptive', 'coach'] as const)('a bot plays it: %s', (bot) => {
  expect(viewOf(botRuns(told, 5, bot).at(-1)!).ending).not.toBeNull();
});
