// Authors' words as a slide has them: filled in, and without marks, because a slide draws no emphasis.
import { plainText } from '../../scenario/emphasis.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { unquoted } from '../../run/fill-names.ts';
import { fill, fillUnseen } from '../../run/fill.ts';
import type { Run } from '../../run/run-state.ts';

/** As a run had it that stood so when it was said. */
export const saidIn = (run: Run, text: string, about?: string | null): string => plainText(fill(run, text, about));

/** Where no one run speaks for all: as on the first day of its week. */
export const saidToAll = (scenario: Scenario, text: string, week = 1, about?: string | null): string =>
  plainText(fillUnseen({ scenario, week }, text, about));

/** What an answer is called; whoever quotes it sets quotation marks. */
export const deed = (words: string): string => unquoted(words);

/** As many whole sentences as fit into so many words, and never none. */
export function firstSentences(text: string, most: number): string {
  const sentences = text.match(/.+?(?:[.!?…]["”’»“]*(?=\s|$)|$)\s*/gsu) ?? [text];
  let [said, words] = ['', 0];
  for (const sentence of sentences) {
    words += sentence.split(/\s+/u).filter((word) => word !== '').length;
    if (said !== '' && words > most) break;
    said += sentence;
  }
  return said.trim();
}
