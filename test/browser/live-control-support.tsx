// The control window as its tests show it: example boards, a line that remembers what it was asked.
import { vi } from 'vitest';
import { show } from './ui-support.tsx';
import { ControlWindow, type ControlWindowProps } from '../../src/browser/live/control/control-window.tsx';
import type { ControlLine } from '../../src/browser/live/control/control-line.ts';
import type { Lectern } from '../../src/browser/live/control/lectern.ts';
import { AnnounceContext } from '../../src/browser/ui/components/announcer.tsx';
import { WORDS as CONTROL } from '../../src/browser/ui/text/en/control.ts';
import { createText, translateFrom, type TextOf } from '../../src/browser/ui/text/text.ts';
import '../../src/browser/ui/text/pseudo-words.ts';
import type { Board, SeatRow } from '../../src/core/session/session-views.ts';
import type { AskAnswer } from '../../src/core/session/wire.ts';
import type { FacilitatorAsk } from '../../src/core/session/words.ts';
import { exampleBoard } from '../support/session-board.ts';
import { createPlanText, createSlidesText } from '../support/words.ts';

export type TestLocale = 'en' | 'en-XA' | 'ar-XB';
export const controlText = (locale: TestLocale = 'en'): TextOf<'control'> => translateFrom(locale, CONTROL);

export const DONE: AskAnswer = { kind: 'done', seq: 1 };
export const asked = vi.fn<(ask: FacilitatorAsk) => void>();
export const line: ControlLine = {
  ask: async (ask) => {
    asked(ask);
    return DONE;
  },
  rename: vi.fn(async () => DONE),
  keepOff: vi.fn(async () => DONE),
  erase: vi.fn(async () => DONE),
  rotate: vi.fn(async () => 'newcapability'),
  fetchFile: vi.fn(async () => new Blob(['a,b'])),
};

export const lecternWith = (board: Partial<Board> = {}): Lectern => ({
  board: exampleBoard(board),
  code: 'K7M4QX',
  key: 'abcdefghijklmnop',
  address: 'http://192.168.1.5:4180',
  purgeAt: Date.UTC(2026, 11, 30, 9, 0),
});

/** A room of that many, of every presence. */
export function seatsOf(count: number): SeatRow[] {
  const few = exampleBoard().seats;
  return Array.from({ length: count }, (_, seat) => {
    const like = few[seat % few.length]!;
    const people = like.people.map((one) => ({
      ...one,
      participant: seat,
      name: seat < few.length ? one.name : `${one.name} ${1 + Math.floor(seat / few.length)}`,
    }));
    return { ...like, seat, people };
  });
}

const nothing = (): void => undefined;

export function showControl(
  board: Partial<Board> = {},
  given: Partial<ControlWindowProps> = {},
  announce: (text: string) => void = nothing,
): void {
  const lectern = lecternWith(board);
  const locale = (given.t?.locale ?? 'en') as TestLocale;
  show(
    <AnnounceContext.Provider value={announce}>
      <ControlWindow
        t={controlText(locale)}
        ui={createText(locale)}
        slides={createSlidesText(locale)}
        question={({ key }) => key}
        plan={createPlanText(locale)}
        lectern={lectern}
        line={line}
        lineState={{ kind: 'here' }}
        now={() => lectern.board.stepAt + 62_000}
        ourNow={() => Date.now()}
        links={{
          base: 'http://localhost:4180/',
          session: 's1',
          capability: 'c1',
          projector: 'p1',
          onProjector: nothing,
          onControl: nothing,
        }}
        single
        onSingle={nothing}
        onMenu={nothing}
        onErased={nothing}
        onSetup={null}
        {...given}
      />
    </AnnounceContext.Provider>,
  );
}
