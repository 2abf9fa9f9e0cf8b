// What is wrong with a scenario. The screen and its words come when there is something to tell.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ProblemWords } from '../../core/scenario/says.ts';
import { Button } from '../ui/components/button.tsx';
import { MessageScreen } from '../ui/screens/message-screen.tsx';
import type { ProblemScreenProps } from '../ui/screens/problem-screen.tsx';
import type { Locale } from '../ui/text/languages.ts';
import { loadProblemWords } from '../ui/text/load-problem-words.ts';
import { loadText, type TextOf } from '../ui/text/text.ts';
import { Waiting } from '../ui/screens/late.tsx';
import type { Opened } from './open-scenario.ts';
import { whyNoText } from './no-text.ts';
import { OpenFailure } from './open-failure.tsx';
import type { Shell } from './shell.ts';

interface Part {
  readonly ProblemScreen: ComponentType<ProblemScreenProps>;
  readonly words: ProblemWords;
  readonly t: TextOf<'run'>;
}

async function loadPart(locale: Locale): Promise<Part> {
  const [{ ProblemScreen }, words, t] = await Promise.all([
    import('../ui/screens/problem-screen.tsx'),
    loadProblemWords(locale),
    loadText(locale, 'run'),
  ]);
  return { ProblemScreen, words, t };
}

interface ProblemPageProps {
  readonly found: Extract<Opened, { readonly kind: 'problems' | 'too_big' | 'not_text' }>;
  readonly shell: Shell;
  readonly onHome: () => void;
}

export function ProblemPage({ found, shell, onHome }: ProblemPageProps) {
  const { t, locale } = shell;
  const [part, setPart] = useState<Part | 'failed'>();
  const load = (): void => void loadPart(locale).then(setPart, () => setPart('failed'));
  useEffect(load, [locale]);
  if (part === 'failed') return <OpenFailure t={t} onHome={onHome} onAgain={load} />;
  if (part === undefined) return <Waiting t={t} />;
  if (found.kind === 'problems')
    return <part.ProblemScreen {...found} words={part.words} t={part.t} ui={t} onHome={onHome} />;
  return (
    <MessageScreen title={t('error.title')} text={[whyNoText(found, part.t)]}>
      <Button kind="main" icon="arrow-left" onPress={onHome}>
        {t('error.home')}
      </Button>
    </MessageScreen>
  );
}
