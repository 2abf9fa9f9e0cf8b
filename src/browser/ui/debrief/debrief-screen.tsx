// The debrief: a few steps under the player's thumb, or everything at once.
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Debrief } from '../../../core/run/debrief.ts';
import type { Speech } from '../../../core/run/view.ts';
import { languageOfTexts } from '../components/said.tsx';
import { Button } from '../components/button.tsx';
import { Chapter } from './chapter.tsx';
import { DebriefTop } from './debrief-top.tsx';
import { FuturesContext, ExtrasContext, NO_EXTRAS, WholeContext } from './extras.ts';
import type { DebriefExtras } from './extras.ts';
import { OpenDecisions } from './moment-link.tsx';
import { ShareRun } from './share.tsx';
import { StepBody } from './step-body.tsx';
import { StepLinks } from './step-links.tsx';
import { stepsOf, wayOf, type Step } from './steps.ts';
import { WordsContext } from './words.ts';
import type { Translate } from './words.ts';
import './debrief.css';
import './luck.css';
import './managers.css';
import './parts.css';
import './way.css';
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
  /** The step it begins with was left for another, or for everything at once. */
  readonly onSeen?: (() => void) | undefined;
  readonly onAgain: () => void;
  readonly onHome: () => void;
  /** In a package: home is its page. */
  readonly inCourse?: boolean;
  readonly extras?: DebriefExtras;
}

/** Managers; beyond it each gets less room on paper. */
const MANY = 4;

function leadOf(step: Step, { time, looks }: Debrief, t: Translate): string {
  switch (step) {
    case 'looked':
      return t('debrief.looked.lead', {
        could: looks.length,
        looked: looks.filter(({ opened }) => opened.length > 0).length,
      });
    case 'time':
      return t('debrief.time.lead', { total: time.total });
    case 'compare':
    case 'fog':
    case 'turn':
    case 'talk':
    case 'plan':
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
  /** Those on the way. */
  readonly way: readonly Step[];
  readonly t: Translate;
  readonly onStep: (step: Step) => void;
  readonly onAll: () => void;
}

function StepThumb({ at, way, t, onStep, onAll }: StepThumbProps) {
  const place = way.indexOf(at);
  const [back, next] = [way[place - 1], way[place + 1]];
  return (
    <div class="thumb screen-only">
      {back !== undefined && (
        <Button key="back" onPress={() => onStep(back)}>
          {t('debrief.back')}
        </Button>
      )}
      {next === undefined ? (
        <Button key="all" onPress={onAll}>
          {t('debrief.show_all')}
        </Button>
      ) : (
        <Button key="next" kind="main" wide onPress={() => onStep(next)}>
          {t('debrief.next', { title: t(`debrief.step.${next}`) })}
        </Button>
      )}
    </div>
  );
}

/** Whoever went back comes to see what that changed, and whoever deleted a run to where it can be taken back. */
function firstStep({ rewind }: DebriefExtras, steps: readonly Step[]): Step {
  const toRuns = rewind !== null && (rewind.atTree || rewind.active !== 0);
  return steps.find((step) => step === (toRuns ? 'compare' : 'fog')) ?? 'fog';
}

type EndProps = Pick<DebriefScreenProps, 't' | 'onAgain' | 'onHome' | 'inCourse'> & { readonly all: boolean };

function End({ t, all, onAgain, onHome, inCourse }: EndProps) {
  return (
    <div class="debrief-end screen-only">
      <p>{t(all ? 'debrief.end' : 'debrief.end_way')}</p>
      <div class="actions">
        <Button onPress={onAgain}>{t('debrief.again')}</Button>
        <Button kind="plain" onPress={onHome}>
          {t(inCourse ? 'debrief.home_course' : 'debrief.home')}
        </Button>
      </div>
      <ShareRun />
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

/** Which step is on screen, and whether all of them are. A step that falls away meanwhile gives way to the first. */
function useWay(steps: readonly Step[], way: readonly Step[], first: Step) {
  const [at, goTo] = useState<Step>(first);
  const [asked, ask] = useState<Readonly<Partial<Record<Step, number>>>>({});
  const [all, showAll] = useState(false);
  const open = (step: Step): void => {
    goTo(step);
    ask((before) => ({ ...before, [step]: (before[step] ?? 0) + 1 }));
  };
  const openDecisions = useCallback(() => {
    showAll(true);
    goTo('timeline');
  }, []);
  const turn = (whole: boolean): void => {
    showAll(whole);
    if (!whole && !way.includes(at)) open('fog');
  };
  return { at: steps.includes(at) ? at : 'fog', asked, all, open, openDecisions, showAll: turn } as const;
}

function useSeen(moved: boolean, onSeen: (() => void) | undefined): void {
  const told = useRef(false);
  useEffect(() => {
    if (moved && !told.current) onSeen?.();
    told.current ||= moved;
  }, [moved]);
}

export function DebriefScreen(props: DebriefScreenProps) {
  const { debrief, title, speech, t, onSeen, onAgain, onHome, inCourse = false, extras = NO_EXTRAS } = props;
  const { rewind, turning } = extras;
  const steps = useMemo(() => stepsOf(debrief, { rewind, turning }), [debrief, rewind, turning]);
  const way = useMemo(() => wayOf(debrief, steps), [debrief, steps]);
  const [first] = useState(() => firstStep(extras, steps));
  const { at, asked, all, open, openDecisions, showAll } = useWay(steps, way, first);
  useSeen(all || at !== first, onSeen);
  const drawn = useDrawn(at, steps);
  const words = useMemo(() => ({ t, languageOf: languageOfTexts(speech) }), [t, speech]);
  const steady = useMemo(() => extras, [rewind, turning, extras.heard, extras.share, extras.plan, extras.map]);
  return (
    <WordsContext.Provider value={words}>
      <ExtrasContext.Provider value={steady}>
        <FuturesContext.Provider value={extras.futures}>
          <OpenDecisions.Provider value={openDecisions}>
            <WholeContext.Provider value={all}>
              <main class="debrief" data-many={debrief.managers.length > MANY || undefined}>
                <DebriefTop {...{ title, debrief }} focused={at === way[0] || at === 'fog'} />
                <StepLinks at={at} steps={all ? steps : way} all={all} onStep={open} onAll={() => showAll(!all)} />
                <div class="chapters" data-all={all || undefined}>
                  {steps.map((step) => (
                    <Chapter
                      key={step}
                      step={step}
                      way={way}
                      current={step === at}
                      hidden={!all && step !== at}
                      asked={asked[step] ?? 0}
                      lead={leadOf(step, debrief, t)}
                    >
                      {(step === at || drawn.has(step)) && <Body step={step} debrief={debrief} title={title} />}
                    </Chapter>
                  ))}
                  {(all || at === way.at(-1)) && <End {...{ t, all, onAgain, onHome, inCourse }} />}
                  {!all && <StepThumb at={at} way={way} t={t} onStep={open} onAll={() => showAll(true)} />}
                </div>
              </main>
            </WholeContext.Provider>
          </OpenDecisions.Provider>
        </FuturesContext.Provider>
      </ExtrasContext.Provider>
    </WordsContext.Provider>
  );
}
