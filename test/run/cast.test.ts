// Who is called what: the right person in the right week.
import { describe, expect, test } from 'vitest';
import { beatsOf } from '../../src/core/run/beats.ts';
import { briefingOf } from '../../src/core/run/briefing.ts';
import { holderOf, postOf } from '../../src/core/run/cast.ts';
import { fill } from '../../src/core/run/fill.ts';
import { portraitOf } from '../../src/core/run/portraits.ts';
import { startRun, type Run } from '../../src/core/run/run.ts';
import { speakerOf } from '../../src/core/run/speaker.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import { moment } from '../support/scenario.ts';
import { idleUntil } from '../support/playing.ts';
import { seated, toBeFilled } from '../support/seated.ts';

const SCENARIO = toBeFilled({ moments: [moment('rota', 'mira', 1)] });
const played = (weeks: number): Run =>
  idleUntil(startRun(SCENARIO, 7), (run) => run.phase === 'briefing' && run.week > weeks);

/** Nobody, then Dev for now, then Ana. */
const run = seated(
  played(3),
  'platform',
  { 0: { vacant: true }, 1: { acting: true, holder: 'dev' }, 3: { holder: 'ana' } },
  {
    1: [{ kind: 'seat_vacant', manager: 0, acting: 'dev' }],
    3: [{ kind: 'seat_filled', manager: 0, holder: 'ana' }],
  },
);

describe('a post', () => {
  test('goes by whoever has it in the week that is told', () => {
    const names = [0, 1, 2, 3].map((week) => holderOf(run, 'platform', week)?.name);
    expect(names).toEqual(['Platform, lead to be found', 'Dev Shah', 'Dev Shah', 'Ana Ruiz']);
  });

  test('is its author’s manager’s where nothing else is said', () => {
    const plain = played(2);
    expect(holderOf(plain, 'mira', 2)).toMatchObject({
      id: 'mira',
      name: 'Mira Example',
      vacant: false,
      acting: false,
    });
    expect(holderOf(plain, 'nobody', 2)).toBeNull();
  });

  test('goes by its team once who had it has gone and nobody came', () => {
    const left = seated(played(2), 'mira', { 0: {}, 2: { vacant: true } });
    expect(holderOf(left, 'mira', 1)?.short).toBe('Mira');
    expect(holderOf(left, 'mira', 2)).toMatchObject({ name: 'Team mira', short: 'Team mira', vacant: true });
  });

  test('has the role of the post, and the words, candour and independence of who has it', () => {
    expect(holderOf(run, 'platform', 3)).toMatchObject({
      role: 'Head of Platform',
      candour: 'open',
      independence: 'high',
    });
    expect(holderOf(run, 'platform', 2)).toMatchObject({ acting: true, candour: 'fair', brief: '' });
  });

  test('is found by either id of a member who is a candidate, too', () => {
    const up = seated(played(2), 'platform', { 0: { vacant: true }, 2: { holder: 'dev_up' } });
    expect([postOf(up, 'dev', 2), postOf(up, 'dev_up', 2), postOf(up, 'ana', 2)]).toEqual([
      'platform',
      'platform',
      null,
    ]);
    expect(portraitOf(SCENARIO, 'dev_up')).toBe(portraitOf(SCENARIO, 'dev'));
  });
});

test('a deputy is that of whoever had the post last', () => {
  const left = seated(played(3), 'platform', { 0: { vacant: true }, 1: { holder: 'ana' }, 2: { deputy: true } });
  expect(holderOf(left, 'platform', 3)).toMatchObject({ name: 'Ana Ruiz', deputy: true, candour: 'fair', brief: '' });
  expect(holderOf(seated(played(2), 'mira', { 0: { deputy: true } }), 'mira', 2)?.name).toBe('Mira Example');
});

describe('texts', () => {
  test('name the holder on the Monday they are read', () => {
    const said = (week: number): string => fill({ ...run, week }, '{platform} and {manager}, of {team}', 'platform');
    expect([1, 2, 4].map(said)).toEqual([
      'Platform and Platform, of Platform',
      'Dev and Dev, of Platform',
      'Ana and Ana, of Platform',
    ]);
  });

  test('name members and candidates', () => {
    expect(fill(run, '{dev} or {ana}')).toBe('Dev or Ana');
  });
});

describe('who speaks', () => {
  test('speaks from the post they have, by whichever id', () => {
    expect(speakerOf(run, 'ana', null, 3)).toMatchObject({
      id: 'platform',
      name: 'Ana Ruiz',
      role: 'Head of Platform',
    });
    expect(speakerOf(run, 'platform', null, 3)).toMatchObject({ name: 'Ana Ruiz', portrait: 'lucia' });
  });

  test('is a member or a candidate in their own name before that', () => {
    expect(speakerOf(run, 'dev', null, 0)).toMatchObject({ id: 'dev', name: 'Dev Shah', mood: 'worried' });
    expect(speakerOf(run, 'ana', 'happy', 1)).toMatchObject({ id: 'ana', role: 'Lead at a bank', mood: 'happy' });
  });
});

describe('what is seen', () => {
  const seen = viewOf(run).managers[0]!;

  test('is the new face, and nothing is compared with who was there before', () => {
    expect(seen).toMatchObject({ id: 'platform', name: 'Ana Ruiz', portrait: 'lucia', trustMoved: 'same' });
    expect(seen.brief).toBe('Calm. Ana has done this before.');
    expect('vacant' in seen || 'acting' in seen).toBe(false);
  });

  test('is no face at all in an empty post, which neither asks nor reports', () => {
    const empty = seated(played(2), 'platform', { 0: { vacant: true } });
    expect(viewOf(empty).managers[0]).toMatchObject({ vacant: true, portrait: '', asks: null });
    const told = briefingOf(empty).flatMap((line) => (line.kind === 'told' ? [line.manager] : []));
    expect(told).toEqual(['mira', 'omar']);
  });

  test('is told on Monday as long as it is so', () => {
    const news = briefingOf(run).filter(({ kind }) => kind === 'seat');
    expect(news).toMatchObject([{ manager: 'platform', change: 'filled', name: 'Ana Ruiz', team: 'Platform' }]);
  });

  test('is no change of heart when somebody else comes', () => {
    for (const week of run.weeks.filter(({ number }) => number === 1 || number === 3)) {
      const beats = beatsOf(run, week).filter(({ manager }) => manager === 'platform');
      expect(beats.filter(({ kind }) => kind === 'mood')).toEqual([]);
      expect(beats.filter(({ kind }) => kind === 'seat')).toHaveLength(1);
    }
  });

  test('names those who leave where the story names them', () => {
    const gone = seated(
      played(2),
      'platform',
      { 0: { vacant: true } },
      {
        2: [
          { kind: 'left', manager: 0, person: 1000 },
          { kind: 'left', manager: 0, person: 1003 },
          { kind: 'person_lent', manager: 0, person: 1000, to: 1 },
        ],
      },
    );
    const beats = beatsOf(gone, gone.weeks[1]!).filter(({ kind }) => kind === 'left' || kind === 'lent');
    expect(beats.map((beat) => ('name' in beat ? beat.name : null))).toEqual(['Dev Shah', null, 'Dev Shah']);
    expect(beats.at(-1)).toMatchObject({ kind: 'lent', to: 'mira', back: false });
  });
});
