// One step of the debrief: a section with a heading that takes the focus when the step opens.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { focusSoon } from '../components/focus.ts';
import { useWhole } from './extras.ts';
import type { Step } from './steps.ts';
import { useWords } from './words.ts';

export const chapterId = (step: Step): string => `debrief-${step}`;

interface ChapterProps {
  readonly step: Step;
  /** The steps that everybody walks through. */
  readonly way: readonly Step[];
  /** It is the one last asked for. */
  readonly current: boolean;
  readonly hidden: boolean;
  /** Grows by one each time the reader asks for this step. */
  readonly asked: number;
  readonly lead?: string;
  readonly children: ComponentChildren;
}

/** Which step of the way it is; nothing for what lies beside it, and nothing where all lie beneath one another. */
function WhichStep({ step, way }: Pick<ChapterProps, 'step' | 'way'>) {
  const { t } = useWords();
  if (useWhole()) return null;
  const words = way.includes(step)
    ? t('debrief.step_of', { step: way.indexOf(step) + 1, steps: way.length })
    : t('debrief.beside');
  return <p class="chapter-number quiet small screen-only">{words}</p>;
}

/** Of everything, only what was asked for lies open: else it is thirty screens of a phone. On paper all of it does. */
function useFolding(current: boolean): { readonly folded: boolean; readonly unfold: () => void } {
  const whole = useWhole();
  const [opened, open] = useState(current);
  useEffect(() => {
    if (current) open(true);
  }, [current]);
  return { folded: whole && !opened && !current, unfold: () => open(true) };
}

function Unfold({ step, onUnfold }: { readonly step: Step; readonly onUnfold: () => void }) {
  const { t } = useWords();
  return (
    <button
      type="button"
      class="link-button unfold screen-only"
      aria-expanded="false"
      aria-label={t('debrief.unfold_named', { title: t(`debrief.step.${step}`) })}
      onClick={onUnfold}
    >
      {t('debrief.unfold')}
    </button>
  );
}

export function Chapter({ step, way, current, hidden, asked, lead, children }: ChapterProps) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { folded, unfold } = useFolding(current);
  useEffect(() => {
    if (asked === 0) return undefined;
    heading.current?.closest('section')?.scrollIntoView({ block: 'start' });
    return focusSoon(() => heading.current);
  }, [asked]);
  const id = chapterId(step);
  return (
    <section id={id} class="chapter" aria-labelledby={`${id}-title`} hidden={hidden} data-folded={folded || undefined}>
      <WhichStep step={step} way={way} />
      <h2 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {t(`debrief.step.${step}`)}
      </h2>
      {lead !== undefined && <p class="chapter-lead quiet">{lead}</p>}
      {folded && (
        <Unfold
          step={step}
          onUnfold={() => {
            unfold();
            focusSoon(() => heading.current);
          }}
        />
      )}
      {children}
    </section>
  );
}
