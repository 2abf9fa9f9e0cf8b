// Brings the page on the model, and the scenario that its comparison plays: the one last finished, or the Friday deck.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../../core/scenario/schema.ts';
import { Button } from '../ui/components/button.tsx';
import type { ModelScreenProps } from '../ui/model/model-screen.tsx';
import { MessageScreen } from '../ui/screens/message-screen.tsx';
import { latePart } from './late-part.ts';
import { openFromLibrary, openText, type Opened } from './open-scenario.ts';
import type { Saves } from './saves.ts';
import type { Shell } from './shell.ts';

const USUAL = 'friday_deck';
/** Shorter ones end before anything has come of anything. */
const LEAST_WEEKS = 6;

async function scenarioToPlay(saves: Saves): Promise<Scenario | 'failed'> {
  const last = saves.all().findLast(({ finished, weeks }) => finished && weeks >= LEAST_WEEKS);
  const own = last?.from === 'file' ? saves.file(last.id) : null;
  const tries: (() => Promise<Opened>)[] = [() => openFromLibrary(USUAL)];
  if (own !== null) tries.unshift(() => openText(own, ''));
  else if (last?.from === 'library') tries.unshift(() => openFromLibrary(last.id));
  for (const attempt of tries) {
    const opened = await attempt();
    if (opened.kind === 'opened') return opened.scenario;
  }
  return 'failed';
}

interface ModelPageProps {
  readonly shell: Shell;
  readonly onBack: () => void;
}

export function ModelPage({ shell, onBack }: ModelPageProps) {
  const { t, locale, saves } = shell;
  const [part, setPart] = useState<{ readonly ModelScreen: ComponentType<ModelScreenProps> } | 'failed'>();
  const [scenario, setScenario] = useState<Scenario | 'failed' | null>(null);
  const load = (): void =>
    void latePart(() => import('../ui/model/model-screen.tsx')).then(setPart, () => setPart('failed'));
  useEffect(load, []);
  useEffect(() => void scenarioToPlay(saves).then(setScenario), []);
  useEffect(() => shell.setPlace(t('model.link')), []);
  if (part === 'failed') {
    return (
      <MessageScreen title={t('error.fetch')} text={[t('error.fetch_do')]}>
        <Button kind="main" onPress={load}>
          {t('error.try_again')}
        </Button>
        <Button onPress={onBack}>{t('error.home')}</Button>
      </MessageScreen>
    );
  }
  if (part) return <part.ModelScreen {...{ locale, scenario, onBack }} onMenu={shell.onMenu} />;
  return (
    <main class="waiting" aria-busy="true">
      <p class="quiet">{t('play.loading')}</p>
    </main>
  );
}
