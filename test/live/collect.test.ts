// Collecting runs without a server: what is taken, what is not and why, and that a debrief comes of it.
import { describe, expect, test } from 'vitest';
import { playBot, type BotName } from '../../src/core/lab/bots.ts';
import { runText } from '../../src/core/run/run-text.ts';
import { startRun } from '../../src/core/run/run.ts';
import { shortened } from '../../src/core/session/shortened.ts';
import { Collecting } from '../../src/browser/live/collect/collecting.ts';
import { CollectedRoom } from '../../src/browser/live/collect/collected-room.ts';
import { linesOf } from '../../src/browser/live/collect/judge-code.ts';
import { NOTHING, readKeptRoom } from '../../src/browser/live/collect/kept-room.ts';
import { idleUntil } from '../support/playing.ts';
import { shippedScenario } from '../support/shipped.ts';

const tutorial = shippedScenario('tutorial');
const BOTS: readonly BotName[] = ['micromanage', 'avoid', 'coach', 'random', 'adaptive'];
const code = (seed: number, bot: BotName = 'coach', scenario = tutorial): string =>
  runText(playBot(scenario, seed, bot));
const half = runText(idleUntil(startRun(tutorial, 5), ({ phase }) => phase === 'plan'));

/** In a text another character of the same kind stands in the place of the last before the check. */
const damaged = (text: string): string =>
  text.replace(/.(~[^~]+)$/, (all, end: string) => `${all[0] === '1' ? '2' : '1'}${end}`);

describe('a line', () => {
  test('is taken bare, as a link, and among other words', () => {
    const room = new CollectedRoom(tutorial);
    const lines = [code(1), `https://example.org/game/#/run/${code(2)}`, `Mine: ${code(3)}, thanks`];
    expect(lines.map((line) => room.add(line).kind)).toEqual(['new', 'new', 'new']);
    expect(room.texts).toEqual([code(1), code(2), code(3)]);
    expect(room.state.seats.filter(({ collected }) => collected)).toHaveLength(3);
  });

  test('that came before counts once, however it is written', () => {
    const room = new CollectedRoom(tutorial);
    expect([code(1), ` ${code(1)} `, `#/run/${code(1)}`].map((line) => room.add(line).kind)).toEqual([
      'new',
      'twice',
      'twice',
    ]);
    expect(room.state.seats).toHaveLength(1);
  });

  test.each([
    ['a name', 'Maria', { kind: 'no_code' }],
    ['a text that lost a character', damaged(code(4, 'random')), { kind: 'problem', problem: { code: 'damaged' } }],
    [
      'a text whose letters became capitals',
      code(4, 'random').toUpperCase(),
      { kind: 'problem', problem: { code: 'one_case' } },
    ],
    ['a newer game’s', `9${code(1).slice(1)}`, { kind: 'problem', problem: { code: 'newer' } }],
    [
      'another scenario’s',
      runText(startRun(shippedScenario('friday_deck'), 1)),
      { kind: 'problem', problem: { code: 'other_scenario', args: { scenario: 'friday_deck' } } },
    ],
    [
      'one of other rules',
      runText(startRun({ ...tutorial, attention: tutorial.attention + 1 }, 1)),
      { kind: 'problem', problem: { code: 'scenario_changed' } },
    ],
  ])('with %s is told what is wrong with it', (_, line, told) => {
    const room = new CollectedRoom(tutorial);
    expect(room.add(line)).toMatchObject(told);
    expect(room.texts).toEqual([]);
    expect(room.add(code(1)).kind).toBe('new');
  });

  test('of somebody who did not come to the end is played on, and counted as such', () => {
    const room = new CollectedRoom(tutorial);
    expect(room.add(half)).toMatchObject({ kind: 'new', over: false });
    expect(room.unfinished).toBe(1);
    expect(room.state.seats[0]?.run.phase).toBe('debrief');
  });
});

describe('a scenario that was cut short for a session', () => {
  const deck = shippedScenario('friday_deck');
  const short = shortened(deck, 2);

  test('is known by its runs; the first of them says how many turns there are', () => {
    const room = new CollectedRoom(deck);
    room.tally(deck.moments[0]!.id, { [deck.moments[0]!.options[0]!.id]: 4 });
    expect(room.add(runText(startRun(short, 4)))).toMatchObject({ kind: 'new', turns: 2 });
    expect(room.state.scenario.weeks).toBe(short.weeks);
    expect(room.state.tallies.size).toBe(1);
    expect(room.add(runText(startRun(deck, 4)))).toMatchObject({ kind: 'other_length', here: 2 });
  });
});

describe('a debrief', () => {
  test('comes of six runs: a slide for every step, and none that shows nothing', () => {
    const room = new CollectedRoom(tutorial);
    for (const [at, bot] of [...BOTS, 'coach' as const].entries()) room.add(code(at + 1, bot));
    const steps = room.steps();
    expect(steps).toEqual(expect.arrayContaining(['told', 'tables', 'cloud', 'idea', 'close']));
    expect(steps.some((step) => step.startsWith('choice.'))).toBe(true);
    expect(steps).not.toContain('plans');
    for (const step of steps) expect(room.slide(step).kind).not.toBe('nothing');
    expect(room.slide('close')).toMatchObject({ people: 6 });
  });

  test('shows hands that were counted, where no run was collected at all', () => {
    const room = new CollectedRoom(tutorial);
    const moment = tutorial.moments.find(({ options }) => options.length > 1)!;
    const [first, second] = moment.options.map(({ id }) => id);
    expect(room.tally(moment.id, { [first!]: 7, [second!]: 5 })).toBe(true);
    expect(room.tally(moment.id, { nonsense: 1 })).toBe(false);
    expect(room.steps()).toContain(`choice.${moment.id}`);
    expect(room.slide(`choice.${moment.id}`)).toMatchObject({ kind: 'choice', of: 12 });
    expect(room.slide('close')).toMatchObject({ kind: 'close', people: 12, decisions: 12 });
  });
});

describe('two windows of one browser', () => {
  /** What one writes, the others hear of a moment later. */
  function windows() {
    const all = new Map<string, string>();
    const listeners = new Set<() => void>();
    return (): Collecting => {
      let own = (): void => undefined;
      const tell = (): void => queueMicrotask(() => listeners.forEach((heard) => heard !== own && heard()));
      const kept = {
        read: (key: string) => all.get(key) ?? null,
        write: (key: string, value: string) => (all.set(key, value), tell()),
        remove: (key: string) => (all.delete(key), tell()),
        keys: () => [...all.keys()],
        subscribe: (heard: () => void) => (listeners.add((own = heard)), () => undefined),
      };
      return new Collecting(kept, { list: async () => [], open: async () => tutorial });
    };
  }
  const textsOf = ({ room }: Collecting): readonly string[] => (room instanceof CollectedRoom ? room.texts : []);
  async function both() {
    const open = windows();
    const first = open();
    first.choose(tutorial.id);
    const second = open();
    await expect.poll(() => [first.room, second.room].every((room) => room instanceof CollectedRoom)).toBe(true);
    return { open, first, second };
  }

  test('lose nothing that either has taken', async () => {
    const { open, first, second } = await both();
    first.give(`${code(1)}\n${code(2)}`);
    second.give(`${code(3)}\n${code(4)}`);
    const four = [1, 2, 3, 4].map((seed) => code(seed)).toSorted();
    for (const one of [first, second]) await expect.poll(() => textsOf(one).toSorted()).toEqual(four);
    // What the second took is kept, although the first was the last to write.
    first.goTo('told');
    const third = open();
    await expect.poll(() => textsOf(third).toSorted()).toEqual(four);
  });

  test('forget together', async () => {
    const { first, second } = await both();
    first.give(code(1));
    await expect.poll(() => textsOf(second)).toEqual([code(1)]);
    second.erase();
    await expect.poll(() => first.room).toBe('none');
    first.goTo('told');
    expect(textsOf(first)).toEqual([]);
  });
});

const textsIn = (source: string | Uint8Array): string[] => linesOf(source).map(({ text }) => text);

test('lines of a text are judged one by one; a run file is one', () => {
  expect(linesOf(' a \r\n\n b\rc')).toEqual([
    { line: 1, text: 'a' },
    { line: 3, text: 'b' },
    { line: 4, text: 'c' },
  ]);
  expect(linesOf('\uFEFF{\n "run": "x"\n}')).toHaveLength(1);
});

describe('a run text as the phone shows it, in groups of five,', () => {
  const groups = (text: string, between = ' '): string => text.match(/.{1,5}/g)!.join(between);
  const [one, other] = [code(1), code(2, 'random')];

  test.each([
    ['with its gaps', groups(one)],
    ['group by group on lines', groups(one, '\n')],
    ['some groups a line', groups(one).replaceAll(/((?:\S+ ){4})/g, '$1\n')],
    ['with hyphens', groups(one, '-')],
  ])('is read %s, and so is the next', (_, written) => {
    const room = new CollectedRoom(tutorial);
    expect(linesOf(`Ann ${written}\n${groups(other)}`).map(({ text }) => room.add(text).kind)).toEqual(['new', 'new']);
    expect(room.texts).toEqual([one, other]);
  });

  test('is refused once, with its place, where a group is wrong or missing, and hides nothing beside it', () => {
    const [first, second, ...rest] = groups(other, '\n').split('\n');
    const typed = [groups(one), [first, second, 'xxxxx', ...rest.slice(1)].join('\n'), groups(code(3)), 'Maria'];
    const cut = groups(other, '\n').slice(0, -9);
    const room = new CollectedRoom(tutorial);
    const judged = linesOf([...typed, cut, code(4)].join('\n')).map(({ line, text }) => [line, room.add(text).kind]);
    const after = 2 + groups(other, '\n').split('\n').length;
    const last = after + 2 + cut.split('\n').length;
    expect(judged).toEqual([
      [1, 'new'],
      [2, 'problem'],
      [after, 'new'],
      [after + 1, 'no_code'],
      [after + 2, 'problem'],
      [last, 'new'],
    ]);
  });

  test('stands beside others on one line', () => {
    expect(textsIn(`${one} ${other}; ${code(3)}`)).toEqual([one, other, code(3)]);
  });

  test('all in capitals is told as that', () => {
    const [line] = textsIn(groups(other).toUpperCase());
    expect(new CollectedRoom(tutorial).add(line!)).toMatchObject({ problem: { code: 'one_case' } });
  });
});

const big = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
test.each([
  ['UTF-8', Buffer.from(`Zoë ${code(1)}\r\n${code(2)}\r\n`)],
  ['UTF-8 with its mark', Buffer.from(`\uFEFFZoë ${code(1)}\r\n${code(2)}\r\n`)],
  ['UTF-16, as a spreadsheet or a shell writes it', Buffer.from(`\uFEFFZoë ${code(1)}\r\n${code(2)}\r\n`, 'utf16le')],
  ['UTF-16 the other way round', big(`\uFEFFZoë ${code(1)}\r\n${code(2)}\r\n`)],
  ['UTF-16 without its mark', Buffer.from(`${code(1)}\r\n${code(2)}\r\n`, 'utf16le')],
  ['Latin-1', Buffer.from(`Zoë ${code(1)}\r\n${code(2)}\r\n`, 'latin1')],
])('a file of lines is read in %s', (_, bytes) => {
  const room = new CollectedRoom(tutorial);
  expect(textsIn(bytes).map((line) => room.add(line).kind)).toEqual(['new', 'new']);
});

test('a run file is read in UTF-16, too', () => {
  const file = Buffer.from(`\uFEFF${JSON.stringify({ skip_level_run: 1, run: code(1) }, null, 2)}`, 'utf16le');
  expect(textsIn(file).map((line) => new CollectedRoom(tutorial).add(line).kind)).toEqual(['new']);
});

test('what is kept is read with care', () => {
  expect(readKeptRoom(null)).toEqual(NOTHING);
  expect(readKeptRoom('{"texts": 7')).toEqual(NOTHING);
  expect(
    readKeptRoom(JSON.stringify({ scenario: 7, texts: ['a', 8], tallies: { m: { a: 2, b: -1, c: 'x' } } })),
  ).toEqual({
    scenario: '',
    texts: ['a'],
    tallies: { m: { a: 2 } },
    step: '',
  });
});
