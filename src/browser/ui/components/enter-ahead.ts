// Enter on a scene’s heading, where the focus is when it comes: goes on where there is one way on, and to what is asked where there is not.
import { whenNotComposing } from './keys.ts';
import { wasSeen } from './seen.ts';

/** There is something to press: what is idle keeps its place, but leads nowhere. */
const canBePressed = (element: Element): boolean =>
  element.getClientRects().length > 0 && !element.matches(':disabled, [aria-disabled="true"]');
const SLIDER = 'input[type="range"]';
/** Here something is said, chosen or planned first: Enter must not do it unheard. Of what stands over a plan only the first adds to it. */
const ASKS = `${SLIDER}, .choices button, .planner .actions:not(.stay) button:first-child, .planner button:is(.fold-handle, .round), .planner .stay button, .task button`;
const ON = '.actions .button[data-kind="main"]';
/** The heading, and the slider, which takes no Enter itself; not while an earlier week is watched. */
const AT = `.play:not([data-replay]) .ask :is(h1, h2, h3, ${SLIDER})`;

function goAhead(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.repeat || event.defaultPrevented || !wasSeen(event)) return;
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  const { activeElement: at } = document;
  const card = at?.matches(AT) && at.closest('.ask');
  if (!card || document.querySelector('dialog[open]')) return;
  const find = (what: string): HTMLElement | undefined =>
    [...card.querySelectorAll<HTMLElement>(what)].find(canBePressed);
  // Whoever is at the slider has heard how it stands.
  const asked = at?.matches(SLIDER) ? undefined : find(ASKS);
  const next = asked ?? find(ON) ?? find('button');
  if (next === undefined) return;
  // The key would press what has just got the focus.
  event.preventDefault();
  if (next.matches(ON) && asked === undefined) next.click();
  else next.focus();
}
const heard = whenNotComposing(goAhead);

/** From now on; asked for twice it still listens once. */
export const listenForEnter = (): void => addEventListener('keydown', heard);
