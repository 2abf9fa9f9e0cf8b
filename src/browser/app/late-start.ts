// Loads late, once the page is drawn: others than the player have to do with it.
import { bearOtherHands } from '../ui/other-hands.ts';
import { outside } from './embed/outside.ts';
import type { Services } from './services.ts';

/** Somebody looks around and presses something first, ms. */
const REST_MS = 3000;

export function startLate(root: HTMLElement, services: Services): void {
  // Translators and extensions come after what they change.
  bearOtherHands(root);
  outside.ready();
  if (!import.meta.env.PROD) return;
  const keep = (): Promise<unknown> => import('./offline.tsx').then(({ keepOffline }) => keepOffline(root, services));
  setTimeout(() => void keep().catch(() => undefined), REST_MS);
}
