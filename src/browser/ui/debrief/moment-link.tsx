import type { ComponentChildren } from 'preact';
import type { DecisionMark } from '../../../core/run/debrief.ts';

export const momentAnchor = (mark: DecisionMark): string =>
  `debrief-moment-${mark.manager}-${mark.moment}-${mark.week}`;

/** Follows a link inside the debrief without touching the address, which belongs to the app's routes. */
export function followTo(event: Event, id: string): void {
  const target = document.getElementById(id);
  if (target === null) return;
  event.preventDefault();
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'nearest' });
}

export function MomentLink({ mark, children }: { readonly mark: DecisionMark; readonly children: ComponentChildren }) {
  const id = momentAnchor(mark);
  return (
    <a href={`#${id}`} onClick={(event) => followTo(event, id)}>
      {children}
    </a>
  );
}
