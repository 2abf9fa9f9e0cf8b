// S1–S12: what a survey of many managers shows at one time, estimated as the published studies did.
import { correlation, mean, outerTenths, partialCorrelation } from '../statistics.ts';
import { OUTPUT_PER_CENT } from './population.table.ts';
import { column, type PublishedBand, type Estimator, type Population } from './row.ts';

const CONSTRUCTIVE = ['coaching', 'direction', 'goals', 'sharing', 'openness', 'fairness'];

const r =
  (x: string, y: string) =>
  (p: Population): number =>
    correlation(column(p, x), column(p, y));
const explained =
  (x: string, y: string) =>
  (p: Population): number => {
    const found = r(x, y)(p);
    return found * found;
  };

/** A correlation as a row; `band` null where the published value is not in view. */
const row = (
  id: string,
  name: string,
  x: string,
  y: string,
  band: PublishedBand | null,
  parts?: readonly Estimator[],
): Estimator => ({ id, name, band, estimate: r(x, y), ...(parts === undefined ? {} : { parts }) });

/** The same relation without rater’s halo and errors of measurement. */
const corrected = (id: string, name: string, x: string, y: string): Estimator =>
  row(`${id}.corrected`, `${name}, without halo and errors of measurement`, x, y, null);

/** The mean of all constructive behaviours: as answered (`surveyed.`), or as they are (no prefix). */
export function composite(p: Population, prefix: string): number[] {
  const columns = CONSTRUCTIVE.map((name) => column(p, `${prefix}${name}`));
  return (columns[0] ?? []).map((_, i) => mean(columns.map((values) => values[i] ?? 0)));
}

/** Mean of a column among the teams of the best-led tenth and of the worst-led tenth. */
function tenths(p: Population, name: string): { readonly bottom: number; readonly top: number } {
  const { bottom, top } = outerTenths(column(p, 'quality'));
  const values = column(p, name);
  const of = (who: readonly number[]): number => mean(who.map((i) => values[i] ?? 0));
  return { bottom: of(bottom), top: of(top) };
}

function outputGap(p: Population): number {
  const { bottom, top } = tenths(p, 'year.delivery');
  return top - bottom;
}

function quitsChange(p: Population): number {
  const { bottom, top } = tenths(p, 'year.quits');
  return bottom > 0 ? top / bottom - 1 : 0;
}

const trustAndManager = (p: Population): number =>
  partialCorrelation(column(p, 'surveyed.trust'), column(p, 'rated.delivery'), [
    column(p, 'quality'),
    column(p, 'teamTrust'),
  ]);

const silence = (p: Population): number => -r('surveyed.strain', 'surveyed.honesty')(p);

const LINKS: readonly Estimator[] = [
  row('S1', 'absence ~ trust in you', 'surveyed.absence', 'surveyed.trust', [-0.58, -0.39]),
  row('S2', 'shared decisions ~ trust', 'surveyed.sharing', 'surveyed.trust', [0.42, 0.63]),
  row('S3', 'fairness of people-systems ~ trust', 'surveyed.fairness', 'surveyed.trust', [0.53, 0.67]),
  row(
    'S4a',
    'trust ~ other-source performance of the own unit',
    'surveyed.trust',
    'rated.delivery',
    [0.13, 0.29],
    [corrected('S4a', 'trust ~ performance', 'trust', 'delivery')],
  ),
  {
    id: 'S4b',
    name: 'trust in you ~ performance two levels down, own manager held constant',
    band: [-1, 0.08],
    estimate: trustAndManager,
  },
  row(
    'S5',
    'trust ~ intention to quit',
    'surveyed.trust',
    'surveyed.intention',
    [-0.43, -0.34],
    [row('S5.team', 'the same for teams and their manager', 'surveyed.teamTrust', 'surveyed.teamIntention', null)],
  ),
  row('S6a', 'monitoring ~ performance', 'surveyed.monitoring', 'rated.delivery', [-0.06, 0.05]),
  row('S6b', 'monitoring ~ strain', 'surveyed.monitoring', 'surveyed.strain', [0.05, 0.17]),
  row('S6c', 'monitoring ~ engagement', 'surveyed.monitoring', 'surveyed.engagement', [-0.16, -0.04]),
  row(
    'S7',
    'autonomy ~ other-source performance',
    'surveyed.autonomy',
    'rated.delivery',
    [0.12, 0.25],
    [corrected('S7', 'autonomy ~ performance', 'autonomy', 'delivery')],
  ),
  {
    id: 'S8',
    name: 'positive leadership composite ~ engagement',
    band: [0.4, 0.54],
    estimate: (p) => correlation(composite(p, 'surveyed.'), column(p, 'surveyed.engagement')),
    parts: [
      {
        id: 'S8.corrected',
        name: 'positive leadership ~ engagement, without halo and errors of measurement',
        band: null,
        estimate: (p) => correlation(composite(p, ''), column(p, 'engagement')),
      },
    ],
  },
  { id: 'S9', name: 'strain ~ silence', band: [0.37, 0.48], estimate: silence },
];

const OUTCOMES: readonly Estimator[] = [
  row(
    'S10a',
    'team engagement ~ productivity of the next year',
    'teamEngagement',
    'year.delivery',
    [0.18, 0.38],
    [row('S10a.one', 'the same, one rater a team', 'surveyed.teamEngagement', 'rated.delivery', null)],
  ),
  row('S10b', 'team engagement ~ quits of the next year', 'teamEngagement', 'year.quits', [-0.35, -0.1]),
  row('S11a', 'voluntary quits ~ performance over a year', 'year.quits', 'year.delivery', [-0.2, -0.05]),
  row('S11b', 'dismissals ~ performance over a year', 'year.dismissals', 'year.delivery', [-0.06, 0.06]),
  {
    id: 'S12a',
    name: 'manager quality: share of productivity variance',
    band: [0.15, 0.35],
    estimate: explained('quality', 'year.delivery'),
  },
  {
    id: 'S12b',
    name: 'manager quality: share of engagement variance',
    band: [0.3, 0.7],
    estimate: explained('quality', 'teamEngagement'),
  },
  {
    id: 'S12c',
    name: `output from the worst-led to the best-led tenth, per cent, if one standard deviation of output is ${OUTPUT_PER_CENT} %`,
    band: [11, 100],
    estimate: (p) => OUTPUT_PER_CENT * outputGap(p),
    parts: [{ id: 'S12c.z', name: 'the same, z', band: null, estimate: outputGap }],
  },
  {
    id: 'S12d',
    name: 'quits from the worst-led to the best-led tenth, relative',
    band: [-1, -0.35],
    estimate: quitsChange,
  },
];

export const STATIC_ROWS: readonly Estimator[] = [...LINKS, ...OUTCOMES];
