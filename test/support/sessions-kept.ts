// Sessions, people and rows for a store to keep.
import type { NewRow, SessionEvent } from '../../src/core/session/session-event.ts';
import type { PersonRow, SessionRow, Store } from '../../src/node/server/store.ts';

export const sessionRow = (id: string, changed: Partial<SessionRow> = {}): SessionRow => ({
  id,
  code: `CODE${id}`,
  controlHash: 'c'.repeat(64),
  projectorHash: 'p'.repeat(64),
  joinHash: 'j'.repeat(64),
  scenario: '{"title":"Neue Leitung ☕"}',
  open: true,
  openedAt: 1_700_000_000_000,
  servedAt: 1_700_000_000_000,
  purgeAt: 1_702_592_000_000,
  ...changed,
});
const rowOf = (word: string | null, event: SessionEvent, at = 1_700_000_000_001): NewRow => ({
  version: 1,
  at,
  word,
  event,
});
export const opened = rowOf(null, { kind: 'opened', setup: {} as never });
export const told = (text: string, word: string | null = null): NewRow => rowOf(word, { kind: 'told_all', text });
export const joined = (participant: number, word: string): NewRow =>
  rowOf(word, { kind: 'joined', participant, seat: participant });
export const person = (session: string, participant: number, name: string): PersonRow => ({
  session,
  participant,
  name,
  tokenHash: `hash-of-${name}`,
});
export const begin = (store: Store, id: string, changed: Partial<SessionRow> = {}): Promise<void> =>
  store.create(sessionRow(id, changed), opened);
