// Rows that no number was chosen or fitted by: each estimated as the published study did, and reported whatever comes of it.
import { correlation, mean, partialCorrelation, standardDeviation } from '../statistics.ts';
import { SURVEY } from './population.table.ts';
import { column, type Estimator, meanCurve, type Population } from './row.ts';

const r = (p: Population, x: string, y: string): number => correlation(column(p, x), column(p, y));

const row = (
  id: string,
  name: string,
  published: string,
  estimate: Estimator['estimate'],
  parts?: readonly Estimator[],
): Estimator => ({ id, name, band: null, published, estimate, ...(parts === undefined ? {} : { parts }) });

const part = (id: string, name: string, estimate: Estimator['estimate']): Estimator => ({
  id,
  name,
  band: null,
  estimate,
});

/** Columns added up, each times its sign, in standard deviations of its own. */
function sumOf(p: Population, signs: Readonly<Record<string, 1 | -1>>): number[] {
  const columns = Object.entries(signs).map(([name, sign]) => standardised(column(p, name)).map((z) => sign * z));
  return (columns[0] ?? []).map((_, i) => columns.reduce((sum, values) => sum + (values[i] ?? 0), 0));
}

function standardised(values: readonly number[]): number[] {
  const [middle, spread] = [mean(values), standardDeviation(values) || 1];
  return values.map((value) => (value - middle) / spread);
}

const withTrust =
  (signs: Readonly<Record<string, 1 | -1>>) =>
  (p: Population): number =>
    correlation(sumOf(p, signs), column(p, 'surveyed.trust'));

/** Judge & Piccolo’s overall validity: the mean over criteria of correlations corrected for unreliability. Halo stays in, as there. */
function overallValidity(p: Population): number {
  const ofAnswers = (criterion: string): number =>
    r(p, 'surveyed.absence', `surveyed.${criterion}`) / SURVEY.reliability;
  const ofRating = r(p, 'surveyed.absence', 'rated.delivery') / Math.sqrt(SURVEY.reliability * SURVEY.otherSource);
  return mean([ofAnswers('trust'), ofAnswers('engagement'), ofRating]);
}

/** The third of the organisations whose leader coaches least well, or best; at least one. */
function third(p: Population, which: 'least' | 'most'): Population {
  const skill = (o: Population[number]): number => o.columns['coachingSkill']?.[0] ?? 0;
  const sorted = p.toSorted((a, b) => (which === 'least' ? skill(a) - skill(b) : skill(b) - skill(a)));
  return sorted.slice(0, Math.max(1, Math.round(p.length / 3)));
}

const OTHERS = ['absence', 'direction', 'goals', 'sharing', 'openness', 'fairness'];
const coachingAlone = (p: Population): number =>
  partialCorrelation(
    column(p, 'coaching'),
    column(p, 'year.delivery'),
    OTHERS.map((name) => column(p, name)),
  );

/** Weeks 27–52. */
const lateGain =
  (arm: string) =>
  (p: Population): number =>
    mean(meanCurve(p, arm).slice(27, 53));
const [keptUp, once] = [lateGain('G01.keptUp'), lateGain('G01.once')];

export const REPORTED_ROWS: readonly Estimator[] = [
  row('T04', 'trust ~ engagement, both as the manager answers', '.51 (.50 … .52)', (p) =>
    r(p, 'surveyed.trust', 'surveyed.engagement'),
  ),
  row('T22', 'clear direction ~ trust', '.52 (.43 … .62)', (p) => r(p, 'surveyed.direction', 'surveyed.trust')),
  row('T23', 'coaching ~ trust', '.55 (.39 … .70)', (p) => r(p, 'surveyed.coaching', 'surveyed.trust')),
  row(
    'T24',
    'sharing, coaching and goals together ~ trust',
    '.54 (.46 … .61)',
    withTrust({ 'surveyed.sharing': 1, 'surveyed.coaching': 1, 'surveyed.goals': 1 }),
    [
      part(
        'T24.watched',
        'sharing and coaching less monitoring ~ trust',
        withTrust({ 'surveyed.sharing': 1, 'surveyed.coaching': 1, 'surveyed.monitoring': -1 }),
      ),
    ],
  ),
  row(
    'V01',
    'absence ~ trust, engagement and performance on average, corrected for unreliability',
    '−.37',
    overallValidity,
    [
      part('V01.composite', 'absence ~ the three added up, without halo and errors of measurement', (p) =>
        correlation(column(p, 'absence'), sumOf(p, { trust: 1, engagement: 1, delivery: 1 })),
      ),
    ],
  ),
  row('P02', 'team safety ~ honesty upward, without errors of measurement', '.52', (p) => r(p, 'safety', 'honesty'), [
    part('P02.surveyed', 'the same, as team and manager answer', (p) => r(p, 'surveyed.safety', 'surveyed.honesty')),
  ]),
  row('T08', 'trust ~ commitment to a goal in force', '.24 (.19 … .30)', (p) => r(p, 'surveyed.trust', 'commitment')),
  row(
    'C07',
    'coaching ~ a year’s output, least skilled third of coaches',
    'negative or none; positive in the most skilled third',
    (p) => r(third(p, 'least'), 'coaching', 'year.delivery'),
    [
      part('C07.alone', 'the same, all else that these leaders do held constant', (p) =>
        coachingAlone(third(p, 'least')),
      ),
      part('C07.skilled', 'most skilled third', (p) => r(third(p, 'most'), 'coaching', 'year.delivery')),
      part('C07.skilledAlone', 'most skilled third, all else held constant', (p) => coachingAlone(third(p, 'most'))),
    ],
  ),
  row('E07', 'team engagement ~ a year’s output and people kept, added up', 'positive', (p) =>
    correlation(column(p, 'teamEngagement'), sumOf(p, { 'year.delivery': 1, 'year.quits': -1 })),
  ),
  row(
    'G01',
    'goals worked out together and kept up every month: performance of weeks 27–52, z',
    '+56 %, weak designs',
    keptUp,
    [
      part('G01.ratio', 'this gain over that of G02: three or more', (p) => {
        const left = once(p);
        return left > 0 ? Math.min(99, keptUp(p) / left) : 99;
      }),
    ],
  ),
  row(
    'G02',
    'the same goals, worked out once and left alone: performance of weeks 27–52, z',
    '+6 %, weak designs',
    once,
  ),
];
