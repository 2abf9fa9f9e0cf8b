import type { IconName } from '../../../../assets/icons/icons.ts';
import { useDrawings } from './drawings.ts';

/** Decoration only: the control it stands in carries the words. `size` in rem. */
export function Icon({ name, size = 1.5 }: { readonly name: IconName; readonly size?: number }) {
  const path = useDrawings()?.icons[name];
  return (
    <svg viewBox="0 0 256 256" width={`${size}rem`} height={`${size}rem`} fill="currentColor" aria-hidden="true">
      {path && <path d={path} />}
    </svg>
  );
}
