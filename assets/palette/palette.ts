// The colours of both themes, and mixes of them that are opaque: thick translucent lines would show their joints.
import type { Mood } from '../people/people.ts';
import colours from './palette.json' with { type: 'json' };

export type Theme = 'light' | 'dark';

/** Text is ink, ink2 or accent only. State hues (good … tired) are for graphics, control for outlines of controls. */
export type ColourName =
  | 'paper'
  | 'card'
  | 'ink'
  | 'ink2'
  | 'accent'
  | 'good'
  | 'calm'
  | 'strained'
  | 'broken'
  | 'tired'
  | 'control'
  | 'focus'
  /** Behind a portrait. */
  | 'disc'
  /** Inside the innermost rings of the ground, and the rings themselves. */
  | 'water'
  | 'ripple'
  | 'mist'
  /** Rules between blocks, where nothing depends on seeing them. */
  | 'hairline'
  /** Quiet fill of chips and keys on a card. */
  | 'wash';

export type Palette = Readonly<Record<ColourName, string>>;

export const PALETTES: Readonly<Record<Theme, Palette>> = colours;

export const STATE_HUES = ['good', 'calm', 'strained', 'broken', 'tired'] as const;
export type StateHue = (typeof STATE_HUES)[number];

/** Colour of ring and badge. Never alone: badge, face and words say the same. */
export const MOOD_HUE: Readonly<Record<Mood, StateHue>> = {
  happy: 'good',
  proud: 'good',
  relieved: 'good',
  neutral: 'calm',
  sceptical: 'calm',
  worried: 'strained',
  angry: 'broken',
  exhausted: 'tired',
};

const channels = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** The opaque colour that `over` at an opacity of `share` (0–1) makes on `under`. */
export function mix(over: string, under: string, share: number): string {
  const below = channels(under);
  const mixed = channels(over).map((above, i) => Math.round(above * share + (below[i] ?? 0) * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** A state hue laid on paper, from a breath of colour to nearly full. */
export interface Tint {
  readonly faint: string;
  readonly soft: string;
  readonly half: string;
}

const tint = (hue: string, paper: string): Tint => ({
  faint: mix(hue, paper, 0.12),
  soft: mix(hue, paper, 0.28),
  half: mix(hue, paper, 0.55),
});

const tintsOf = (palette: Palette): Readonly<Record<StateHue, Tint>> => ({
  good: tint(palette.good, palette.paper),
  calm: tint(palette.calm, palette.paper),
  strained: tint(palette.strained, palette.paper),
  broken: tint(palette.broken, palette.paper),
  tired: tint(palette.tired, palette.paper),
});

export const TINTS: Readonly<Record<Theme, Readonly<Record<StateHue, Tint>>>> = {
  light: tintsOf(PALETTES.light),
  dark: tintsOf(PALETTES.dark),
};
