// A change around zero: to the right it grew, to the left it shrank.
import { useChartWidth } from './use-chart-width.ts';
import { picture } from './picture.ts';
import { signed } from '../text/formats.ts';
import { useWords } from './words.ts';

/** Points at either end of the line. */
const REACH = 20;
const HEIGHT = 62;
const MIDDLE = 31;
const EDGE = 30;

export function ChangeBar({ change }: { readonly change: number }) {
  const { locale } = useWords();
  const [frame, width] = useChartWidth<HTMLDivElement>();
  const zero = width / 2;
  const end = zero + (Math.max(-REACH, Math.min(REACH, change)) / REACH) * (zero - EDGE);
  return (
    <div class="chart" ref={frame}>
      <svg
        class="change"
        viewBox={`0 0 ${width} ${HEIGHT}`}
        {...picture(null)}
        data-tone={change < 0 ? 'strained' : 'good'}
      >
        <line class="axis" x1={EDGE} x2={width - EDGE} y1={MIDDLE} y2={MIDDLE} />
        <line class="axis" x1={zero} x2={zero} y1={MIDDLE - 12} y2={MIDDLE + 12} />
        <rect x={Math.min(zero, end)} width={Math.abs(end - zero)} y={MIDDLE - 7} height="14" />
        <text class="figure" x={end} y={MIDDLE - 15} text-anchor="middle">
          {signed(locale, change)}
        </text>
      </svg>
    </div>
  );
}
