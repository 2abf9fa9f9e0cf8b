// What docs/buyers/data-map.md says that a learning system is told and a browser keeps: a course is played, and all of it is looked for there.
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DONE } from '../../src/browser/app/course/course-storage.ts';
import { loadReportTexts } from '../../src/browser/app/course/course-report.ts';
import { NOTHING_DONE } from '../../src/browser/app/course/course-text.ts';
import { Recorder } from '../../src/browser/app/course/recorder.ts';
import { DATABASE } from '../../src/browser/app/database.ts';
import { LEFT, PREFIX } from '../../src/browser/app/local-storage.ts';
import { ASIDE, FILE, PLAN, RUN } from '../../src/browser/app/saves.ts';
import type { LifeEvent } from '../../src/browser/app/services.ts';
import { SETTINGS } from '../../src/browser/app/settings-store.ts';
import { connect } from '../../src/browser/lms/connect.ts';
import type { Connection } from '../../src/browser/lms/connection.ts';
import { keysOf } from '../../src/browser/live/phone/seat-kept.ts';
import { runText } from '../../src/core/run/run-text.ts';
import { arrive, leave } from '../support/cmi5-course.ts';
import { RecordingLrs } from '../support/cmi5-lrs.ts';
import { botRuns } from '../support/playing.ts';
import { ScormSystem } from '../support/scorm-system.ts';
import { shippedScenario } from '../support/shipped.ts';
import { page } from './markdown.ts';

const MAP = page('docs/buyers/data-map.md');
const scenario = shippedScenario('tutorial');
const runs = botRuns(scenario, 7, 'coach');
const texts = await loadReportTexts('en');
/** A minute for each decision. */
const THOUGHT_MS = 60_000;

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 10, 29, 12) }));
afterEach(() => void vi.useRealTimers());

/** A bot's course from its beginning to the first step of the debrief. `mastery` 0–100. */
async function played(connection: Connection, mastery: number | null): Promise<void> {
  const recorder = new Recorder(
    {
      connection,
      course: {
        as: 'scorm12',
        id: 'tutorial',
        title: 'One',
        scenarios: ['tutorial'],
        languages: ['en'],
        mastery,
        brand: null,
      },
      scenarioOf: async () => scenario,
      texts: async () => texts,
      now: () => new Date(),
      onDone: () => undefined,
      onAnotherRun: () => undefined,
      onNearly: () => undefined,
      onFinished: () => undefined,
    },
    NOTHING_DONE,
  );
  for (const [at, run] of runs.entries()) {
    const { week, phase, decisions } = run;
    const finished = phase === 'debrief';
    if (decisions.length === runs[at - 1]?.decisions.length && !finished) continue;
    const about = { scenario: 'tutorial', title: 'One', week, weeks: scenario.weeks, branch: 0 };
    const hear = (kind: LifeEvent['kind']): void =>
      recorder.hear({ ...about, kind, decided: decisions.length, run: runText(run) });
    recorder.keep({
      runs: new Map([['tutorial', { text: runText(run), week, weeks: scenario.weeks, finished }]]),
      done: new Map(),
      tries: new Map(),
    });
    for (const kind of finished ? (['finished', 'debriefed'] as const) : (['decided'] as const)) hear(kind);
    await vi.advanceTimersByTimeAsync(THOUGHT_MS);
  }
  const safe = recorder.safe();
  await vi.advanceTimersByTimeAsync(THOUGHT_MS);
  await safe;
}

/** `cmi.score.{raw,min}` is two names. */
const spreadNames = (text: string): string[] =>
  [...text.matchAll(/`([^`]+)`/g)].flatMap(([, name = '']) => {
    const [, before = '', list = '', after = ''] = /^(.*)\{(.+)\}(.*)$/.exec(name) ?? [];
    return list === '' ? [name] : list.split(',').map((one) => before + one + after);
  });

const table = MAP.split('\n').slice(
  MAP.split('\n').findIndex((line) => line.startsWith('| What the system is told |')),
);
const rows = table
  .slice(
    2,
    table.findIndex((line) => !line.startsWith('|')),
  )
  .map((row) => row.split(' | '));
const column = (at: number): string[] => rows.flatMap((row) => spreadNames(row[at] ?? ''));
const asked = MAP.slice(MAP.indexOf('What the game asks it'), MAP.indexOf('A run that somebody goes back for'));

describe.each(['scorm12', 'scorm2004'] as const)('%s', (kind) => {
  async function visited() {
    const visit = new ScormSystem(kind).visit();
    const options = { window: visit.window, now: () => new Date(), onTrouble: () => undefined, mastery: null };
    const connection = await connect(options);
    if (connection === null) throw new Error('the system was not found');
    await played(connection, 50);
    connection.leave();
    const elements = (verb: string): Set<string> =>
      new Set(
        visit.journal
          .filter((call) => call.verb === verb)
          .map(({ given: [element = ''] }) => element.replace(/\.\d+\./, '.n.')),
      );
    return { set: elements('SetValue'), read: elements('GetValue') };
  }

  test('every element that is set has its place in the map, and no other is named there', async () => {
    const { set } = await visited();
    const named = column(kind === 'scorm12' ? 1 : 2);
    expect([...set].toSorted()).toEqual([...new Set(named)].toSorted());
  });

  test('so has what is asked', async () => {
    const { set, read } = await visited();
    const own = [...read].filter((element) => !set.has(element) && !element.endsWith('._count'));
    const named = spreadNames(asked.split(', in SCORM 2004 ')[kind === 'scorm12' ? 0 : 1]?.split('. In cmi5')[0] ?? '');
    expect(own.toSorted()).toEqual(named.toSorted());
  });
});

/** Where in a statement something stands, three names deep at most: what comes below is words, addresses and the system's own. */
function placesIn(what: unknown, at: readonly string[] = []): string[] {
  if (typeof what !== 'object' || what === null || Array.isArray(what) || at.length === 3) return [at.join('.')];
  return Object.entries(what).flatMap(([name, value]) =>
    at.length === 1 && name === 'extensions' ? [[...at, name].join('.')] : placesIn(value, [...at, name]),
  );
}
/** The system's own, handed on whole. */
const WHOLE = ['actor', 'verb', 'id', 'timestamp'];

describe('cmi5', () => {
  /** Two learners: one passes, one fails. */
  async function visited() {
    const kept = [];
    for (const masteryScore of [0.01, 1]) {
      const lrs = new RecordingLrs();
      const visit = lrs.launch({ masteryScore, contextTemplate: {} });
      const one = await arrive(lrs, visit);
      await played(one.here, 100);
      await leave(one, visit);
      kept.push({ lrs, tab: one.storage });
    }
    const [first, second] = kept;
    if (first === undefined || second === undefined) throw new Error('two visits were expected');
    first.lrs.statements.push(...second.lrs.statements);
    return first;
  }

  test('every verb and field of a statement has its place in the map, and no other is named there', async () => {
    const { lrs } = await visited();
    const named = new Set(column(3));
    expect(['passed', 'failed', 'terminated'].filter((verb) => !lrs.verbs().includes(verb))).toEqual([]);
    expect(lrs.verbs().filter((verb) => !named.has(verb))).toEqual([]);
    const places = new Set(lrs.statements.flatMap((statement) => placesIn(statement)));
    const covers = (name: string) => (place: string) => place === name || place.startsWith(`${name}.`);
    const fields = [...named].filter((name) => name.includes('.') || WHOLE.includes(name));
    expect([...places].filter((place) => !fields.some((name) => covers(name)(place)))).toEqual([]);
    expect(fields.filter((name) => ![...places].some(covers(name)))).toEqual([]);
    expect(fields).not.toContain('object.definition');
  });

  test('so has the document that the game keeps there', async () => {
    const { lrs } = await visited();
    const fields = Object.keys(JSON.parse(lrs.documents.get('skip-level')?.body ?? '{}'));
    expect(fields).toHaveLength(7);
    expect(fields.filter((field) => !column(3).includes(field))).toEqual([]);
  });

  test('so has what is asked of the record store, with everything in its address', async () => {
    const { lrs } = await visited();
    const addresses = lrs.requests
      .map(({ url }) => new URL(url))
      .filter(({ pathname }) => pathname.startsWith('/xapi/'));
    // By its last word; what hands the learner over, by whose words these are.
    const names = new Set(
      addresses.flatMap(({ pathname, searchParams }) => [
        pathname.replace(/.*\//, ''),
        ...[...searchParams].map(([name, value]) => (value.startsWith('{') ? 'actor' : name)),
        ...['stateId', 'profileId'].flatMap((name) => searchParams.get(name) ?? []),
      ]),
    );
    names.delete('statements');
    const named = spreadNames(asked.split('. In cmi5')[1] ?? '').filter((name) => !name.startsWith('test/'));
    expect([...names].toSorted()).toEqual([...new Set(named)].toSorted());
  });

  test('so has what the tab keeps', async () => {
    const { tab } = await visited();
    const [key = '', ...others] = Object.keys(tab);
    expect(others).toEqual([]);
    expect(key).toMatch(/^skip-level\/cmi5\/https:/);
    const row = MAP.split('\n').find((line) => line.includes('`skip-level/cmi5/<the launch’s fetch address>`')) ?? '';
    const fields = Object.keys(JSON.parse(tab.getItem(key) ?? '{}'));
    expect(fields.filter((field) => !row.includes(`\`${field}\``))).toEqual([]);
  });
});

test('every name under which the browser keeps something is in the map', () => {
  const kept = MAP.slice(MAP.indexOf('## All names in the browser'), MAP.indexOf('## Never stored'));
  const nameIn = (file: string, name: string): string =>
    new RegExp(`\\b${name} = ['\`]([^'\`$]+)`).exec(readFileSync(`src/browser/${file}`, 'utf8'))?.[1] ?? `no ${name}`;
  const { all: _, ...ofSeat } = keysOf('<session>');
  const names = [
    DATABASE,
    PREFIX,
    LEFT,
    RUN,
    ASIDE,
    FILE,
    PLAN,
    DONE,
    SETTINGS,
    ...Object.values(ofSeat),
    nameIn('app/browser-storage.ts', 'MARK'),
    nameIn('live/control/kept-here.ts', 'SETUPS'),
    nameIn('live/control/kept-here.ts', 'SESSIONS'),
    nameIn('live/control/host-key.ts', 'HOST_KEY'),
    nameIn('live/single-keys.ts', 'KEPT_AS'),
    nameIn('live/projector/use-wall-look.ts', 'KEEP_AS'),
    nameIn('live/collect/kept-room.ts', 'KEY'),
    nameIn('offline/latest.ts', 'LATEST'),
  ];
  expect(names.filter((name) => !kept.includes(`\`${name}`))).toEqual([]);
});
