// Hints between processes over LISTEN and NOTIFY. They may be lost, and are while the connection is: whoever listens also looks now and then.
import { randomUUID } from 'node:crypto';
import pg, { type ClientConfig, type Pool } from 'pg';
import * as v from 'valibot';
import type { Hint, Store } from './store.ts';

const CHANNEL = 'skip_level_hint';
/** ms until the next try, the first and at most. */
const [SOON, LATE] = [100, 3000];

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const hintSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('news'), session: v.string(), seq: whole }),
  v.strictObject({
    kind: v.literal('presence'),
    session: v.string(),
    participant: whole,
    here: v.boolean(),
    at: whole,
  }),
]);
const messageSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.strictObject({ from: v.string(), hints: v.array(hintSchema) }),
);
/** Hints in one message: the database takes 8,000 bytes. */
const TOGETHER = 30;

/** One connection that listens for as long as it is wanted, and comes back by itself. */
function listen(config: ClientConfig, heard: (text: string) => void): () => void {
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const connect = async (wait: number): Promise<void> => {
    const mine = new pg.Client(config);
    client = mine;
    let isLost = false;
    const lost = (): void => {
      if (isLost || isOver) return;
      isLost = true;
      mine.end().catch(() => undefined);
      timer = setTimeout(() => void connect(Math.min(wait * 2, LATE)), wait);
    };
    mine.on('error', lost).on('end', lost);
    mine.on('notification', ({ payload }) => heard(payload ?? ''));
    try {
      await mine.connect();
      await mine.query(`listen ${CHANNEL}`);
      wait = SOON;
    } catch {
      lost();
    }
  };
  void connect(SOON);
  return () => {
    isOver = true;
    clearTimeout(timer);
    client?.end().catch(() => undefined);
  };
}

/** Of one session's news only the last counts. */
const nameOf = (hint: Hint): string => (hint.kind === 'news' ? hint.session : `${hint.session} ${hint.participant}`);

interface Hints extends Pick<Store, 'onHint' | 'hint'> {
  readonly close: () => void;
}
export function openHints(pool: Pool, config: ClientConfig): Hints {
  const me = randomUUID();
  const listeners = new Set<(hint: Hint) => void>();
  let stop: (() => void) | null = null;
  const heard = (text: string): void => {
    const message = v.safeParse(messageSchema, text);
    if (!message.success || message.output.from === me) return;
    for (const hint of message.output.hints) for (const listener of listeners) listener(hint);
  };
  let waiting = new Map<string, Hint>();
  let isSaying = false;
  const say = async (): Promise<void> => {
    isSaying = true;
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.size > 0) {
      const hints = [...waiting.values()];
      waiting = new Map();
      const messages = Array.from({ length: Math.ceil(hints.length / TOGETHER) }, (_, index) =>
        JSON.stringify({ from: me, hints: hints.slice(index * TOGETHER, (index + 1) * TOGETHER) }),
      );
      await pool
        .query('select pg_notify($1, message) from unnest($2::text[]) message', [CHANNEL, messages])
        .catch(() => undefined);
    }
    isSaying = false;
  };
  return {
    onHint: (listener) => {
      listeners.add(listener);
      stop ??= listen(config, heard);
      return () => void listeners.delete(listener);
    },
    hint: (hint) => {
      waiting.set(nameOf(hint), hint);
      if (!isSaying) void say();
    },
    close: () => {
      listeners.clear();
      waiting.clear();
      stop?.();
    },
  };
}
