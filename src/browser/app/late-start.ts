// Loads late, once the page is drawn: others than the player have to do with it.
import { bearOtherHands } from '../ui/other-hands.ts';
import { outside } from './embed/outside.ts';

export function startLate(root: HTMLElement): void {
  // Translators and extensions come after what they change.
  bearOtherHands(root);
  outside.ready();
}
