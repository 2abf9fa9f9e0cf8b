// What every page of the app is given by the app itself.
import type { Surroundings } from '../play/surroundings.ts';
import type { Saves } from './saves.ts';
import type { Services } from './services.ts';

export interface Shell extends Surroundings {
  readonly services: Services;
  readonly saves: Saves;
  readonly goTo: (address: string) => void;
}
