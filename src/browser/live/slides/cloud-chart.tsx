// A week of all runs: trust to the right, delivery upwards. On leave the dots are hollow.
import type { Slide } from '../../../core/session/slide.ts';
import { lettersWide, useChartSpace } from './chart-space.ts';
import type { SlidesText } from './slide-words.ts';

export type CloudFrame = Extract<Slide, { readonly kind: 'cloud' }>['frames'][number];

interface CloudChartProps {
  readonly frame: CloudFrame;
  readonly t: SlidesText;
  /** One of several side by side. */
  readonly small?: boolean;
}
const USUAL_SPACE = { width: 620, height: 320 };
const [LETTERS, EDGE] = [16, 8];

/** Many dots are small ones, or they would be a stain. */
const radiusFor = (dots: number, small: boolean): number =>
  (dots <= 40 ? 9 : dots <= 150 ? 6 : 4.2) * (small ? 0.6 : 1);

export function CloudChart({ frame: { week, away, dots }, t, small = false }: CloudChartProps) {
  const [frame, { width, height }] = useChartSpace(USUAL_SPACE);
  const [left, right, top, bottom] = [EDGE, width - EDGE, small ? EDGE : 1.75 * LETTERS, height - 1.75 * LETTERS];
  const x = (trust: number): number => left + (trust / 100) * (right - left);
  const y = (delivery: number): number => bottom - (delivery / 100) * (bottom - top);
  const r = radiusFor(dots.length, small);
  const name = away ? t('slides.on_leave', { week }) : t('slides.week', { week });
  return (
    <div class="slide-chart" ref={frame}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <g class="cloud-frame">
          <rect x={left} y={top} width={Math.max(0, right - left)} height={Math.max(0, bottom - top)} />
          <line x1={x(50)} x2={x(50)} y1={top} y2={bottom} />
          <line x1={left} x2={right} y1={y(50)} y2={y(50)} />
        </g>
        <g class="cloud-dots" data-away={away}>
          {dots.map((dot, index) => (
            <circle key={index} r={r} style={{ transform: `translate(${x(dot.trust)}px, ${y(dot.delivery)}px)` }} />
          ))}
        </g>
        {!small && (
          <g class="cloud-axes">
            <text x={left} y={top - LETTERS / 2}>
              {`↑ ${t('slides.delivery')}`}
            </text>
            <text x={right} y={height - 4} text-anchor="end">
              {`${t('slides.trust')} →`}
            </text>
          </g>
        )}
        <text class="cloud-week" x={small ? width / 2 : left} y={height - 4} text-anchor={small ? 'middle' : 'start'}>
          {small && lettersWide(name) > width ? week : name}
        </text>
      </svg>
    </div>
  );
}
