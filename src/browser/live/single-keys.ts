// Whether single letters steer: switched in the control window, and so for the projector’s beside it.
import type { LiveKept } from './live-shell.ts';

const KEPT_AS = 'live/single-keys';

export const singleKeys = (kept: LiveKept): boolean => kept.read(KEPT_AS) !== 'off';

export const keepSingleKeys = (kept: LiveKept, on: boolean): void => kept.write(KEPT_AS, on ? 'on' : 'off');
