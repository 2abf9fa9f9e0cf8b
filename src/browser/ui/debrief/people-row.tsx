// Everyone who was there at the start: filled those who stayed, outlined and dashed those who left.
import { useChartWidth } from './use-chart-width.ts';
import { picture } from './picture.ts';

const STEP = 19;
const HEAD = 'M6 0a3.6 3.6 0 1 1 0 7.2a3.6 3.6 0 0 1 0-7.2M0 15.5a6 6.6 0 0 1 12 0z';

export function PeopleRow({ kept, left }: { readonly kept: number; readonly left: number }) {
  const [frame, width] = useChartWidth<HTMLDivElement>();
  const columns = Math.max(1, Math.floor((width - 4) / STEP));
  const rows = Math.max(1, Math.ceil((kept + left) / columns));
  const people = Array.from({ length: kept + left }, (_, index) => ({
    x: 2 + (index % columns) * STEP,
    y: 3 + Math.floor(index / columns) * 24,
    stayed: index < kept,
  }));
  return (
    <div class="chart" ref={frame}>
      <svg class="people" viewBox={`0 0 ${width} ${rows * 24}`} {...picture(null)}>
        {people.map(({ x, y, stayed }, index) => (
          <path key={index} class={stayed ? 'stayed' : 'gone'} d={HEAD} transform={`translate(${x} ${y})`} />
        ))}
      </svg>
    </div>
  );
}
