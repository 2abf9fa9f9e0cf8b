import { LOW } from './chart-box.ts';

/** Which state hue a level is drawn in; the dash below 40 and the figure say the same without colour. */
export function toneOf(value: number): 'good' | 'calm' | 'strained' | 'broken' {
  if (value < LOW / 2) return 'broken';
  if (value < LOW) return 'strained';
  return value > 60 ? 'good' : 'calm';
}
