// One range of levels for all charts of a debrief, so that they can be compared: the middle, wider where the run went further.
import type { ManagerDebrief } from '../../../core/run/debrief.ts';
import type { LevelRange } from './chart-box.ts';

const STEP = 10;
const MIDDLE: LevelRange = { low: 20, high: 80 };

export function levelRange(managers: readonly ManagerDebrief[]): LevelRange {
  const values = managers
    .flatMap(({ told, impression, trust, autonomy, delivery, honesty }) => [
      told,
      impression,
      trust,
      autonomy,
      delivery,
      honesty,
    ])
    .flatMap((readings) => readings.map((reading) => reading.value));
  const low = Math.floor(Math.min(...values, MIDDLE.low) / STEP) * STEP;
  const high = Math.ceil(Math.max(...values, MIDDLE.high) / STEP) * STEP;
  return { low: Math.max(0, low), high: Math.min(100, high) };
}
