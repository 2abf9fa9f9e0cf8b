// cmi5 systems as they are met: play goes on, and each trouble is told once.
import { array, assert, asyncProperty, constantFrom, oneof, record, string } from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LmsTrouble } from '../../src/browser/lms/connection.ts';
import { arrive, DECISION, inTime, leave, NOON, TEXT } from '../support/cmi5-course.ts';
import { type Answered, type Asked, RecordingLrs } from '../support/cmi5-lrs.ts';

let lrs: RecordingLrs;
beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
  lrs = new RecordingLrs();
});
afterEach(() => void vi.useRealTimers());

const never = new Promise<null>(() => undefined);
const failing =
  (status: number, where: RegExp, method = /./) =>
  ({ url, method: asked }: Asked): Answered | null =>
    where.test(url) && method.test(asked) ? { status, body: '{}' } : null;

describe.each<[string, RecordingLrs['misbehave'], LmsTrouble]>([
  ['hangs', () => never, 'silent'],
  ['is not there', () => Promise.reject(new TypeError('failed to fetch')), 'silent'],
  ['gives no token', failing(403, /token/), 'refused'],
  ['hangs once it gave a token', ({ url }) => (url.includes('token') ? null : never), 'silent'],
  ['takes no token', failing(401, /xapi/), 'refused'],
  ['says nothing of the launch', failing(404, /LaunchData/), 'refused'],
  ['says nonsense', () => ({ status: 200, body: '<html>' }), 'refused'],
  ['breaks down', failing(503, /xapi/), 'silent'],
  ['will keep no document', failing(403, /state\?/, /PUT/), 'refused'],
  ['forgets its documents', failing(204, /stateId=skip-level/, /PUT/), 'lost'],
  ['hears nothing', failing(403, /statements/), 'refused'],
  ['hears nonsense only', failing(400, /statements/), 'refused'],
  ['is busy', failing(429, /statements/), 'silent'],
  ['quarrels over every document', failing(409, /stateId=skip-level/, /PUT/), 'refused'],
  ['finds every document changed', failing(412, /stateId=skip-level/, /PUT/), 'refused'],
])('a system that %s', (_, misbehave, trouble) => {
  test(`is told of once, as ${trouble}, and stops nothing`, async () => {
    lrs.misbehave = misbehave;
    const visit = lrs.launch();
    const one = await arrive(lrs, visit);
    const asked = one.here.load();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(['', null]).toContain(await asked);
    for (const text of ['one', 'two']) {
      one.here.decision(DECISION);
      const kept = await inTime(one.here.save(text, '', 0.5));
      expect(kept).toBe(lrs.text() === text);
    }
    one.here.finish({ score: 0.5, passed: true });
    await leave(one, visit);
    expect(one.troubles).toEqual([trouble]);
  });
});

test('what was not heard is said again, once it is listened to, and one that is refused keeps back no other', async () => {
  const visit = lrs.launch();
  lrs.misbehave = failing(503, /statements/);
  const one = await arrive(lrs, visit);
  one.here.decision(DECISION);
  expect(await inTime(one.here.save(TEXT, '', 0.1))).toBe(true);
  expect(lrs.verbs()).toEqual([]);
  lrs.misbehave = ({ url, body }) => (url.includes('statements') && body.includes('w1.deck') ? { status: 400 } : null);
  one.here.decision({ ...DECISION, id: 'other' });
  await inTime(one.here.save(TEXT, '', 0.2));
  await leave(one, visit);
  expect(lrs.verbs()).toEqual(['initialized', 'answered', 'terminated']);
  expect(one.troubles).toEqual(['silent', 'refused']);
  expect(lrs.faults()).toEqual([]);
});

test('no system, whatever it answers, makes anything throw', async () => {
  const body = oneof(
    constantFrom(
      '',
      'null',
      '[]',
      '{}',
      '{"auth-token":"t"}',
      '{"contextTemplate":{"contextActivities":{"category":{}}}}',
    ),
    constantFrom(
      '{"contextTemplate":{"extensions":[]},"masteryScore":"high","launchMode":7}',
      '{"languagePreference":5}',
    ),
    constantFrom('{"text":7,"owed":[{"id":"x","verb":"answered"},null,{}],"spent":"long"}'),
    string(),
  );
  const status = constantFrom(200, 200, 200, 204, 301, 400, 401, 403, 404, 409, 412, 429, 500);
  const answer = oneof({ weight: 9, arbitrary: record({ status, body }) }, constantFrom('hangs', 'breaks'));
  await assert(
    asyncProperty(array(answer, { minLength: 1, maxLength: 12 }), async (answers) => {
      lrs = new RecordingLrs();
      let asked = 0;
      lrs.misbehave = () => {
        const next = answers[asked++ % answers.length];
        if (typeof next === 'object') return next;
        return next === 'hangs' ? never : Promise.reject(new TypeError('failed to fetch'));
      };
      const visit = lrs.launch();
      const one = await arrive(lrs, visit);
      await inTime(one.here.load());
      one.here.decision(DECISION);
      expect(typeof (await inTime(one.here.save(TEXT, '', 0.5)))).toBe('boolean');
      one.here.finish({ score: 0.5, passed: true });
      await leave(one, visit);
      expect(new Set(one.troubles).size).toBe(one.troubles.length);
    }),
    { numRuns: 60 },
  );
});
