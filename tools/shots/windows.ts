// The windows every screen is looked at in.
import type { Locale } from '../../src/browser/ui/text/languages.ts';

export interface Window {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
  readonly locale: Locale;
  readonly reduced?: boolean;
  /** The reader's own text size. Per cent. */
  readonly text?: number;
}

const SIZES = [
  [1280, 800],
  [1920, 1080],
  [768, 1024],
  [390, 844],
  [844, 390],
  [320, 568],
] as const;
const DESK = { width: 1280, height: 800, theme: 'light', locale: 'en' } as const;
export const README_WINDOW: Window = { ...DESK, name: 'README' };
const PHONE = { width: 390, height: 844, theme: 'light', locale: 'en' } as const;
const SIDEWAYS = { width: 844, height: 390, theme: 'dark', locale: 'en' } as const;

export const WINDOWS: readonly Window[] = [
  ...(['light', 'dark'] as const).flatMap((theme) =>
    SIZES.map(([width, height]): Window => ({
      name: `${width}×${height} ${theme}`,
      width,
      height,
      theme,
      locale: 'en',
    })),
  ),
  { ...DESK, name: '1280×800 reduced motion', reduced: true },
  { ...DESK, name: '1280×800 long text', locale: 'en-XA' },
  { ...PHONE, name: '390×844 long text', locale: 'en-XA' },
  { ...DESK, name: '1280×800 right to left', locale: 'ar-XB' },
  { ...PHONE, name: '390×844 right to left', locale: 'ar-XB' },
  { ...SIDEWAYS, name: '844×390 right to left', locale: 'ar-XB' },
  { ...DESK, name: '1280×800 text at 200 %', text: 200 },
  { ...PHONE, name: '390×844 text at 200 %', text: 200 },
];
