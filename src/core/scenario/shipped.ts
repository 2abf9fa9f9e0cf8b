// A scenario as it ships: read and checked beforehand, and written out as it was understood, so that the game need not read it again.
import { isOnlyWords } from './authored.ts';
import { contentHash } from './content-hash.ts';
import type { Message } from './message.ts';
import { readAuthored } from './message-syntax.ts';
import { translationOf, type Overlay } from './overlay.ts';
import { rulesHash } from './rules-hash.ts';
import type { Scenario } from './schema.ts';
import { textHash } from './text-hash.ts';
import { textsOf } from './walk.ts';
import { withoutRemarks } from './without-remarks.ts';

/** What the game knows beforehand of a scenario that has been checked. */
export type CheckedScenario = {
  /** Of the text as it ships: one that was changed since is read again. */
  readonly textHash: string;
  readonly contentHash: string;
  readonly rulesHash: string;
  readonly language: string;
  /** Languages it is translated into. */
  readonly translations: readonly string[];
  /** The texts, in any language, that have something to fill in, read. */
  readonly messages: Readonly<Record<string, Message>>;
};

/** Read beforehand: then a page needs no reader for them. */
function messagesOf(scenario: Scenario, overlays: readonly Overlay[]): CheckedScenario['messages'] {
  const texts = [
    ...textsOf(scenario).map(({ thing }) => thing),
    ...overlays.flatMap((overlay) => Object.values(translationOf(scenario, overlay).texts)),
  ];
  return Object.fromEntries(texts.filter((text) => !isOnlyWords(text)).map((text) => [text, readAuthored(text)]));
}

/** Without remarks. `scenario` and `overlays` are as their readers give them. */
export function shippedScenario(
  scenario: Scenario,
  overlays: readonly Overlay[],
): { readonly text: string; readonly checked: CheckedScenario } {
  const text = `${JSON.stringify(withoutRemarks(scenario))}\n`;
  const hashes = { textHash: textHash(text), contentHash: contentHash(scenario), rulesHash: rulesHash(scenario) };
  const translations = overlays.map((overlay) => overlay.language);
  const messages = messagesOf(scenario, overlays);
  return { text, checked: { ...hashes, language: scenario.language, translations, messages } };
}

/** By language, as `overlay.ts` makes them ready. */
export const shippedTranslations = (
  scenario: Scenario,
  overlays: readonly Overlay[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(overlays.map((overlay) => [overlay.language, JSON.stringify(translationOf(scenario, overlay))]));
