// A course in a cmi5 system without a browser. The clock is vitest's: `vi.useFakeTimers()` first.
import { vi } from 'vitest';
import { connect } from '../../src/browser/lms/connect.ts';
import type { Connection, DecisionReport, LmsTrouble } from '../../src/browser/lms/connection.ts';
import type { RecordingLrs, Visit } from './cmi5-lrs.ts';
import { fakeStorage } from './fake-storage.ts';
import { windowWith } from './scorm-system.ts';

export const NOON = Date.UTC(2026, 10, 29, 12);
export const TEXT = 'friday_deck:4f2a:7:seed=12&style=0.4;w1=a';
export const DECISION: DecisionReport = {
  id: 'friday_deck.w1.deck',
  asked: 'Friday, 17:10. The deck is wrong.',
  choices: ['mend', 'call', 'wait'].map((id) => ({ id, words: `${id} it` })),
  picked: ['call', 'wait'],
  said: 'call it, then wait',
  language: 'en',
  at: new Date(NOON + 60_000),
  ms: 62_030,
};

export interface Here {
  readonly here: Connection;
  readonly troubles: LmsTrouble[];
  readonly storage: Storage;
}

/** `storage`: of the tab, the same after a reload; null where the browser denies it. */
export async function arrive(lrs: RecordingLrs, visit: Visit, storage: Storage | null = fakeStorage()): Promise<Here> {
  const troubles: LmsTrouble[] = [];
  const window = windowWith({ location: { search: visit.query }, fetch: lrs.fetch });
  Object.defineProperty(window, 'sessionStorage', {
    get(): Storage {
      if (storage === null) throw new DOMException('denied', 'SecurityError');
      return storage;
    },
  });
  const onTrouble = (trouble: LmsTrouble) => void troubles.push(trouble);
  const asked = connect({ window, now: () => new Date(), onTrouble, mastery: null });
  await vi.advanceTimersByTimeAsync(20_000);
  const here = await asked;
  if (here === null) throw new Error('the system was not found');
  return { here, troubles, storage: storage ?? fakeStorage() };
}

/** What was asked for, after as long as it may take. */
export async function inTime<Answer>(asked: Promise<Answer>): Promise<Answer> {
  await vi.advanceTimersByTimeAsync(60_000);
  return asked;
}

export async function leave({ here }: Here, visit: Visit): Promise<void> {
  here.leave();
  visit.over = true;
  await vi.advanceTimersByTimeAsync(10_000);
}
