// Loads late: the page on the model, and the scenario that its comparison plays: the one last finished, or the Friday deck; in a
// course the first that is long enough, and a short one where there is no other.
import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../../core/scenario/schema.ts';
import { ModelScreen } from '../ui/model/model-screen.tsx';
import { useLateText } from '../ui/text/use-text.ts';
import { OpenFailure } from './open-failure.tsx';
import { Waiting } from '../ui/screens/late.tsx';
import { openComparisons } from './comparison-host.ts';
import { openFromLibrary, openText, type Opened } from './open-scenario.ts';
import type { Shell } from './shell.ts';

const USUAL = 'friday_deck';
/** Shorter ones end before anything has come of anything. */
const LEAST_WEEKS = 6;

async function scenarioToPlay({ saves, wanted, scenarios = [USUAL] }: Shell): Promise<Scenario | 'failed'> {
  const last = saves.all().findLast(({ finished, weeks }) => finished && weeks >= LEAST_WEEKS);
  const own = last?.from === 'file' ? saves.file(last.id) : null;
  const tries = scenarios.map((id) => (): Promise<Opened> => openFromLibrary(id, wanted));
  if (own !== null) tries.unshift(() => openText(own, ''));
  else if (last?.from === 'library') tries.unshift(() => openFromLibrary(last.id, wanted));
  let short: Scenario | 'failed' = 'failed';
  for (const attempt of tries) {
    const opened = await attempt();
    if (opened.kind !== 'opened') continue;
    if (opened.scenario.weeks >= LEAST_WEEKS) return opened.scenario;
    if (short === 'failed') short = opened.scenario;
  }
  return short;
}

export interface ModelPageProps {
  readonly shell: Shell;
  readonly onBack: () => void;
}

export function ModelPage({ shell, onBack }: ModelPageProps) {
  const { t, locale } = shell;
  const [failed, setFailed] = useState(false);
  const words = useLateText(locale, 'model', () => setFailed(true));
  const [scenario, setScenario] = useState<Scenario | 'failed' | null>(null);
  useEffect(() => void scenarioToPlay(shell).then(setScenario), []);
  useEffect(() => shell.setPlace(t('model.link')), [t]);
  if (words)
    return <ModelScreen t={words} {...{ scenario, onBack }} openJobs={openComparisons} onMenu={shell.onMenu} />;
  if (!failed) return <Waiting t={t} />;
  const onAgain = shell.services.address.reload;
  return <OpenFailure t={t} onHome={onBack} onAgain={onAgain} />;
}
