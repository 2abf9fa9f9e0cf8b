// "Take a scenario to your LMS": what goes in, where it is going, and one press that makes it.
import { Button, IconButton } from '../components/button.tsx';
import { SceneHeading } from '../components/scene-heading.tsx';
import { BrandPart, type BrandPartProps } from './brand-part.tsx';
import type { Making } from './pack-choice.ts';
import { Details, Kinds, Languages, Scenarios, type FieldsProps } from './pack-fields.tsx';
import { Outcome } from './pack-outcome.tsx';
import './pack.css';

export interface PackScreenProps extends FieldsProps, BrandPartProps {
  /** The list of scenarios did not come. */
  readonly failed: boolean;
  /** Null before the first press. */
  readonly making: Making | null;
  readonly onMake: () => void;
  readonly onAgain: () => void;
  readonly onBack: () => void;
  readonly onMenu: () => void;
}

export function PackScreen(props: PackScreenProps) {
  const { t, failed, making, onMake, onAgain, onBack, onMenu } = props;
  return (
    <main class="pack">
      <div class="pack-bar">
        <Button kind="plain" icon="arrow-left" onPress={onBack}>
          {t('pack.back')}
        </Button>
        <IconButton icon="gear" label={t('pack.menu')} onPress={onMenu} />
      </div>
      <SceneHeading scene="pack">{t('pack.title')}</SceneHeading>
      <p class="pack-lead">{t('pack.lead')}</p>
      {failed && (
        <div class="actions">
          <p>{t('pack.no_list')}</p>
          <Button icon="arrows-clockwise" onPress={onAgain}>
            {t('pack.again')}
          </Button>
        </div>
      )}
      <div class="pack-parts">
        <Scenarios {...props} />
        <div class="pack-side">
          <Kinds {...props} />
          <Languages {...props} />
          <Details {...props} />
          <BrandPart {...props} />
        </div>
      </div>
      <div class="actions">
        <Button kind="main" icon="download-simple" idle={making?.kind === 'making'} onPress={onMake}>
          {t('pack.make')}
        </Button>
      </div>
      {making && <Outcome {...{ making, t }} />}
    </main>
  );
}
