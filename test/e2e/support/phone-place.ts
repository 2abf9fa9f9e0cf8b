// A room for one phone, whose facilitator goes on whenever the phone has to wait.
import { afterAll } from 'vitest';
import type { Board } from '../../../src/core/session/session-views.ts';
import type { StepId } from '../../../src/core/session/step.ts';
import { Hand, LiveHere } from './live-server.ts';
import type { Place } from './journeys.ts';

let started: Promise<LiveHere> | undefined;
afterAll(async () => (await started)?.close());

/** Once it is there, at that step. */
async function theBoard(hand: Hand, step?: StepId): Promise<Board> {
  for (let tries = 0; tries < 300; tries += 1) {
    const { board } = hand;
    if (board !== null && (step === undefined || board.room.step === step)) return board;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error(`expected the room’s board, at ${step ?? 'any step'}`);
}

export async function phonePlace(): Promise<Place> {
  const live = await (started ??= LiveHere.start({ sameLuck: true }));
  const opened = await live.open({}, 'tutorial');
  const hand = new Hand(live.url, opened);
  return {
    addresses: { site: live.url, open: live.url },
    path: `${opened.code}#k=${opened.key}`,
    async goOn() {
      const { agenda, room } = await theBoard(hand);
      const at = agenda.findIndex(({ id }) => id === room.step);
      const next = agenda.slice(at + 1).find(({ dropped }) => !dropped);
      if (next === undefined) return null;
      await hand.goTo(next.id);
      await theBoard(hand, next.id);
      return next.id;
    },
    close: async () => hand.close(),
  };
}
