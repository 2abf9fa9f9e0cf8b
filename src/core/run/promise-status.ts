// How a promise stands, by the choice that made it.
import { choiceId } from '../engine/cause-id.ts';
import type { Promise_ } from '../engine/state.ts';
import type { Standing } from './run-state.ts';

/** Null where it was never made. One made this turn is open, though the engine hears of it only with the week. */
export function promiseStatus({ organisation, chosen }: Standing, id: string): Promise_['status'] | null {
  const known = organisation.promises.find((promise) => promise.id === id)?.status;
  return known ?? (chosen.some((choice) => choiceId(choice) === id) ? 'open' : null);
}

export const isPromise = (run: Standing, id: string, status: Promise_['status']): boolean =>
  promiseStatus(run, id) === status;
