// A room for one phone, whose facilitator goes on whenever the phone has to wait.
import { afterAll } from 'vitest';
import { Hand, LiveHere } from './live-server.ts';
import type { Place } from './journeys.ts';

let started: Promise<LiveHere> | undefined;
afterAll(async () => (await started)?.close());

export async function phonePlace(): Promise<Place> {
  const live = await (started ??= LiveHere.start());
  const opened = await live.open({ seed: 7 }, 'tutorial');
  const hand = new Hand(live.url, opened);
  return {
    addresses: { site: live.url, open: live.url },
    path: `${opened.code}#k=${opened.key}`,
    async goOn() {
      const { agenda, room } = hand.board ?? { agenda: [], room: null };
      const at = agenda.findIndex(({ id }) => id === room?.step);
      const next = agenda.slice(at + 1).find(({ dropped }) => !dropped);
      if (next === undefined) return null;
      await hand.goTo(next.id);
      for (let tries = 0; hand.board?.room.step !== next.id && tries < 100; tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 30));
      return next.id;
    },
    close: async () => hand.close(),
  };
}
