// Brings the debrief's own chunk; until it is here, a line of text.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { NotCome, Waiting } from '../ui/screens/late.tsx';
import { TopBar } from '../ui/screens/top-bar.tsx';
import type { DebriefProps } from './debrief.tsx';
import type { Locale } from '../ui/text/languages.ts';
import type { TextOf } from '../ui/text/text.ts';
import { latePartInWords } from './late-part.ts';

type DebriefPart = { readonly Debrief: ComponentType<DebriefProps>; readonly t: TextOf<'debrief'> };

const loadDebrief = (locale: Locale): Promise<DebriefPart> =>
  latePartInWords(() => import('./debrief.tsx'), 'debrief', locale);

/** So that a run begun on a line can be ended without one. What doesn't come is asked for again, and told, when it is needed. */
export const fetchDebriefEarly = (locale: Locale): void => void loadDebrief(locale).catch(() => undefined);

export function DebriefPage(props: Omit<DebriefProps, 't'>) {
  const [part, setPart] = useState<DebriefPart | 'failed'>();
  const [attempt, setAttempt] = useState(0);
  const { t, locale, onMenu } = props.shell;
  useEffect(() => {
    loadDebrief(locale).then(setPart, () => setPart('failed'));
  }, [attempt, locale]);
  const again = (): void => setAttempt(attempt + 1);
  if (part === 'failed')
    return <NotCome title={t('play.debrief')} t={t} onAgain={again} onHome={props.afterwards.onHome} />;
  const { view } = props.play.state;
  return (
    <>
      <TopBar {...{ view, t, onMenu, look: undefined }} awayWeek={0} onLook={() => undefined} />
      {part ? <part.Debrief t={part.t} {...props} /> : <Waiting t={t} />}
    </>
  );
}
