// The debrief names whoever had a post in the week it tells of.
import { expect, test } from 'vitest';
import { debriefOf } from '../../src/core/run/debrief-of.ts';
import { startRun } from '../../src/core/run/run.ts';
import { inWeek, isEmptyPost } from '../../src/browser/ui/debrief/managers.ts';
import { checkPortraits } from '../../src/core/scenario/portraits.ts';
import { checkShortNames } from '../../src/core/scenario/check-short-names.ts';
import { idleUntil } from '../support/playing.ts';
import { moment } from '../support/scenario.ts';
import { seated, toBeFilled } from '../support/seated.ts';

const SCENARIO = toBeFilled({ moments: [moment('rota', 'mira', 1)] });
const whole = idleUntil(startRun(SCENARIO, 7), ({ phase }) => phase === 'debrief');

test('who had a post is told with its weeks, and named in them', () => {
  const run = seated(whole, 'platform', {
    0: { vacant: true },
    2: { acting: true, holder: 'dev' },
    3: { holder: 'ana' },
  });
  const [platform, mira] = debriefOf(run).managers;
  expect(platform).toMatchObject({ name: 'Ana Ruiz', portrait: 'lucia', role: 'Head of Platform' });
  expect(platform!.held).toMatchObject([
    { from: 0, how: 'vacant', portrait: '' },
    { from: 2, how: 'acting', name: 'Dev Shah' },
    { from: 3, how: 'held', name: 'Ana Ruiz' },
  ]);
  expect([1, 2, 3, 9].map((week) => inWeek(platform!, week).short)).toEqual(['Platform', 'Dev', 'Ana', 'Ana']);
  expect([1, 2].map((week) => isEmptyPost(platform!, week))).toEqual([true, false]);
  expect(mira!.held).toBeUndefined();
});

test('everybody who can be there at once has a name and a face of their own', () => {
  expect(checkShortNames(SCENARIO)).toEqual([]);
  const twice = { ...SCENARIO, candidates: SCENARIO.candidates!.map((c) => ({ ...c, name: 'Mira Other' })) };
  const found = checkShortNames(twice).map(({ code, path }) => `${code} ${path.join('.')}`);
  // The second is a member as well, and called by that name.
  expect(found).toEqual(['T09 candidates.0.name']);
  expect(checkPortraits(SCENARIO, ['lucia']).map(({ path }) => path.join('.'))).toEqual([
    'managers.0.team.members.0.portrait',
  ]);
});
