// The debrief, step by step under the player's thumb, or all of it at once.
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Debrief } from '../../../core/run/debrief.ts';
import { focusSoon } from '../components/focus.ts';
import { Button } from '../components/button.tsx';
import type { Speech } from '../../../core/run/view.ts';
import { languageOfTexts, said, Sentence, type LanguageOf } from '../components/said.tsx';
import { Chapter, stepsOf } from './chapter.tsx';
import type { Step } from './chapter.tsx';
import { FuturesContext, ExtrasContext, NO_EXTRAS } from './extras.ts';
import type { DebriefExtras } from './extras.ts';
import { OpenDecisions } from './moment-link.tsx';
import { ShareRun } from './share.tsx';
import { StepBody } from './step-body.tsx';
import { StepLinks } from './step-links.tsx';
import { WordsContext } from './words.ts';
import type { Translate } from './words.ts';
import './debrief.css';
import './luck.css';
import './managers.css';
import './parts.css';
import './branches.css';
import './charts.css';
import './print.css';

interface DebriefScreenProps {
  readonly debrief: Debrief;
  /** The scenario's title. */
  readonly title: string;
  /** Of what the scenario's author wrote. */
  readonly speech: Speech;
  readonly t: Translate;
  readonly onAgain: () => void;
  readonly onHome: () => void;
  readonly extras?: DebriefExtras;
}

/** Managers; beyond it each gets less room on paper. */
const MANY = 4;

function leadOf(step: Step, debrief: Debrief, t: Translate): string {
  switch (step) {
    case 'time':
      return t('debrief.time.lead', { total: debrief.time.total });
    case 'plan':
      return t('debrief.plan.lead', { wheel: debrief.wheel === null ? 'no' : 'yes' });
    case 'bets':
    case 'told':
    case 'timeline':
    case 'shown':
    case 'held':
    case 'luck':
    case 'roads':
    case 'rewind':
      return t(`debrief.${step}.lead`);
  }
}

interface StepThumbProps {
  readonly at: Step;
  readonly steps: readonly Step[];
  readonly t: Translate;
  readonly onStep: (step: Step) => void;
}

function StepThumb({ at, steps, t, onStep }: StepThumbProps) {
  const place = steps.indexOf(at);
  const [back, next] = [steps[place - 1], steps[place + 1]];
  return (
    <div class="thumb screen-only">
      {back !== undefined && (
        <Button key="back" onPress={() => onStep(back)}>
          {t('debrief.back')}
        </Button>
      )}
      {next !== undefined && (
        <Button key="next" kind="main" wide onPress={() => onStep(next)}>
          {t('debrief.next', { title: t(`debrief.step.${next}`) })}
        </Button>
      )}
    </div>
  );
}

/** Where the run looked at was deleted, the debrief of the one it came from opens where that can be taken back. */
const firstStep = ({ rewind }: DebriefExtras, [first = 'told']: readonly Step[]): Step =>
  rewind?.atTree ? 'rewind' : first;

interface TopProps {
  readonly title: string;
  readonly languageOf: LanguageOf;
  readonly t: Translate;
  readonly focused: boolean;
}

function Top({ title, languageOf, t, focused }: TopProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => (focused ? focusSoon(() => heading.current) : undefined), []);
  return (
    <header class="debrief-top">
      <h1 ref={heading} tabIndex={-1}>
        {t('debrief.title')}
      </h1>
      <p class="quiet">
        <Sentence text={t('debrief.lead', { scenario: said(title) })} language={languageOf} />
      </p>
      <p class="quiet small">{t('debrief.scale')}</p>
      <p class="quiet small print-only">{t('debrief.on_paper')}</p>
      <p class="small screen-only">
        <a href="#/model">{t('debrief.model')}</a>
      </p>
      <ShareRun />
    </header>
  );
}

function End({ t, onAgain, onHome }: Pick<DebriefScreenProps, 't' | 'onAgain' | 'onHome'>) {
  return (
    <div class="debrief-end screen-only">
      <p>{t('debrief.end')}</p>
      <div class="actions">
        <Button onPress={onAgain}>{t('debrief.again')}</Button>
        <Button kind="plain" onPress={onHome}>
          {t('debrief.home')}
        </Button>
      </div>
    </div>
  );
}

/** Drawn again only when its own figures change, not whenever the screen around it does. */
function Body({ step, debrief, title }: Pick<DebriefScreenProps, 'debrief' | 'title'> & { readonly step: Step }) {
  return useMemo(() => <StepBody step={step} debrief={debrief} title={title} />, [step, debrief, title]);
}

/** The step looked at is drawn at once, the others after it, one task each, so that no press has to wait for all. */
function useDrawn(at: Step, steps: readonly Step[]): ReadonlySet<Step> {
  const [drawn, draw] = useState<ReadonlySet<Step>>(new Set([at]));
  const next = drawn.has(at) ? steps.find((step) => !drawn.has(step)) : at;
  useEffect(() => {
    if (next === undefined) return undefined;
    const timer = setTimeout(() => draw((before) => new Set([...before, next])));
    return () => clearTimeout(timer);
  }, [drawn, next]);
  useLayoutEffect(() => {
    const onPaper = (): void => draw(new Set(steps));
    addEventListener('beforeprint', onPaper);
    return () => removeEventListener('beforeprint', onPaper);
  }, [steps]);
  return drawn;
}

export function DebriefScreen({ debrief, title, speech, t, onAgain, onHome, extras = NO_EXTRAS }: DebriefScreenProps) {
  const steps = useMemo(() => stepsOf(debrief), [debrief]);
  const [at, goTo] = useState<Step>(firstStep(extras, steps));
  const [asked, ask] = useState<Readonly<Partial<Record<Step, number>>>>({});
  const [all, showAll] = useState(false);
  const drawn = useDrawn(at, steps);
  const words = useMemo(() => ({ t, languageOf: languageOfTexts(speech) }), [t, speech]);
  const steady = useMemo(() => extras, [extras.rewind, extras.share, extras.plan, extras.map]);
  const open = (step: Step): void => {
    goTo(step);
    ask((before) => ({ ...before, [step]: (before[step] ?? 0) + 1 }));
  };
  const openDecisions = useCallback(() => goTo('timeline'), []);
  const ended = all || at === steps.at(-1);
  return (
    <WordsContext.Provider value={words}>
      <ExtrasContext.Provider value={steady}>
        <FuturesContext.Provider value={extras.futures}>
          <OpenDecisions.Provider value={openDecisions}>
            <main class="debrief" data-many={debrief.managers.length > MANY || undefined}>
              <Top {...words} {...{ title }} focused={at === steps[0]} />
              <StepLinks at={at} steps={steps} all={all} onStep={open} onAll={() => showAll(!all)} />
              <div class="chapters" data-all={all || undefined}>
                {steps.map((step) => (
                  <Chapter
                    key={step}
                    step={step}
                    steps={steps}
                    hidden={!all && step !== at}
                    asked={asked[step] ?? 0}
                    lead={leadOf(step, debrief, t)}
                  >
                    {(step === at || drawn.has(step)) && <Body step={step} debrief={debrief} title={title} />}
                  </Chapter>
                ))}
                {ended && <End {...{ t, onAgain, onHome }} />}
                {!all && <StepThumb at={at} steps={steps} t={t} onStep={open} />}
              </div>
            </main>
          </OpenDecisions.Provider>
        </FuturesContext.Provider>
      </ExtrasContext.Provider>
    </WordsContext.Provider>
  );
}
