// A translation that is none: accents and longer words show what has no room, words from right to left what takes a side for granted.
import type { Overlay } from './overlay.ts';
import { pseudoMessageText } from './pseudo-letters.ts';
import type { Scenario } from './schema.ts';
import { textHash } from './text-hash.ts';
import { textKeys } from './text-keys.ts';

export const PSEUDO_LANGUAGES = ['en-XA', 'ar-XB'] as const;
type PseudoLanguage = (typeof PSEUDO_LANGUAGES)[number];

export function pseudoOverlay(scenario: Scenario, language: PseudoLanguage): Overlay {
  const texts = textKeys(scenario).map(({ key, text: source }) => {
    const text = shown(pseudoMessageText(hidden(source), language === 'ar-XB'));
    return [key, { source, text, from: textHash(source) }] as const;
  });
  return { format: 1, scenario: scenario.id, language, texts: Object.fromEntries(texts) };
}

/** Signs with a backslash before them are no braces: each pair is one character meanwhile. */
const SIGNS = '{}#*';
const FIRST = 0xe020;
const hidden = (text: string): string =>
  text.replace(/\\([{}#*])/g, (_, sign: string) => String.fromCharCode(FIRST + SIGNS.indexOf(sign)));
const shown = (text: string): string =>
  text.replace(/[\uE020-\uE023]/g, (one) => `\\${SIGNS.charAt(one.charCodeAt(0) - FIRST)}`);
