// Two readings of one thing on a line from 0 to 100: a hollow dot for the first, a full one for the second.
import { spreadLabels } from './chart-box.ts';
import { picture } from './picture.ts';
import { toneOf } from './tone.ts';
import { useChartWidth } from './use-chart-width.ts';

interface Reading {
  readonly value: number;
  readonly label: string;
}
interface DumbbellProps {
  readonly from: Reading;
  readonly to: Reading;
  readonly sentence: string | null;
  /** Points are neither good nor bad here: no state hue. */
  readonly plain?: boolean;
}

const HEIGHT = 62;
const MIDDLE = 31;
const EDGE = 9;
/** Chart units a letter takes at the label's size, a little generous. */
const LETTER = 7.4;

export function Dumbbell({ from, to, sentence, plain = false }: DumbbellProps) {
  const [frame, width] = useChartWidth<HTMLDivElement>();
  const x = (value: number): number => EDGE + (Math.min(100, Math.max(0, value)) / 100) * (width - 2 * EDGE);
  const label = ({ value, label: text }: Reading): number => {
    const half = (text.length * LETTER) / 2;
    return spreadLabels([Math.max(half, x(value))], 0, width - half)[0] ?? half;
  };
  return (
    <div class="chart" ref={frame}>
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        {...picture(sentence)}
        class="dumbbell"
        data-tone={plain ? 'plain' : toneOf(to.value)}
      >
        <line class="axis" x1={EDGE} x2={width - EDGE} y1={MIDDLE} y2={MIDDLE} />
        {[0, 50, 100].map((value) => (
          <line key={value} class="axis" x1={x(value)} x2={x(value)} y1={MIDDLE - 5} y2={MIDDLE + 5} />
        ))}
        <line class="span" x1={x(from.value)} x2={x(to.value)} y1={MIDDLE} y2={MIDDLE} />
        <circle class="from" cx={x(from.value)} cy={MIDDLE} r="6.5" />
        <circle class="to" cx={x(to.value)} cy={MIDDLE} r="7" />
        <text class="quiet-label" x={label(from)} y={MIDDLE - 15} text-anchor="middle">
          {from.label}
        </text>
        <text class="figure" x={label(to)} y={MIDDLE + 26} text-anchor="middle">
          {to.label}
        </text>
      </svg>
    </div>
  );
}
