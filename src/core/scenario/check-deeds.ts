// T27: options that say what goes on inside the player, which no camera sees and nobody else reacts to.
import type { Finding } from './finding.ts';
import { isEnglish, judgedQuestions } from './judged-questions.ts';
import type { Option, Scenario } from './schema.ts';
import { withoutSpeech } from './speech.ts';
import type { Placed } from './walk.ts';

/** At the beginning of an option, or of what it does next. Words that T05 knows are told of there. */
const INNER = new RegExp(
  `(?:^|[.;] |, (?:and |then )?|\\band )(${[
    'feel(?! (?:the|for|around|along)\\b)',
    'believe',
    'hope(?! aloud)',
    'understand',
    'accept that',
    'appreciate',
    'respect (?:her|his|their|the fact|that)',
    'care (?:about|for how)',
    'consider(?! aloud)',
    'think (?:about|it over|twice|again|carefully|hard)',
    'reflect(?: on)?',
    'decide (?:that|to|not to)',
    'realise|realize',
    'prefer',
    'worry(?: about)?',
    'focus on',
    'concentrate on',
    'ensure',
    'make sure',
    'try (?:to|not to)',
    'aim to',
    'seek to',
    'strive(?: to| for)',
    'want(?: to)?',
    'keep (?:an open mind|calm|faith|confidence|in mind)',
    'have (?:faith|confidence|patience|understanding|sympathy)',
    'be (?:patient|understanding|fair|open|strict|tough|clear|firm|kind|honest|available|there for|empathetic|transparent|supportive|positive|calm|confident|present|decisive|respectful|cautious|careful|sympathetic)',
    'stay (?:calm|positive|patient|open|strong|neutral|confident|fair|firm|vigilant|alert)',
    'remain (?:calm|positive|patient|open|neutral|confident|fair|firm|vigilant|alert|silent about)',
    'show (?:understanding|empathy|interest|respect|confidence|appreciation|patience|concern|sympathy|strength|leadership|authority|that you (?:care|believe|understand|respect|value)|(?:her|him|them) (?:respect|understanding|that you (?:care|believe|understand|respect|value)))',
    'take (?:her|his|their|the|it|this|that)(?: (?:concerns?|worry|worries|problem|fears?))? seriously',
    'put yourself in',
    'value (?:her|his|their)',
    'acknowledge (?:her|his|their) (?:feelings?|emotions?|frustration|effort|concerns?)',
  ].join('|')})\\b`,
  'iu',
);

export const checkDeeds = (scenario: Scenario): Finding[] =>
  isEnglish(scenario) ? judgedQuestions(scenario).flatMap(({ options }) => options.flatMap(unseen)) : [];

export function innerWordsIn(text: string): { readonly words: string; readonly start: number } | null {
  const found = INNER.exec(withoutSpeech(text));
  if (found === null) return null;
  const words = found[1] ?? '';
  return { words, start: found.index + found[0].length - words.length };
}

function unseen({ thing, path }: Placed<Option>): Finding[] {
  const found = innerWordsIn(thing.text);
  if (found === null) return [];
  const within = { start: found.start, end: found.start + found.words.length };
  return [{ code: 'T27', says: 'inner', args: { words: found.words }, path: [...path, 'text'], within }];
}
