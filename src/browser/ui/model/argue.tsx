// Assumptions to move, and what two ways of leading come to under them.
import '../styles/settings.css';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Comparison, MeasureName } from '../../../core/lab/assumptions.ts';
import { ASSUMPTION_IDS, USUAL_FACTORS, type AssumptionId, type Factors } from '../../../core/lab/factors.ts';
import type { JobHost } from '../../../core/lab/jobs.ts';
import type { Scenario } from '../../../core/scenario/schema.ts';
import { useAnnounced } from '../components/announcer.tsx';
import { Button } from '../components/button.tsx';
import { said, Sentence } from '../components/said.tsx';
import { createComparer, type Comparer } from './comparer.ts';
import { ComparisonChart } from './comparison-chart.tsx';
import { Part } from './sections.tsx';
import { sentenceOf } from './sentence.ts';
import { factorWords, useText, type ModelText } from './words.ts';

const FUTURES = 40;
/** Half to double in even steps for the ear: the usual value lies in the middle. */
const STOPS = [0.5, 0.6, 0.7, 0.85, 1, 1.2, 1.4, 1.7, 2] as const;
const SLIDERS = ['repair', 'contagion', 'checking'] as const;
const MEASURES: readonly MeasureName[] = ['delivery', 'trust', 'hovering'];

interface Played {
  readonly usual: Comparison;
  readonly now: Comparison;
  /** What `now` was played under. */
  readonly factors: Factors;
}

const isUsual = (factors: Factors): boolean => ASSUMPTION_IDS.every((id) => factors[id] === USUAL_FACTORS[id]);

/** Plays at once whatever is asked; what is shown stays until the answer is here. */
function useComparison({ scenario, openJobs }: ArgueProps, factors: Factors): Played | 'failed' | undefined {
  const [played, setPlayed] = useState<Played | 'failed'>();
  const comparer = useRef<Comparer>(undefined);
  useEffect(() => {
    if (scenario === 'failed') setPlayed('failed');
    if (scenario === null || scenario === 'failed') return undefined;
    let usual: Comparison | undefined;
    const opened = createComparer(openJobs(), scenario, FUTURES, {
      onAnswer(answer, under) {
        if (isUsual(under)) usual = answer;
        if (usual) setPlayed({ usual, now: isUsual(under) ? usual : answer, factors: under });
      },
      onFailure: () => setPlayed('failed'),
    });
    comparer.current = opened;
    opened.ask(USUAL_FACTORS);
    return () => opened.close();
  }, [scenario]);
  useEffect(() => comparer.current?.ask(factors), [factors]);
  return played;
}

function times(t: ModelText, factor: number): string {
  if (factor === 1) return t('model.as_is');
  if (factor === 0.5) return t('model.half');
  return factor === 2 ? t('model.double') : factorWords(t, factor);
}

interface SliderProps {
  readonly id: (typeof SLIDERS)[number];
  readonly factor: number;
  readonly onFactor: (factor: number) => void;
}

function Slider({ id, factor, onFactor }: SliderProps) {
  const t = useText();
  const input = useId();
  const at = STOPS.findIndex((stop) => stop === factor);
  return (
    <div class="assumption">
      <label for={input}>{t(`model.${id}`)}</label>
      <input
        id={input}
        class="range"
        type="range"
        min={0}
        max={STOPS.length - 1}
        step={1}
        value={at}
        aria-valuetext={times(t, factor)}
        aria-describedby={`${input}-text`}
        onInput={(event) => onFactor(STOPS[event.currentTarget.valueAsNumber] ?? 1)}
      />
      <p class="ends" aria-hidden="true">
        <span>{t('model.half')}</span>
        <b data-moved={factor !== 1 || undefined}>{times(t, factor)}</b>
        <span>{t('model.double')}</span>
      </p>
      <p id={`${input}-text`} class="quiet small">
        {t(`model.${id}_text`)}
      </p>
    </div>
  );
}

function Waiting({ on, onSwitch }: { readonly on: boolean; readonly onSwitch: (on: boolean) => void }) {
  const t = useText();
  const input = useId();
  return (
    <div class="assumption">
      <div class="setting">
        <label for={input}>{t('model.waiting')}</label>
        <input
          id={input}
          type="checkbox"
          role="switch"
          checked={on}
          aria-describedby={`${input}-text`}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
      </div>
      <p id={`${input}-text`} class="quiet small">
        {t('model.waiting_text')}
      </p>
    </div>
  );
}

interface PickProps {
  readonly measure: MeasureName;
  readonly onPick: (measure: MeasureName) => void;
}

function MeasurePick({ measure, onPick }: PickProps) {
  const t = useText();
  const name = useId();
  return (
    <fieldset class="measure-pick screen-only">
      <legend class="spoken">{t('model.show')}</legend>
      <div class="few">
        {MEASURES.map((each) => (
          <label key={each}>
            <input type="radio" name={name} checked={each === measure} onChange={() => onPick(each)} />
            {t(`model.measure.${each}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Outcome({ played }: { readonly played: Played | 'failed' | undefined }) {
  const t = useText();
  const sentence = typeof played === 'object' ? sentenceOf(t, played.factors, played.now, played.usual) : '';
  // The usual outcome is there to be read; what somebody has moved is spoken.
  const moved = useRef(false);
  moved.current ||= typeof played === 'object' && !isUsual(played.factors);
  useAnnounced(moved.current ? sentence : '');
  const [measure, setMeasure] = useState<MeasureName>('delivery');
  if (played === 'failed') return <p>{t('model.failed')}</p>;
  if (!played) return <p class="quiet">{t('model.working', { futures: FUTURES })}</p>;
  const { now, usual } = played;
  return (
    <>
      <p class="said">{sentence}</p>
      <MeasurePick measure={measure} onPick={setMeasure} />
      <p class="quiet small">{t(`model.measure_text.${measure}`)}</p>
      <ComparisonChart {...{ measure, now, usual }} />
      <p class="quiet small">{t('model.key', { futures: FUTURES })}</p>
    </>
  );
}

interface ArgueProps {
  /** Null while it is being fetched. */
  readonly scenario: Scenario | 'failed' | null;
  readonly openJobs: () => JobHost<'comparison'>;
}

export function Argue(props: ArgueProps) {
  const t = useText();
  const [factors, setFactors] = useState<Factors>(USUAL_FACTORS);
  const played = useComparison(props, factors);
  const set = (id: AssumptionId, factor: number): void => setFactors((before) => ({ ...before, [id]: factor }));
  const { scenario } = props;
  const { title, language } =
    scenario === null || scenario === 'failed' ? { title: '…', language: t.locale } : scenario;
  return (
    <Part title={t('model.argue')} wide>
      <p class="measure">
        <Sentence text={t('model.argue_lead', { title: said(title), futures: FUTURES })} language={language} />
      </p>
      <div class="card panel argue">
        <div class="assumptions">
          {SLIDERS.map((id) => (
            <Slider key={id} id={id} factor={factors[id]} onFactor={(factor) => set(id, factor)} />
          ))}
          <Waiting on={factors.waiting === 1} onSwitch={(on) => set('waiting', on ? 1 : 0)} />
          <Button icon="arrows-clockwise" onPress={() => setFactors(USUAL_FACTORS)}>
            {t('model.reset')}
          </Button>
        </div>
        <div class="outcome">
          <Outcome played={played} />
        </div>
      </div>
    </Part>
  );
}
