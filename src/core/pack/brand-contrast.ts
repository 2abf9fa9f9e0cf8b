// How well a brand's colour can be told from what it meets on our pages, by WCAG 2.2.

type Theme = 'light' | 'dark';
export const THEMES = ['light', 'dark'] as const;

/** What our style sheets lay under the accent, or in it; a test compares them with tokens.css and documents.css. */
export const GROUNDS = {
  light: {
    paper: '#f4f1ea',
    card: '#fffdf9',
    wash: '#e9e6dc',
    hover: '#f7f4ec',
    water: '#f9f7f2',
    sheet: '#ffffff',
    hairline: '#e0dbcf',
  },
  dark: {
    paper: '#14182a',
    card: '#1e243b',
    wash: '#191e33',
    hover: '#262d49',
    water: '#1a1f37',
    sheet: '#262d49',
    hairline: '#313959',
  },
} as const;

/** Ours, where a brand says nothing. */
export const ACCENT = { light: '#1d6f63', dark: '#6fd0bd' } as const;

/** `words`: in the colour, on the ground; `within`: words in the ground's colour on the brand's; `marks`: lines, fills and outlines. */
interface Pair {
  readonly as: 'words' | 'within' | 'marks';
  readonly ground: keyof (typeof GROUNDS)['light'];
}
const PAIRS: readonly Pair[] = [
  { as: 'words', ground: 'paper' },
  { as: 'words', ground: 'card' },
  { as: 'words', ground: 'wash' },
  { as: 'words', ground: 'hover' },
  { as: 'within', ground: 'card' },
  { as: 'marks', ground: 'water' },
  { as: 'marks', ground: 'sheet' },
  { as: 'marks', ground: 'hairline' },
];

/** To one: what WCAG 2.2 asks of words (1.4.3) and of all else that has to be seen (1.4.11). */
const NEEDED = { words: 4.5, within: 4.5, marks: 3 } as const;

const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** base^2.4 for bases from 0.09 to 1, by Newton's way to the fifth root, which comes to the same bits everywhere. */
function power24(base: number): number {
  const square = base * base;
  let root = 1;
  for (let step = 0; step < 40; step += 1) {
    const fourth = root * root * root * root;
    root -= (fourth * root - square) / (5 * fourth);
  }
  return square * root;
}

/** Relative luminance in sRGB, 0–1; `colour` as `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour)
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : power24((value + 0.055) / 1.055)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1 to 21, to one; both as `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

interface TooClose extends Pair {
  readonly theme: Theme;
  /** To one. */
  readonly ratio: number;
  readonly needed: number;
}

/** Every pair in which the colour falls short, what falls shortest first. */
export const tooClose = (colour: string, theme: Theme): TooClose[] =>
  PAIRS.map((pair) => ({
    ...pair,
    theme,
    ratio: contrast(colour, GROUNDS[theme][pair.ground]),
    needed: NEEDED[pair.as],
  }))
    .filter(({ ratio, needed }) => ratio < needed)
    .toSorted((a, b) => a.ratio / a.needed - b.ratio / b.needed);

/** The colour with so many 255ths of black, or of white, in it. */
function mixed(colour: string, theme: Theme, share: number): string {
  const towards = theme === 'light' ? 0 : 255;
  const mix = channels(colour).map((value) => Math.round(value + ((towards - value) * share) / 255));
  return `#${mix.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The nearest darker colour (on dark paper: lighter) that can be told from all it meets; black and white always can. */
export function nearestClear(colour: string, theme: Theme): string {
  let share = 0;
  while (share < 255 && tooClose(mixed(colour, theme, share), theme).length > 0) share += 1;
  return mixed(colour, theme, share);
}

/** How far a button's colour moves under the pointer, in 255ths. */
const LIT = 36;
/** Less than this nobody would see, to one. */
const SEEN = 1.12;

/** The colour of a button under the pointer: away from the paper that its words are in; near black or white, a little towards it. */
export function lit(colour: string, theme: Theme): string {
  const away = mixed(colour, theme, LIT);
  return contrast(away, colour) >= SEEN ? away : mixed(colour, theme === 'light' ? 'dark' : 'light', LIT);
}
