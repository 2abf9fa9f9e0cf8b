// Every step as a link, the one on screen marked, and the switch between one step and all.
import { useEffect, useRef } from 'preact/hooks';
import { whole } from '../text/formats.ts';
import { chapterId } from './chapter.tsx';
import type { Step } from './steps.ts';
import { useWords } from './words.ts';

interface StepLinksProps {
  readonly at: Step;
  /** All there are, or those on the way. */
  readonly steps: readonly Step[];
  readonly all: boolean;
  readonly onStep: (step: Step) => void;
  readonly onAll: () => void;
}

export function StepLinks({ at, steps, all, onStep, onAll }: StepLinksProps) {
  const { t, locale } = useWords();
  const current = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    const link = current.current;
    const strip = link?.closest('ol');
    if (link && strip) strip.scrollTo({ left: link.offsetLeft - strip.clientWidth / 2 + link.offsetWidth / 2 });
  }, [at]);
  return (
    <nav class="step-links screen-only" data-all={all || undefined} aria-label={t('debrief.steps')}>
      <ol>
        {steps.map((step, index) => (
          <li key={step}>
            <a
              href={`#${chapterId(step)}`}
              ref={step === at ? current : null}
              aria-current={step === at && !all ? 'step' : undefined}
              onClick={(event) => {
                event.preventDefault();
                onStep(step);
              }}
            >
              {!all && (
                <span class="step-number" aria-hidden="true">
                  {whole(locale, index + 1)}
                </span>
              )}
              <span class="step-name">{t(`debrief.step.${step}`)}</span>
            </a>
          </li>
        ))}
      </ol>
      <button type="button" class="link-button" onClick={onAll}>
        {t(all ? 'debrief.step_by_step' : 'debrief.show_all')}
      </button>
    </nav>
  );
}
