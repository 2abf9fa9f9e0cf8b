// What every page of the app is given by the app itself.
import type { Surroundings } from '../play/surroundings.ts';
import type { Saves } from './saves.ts';
import type { Services } from './services.ts';

export interface Shell extends Surroundings {
  readonly services: Services;
  readonly saves: Saves;
  /** Languages asked for, the dearest first, also those that only scenarios have. */
  readonly wanted: readonly string[];
  readonly goTo: (address: string) => void;
  /** False where an address leads nobody else here: a course opens under its learning system alone. */
  readonly linked?: boolean;
  /** The scenarios that are here, where they are not all that ship. */
  readonly scenarios?: readonly string[];
}
