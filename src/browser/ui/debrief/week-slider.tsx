// An invisible slider over the weeks of a chart: mouse, touch and arrow keys come with it.
import { whenNotComposing } from '../components/keys.ts';
import type { Box } from './chart-box.ts';

/** Where the weeks of a chart lie, for the slider over them. */
export const plotPlace = ({ width, start, end }: Box) => ({
  '--plot-start': `${(100 * start) / width}%`,
  '--plot-width': `${(100 * (width - start - end)) / width}%`,
});

interface WeekSliderProps {
  readonly id: string;
  readonly box: Box;
  readonly week: number;
  readonly label: string;
  /** The week in words, with its readings. */
  readonly words: string;
  readonly onPick: (week: number) => void;
}

/** A press on the week it stands at picks too: where nothing is shown yet, that week is as good as any. */
export function WeekSlider({ id, box, week, label, words, onPick }: WeekSliderProps) {
  return (
    <input
      id={id}
      type="range"
      min={box.firstWeek}
      max={box.lastWeek}
      step={1}
      value={week}
      aria-label={label}
      aria-valuetext={words}
      onInput={(event) => onPick(event.currentTarget.valueAsNumber)}
      onClick={(event) => onPick(event.currentTarget.valueAsNumber)}
      onKeyDown={whenNotComposing(({ key, currentTarget }) => {
        if (key === 'Enter' && currentTarget instanceof HTMLInputElement) onPick(currentTarget.valueAsNumber);
      })}
    />
  );
}
