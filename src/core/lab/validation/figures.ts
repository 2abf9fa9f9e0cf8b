// Curves of the rows over time, each with its band, as SVG text: for the manual and for a page.
import type { Row } from './row.ts';
import type { Report } from './validate.ts';

/** File name, SVG, caption. */
type Figure = readonly [name: string, svg: string, caption: string];

interface Zone {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}
interface Drawing {
  readonly row: string;
  readonly caption: string;
  readonly unit: string;
  /** Row or part → its label in the figure. */
  readonly lines: Readonly<Record<string, string>>;
  /** Where the curve has to pass, in weeks and units. */
  readonly zones: readonly Zone[];
}

/** Upper or lower end of a zone that has none. */
const OPEN = 9;

const DRAWINGS: readonly Drawing[] = [
  {
    row: 'D2',
    caption: 'D2: performance with monitoring on in week 8 and off in week 60, against never.',
    unit: 'performance, z',
    lines: { D2: 'monitored' },
    zones: [
      { from: 11, to: 13, low: 0.02, high: OPEN },
      { from: 62, to: 72, low: -OPEN, high: -0.01 },
      { from: 109, to: 111, low: -0.05, high: 0.05 },
    ],
  },
  {
    row: 'D3',
    caption: 'D3: trust after a broken promise, against none, under a leader who has just come.',
    unit: 'trust, z',
    lines: { D3: 'week 10', 'D3.lie': 'week 10, deception', 'D3.early': 'week 1', 'D3.later': 'week 20' },
    zones: [{ from: 61, to: 63, low: -0.05, high: 0.05 }],
  },
  {
    row: 'D4',
    caption: 'D4: team engagement when the manager was trained in weeks 6–10, against not.',
    unit: 'team engagement, z',
    lines: { D4: 'trained once', 'D4.practised': 'with spaced practice' },
    zones: [{ from: 29, to: 31, low: 0.05, high: 0.35 }],
  },
  {
    row: 'D5',
    caption: 'D5: performance after managers were asked once to keep their people.',
    unit: 'performance, z',
    lines: { 'D5.delivery': 'asked once' },
    zones: [{ from: 1, to: 52, low: -0.05, high: 0.05 }],
  },
  {
    row: 'D6',
    caption:
      'D6: team safety after the leader shared criticism, or asked for it. Shaded: where asking once has to end.',
    unit: 'safety, z',
    lines: {
      'D6.sharedOnce': 'shared once',
      'D6.askedOnce': 'asked once',
      'D6.sharing': 'shares',
      'D6.asking': 'asks',
    },
    zones: [{ from: 51, to: 52, low: -0.05, high: 0.05 }],
  },
  {
    row: 'D7',
    caption:
      'D7: performance after a step up in coaching, by the coach’s skill. The average coach should cross zero in the shaded weeks.',
    unit: 'performance, z',
    lines: { 'D7.unskilled': 'unskilled', D7: 'average', 'D7.skilled': 'skilled' },
    zones: [{ from: 15, to: 45, low: -0.01, high: 0.01 }],
  },
  {
    row: 'D8',
    caption: 'D8: performance after a hard goal in week 1.',
    unit: 'performance, z',
    lines: { D8: 'given with reasons', 'D8.participation': 'worked out together' },
    zones: [{ from: 4, to: 12, low: 0.28, high: 0.75 }],
  },
];

const WIDTH = 640;
const HEIGHT = 300;
const LEFT = 56;
const RIGHT = 20;
const TOP = 38;
/** Room for one label above the plot. */
const LABEL = 146;
const BOTTOM = 44;
/** Okabe and Ito’s colours, told apart by colour-blind readers; lines also differ in dashes. */
const INKS = ['#0072b2', '#d55e00', '#009e73', '#7a5195'] as const;
const DASHES = ['', '7 4', '2 3', '9 3 2 3'] as const;

/** One figure a row that has a curve. */
export function figuresOf(report: Report): Figure[] {
  return DRAWINGS.flatMap((drawing) => {
    const row = report.rows.find(({ id }) => id === drawing.row);
    return row === undefined
      ? []
      : [[`${drawing.row.toLowerCase()}.svg`, drawn(drawing, row), drawing.caption] as const];
  });
}

interface Line {
  readonly label: string;
  readonly values: readonly number[];
}

function linesOf(drawing: Drawing, row: Row): Line[] {
  return Object.entries(drawing.lines).flatMap(([id, label]) => {
    const values = [row, ...(row.parts ?? [])].find((r) => r.id === id)?.curve;
    return values === undefined ? [] : [{ label, values }];
  });
}

function drawn(drawing: Drawing, row: Row): string {
  const lines = linesOf(drawing, row);
  const all = lines.flatMap(({ values }) => values);
  const inner = drawing.zones.flatMap(({ low, high }) => [low, high]).filter((z) => Math.abs(z) < OPEN);
  const most = Math.max(0.02, ...all, ...inner) * 1.08;
  const least = Math.min(-0.02, ...all, ...inner) * 1.08;
  const weeks = Math.max(...lines.map(({ values }) => values.length)) - 1;
  const x = (week: number): number => LEFT + (week / weeks) * (WIDTH - LEFT - RIGHT);
  const y = (z: number): number => {
    const kept = Math.min(Math.max(z, least), most);
    return TOP + ((most - kept) / (most - least)) * (HEIGHT - TOP - BOTTOM);
  };
  const zones = drawing.zones.map(
    ({ from, to, low, high }) =>
      `<rect x="${fix(x(from))}" y="${fix(y(high))}" width="${fix(x(to) - x(from))}" height="${fix(Math.max(2, y(low) - y(high)))}" fill="#f0c94a" fill-opacity=".45"/>`,
  );
  const paths = lines.map(({ label, values }, i) => {
    const d = values.map((z, week) => `${week === 0 ? 'M' : 'L'}${fix(x(week))} ${fix(y(z))}`).join('');
    const ink = INKS[i % INKS.length];
    const key = 10 + LABEL * i;
    const stroke = `stroke="${ink}" stroke-width="2" stroke-dasharray="${DASHES[i % DASHES.length]}"`;
    const legend = `<line x1="${key}" x2="${key + 22}" y1="14" y2="14" ${stroke}/><text x="${key + 27}" y="18" font-size="11">${label}</text>`;
    return `<path d="${d}" fill="none" ${stroke}/>${legend}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="system-ui, sans-serif" font-size="12"><title>${drawing.caption}</title><rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>${zones.join('')}${axes(drawing, weeks, least, most, x, y)}${paths.join('')}</svg>\n`;
}

function axes(
  drawing: Drawing,
  weeks: number,
  least: number,
  most: number,
  x: (week: number) => number,
  y: (z: number) => number,
): string {
  const marks = [least, 0, most].map(
    (z) => `<text x="${LEFT - 6}" y="${fix(y(z) + 4)}" text-anchor="end">${z.toFixed(2).replace('-', '−')}</text>`,
  );
  const ticks: string[] = [];
  for (let week = 0; week <= weeks; week += weeks > 60 ? 20 : weeks > 20 ? 10 : 4)
    ticks.push(`<text x="${fix(x(week))}" y="${HEIGHT - BOTTOM + 16}" text-anchor="middle">${week}</text>`);
  return `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${fix(y(0))}" y2="${fix(y(0))}" stroke="#767676"/>${marks.join('')}${ticks.join('')}<text x="${LEFT}" y="${HEIGHT - 8}">week · ${drawing.unit}, difference between twins${drawing.zones.length > 0 ? ' · shaded: where the curve has to pass' : ''}</text>`;
}

const fix = (value: number): string => value.toFixed(1);
