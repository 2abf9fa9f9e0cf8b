// D1–D8: what happens over weeks, in a panel and in experiments on twins.
import { mean, standardDeviation, standardisedWeights } from '../statistics.ts';
import { column, meanCurve, type PublishedBand, type Estimator, type Population } from './row.ts';

/** Weeks an experiment with coaching runs; a break-even week above it means never. */
const COACHED_WEEKS = 78;

/** Standardised weight of `cause` in a regression of `later.<effect>` on both as they are now. */
const lagged =
  (cause: string, effect: string, now: string = effect) =>
  (p: Population): number =>
    standardisedWeights(column(p, `later.${effect}`), [column(p, cause), column(p, now)])[0] ?? 0;

const at = (p: Population, name: string, week: number): number => meanCurve(p, name)[week] ?? 0;
const between = (p: Population, name: string, from: number, to: number): number =>
  mean(meanCurve(p, name).slice(from, to + 1));

/** A claim about an experiment. */
const claim = (
  id: string,
  name: string,
  band: PublishedBand | null,
  estimate: Estimator['estimate'],
  curve?: string,
): Estimator => ({
  id,
  name,
  band,
  estimate,
  ...(curve === undefined ? {} : { curve }),
});

const recovery =
  (name: string) =>
  (p: Population): number => {
    const fall = at(p, name, 10);
    return fall < 0 ? 1 - at(p, name, 62) / fall : 0;
  };

/** 26 weeks after the breach, how much more trust an early breach still costs than a later one, z. */
const earlyCost = (p: Population): number => at(p, 'D3.later', 46) - at(p, 'D3.early', 27);

const engaged = (p: Population, name: string, week: number): number =>
  at(p, name, week) / (standardDeviation(column(p, 'teamEngagement')) || 1);

/** The week after the last in which the four-week mean difference is not positive. */
function breakEven(p: Population, name: string): number {
  const curve = meanCurve(p, name);
  let week = 1;
  for (let t = 1; t <= COACHED_WEEKS - 3; t++) if (mean(curve.slice(t, t + 4)) <= 0) week = t + 1;
  return week > COACHED_WEEKS - 3 ? COACHED_WEEKS + 1 : week;
}

const quitsIn = (p: Population, name: string, from: number, to: number): number => at(p, name, to) - at(p, name, from);

const quitsChange =
  (from: number, to: number) =>
  (p: Population): number => {
    const usual = quitsIn(p, 'D5.usual', from, to);
    return usual > 0 ? quitsIn(p, 'D5.quits', from, to) / usual - 1 : 0;
  };

const PANEL: readonly Estimator[] = [
  {
    ...claim(
      'D1a',
      'engagement → performance 26 weeks later, baseline held',
      [0.02, 0.12],
      lagged('teamEngagement', 'delivery'),
    ),
    parts: [
      claim('D1a.surveyed', 'the same with surveyed engagement', null, lagged('surveyed.teamEngagement', 'delivery')),
    ],
  },
  {
    ...claim(
      'D1b',
      'performance → engagement 26 weeks later, baseline held',
      [-0.05, 0.05],
      lagged('delivery', 'teamEngagement'),
    ),
    parts: [
      claim(
        'D1b.surveyed',
        'the same with surveyed engagement as baseline',
        null,
        lagged('delivery', 'teamEngagement', 'surveyed.teamEngagement'),
      ),
    ],
  },
];

const CONDUCT: readonly Estimator[] = [
  {
    ...claim(
      'D2',
      'monitoring on in week 8, off in 60: performance in week 12, z',
      [0.02, 1],
      (p) => at(p, 'D2.delivery', 12),
      'D2.delivery',
    ),
    parts: [
      claim(
        'D2.decline',
        'week 58 less week 12',
        [-1, -0.01],
        (p) => at(p, 'D2.delivery', 58) - at(p, 'D2.delivery', 12),
      ),
      claim('D2.dip', 'weeks 62–72 against never', [-1, -0.01], (p) => between(p, 'D2.delivery', 62, 72)),
      claim('D2.back', 'week 110 against never', [-0.05, 0.05], (p) => at(p, 'D2.delivery', 110)),
    ],
  },
  {
    ...claim(
      'D3',
      'breach in week 10: share of trust recovered by week 62',
      [0.9, 1.1],
      recovery('D3.honest'),
      'D3.honest',
    ),
    parts: [
      claim('D3.lie', 'the same with deception', [-1, 0.7], recovery('D3.lie'), 'D3.lie'),
      claim(
        'D3.early',
        'what a breach in week 1 costs more than one in week 20, 26 weeks on, z',
        [0.01, 1],
        earlyCost,
        'D3.early',
      ),
      claim('D3.later', 'trust 26 weeks after a breach in week 20, z', null, (p) => at(p, 'D3.later', 46), 'D3.later'),
    ],
  },
];

const PROGRAMMES: readonly Estimator[] = [
  {
    ...claim(
      'D4',
      'managers trained: team engagement in week 30, d',
      [0.05, 0.35],
      (p) => engaged(p, 'D4.once', 30),
      'D4.once',
    ),
    parts: [
      claim(
        'D4.faded',
        'week 110 less week 30 without practice, d',
        [-1, -0.005],
        (p) => engaged(p, 'D4.once', 110) - engaged(p, 'D4.once', 30),
      ),
      claim(
        'D4.practised',
        'week 110 less week 30 with spaced practice, d',
        [0, 1],
        (p) => engaged(p, 'D4.practised', 110) - engaged(p, 'D4.practised', 30),
        'D4.practised',
      ),
    ],
  },
  {
    ...claim(
      'D5',
      'one directive to keep people, no reminder: quits of weeks 1–39, relative',
      [-0.25, -0.2],
      quitsChange(0, 39),
    ),
    parts: [
      claim(
        'D5.fading',
        'quits of weeks 53–78 less those of weeks 1–39, both relative',
        [0.01, 1],
        (p) => quitsChange(52, 78)(p) - quitsChange(0, 39)(p),
      ),
      claim(
        'D5.delivery',
        'performance, mean of weeks 1–52, z',
        [-0.05, 0.05],
        (p) => between(p, 'D5.delivery', 1, 52),
        'D5.delivery',
      ),
    ],
  },
  {
    ...claim(
      'D6',
      'criticism shared once less asked for once: team safety in week 52, z',
      [0.01, 1],
      (p) => at(p, 'D6.sharedOnce', 52) - at(p, 'D6.askedOnce', 52),
      'D6.sharedOnce',
    ),
    parts: [
      claim(
        'D6.sharedOnce',
        'shared once, in week 1: safety in week 52, z',
        [0.02, 1],
        (p) => at(p, 'D6.sharedOnce', 52),
        'D6.sharedOnce',
      ),
      claim(
        'D6.askedOnce',
        'asked once, in week 1: safety in week 52, z',
        [-0.05, 0.05],
        (p) => at(p, 'D6.askedOnce', 52),
        'D6.askedOnce',
      ),
      claim('D6.sharing', 'shared all year: safety in week 52, z', null, (p) => at(p, 'D6.sharing', 52), 'D6.sharing'),
      claim('D6.asking', 'asked all year: safety in week 52, z', null, (p) => at(p, 'D6.asking', 52), 'D6.asking'),
    ],
  },
  {
    ...claim(
      'D7',
      'a step up in coaching: week an average coach breaks even',
      [15, 45],
      (p) => breakEven(p, 'D7.average'),
      'D7.average',
    ),
    parts: [
      claim(
        'D7.unskilled',
        'the same for an unskilled coach (79 = never)',
        [79, 79],
        (p) => breakEven(p, 'D7.unskilled'),
        'D7.unskilled',
      ),
      claim(
        'D7.skilled',
        'weeks a skilled coach breaks even earlier',
        [1, 78],
        (p) => breakEven(p, 'D7.average') - breakEven(p, 'D7.skilled'),
        'D7.skilled',
      ),
    ],
  },
  {
    ...claim(
      'D8',
      'a hard goal given with reasons: performance of weeks 4–12, z',
      [0.28, 0.75],
      (p) => between(p, 'D8.given', 4, 12),
      'D8.given',
    ),
    parts: [
      claim(
        'D8.participation',
        'worked out together less given: performance, z',
        [-0.15, 0.15],
        (p) => between(p, 'D8.together', 4, 12) - between(p, 'D8.given', 4, 12),
        'D8.together',
      ),
      claim(
        'D8.trust',
        'worked out together less given: trust in week 12, z',
        null,
        (p) => at(p, 'D8.togetherTrust', 12) - at(p, 'D8.givenTrust', 12),
      ),
    ],
  },
];

export const DYNAMIC_ROWS: readonly Estimator[] = [...PANEL, ...CONDUCT, ...PROGRAMMES];
