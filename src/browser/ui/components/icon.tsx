import type { IconName } from '../../../../assets/icons/icons.ts';
import { useIcons } from './drawings.ts';

/** Point along the way one reads, so they turn round with it. A player's keys do not: its time runs the same way everywhere. */
const TURNING: readonly IconName[] = [
  'arrow-left',
  'arrow-right',
  'arrow-u-up-left',
  'caret-left',
  'caret-right',
  'list',
];

interface IconProps {
  readonly name: IconName;
  /** In rem. */
  readonly size?: number;
  /** There is nothing else to see of its control: where drawings are long in coming, three dots say that something is here. */
  readonly alone?: boolean;
}

/** Decoration only: the control it stands in carries the words. Its room is kept until it is known not to come. */
export function Icon({ name, size = 1.5, alone = false }: IconProps) {
  const icons = useIcons();
  const path = icons?.paths[name];
  if (icons === null && !alone) return null;
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
      {alone && !path && (
        <g class="stand-in">
          <circle cx="56" cy="128" r="18" />
          <circle cx="128" cy="128" r="18" />
          <circle cx="200" cy="128" r="18" />
        </g>
      )}
    </svg>
  );
}
