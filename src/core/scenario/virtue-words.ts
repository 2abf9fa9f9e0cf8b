// T05: words that say what an option means instead of what is done. English.

/** Of managing itself: a title or an option that has one says what the answer is. */
const OF_MANAGING =
  /\b(?:coach(?:es|ed|ing)?|micro-?manag(?:e|es|ed|ing|er|ers|ement)|empower(?:s|ed|ing|ment)?|delegat(?:e|es|ed|ing|ion)|mentor(?:s|ed|ing|ship)?|hands-off|laissez-faire|psychological safety|safe space|servant lead(?:er|ers|ership)|lead(?:s|ing)? by example)\b/giu;

/** Also said of other things: in an option they still tell. */
const OF_VIRTUE = [
  'nurtur(?:e|es|ed|ing)',
  'enabl(?:e|es|ed|ing|er|ers|ement)',
  'trust(?:s|ed|ing|ful|worthy)?',
  'support(?:s|ed|ing|ive|er|ers)?',
  'foster(?:s|ed|ing)?',
  'develop(?:s|ed|ing|ment)?',
  'encourag(?:e|es|ed|ing|ement)',
  'inspir(?:e|es|ed|ing|ation)',
  'motivat(?:e|es|ed|ing|ion)',
  'empath(?:y|ic|etic|ise|ize|ising|izing)',
  'autonom(?:y|ous|ously)',
  'accountab(?:le|ility)',
  'transparen(?:t|tly|cy)',
  'constructive(?:ly)?',
  'proactive(?:ly)?',
  'active(?:ly)? listen(?:ing)?|listen(?:ing|s)? actively',
  'growth mindset|growth opportunity|learning opportunity|teachable moment',
  'take(?:s)? ownership|give(?:s)? (?:her|him|them) ownership',
  'appreciative(?:ly)?',
  'involv(?:e|es|ing) (?:her|him|them) in',
  'hover(?:s|ed|ing)? over',
  'control freak|breathing down|breathe(?:s)? down (?:her|his|their) neck',
  'interfer(?:e|es|ed|ing|ence)|meddl(?:e|es|ed|ing)',
  'undermin(?:e|es|ed|ing)',
  'neglect(?:s|ed|ing)?|abdicat(?:e|es|ed|ing|ion)',
  'bull(?:y|ies|ied|ying)',
  'shirk(?:s|ed|ing)?',
].join('|');

const IN_OPTION = new RegExp(`${OF_MANAGING.source}|\\b(?:${OF_VIRTUE})\\b`, 'giu');

interface Word {
  readonly word: string;
  readonly start: number;
}

const wordsOf = (text: string, pattern: RegExp, names: readonly string[]): Word[] =>
  [...text.matchAll(pattern)]
    .map((found) => ({ word: found[0], start: found.index }))
    .filter(({ word, start }) => !names.some((name) => isPartOf(text, start, word, name)));

/** Somebody’s team is called Support; a coach takes people to the airport. */
function isPartOf(text: string, start: number, word: string, name: string): boolean {
  if (!name.includes(word) || !/^\p{Lu}/u.test(word)) return false;
  const begins = start - name.indexOf(word);
  return begins >= 0 && text.startsWith(name, begins) && (start > 0 || name !== word || text.length === word.length);
}

/** `names`: what teams and people are called in the scenario. */
export const virtueWordsIn = (text: string, names: readonly string[] = []): Word[] => wordsOf(text, IN_OPTION, names);
export const managingWordsIn = (text: string, names: readonly string[] = []): Word[] =>
  wordsOf(text, OF_MANAGING, names);
