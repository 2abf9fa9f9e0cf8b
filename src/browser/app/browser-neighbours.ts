// Other windows of the same browser, spoken to by a channel. Where there is none, nobody else is known.
import type { Claim, Neighbours } from './services.ts';

const CHANNEL = 'skip-level/1';
/** Two windows opened at once ask each other: for so long, ms, the one with the smaller number was first. */
const AT_ONCE_MS = 300;
/** A window that doesn't answer is gone, or asleep, ms. */
const PATIENCE_MS = 1000;

type Word = { readonly kind: 'anyone' | 'here' | 'give' | 'given'; readonly what: string; readonly from: number };

function readWord(value: unknown): Word | null {
  const { kind, what, from } = Object(value) as Readonly<Record<string, unknown>>;
  const known = kind === 'anyone' || kind === 'here' || kind === 'give' || kind === 'given';
  return known && typeof what === 'string' && typeof from === 'number' ? { kind, what, from } : null;
}

const nothing = (): void => undefined;

export const windowNeighbours: Neighbours = {
  claim(what, { onElsewhere, onTaken }): Claim {
    if (typeof BroadcastChannel === 'undefined')
      return { takeOver: () => Promise.resolve(), letGo: nothing, release: nothing };
    const channel = new BroadcastChannel(CHANNEL);
    const me = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
    const since = performance.now();
    let mine = true;
    let given = nothing;
    const say = (kind: Word['kind']): void => channel.postMessage({ kind, what, from: me } satisfies Word);
    const wasFirst = (other: number): boolean => performance.now() - since > AT_ONCE_MS || me < other;
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const word = readWord(data);
      if (word?.what !== what) return;
      if (word.kind === 'given') return given();
      if (!mine) return;
      if (word.kind === 'anyone' && wasFirst(word.from)) say('here');
      if (word.kind === 'here') {
        mine = false;
        onElsewhere();
      }
      if (word.kind === 'give') {
        mine = false;
        void onTaken().finally(() => say('given'));
      }
    });
    say('anyone');
    return {
      takeOver: () =>
        new Promise((resolve) => {
          const timer = setTimeout(resolve, PATIENCE_MS);
          given = () => {
            clearTimeout(timer);
            resolve();
          };
          say('give');
        }),
      letGo: () => void (mine = false),
      release: () => channel.close(),
    };
  },
};
