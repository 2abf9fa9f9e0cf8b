// Which of the lines that the game has for somebody who says something.
/** One of the lines the game has for a thing that is asked or brought up, counted from 1. */
export const LINE_NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
export type LineNumber = (typeof LINE_NUMBERS)[number];
/** One of the lines the game has for a band: so many for each candour, counted from 1. */
export interface StockLine {
  readonly candour: 'open' | 'fair' | 'guarded';
  readonly number: 1 | 2 | 3 | 4 | 5 | 6;
}
/** What a boss has to say, and in how many lines the game can say it. */
export const BOSS_LINES = {
  happy: 8,
  turned: 3,
  grave: 4,
  neutral_told: 2,
  worried: 4,
  worried_told: 3,
  angry: 4,
  angry_told: 3,
} as const;
export type BossSays = keyof typeof BOSS_LINES;
