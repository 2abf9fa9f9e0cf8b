import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { focusSoon } from '../components/focus.ts';
import type { DecisionMark } from '../../../core/run/debrief.ts';

export const momentAnchor = (mark: DecisionMark): string =>
  `debrief-moment-${mark.manager}-${mark.moment}-${mark.week}`;

/** Opens the step that tells of every decision, and leaves the focus alone. */
export const OpenDecisions = createContext<() => void>(() => undefined);

/** Frames to wait for a step that is drawn late. */
const PATIENCE = 120;

function focusWhenShown(id: string, patience = PATIENCE): void {
  const target = document.getElementById(id);
  if (target === null || target.closest('[hidden], [data-folded]') !== null) {
    if (patience > 0) requestAnimationFrame(() => focusWhenShown(id, patience - 1));
    return;
  }
  focusSoon(() => target);
  target.scrollIntoView({ block: 'nearest' });
}

export function MomentLink({ mark, children }: { readonly mark: DecisionMark; readonly children: ComponentChildren }) {
  const id = momentAnchor(mark);
  const openDecisions = useContext(OpenDecisions);
  // Without touching the address, which belongs to the app's routes.
  const follow = (event: Event): void => {
    event.preventDefault();
    openDecisions();
    focusWhenShown(id);
  };
  return (
    <a href={`#${id}`} onClick={follow}>
      {children}
    </a>
  );
}
