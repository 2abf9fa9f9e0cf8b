import type { IconName } from '../../../../assets/icons/icons.ts';
import { useDrawings } from './drawings.ts';

/** Point along the way one reads, so they turn round with it. A player's keys do not: its time runs the same way everywhere. */
const TURNING: readonly IconName[] = [
  'arrow-left',
  'arrow-right',
  'arrow-u-up-left',
  'caret-left',
  'caret-right',
  'list',
];

/** Decoration only: the control it stands in carries the words. `size` in rem. */
export function Icon({ name, size = 1.5 }: { readonly name: IconName; readonly size?: number }) {
  const path = useDrawings()?.icons[name];
  return (
    <svg
      viewBox="0 0 256 256"
      width={`${size}rem`}
      height={`${size}rem`}
      fill="currentColor"
      aria-hidden="true"
      data-turns={TURNING.includes(name) || undefined}
    >
      {path && <path d={path} />}
    </svg>
  );
}
