// What is told outside of the game, and what a page around it may ask for.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedOf, hostIn, type ToHost } from '../../src/browser/app/embed/host-messages.ts';
import { openOutside, type Around } from '../../src/browser/app/embed/open-outside.ts';
import type { LifeEvent } from '../../src/browser/app/services.ts';

const HOST = 'https://courses.example.org';
const LIFE = {
  scenario: 'friday_deck',
  title: 'The Friday deck',
  week: 2,
  weeks: 8,
  decided: 3,
  run: 'abc',
  branch: 0,
};

function framed(around: Partial<Around> = {}) {
  const [posted, places, heard]: [[ToHost, string][], string[], [string, unknown][]] = [[], [], []];
  const parent = { postMessage: (message: ToHost, origin: string) => void posted.push([message, origin]) };
  const events = new EventTarget();
  for (const kind of ['started', 'decided', 'finished', 'debriefed', 'left'])
    events.addEventListener(`skip-level:${kind}`, (event) => heard.push([kind, (event as CustomEvent).detail]));
  const outside = openOutside({
    events,
    search: `?host=${HOST}`,
    parent: parent as unknown as Window,
    parentOrigin: undefined,
    goTo: (hash) => void places.push(hash),
    ...around,
  });
  const say = (data: unknown, from: { readonly origin?: string; readonly source?: unknown } = {}): void =>
    void events.dispatchEvent(Object.assign(new Event('message'), { origin: HOST, source: parent, data, ...from }));
  const live = (kind: LifeEvent['kind'], more: Partial<LifeEvent> = {}): void =>
    outside.life({ kind, ...LIFE, ...more });
  return { outside, posted, places, heard, say, live, kinds: () => posted.map(([{ kind }]) => kind) };
}

describe('the host that an address names', () => {
  test.each<readonly [search: string, origin: string | null]>([
    [`?host=${HOST}`, HOST],
    [`?lang=de&host=${encodeURIComponent(HOST)}`, HOST],
    ['?host=http://localhost:8080', 'http://localhost:8080'],
    [`?host=${HOST}/unit/3?a=b%23c`, HOST],
    ['?host=HTTPS://Courses.Example.ORG:443/', HOST],
    ['?host=https://somebody:secret@courses.example.org', HOST],
    ...[
      '',
      '?',
      '?host',
      '?host=',
      '?host=*',
      '?host=null',
      '?host=courses.example.org',
      '?host=//courses.example.org',
    ].map((search) => [search, null] as const),
    ...['javascript:alert(1)', 'file:///home', 'data:text/html,x', 'https://', 'https://a b', 'blob:https://a.b/c'].map(
      (named) => [`?host=${encodeURIComponent(named)}`, null] as const,
    ),
  ])('%s', (search, origin) => {
    expect(hostIn(search)).toBe(origin);
  });

  test('is an origin or nothing, whatever stands there', () => {
    fc.assert(
      fc.property(fc.constantFrom('', 'https://', 'http://a.b', 'https://a.b:8'), fc.string(), (begin, rest) => {
        const origin = hostIn(`?host=${encodeURIComponent(begin + rest)}`);
        expect(origin === null || new URL(origin).origin === origin).toBe(true);
      }),
    );
  });
});

describe('a run is told', () => {
  test('to the host: when the page can be used, after each decision, and once it was looked back on', () => {
    const { outside, posted, live, kinds } = framed();
    outside.ready();
    live('started', { decided: 0, run: '' });
    live('decided');
    live('finished');
    live('debriefed', { decided: 9 });
    live('left');
    expect(kinds()).toEqual(['ready', 'progress', 'complete']);
    expect(new Set(posted.map(([, origin]) => origin))).toEqual(new Set([HOST]));
    expect(posted[0]?.[0]).toEqual({
      source: 'skip-level',
      kind: 'ready',
      scenario: '',
      week: 0,
      weeks: 0,
      decided: 0,
      run: '',
      branch: 0,
    });
    expect(posted[1]?.[0]).toEqual({ source: 'skip-level', kind: 'progress', ...LIFE });
    expect(posted[2]?.[0].decided).toBe(9);
  });

  test('as it stands where a kept one is taken up', () => {
    const { outside, live, kinds } = framed();
    outside.ready();
    live('started');
    expect(kinds()).toEqual(['ready', 'progress']);
  });

  test('with `ready` where it began before that', () => {
    const { outside, live, posted } = framed();
    live('started');
    outside.ready();
    expect(posted.map(([message]) => message)).toEqual([{ source: 'skip-level', kind: 'ready', ...LIFE }]);
  });

  test('to the window of the game, with the same details, with a host or without', () => {
    const { outside, heard, live, posted } = framed({ search: '', parent: null });
    outside.ready();
    for (const kind of ['started', 'decided', 'finished', 'debriefed', 'left'] as const) live(kind);
    expect(heard).toEqual(['started', 'decided', 'finished', 'debriefed', 'left'].map((kind) => [kind, LIFE]));
    expect(posted).toEqual([]);
  });

  test.each([
    ['that is not named', { search: '?lang=de' }],
    ['whose name is none', { search: '?host=courses.example.org' }],
    ['that the browser knows to be another', { parentOrigin: 'https://elsewhere.example' }],
    ['where there is none', { parent: null }],
  ] satisfies [string, Partial<Around>][])('to no host %s', (_, around) => {
    const { outside, posted, places, live, say } = framed(around);
    outside.ready();
    live('started');
    live('decided');
    live('debriefed');
    say({ target: 'skip-level', kind: 'hello' });
    say({ target: 'skip-level', kind: 'open', scenario: 'friday_deck' });
    expect([posted, places]).toEqual([[], []]);
  });
});

describe('a host may', () => {
  test('ask how things are, as often as it likes', () => {
    const { outside, posted, live, say, kinds } = framed();
    outside.ready();
    live('decided');
    say({ target: 'skip-level', kind: 'hello' });
    expect(kinds()).toEqual(['ready', 'progress', 'ready']);
    expect(posted.at(-1)?.[0]).toEqual({ source: 'skip-level', kind: 'ready', ...LIFE });
    live('left');
    say({ target: 'skip-level', kind: 'hello' });
    expect(posted.at(-1)?.[0].scenario).toBe('');
  });

  test('open a scenario, with a seed or without', () => {
    const { outside, places, say } = framed();
    outside.ready();
    say({ target: 'skip-level', kind: 'open', scenario: 'friday_deck' });
    say({ target: 'skip-level', kind: 'open', scenario: 'tutorial', seed: 7 });
    expect(places).toEqual(['#/play/friday_deck', '#/play/tutorial?seed=7']);
  });

  test.each([
    ['another origin', { origin: 'https://elsewhere.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['another window of the same origin', { source: {} }],
  ])('not be %s', (_, from) => {
    const { outside, places, say, kinds } = framed();
    outside.ready();
    say({ target: 'skip-level', kind: 'open', scenario: 'friday_deck' }, from);
    say({ target: 'skip-level', kind: 'hello' }, from);
    expect([kinds(), places]).toEqual([['ready'], []]);
  });
});

const word = fc.oneof(fc.string(), fc.constantFrom('skip-level', 'open', 'hello', 'ready', 'friday_deck', '__proto__'));
const anyValue = fc.oneof(
  word,
  fc.double(),
  fc.integer(),
  fc.anything({ withBigInt: true, withDate: true, withMap: true }),
);
const nearly = fc.record(
  { target: anyValue, kind: anyValue, scenario: anyValue, seed: anyValue, source: anyValue },
  { requiredKeys: [] },
);

test('whatever else is said changes nothing and throws nothing', () => {
  const { outside, places, say, kinds } = framed();
  outside.ready();
  fc.assert(
    fc.property(fc.oneof(fc.anything(), nearly, word), (data) => {
      const [before, asked] = [kinds().length, askedOf(data)];
      places.splice(0);
      say(data);
      if (asked === null) expect([kinds().length, places]).toEqual([before, []]);
      else if (asked.kind === 'open') {
        expect(places).toEqual([asked.address]);
        expect(asked.address).toMatch(/^#\/play\/[a-z][a-z0-9_]{1,39}(\?seed=-?\d{1,10})?$/);
      } else expect([kinds().length, places]).toEqual([before + 1, []]);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  { target: 'skip-level', kind: 'open', scenario: '../secret' },
  { target: 'skip-level', kind: 'open', scenario: 'friday_deck#/run/x' },
  { target: 'skip-level', kind: 'open', scenario: ['friday_deck'] },
  { target: 'skip-level', kind: 'open', scenario: 'friday_deck', seed: '7' },
  { target: 'skip-level', kind: 'open', scenario: 'friday_deck', seed: 2 ** 32 },
  { target: 'skip-level', kind: 'open', scenario: 'friday_deck', seed: 1.5 },
  { target: 'skip-level', kind: 'delete' },
  { target: 'another', kind: 'hello' },
  '{"target":"skip-level","kind":"hello"}',
])('is no message to the game: %j', (message) => {
  expect(askedOf(message)).toBe(null);
});
