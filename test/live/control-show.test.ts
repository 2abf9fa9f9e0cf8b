import { describe, expect, test } from 'vitest';
import type { Board } from '../../src/core/session/session-views.ts';
import { debriefMinutes } from '../../src/core/session/agenda.ts';
import type { Slide } from '../../src/core/session/slide.ts';
import type { StepId } from '../../src/core/session/step.ts';
import { clockText } from '../../src/browser/live/clock-text.ts';
import { lecternOf, withNews } from '../../src/browser/live/control/lectern.ts';
import { joinLink, outsideBase, spokenAddress } from '../../src/browser/live/control/links.ts';
import { countsOf, fewNames, found, tilesOf } from '../../src/browser/live/control/people.ts';
import { clockFace, isDebriefLow, minutesInHand, stepsAhead } from '../../src/browser/live/control/show-time.ts';
import { deedOf, nextPress, withoutBounce, type Focus } from '../../src/browser/live/control/thumb.ts';
import { exampleBoard } from '../support/session-board.ts';

const MINUTE = 60_000;
const board = exampleBoard();
const at = (step: StepId, given: Partial<Board> = {}): Board =>
  exampleBoard({ room: { ...board.room, step }, ...given });
const SEEN: Slide = { kind: 'choice', moment: 'm', title: '', text: '', of: 6, rows: [] };

describe('Next', () => {
  test('goes on to the next step that is not left out', () => {
    expect(nextPress(board)).toEqual({ kind: 'next' });
    const agenda = board.agenda.map((step) => (step.id === 'turn.4' ? { ...step, dropped: true } : step));
    expect(stepsAhead({ ...board, agenda })[0]?.id).toBe('turn.5');
  });
  test('shows a result that is held back before it goes on', () => {
    expect(nextPress(at('choice.friday_deck', { now: SEEN, revealed: false }))).toEqual({ kind: 'reveal' });
    expect(nextPress(at('choice.friday_deck', { now: SEEN, revealed: true }))).toEqual({ kind: 'next' });
  });
  test('does not hold up a step that has nothing to hold back', () => {
    expect(nextPress({ ...board, revealed: false })).toEqual({ kind: 'next' });
  });
  test('ends the session after the last step, and then does nothing', () => {
    expect(nextPress(at('close'))).toEqual({ kind: 'end' });
    expect(nextPress({ ...board, room: { ...board.room, closed: true } })).toEqual({ kind: 'over' });
  });
  describe('in the whole room', () => {
    const people = board.seats.flatMap((row) => row.people);
    const ask = { kind: 'moment', title: '', text: '', options: [], votes: 0 } as const;
    const asking: Slide = { kind: 'turn', step: 'turn.3', turn: 3, turns: 8, done: 0, of: 12, ask };
    const room = (given: Partial<Board>): Board =>
      exampleBoard({
        setup: { ...board.setup, mode: 'room' },
        seats: [{ seat: 0, people, turn: 3, done: false, aside: false }],
        now: asking,
        ...given,
      });
    const wanted = (text: string, count: number): Board['wanted'][number] => ({
      sent: { kind: 'option', moment: 'm', option: text },
      text,
      count,
    });
    test('waits for a vote, does what most want, and leaves a tie to the facilitator', () => {
      expect(nextPress(room({}))).toEqual({ kind: 'wait' });
      expect(nextPress(room({ wanted: [wanted('a', 5), wanted('b', 4)] }))).toEqual({ kind: 'settle' });
      expect(nextPress(room({ wanted: [wanted('a', 5), wanted('b', 5)] }))).toEqual({ kind: 'tie' });
    });
    test('reads on where nothing is asked, and goes on once the turn is over', () => {
      expect(nextPress(room({ now: { ...asking, ask: null } }))).toEqual({ kind: 'settle' });
      expect(nextPress(room({ seats: [{ seat: 0, people, turn: 3, done: true, aside: false }] }))).toEqual({
        kind: 'next',
      });
    });
  });
});

describe('a press', () => {
  test('counts once when a clicker bounces, and however long it is drummed on', () => {
    let now = 0;
    const counts = withoutBounce(() => now);
    const presses = [0, 80, 399, 700, 1200, 1650].map((time) => {
      now = time;
      return counts();
    });
    expect(presses).toEqual([true, false, false, false, true, true]);
  });

  const press = (key: string, more = {}) => ({
    key,
    repeat: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...more,
  });
  test.each([
    ['PageDown', 'next'],
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['PageUp', 'back'],
    ['ArrowLeft', 'back'],
    ['p', 'pause'],
    ['P', 'pause'],
    ['+', 'time'],
    ['.', 'reveal'],
    ['b', 'reveal'],
    ['l', 'lock'],
    ['s', 'skip'],
    ['t', 'tell'],
    ['?', 'help'],
    ['x', null],
    ['Enter', null],
  ])('of %j means %s', (key, deed) => {
    expect(deedOf(press(key), 'free', true)).toBe(deed);
  });
  test('means nothing while one types, holds it down, or holds Ctrl, Alt or Meta', () => {
    for (const key of ['PageDown', ' ', 'p']) {
      expect(deedOf(press(key), 'typing', true)).toBeNull();
      expect(deedOf(press(key, { repeat: true }), 'free', true)).toBeNull();
      for (const held of ['ctrlKey', 'altKey', 'metaKey'])
        expect(deedOf(press(key, { [held]: true }), 'free', true)).toBeNull();
    }
  });
  test('belongs to the control that has the focus, where that takes it', () => {
    const places: readonly Focus[] = ['free', 'button', 'arrows'];
    expect(places.map((place) => deedOf(press(' '), place, true))).toEqual(['next', null, null]);
    expect(places.map((place) => deedOf(press('ArrowRight'), place, true))).toEqual(['next', 'next', null]);
    expect(places.map((place) => deedOf(press('PageDown'), place, true))).toEqual(['next', 'next', 'next']);
  });
  test('of a single letter can be switched off; a clicker works all the same', () => {
    expect(deedOf(press('p'), 'free', false)).toBeNull();
    expect(deedOf(press('PageDown'), 'free', false)).toBe('next');
  });
});

describe('the clock of the show', () => {
  const { stepAt } = board;
  const rest = stepsAhead(board).reduce((sum, { minutes }) => sum + minutes, 0);
  test('counts what is left of this step and all that come', () => {
    const endsAt = stepAt + (3 + rest) * MINUTE;
    expect(minutesInHand({ ...board, endsAt }, stepAt)).toBe(0);
    expect(minutesInHand({ ...board, endsAt }, stepAt + 2 * MINUTE)).toBe(0);
    expect(minutesInHand({ ...board, endsAt }, stepAt + 8 * MINUTE)).toBe(-5);
    expect(minutesInHand({ ...board, endsAt: endsAt + 4 * MINUTE }, stepAt)).toBe(4);
  });
  test('says nothing before the slot has begun', () => {
    expect(minutesInHand({ ...board, endsAt: null }, stepAt)).toBeNull();
  });
  test('knows when the debrief would fall under a third', () => {
    const all = debriefMinutes(board.agenda, board.reserved);
    expect(all).toBeGreaterThan(30);
    expect(isDebriefLow(board)).toBe(false);
    const short = board.agenda.map((step) => (step.debrief ? { ...step, minutes: (30.5 / all) * step.minutes } : step));
    expect(isDebriefLow({ ...board, agenda: short })).toBe(false);
    expect(isDebriefLow({ ...board, agenda: short }, 'tables')).toBe(true);
  });
  test('has a face for each of its states', () => {
    expect(clockFace({ deadline: 90_500, paused: null }, false, 30_000)).toEqual({ kind: 'running', seconds: 61 });
    expect(clockFace({ deadline: 30_000, paused: null }, false, 30_000)).toEqual({ kind: 'out' });
    expect(clockFace({ deadline: null, paused: 12_000 }, false, 0)).toEqual({ kind: 'paused', seconds: 12 });
    expect(clockFace({ deadline: null, paused: null }, false, 0)).toEqual({ kind: 'none' });
    expect(clockFace({ deadline: 90_000, paused: null }, true, 0)).toEqual({ kind: 'locked' });
    expect([5, 65, 3725].map(clockText)).toEqual(['0:05', '1:05', '1:02:05']);
  });
});

describe('the roster', () => {
  test('has a tile a person, or a table', () => {
    const two = { ...board.seats[0]!, people: board.seats.slice(0, 2).flatMap((row) => row.people) };
    expect(tilesOf({ ...board, seats: [two] })).toHaveLength(2);
    const tables = tilesOf({ setup: { ...board.setup, mode: 'table' }, seats: [two] });
    expect(tables.map(({ presence, people }) => [presence, people.length])).toEqual([['decided', 2]]);
  });
  test('leaves out seats that nobody is at', () => {
    expect(tilesOf({ ...board, seats: [{ ...board.seats[0]!, people: [] }] })).toEqual([]);
  });
  test('counts where everybody is', () => {
    const counts = countsOf(tilesOf(board));
    expect(counts).toEqual({ joined: 1, reading: 3, decided: 5, idle: 2, offline: 1 });
  });
  test('finds by state, and by name without its accents', () => {
    const tiles = tilesOf(board);
    expect(found(tiles, { presence: 'idle', name: '' })).toHaveLength(2);
    expect(found(tiles, { presence: null, name: 'zoe' }).map(({ people }) => people[0]?.name)).toEqual(['Zoë']);
    expect(found(tiles, { presence: 'offline', name: 'zoe' })).toEqual([]);
  });
  test('names a few and counts the others', () => {
    expect(fewNames(['a', 'b', 'c'])).toEqual({ shown: ['a', 'b', 'c'], more: 0 });
    expect(fewNames(['a', 'b', 'c', 'd', 'e'])).toEqual({ shown: ['a', 'b', 'c'], more: 2 });
  });
});

describe('the lectern', () => {
  const lectern = lecternOf({ now: 0, board, code: 'K7M4QX', key: null, address: 'http://a:1', purgeAt: 9 });
  const { seats: _, ...rest } = board;
  test('follows news: seats by number, all else whole', () => {
    const moved = { ...board.seats[3]!, aside: true };
    const fresh = { ...board.seats[0]!, seat: 12 };
    const next = withNews(lectern, { now: 0, seats: [fresh, moved], rest: { ...rest, seq: 300, door: false } });
    expect(next.board.seats.map(({ seat }) => seat)).toEqual([...board.seats.map(({ seat }) => seat), 12]);
    expect(next.board.seats[3]?.aside).toBe(true);
    expect([next.board.door, next.code]).toEqual([false, 'K7M4QX']);
  });
  test('passes over news that are older than what it knows', () => {
    expect(withNews(lectern, { now: 0, seats: [], rest: { ...rest, seq: 3, door: false } })).toBe(lectern);
  });
});

describe('a link', () => {
  test('to join carries the key behind the #, where no server logs it', () => {
    expect(joinLink('http://192.168.1.5:4180/', 'K7M4QX', 'abc')).toBe('http://192.168.1.5:4180/K7M4QX#k=abc');
    expect(joinLink('https://play.example', 'K7M4QX', null)).toBe('https://play.example/K7M4QX');
    expect(spokenAddress('http://192.168.1.5:4180/')).toBe('192.168.1.5:4180');
  });
  test('for another machine never says localhost', () => {
    const base = (address: string): string => outsideBase(address, 'http://192.168.1.5:4180');
    expect(base('http://localhost:4180/')).toBe('http://192.168.1.5:4180/');
    expect(base('http://127.0.0.1:4180/')).toBe('http://192.168.1.5:4180/');
    expect(base('https://play.example/game/')).toBe('https://play.example/game/');
  });
});
