// How the control window stands at moments that its tests look at.
import type { Board } from '../../src/core/session/session-views.ts';
import type { Slide } from '../../src/core/session/slide.ts';
import { exampleSlides } from '../support/session-slides.ts';
import { lecternWith, seatsOf } from './live-control-support.tsx';

const told = (kind: Slide['kind']): Slide => {
  const found = Object.values(exampleSlides()).find((slide) => slide.kind === kind);
  if (found === undefined) throw new Error(`expected a slide of ${kind}`);
  return found;
};
export const board = lecternWith().board;
export const at = (step: Board['room']['step'], given: Partial<Board> = {}): Partial<Board> => ({
  room: { ...board.room, step },
  ...given,
});
export const HELD = at('told', { now: told('told'), next: told('choice'), revealed: false });
const people = seatsOf(23).flatMap((row) => row.people);
const wanted = (text: string, count: number): Board['wanted'][number] => ({
  sent: { kind: 'option', moment: 'friday_deck', option: text },
  text,
  count,
});
export const TIE: Partial<Board> = {
  setup: { ...board.setup, mode: 'room' },
  seats: [{ seat: 0, people, turn: 3, done: false, aside: false }],
  wanted: [wanted('Redo slides three to nine', 11), wanted('Sit with her', 11), wanted('Leave it to her', 1)],
  alerts: [],
};
export const TABLES: Partial<Board> = {
  setup: { ...board.setup, mode: 'table' },
  seats: [0, 1].map((seat) => ({
    ...board.seats[0]!,
    seat,
    people: people.slice(6 * seat, 6 * seat + 6).map((one, place) => ({ ...one, pen: place === 0 })),
  })),
};
export const LOST = { lineState: { kind: 'lost', since: 0 } } as const;
