// One step of the debrief: a section with a heading that takes the focus when the step opens.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Debrief } from '../../../core/run/debrief.ts';
import { focusSoon } from '../components/focus.ts';
import { useWords } from './words.ts';

export const STEPS = ['bets', 'told', 'timeline', 'time', 'shown', 'held', 'luck', 'roads', 'rewind', 'plan'] as const;
export type Step = (typeof STEPS)[number];
/** Where nothing could be bet on, there are no bets to look back at. */
export const stepsOf = ({ bets }: Pick<Debrief, 'bets'>): readonly Step[] =>
  bets.length > 0 ? STEPS : STEPS.filter((step) => step !== 'bets');
export const chapterId = (step: Step): string => `debrief-${step}`;

interface ChapterProps {
  readonly step: Step;
  /** All there are in this debrief. */
  readonly steps: readonly Step[];
  readonly hidden: boolean;
  /** Grows by one each time the reader asks for this step. */
  readonly asked: number;
  readonly lead?: string;
  readonly children: ComponentChildren;
}

export function Chapter({ step, steps, hidden, asked, lead, children }: ChapterProps) {
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
        {t('debrief.step_of', { step: steps.indexOf(step) + 1, steps: steps.length })}
      </p>
      <h2 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {t(`debrief.step.${step}`)}
      </h2>
      {lead !== undefined && <p class="chapter-lead quiet">{lead}</p>}
      {children}
    </section>
  );
}
