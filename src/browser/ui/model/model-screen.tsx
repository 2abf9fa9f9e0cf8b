// "How this works, and how sure we are": what is worked out, what is known, and sliders for what is not.
import type { JobHost } from '../../../core/lab/jobs.ts';
import { useRef } from 'preact/hooks';
import type { Scenario } from '../../../core/scenario/schema.ts';
import { Button, IconButton } from '../components/button.tsx';
import { SceneHeading } from '../components/scene-heading.tsx';
import '../debrief/parts.css';
import { Argue } from './argue.tsx';
import './model.css';
import { Choices, Research, Works } from './sections.tsx';
import type { ValidationSummary } from './summary.ts';
import { Sure } from './sure.tsx';
import { VALIDATION } from './validation-summary.ts';
import { WordsContext, type ModelText } from './words.ts';

export interface ModelScreenProps {
  readonly t: ModelText;
  /** What the comparison plays; null while it is being fetched. */
  readonly scenario: Scenario | 'failed' | null;
  /** Where the comparison is played. */
  readonly openJobs: () => JobHost<'comparison'>;
  readonly validation?: ValidationSummary;
  readonly onBack: () => void;
  readonly onMenu: () => void;
}

export function ModelScreen({ t, scenario, openJobs, validation = VALIDATION, onBack, onMenu }: ModelScreenProps) {
  const argue = useRef<HTMLDivElement>(null);
  const toSliders = (): void => {
    argue.current?.querySelector('h2')?.focus({ preventScroll: true });
    argue.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <WordsContext.Provider value={t}>
      <main class="model">
        <div class="model-bar screen-only">
          <Button kind="plain" icon="arrow-left" onPress={onBack}>
            {t('model.back')}
          </Button>
          <IconButton icon="gear" label={t('model.menu')} onPress={onMenu} />
        </div>
        <header class="model-top">
          <SceneHeading scene="model">{t('model.title')}</SceneHeading>
          <p>{t('model.lead')}</p>
          <button type="button" class="model-jump screen-only" onClick={toSliders}>
            {t('model.to_sliders')}
          </button>
        </header>
        <Works />
        <Research />
        <Sure validation={validation} />
        <Choices />
        <div ref={argue} class="argue-place">
          <Argue scenario={scenario} openJobs={openJobs} />
        </div>
      </main>
    </WordsContext.Provider>
  );
}
