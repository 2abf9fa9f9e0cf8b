// What each step of the debrief shows.
import type { Debrief } from '../../../core/run/debrief.ts';
import { Bets } from './bets.tsx';
import { BranchRuns } from './branch-runs.tsx';
import { useWhole } from './extras.ts';
import { Fog } from './fog.tsx';
import { HeldUp } from './held-up.tsx';
import { LookedFirst } from './looked.tsx';
import { Luck } from './luck.tsx';
import { Patterns } from './patterns.tsx';
import { PlanForMonday } from './plan.tsx';
import { WaysBack } from './ways-back.tsx';
import { Roads } from './roads.tsx';
import { TalkItOver } from './talk.tsx';
import { TimeSpent } from './time-spent.tsx';
import { Timeline } from './timeline.tsx';
import type { Step } from './steps.ts';
import { ToldTrue } from './told-true.tsx';
import { Turning } from './turning.tsx';
import { useWords } from './words.ts';

export function StepBody({
  step,
  debrief,
  title,
}: {
  readonly step: Step;
  readonly debrief: Debrief;
  readonly title: string;
}) {
  const { t } = useWords();
  // On the way the questions stand before the plan; of everything they are a step of their own.
  const whole = useWhole();
  switch (step) {
    case 'compare':
      return <BranchRuns />;
    case 'fog':
      return <Fog debrief={debrief} />;
    case 'turn':
      return <Turning debrief={debrief} />;
    case 'bets':
      return <Bets debrief={debrief} />;
    case 'told':
      return <ToldTrue debrief={debrief} />;
    case 'timeline':
      return <Timeline debrief={debrief} />;
    case 'time':
      return <TimeSpent debrief={debrief} />;
    case 'shown':
      return <Patterns debrief={debrief} />;
    case 'looked':
      return <LookedFirst debrief={debrief} />;
    case 'held':
      return <HeldUp debrief={debrief} />;
    case 'luck':
      return <Luck debrief={debrief} />;
    case 'roads':
      return <Roads debrief={debrief} />;
    case 'rewind':
      return <WaysBack debrief={debrief} />;
    case 'talk':
      return <TalkItOver debrief={debrief} />;
    case 'plan':
      return (
        <>
          {!whole && debrief.questions.length > 0 && (
            <section class="talk-first screen-only">
              <h3>{t('debrief.step.talk')}</h3>
              <TalkItOver debrief={debrief} />
            </section>
          )}
          <PlanForMonday debrief={debrief} title={title} />
        </>
      );
  }
}
