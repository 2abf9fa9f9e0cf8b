// A week of all runs: trust to the right, delivery upwards. On leave the dots are hollow.
import { xOf, yOf, USUAL, type Box, type LevelRange } from '../../ui/debrief/chart-box.ts';
import { whole } from '../../ui/text/formats.ts';
import type { Slide } from '../../../core/session/slide.ts';
import { lettersWide, useChartSpace } from './chart-space.ts';
import type { SlidesText } from './slide-words.ts';

export type CloudFrame = Extract<Slide, { readonly kind: 'cloud' }>['frames'][number];

interface CloudChartProps {
  readonly frame: CloudFrame;
  readonly levels: LevelRange;
  readonly t: SlidesText;
  /** Dots travel from where they were the week before. */
  readonly moving?: boolean;
  /** One of several side by side. */
  readonly small?: boolean;
}
const USUAL_SPACE = { width: 620, height: 320 };
const [LETTERS, EDGE] = [16, 8];

/** Many dots are small ones, or they would be a stain. */
const radiusFor = (dots: number, small: boolean): number =>
  (dots <= 40 ? 9 : dots <= 150 ? 6 : 4.2) * (small ? 0.6 : 1);

export function CloudChart({ frame: { week, away, dots }, levels, t, moving = false, small = false }: CloudChartProps) {
  const [frame, { width, height }] = useChartSpace(USUAL_SPACE);
  const { low, high } = levels;
  /** Trust takes the place of the week. */
  const box: Box = {
    width,
    height,
    start: small ? EDGE : 2 * LETTERS,
    end: EDGE,
    top: small ? EDGE : 1.75 * LETTERS,
    bottom: 1.75 * LETTERS,
    levels,
    firstWeek: low,
    lastWeek: high,
  };
  const [left, right, top, bottom] = [xOf(box, low), xOf(box, high), yOf(box, high), yOf(box, low)];
  const within = (level: number): number => Math.min(high, Math.max(low, level));
  const name = away ? t('slides.on_leave', { week }) : t('slides.week', { week });
  return (
    <div class="slide-chart" ref={frame}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <g class="cloud-frame">
          <rect x={left} y={top} width={Math.max(0, right - left)} height={Math.max(0, bottom - top)} />
          <line x1={xOf(box, USUAL)} x2={xOf(box, USUAL)} y1={top} y2={bottom} />
          <line x1={left} x2={right} y1={yOf(box, USUAL)} y2={yOf(box, USUAL)} />
        </g>
        <g class="cloud-dots" data-away={away} data-moving={moving}>
          {dots.map(({ trust, delivery }, index) => (
            <circle
              key={index}
              r={radiusFor(dots.length, small)}
              style={{ transform: `translate(${xOf(box, within(trust))}px, ${yOf(box, delivery)}px)` }}
            />
          ))}
        </g>
        {!small && <Axes box={box} t={t} />}
        <text
          class="cloud-week"
          x={small ? width / 2 : right}
          y={small ? height - 4 : top - LETTERS / 2}
          text-anchor={small ? 'middle' : 'end'}
        >
          {small && lettersWide(name) > width ? whole(t.locale, week) : name}
        </text>
      </svg>
    </div>
  );
}

function Axes({ box, t }: { readonly box: Box; readonly t: SlidesText }) {
  const { low, high } = box.levels;
  return (
    <g class="cloud-axes">
      <text x={xOf(box, low)} y={yOf(box, high) - LETTERS / 2}>
        {`↑ ${t('slides.delivery')}`}
      </text>
      <text x={xOf(box, (low + high) / 2)} y={box.height - 4} text-anchor="middle">
        {`${t('slides.trust')} →`}
      </text>
      {[low, high].map((level) => (
        <g key={level} class="cloud-ticks">
          <text x={xOf(box, level)} y={box.height - 4} text-anchor={level === low ? 'start' : 'end'}>
            {whole(t.locale, level)}
          </text>
          <text x={xOf(box, low) - EDGE} y={yOf(box, level) + (level === low ? 0 : LETTERS * 0.8)} text-anchor="end">
            {whole(t.locale, level)}
          </text>
        </g>
      ))}
    </g>
  );
}
