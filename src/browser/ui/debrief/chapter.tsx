// One step of the debrief: a section with a heading that takes the focus when the step opens.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { focusSoon } from '../components/focus.ts';
import type { Step } from './steps.ts';
import { useWords } from './words.ts';

export const chapterId = (step: Step): string => `debrief-${step}`;

interface ChapterProps {
  readonly step: Step;
  /** The steps that everybody walks through. */
  readonly way: readonly Step[];
  readonly hidden: boolean;
  /** Grows by one each time the reader asks for this step. */
  readonly asked: number;
  readonly lead?: string;
  readonly children: ComponentChildren;
}

/** Which step of the way it is; nothing for what lies beside it. */
function WhichStep({ step, way }: Pick<ChapterProps, 'step' | 'way'>) {
  const { t } = useWords();
  const words = way.includes(step)
    ? t('debrief.step_of', { step: way.indexOf(step) + 1, steps: way.length })
    : t('debrief.beside');
  return <p class="chapter-number quiet small">{words}</p>;
}

export function Chapter({ step, way, hidden, asked, lead, children }: ChapterProps) {
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
      <WhichStep step={step} way={way} />
      <h2 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {t(`debrief.step.${step}`)}
      </h2>
      {lead !== undefined && <p class="chapter-lead quiet">{lead}</p>}
      {children}
    </section>
  );
}
