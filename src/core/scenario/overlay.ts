// A translation as its author writes it, `text.<language>.json` beside the scenario: texts by key, each with the hash of the text
// it was made from.
import { isOnlyWords } from './authored.ts';
import { contentHash } from './content-hash.ts';
import { fieldFindings, type Fields } from './fields.ts';
import type { Finding } from './finding.ts';
import type { Scenario } from './schema.ts';
import { entryIn, isName, textKeys } from './text-keys.ts';
import type { Translation } from './translated.ts';

export interface Overlay {
  readonly format: 1;
  /** Id of the scenario. */
  readonly scenario: string;
  readonly language: string;
  /** By text key; an empty text is one that is still to be written. */
  readonly texts: Readonly<Record<string, OverlayText>>;
}

interface OverlayText {
  /** What is to be translated, for the translator to read beside it; nothing follows from it. */
  readonly source?: string;
  readonly text: string;
  /** Hash of the source that `text` was made from. */
  readonly from: string;
}

const FIELDS: Fields = {
  $schema: { kind: 'string' },
  format: { kind: 'number', needed: true },
  scenario: { kind: 'string', needed: true },
  language: { kind: 'string', needed: true },
  note: { kind: 'string' },
  texts: { kind: 'object', needed: true },
};
const TEXT_FIELDS: Fields = {
  source: { kind: 'string' },
  text: { kind: 'string', needed: true },
  from: { kind: 'string', needed: true },
  note: { kind: 'string' },
};

/** The one place that takes a value for an overlay: it has been looked at field by field. Null where its head is wrong. */
export function overlayIn(value: unknown): { readonly overlay: Overlay | null; readonly findings: readonly Finding[] } {
  const outside = fieldFindings(value, FIELDS, []);
  if (outside.length > 0) return { overlay: null, findings: outside };
  const overlay = value as Overlay;
  const findings = Object.entries(overlay.texts).flatMap(([key, text]) =>
    fieldFindings(text, TEXT_FIELDS, ['texts', key]),
  );
  return { overlay: withBlanks(overlay, new Set(findings.map(({ path }) => path[1]))), findings };
}

const BLANK: OverlayText = { text: '', from: '' };

/** As if those were still to be written; what stands there under a key of earlier does not take their place. */
export const withBlanks = (overlay: Overlay, keys: ReadonlySet<unknown>): Overlay => ({
  ...overlay,
  texts: Object.fromEntries(Object.entries(overlay.texts).map(([key, text]) => [key, keys.has(key) ? BLANK : text])),
});

/** Made ready for `scenario`, which it must have been checked with. */
export function translationOf(scenario: Scenario, { language, texts }: Overlay): Translation {
  const known = textKeys(scenario).map((key) => ({
    place: key.path.join('.'),
    text: entryIn(texts, key)?.text,
    mayStay: isName(key.path),
  }));
  return {
    language,
    of: contentHash(scenario),
    onlyWords: known.every(({ text = '' }) => isOnlyWords(text)),
    texts: Object.fromEntries(known.flatMap(({ place, text }) => (text ? [[place, text]] : []))),
    untranslated: known.flatMap(({ place, text, mayStay }) => (text || mayStay ? [] : [place])),
  };
}
