// The checker of statements sees what it is there for: each rule is broken once, in statements that were right.
import { expect, test } from 'vitest';
import { connect } from '../../src/browser/lms/connect.ts';
import { RecordingLrs } from '../support/cmi5-lrs.ts';
import { faultsIn, isJson, type Json, type Launched } from '../support/cmi5-rules.ts';
import { fakeStorage } from '../support/fake-storage.ts';
import { windowWith } from '../support/scorm-system.ts';

const CMI5 = 'https://w3id.org/xapi/cmi5/context';
const lrs = new RecordingLrs();

async function visited(passed: boolean, clock: number): Promise<Launched> {
  const visit = lrs.launch({ masteryScore: 0.8 });
  let time = clock;
  const here = await connect({
    window: windowWith({ location: { search: visit.query }, fetch: lrs.fetch, sessionStorage: fakeStorage() }),
    now: () => new Date((time += 1000)),
    onTrouble: () => undefined,
    mastery: null,
  });
  const choices = [{ id: 'mend', words: 'Mend it.' }];
  const at = new Date(time);
  here?.decision({ id: 'w1', asked: 'Now?', choices, picked: ['mend'], said: 'Mend it.', language: 'en', at, ms: 1 });
  here?.finish({ score: passed ? 0.9 : 0.1, passed: null });
  await here?.save('text', '', 1);
  here?.leave();
  const launched: Launched = { ...(visit as unknown as Launched), over: true };
  return launched;
}
const launches = [await visited(false, 1e12), await visited(true, 1e12 + 1e6)];

/** Two visits of one enrolment, in this order. */
const VERBS = [
  'initialized',
  'answered',
  'completed',
  'failed',
  'terminated',
  'initialized',
  'answered',
  'passed',
  'terminated',
];
type Loose = Record<string, never>;
/** A copy in which one thing is changed, by its path; undefined takes it away. */
function changed(index: number, path: string, value: unknown): Json[] {
  const all = structuredClone(lrs.statements) as Json[];
  const names = path.split('/');
  const last = names.pop() ?? '';
  let inside: unknown = all[index];
  for (const name of names) inside = Reflect.get(inside as Loose, name);
  if (value === undefined) Reflect.deleteProperty(inside as Loose, last);
  else Reflect.set(inside as Loose, last, value);
  return all;
}
const without = (...indices: number[]): Json[] => lrs.statements.filter((_, index) => !indices.includes(index));
/** With the statement once more, as another. */
const twice = (index: number): Json[] => {
  const copy = { ...structuredClone(lrs.statements[index]), id: '760e3480-ba55-4991-94b0-01820dbd23a3' };
  return lrs.statements.toSpliced(index + 1, 0, copy);
};
const categories = (...names: string[]): Json[] => [
  { id: 'https://lms.example/category' },
  ...names.map((name) => ({ id: `${CMI5}/categories/${name}` })),
];
const CATEGORY = 'context/contextActivities/category';
const [BEGUN, ANSWERED, COMPLETED, FAILED, ENDED, , ANSWERED_AGAIN, PASSED] = [0, 1, 2, 3, 4, 5, 6, 7] as const;

test('what the game says has no fault', () => {
  expect(lrs.statements.map(({ verb }) => (isJson(verb) ? String(verb['id']).replace(/.*\//, '') : ''))).toEqual(VERBS);
  expect(faultsIn(launches, lrs.statements)).toEqual([]);
  expect(lrs.faults()).toEqual([]);
});

test.each<[string, Json[]]>([
  ['9.1 an id of its own', changed(ANSWERED, 'id', 'one')],
  ['9.1 an id twice', lrs.statements.toSpliced(1, 0, lrs.statements[1]!)],
  ['9.2 the actor', changed(ANSWERED, 'actor', { objectType: 'Agent', mbox: 'mailto:anna@example.com' })],
  ['9.6.1 the registration', changed(COMPLETED, 'context/registration', undefined)],
  ['9.6.3.1 a session', changed(ANSWERED, 'context/extensions', {})],
  ['9.7 a timestamp', changed(ENDED, 'timestamp', '2026-11-29T18:00:00+01:00')],
  ['10 all of the context template', changed(ANSWERED, 'context/platform', 'Ours')],
  ['10 all of the context template', changed(ANSWERED, 'context/contextActivities/grouping', undefined)],
  ['10 all of the context template', changed(BEGUN, CATEGORY, [{ id: `${CMI5}/categories/cmi5` }])],
  ['xAPI: no null', changed(ANSWERED, 'result/response', null)],
  ['xAPI: no field', changed(ANSWERED, 'mood', 'calm')],
  ['xAPI: a verb', changed(ANSWERED, 'verb/display', 'answered')],
  ['xAPI: an activity', changed(ANSWERED, 'object/id', 'decision one')],
  ['xAPI: words by language', changed(ANSWERED, 'object/definition/description', { english_please: 'Now?' })],
  ['xAPI: context activities', changed(ANSWERED, 'context/contextActivities/parent', { id: 'https://lms.example/a' })],
  ['xAPI: extensions by IRI', changed(ANSWERED, 'result/extensions', { said: 'Mend it.' })],
  ['xAPI: a duration', changed(ENDED, 'result/duration', '00:01:00')],
  ['xAPI: a scaled score', changed(ANSWERED, 'result/score', { scaled: 50 })],
  [
    '9.5.5.1 progress',
    changed(COMPLETED, 'result/extensions', { 'https://w3id.org/xapi/cmi5/result/extensions/progress': 100 }),
  ],
  ['9.3 a verb', changed(COMPLETED, 'verb/id', 'http://adlnet.gov/expapi/verbs/mastered')],
  ['9.4 about the course', changed(COMPLETED, 'object/id', 'https://lms.example/course/7/other')],
  ['9.5.1 a score with', changed(COMPLETED, 'result/score', { scaled: 0.9 })],
  ['9.5.1 a score from', changed(PASSED, 'result/score', { scaled: 0.9, raw: 90 })],
  ['9.5.1 a score from', changed(PASSED, 'result/score', { scaled: 0.905, raw: 90.5, min: 0, max: 100 })],
  ['9.5.2 success', changed(PASSED, 'result/success', undefined)],
  ['9.5.2 success', changed(COMPLETED, 'result/success', true)],
  ['9.5.3 completion', changed(PASSED, 'result/completion', true)],
  ['9.5.4 a duration', changed(ENDED, 'result', undefined)],
  ['9.6.2.2 the category', changed(COMPLETED, CATEGORY, categories('cmi5'))],
  ['9.6.2.2 the category', changed(ENDED, CATEGORY, categories('cmi5', 'moveon'))],
  ['9.6.2.2 no category', changed(ANSWERED, CATEGORY, categories('moveon'))],
  ['7.1.3 what cmi5 defines', changed(COMPLETED, CATEGORY, categories())],
  ['9.3 a verb', changed(ANSWERED, CATEGORY, categories('cmi5'))],
  ['9.3.4 judged', changed(PASSED, 'result/score/scaled', 0.7)],
  ['9.3.4 judged', changed(FAILED, 'result/score/scaled', 0.8)],
  ['9.6.3.2 the mastery', changed(PASSED, `context/extensions`, { [`${CMI5}/extensions/sessionid`]: 'session-2' })],
  ['an id under the course’s own', changed(ANSWERED, 'object/id', 'https://elsewhere.example/decision')],
  ['xAPI: an answer among', changed(ANSWERED_AGAIN, 'result/response', 'call')],
  ['xAPI: an answer among', changed(ANSWERED, 'result/response', '')],
  ['9.3 terminated twice in a visit', twice(ENDED)],
  ['9.3 completed twice in an enrolment', [...twice(COMPLETED)]],
  ['9.3 passed twice in an enrolment', twice(PASSED)],
  ['9.3 passed and failed in a visit', changed(COMPLETED, 'verb/id', 'http://adlnet.gov/expapi/verbs/passed')],
  ['9.3 failed after passed', [...lrs.statements.slice(5), ...lrs.statements.slice(0, 5)]],
  ['9.3.2 initialized', without(BEGUN)],
  ['9.3.2 initialized', changed(BEGUN, 'timestamp', '2030-01-01T00:00:00.000Z')],
  ['9.3.8 something after', changed(ANSWERED, 'timestamp', '2030-01-01T00:00:00.000Z')],
  ['7.1.2 no terminated', without(ENDED)],
])('%s: broken, it is seen', (fault, statements) => {
  expect(faultsIn(launches, statements).join('\n')).toContain(fault);
});

test('where nothing counts, only begin and end may be said', () => {
  const looking = launches.map((launch) => ({ ...launch, data: { ...launch.data, launchMode: 'Browse' } }));
  expect(faultsIn(looking, lrs.statements).join('\n')).toContain('completed: 10 nothing but begin and end');
});

test('requests are held to it as well', async () => {
  const planted = new RecordingLrs();
  const visit = planted.launch();
  const state = `https://lms.example/xapi/activities/state?stateId=LMS.LaunchData&registration=other&activityId=a&agent=b`;
  await planted.fetch('https://lms.example/token?k=1', {});
  await planted.fetch('https://lms.example/token?k=1', { method: 'POST' });
  await planted.fetch(state, { method: 'PUT', headers: { authorization: `Basic ${visit.token}` }, body: '{}' });
  await planted.fetch('https://lms.example/xapi/statements', { method: 'POST', body: '[]' });
  expect(planted.faults()).toEqual([
    '8.2 the token is fetched by POST',
    'xAPI: /xapi/activities/state without a version',
    '10 LMS.LaunchData is not ours to write',
    '10 state without the registration',
    '10 state without the activity',
    '10 state without the agent',
    'xAPI: /xapi/statements without a version',
    '8.2 /xapi/statements without the token',
    '8.2 a token fetched twice',
  ]);
});
