// One step of the debrief: a section with a heading that takes the focus when the step opens.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { focusSoon } from '../components/focus.ts';
import { useWords } from './words.ts';

export const STEPS = ['bets', 'told', 'timeline', 'time', 'shown', 'held', 'luck', 'roads', 'rewind', 'plan'] as const;
export type Step = (typeof STEPS)[number];
export const chapterId = (step: Step): string => `debrief-${step}`;

interface ChapterProps {
  readonly step: Step;
  readonly hidden: boolean;
  /** Grows by one each time the reader asks for this step. */
  readonly asked: number;
  readonly lead?: string;
  readonly children: ComponentChildren;
}

export function Chapter({ step, hidden, asked, lead, children }: ChapterProps) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asked === 0) return undefined;
    heading.current?.closest('section')?.scrollIntoView({ block: 'start' });
    return focusSoon(() => heading.current);
  }, [asked]);
  const id = chapterId(step);
  return (
    <section id={id} class="chapter" aria-labelledby={`${id}-title`} hidden={hidden}>
      <p class="chapter-number quiet small">
        {t('debrief.step_of', { step: STEPS.indexOf(step) + 1, steps: STEPS.length })}
      </p>
      <h2 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {t(`debrief.step.${step}`)}
      </h2>
      {lead !== undefined && <p class="chapter-lead quiet">{lead}</p>}
      {children}
    </section>
  );
}
