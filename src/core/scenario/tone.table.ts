// Words by which an option says how it is meant to be taken. One with such words beside others without them is read as the right or
// the wrong one, whatever it does. English; what is said in quotes is a deed and is not looked at.

export const TONES = {
  /** It argues for itself. */
  reason:
    /\b(?:so that|because|in order to|so (?:s?he|they|you|it|everyone|everybody) (?:can|could|will|would|learns?|knows?|understands?|sees?|grows?|feels?)|since (?:s?he|they|you|it)(?: (?:is|are|has|have)|['’](?:s|re|ve))\b|to (?:show|prove|make (?:clear|sure)) that|to help (?:her|him|them) (?:grow|learn|develop))/giu,
  /** A manner one would like to be seen in. */
  kind: /\b(?:gently|calmly|patiently|kindly|respectfully|openly|honestly|constructively|thoughtfully|warmly|sincerely|carefully|attentively|tactfully|sensitively|considerately|supportively|appreciatively|compassionately|graciously|in good faith|eye to eye|as equals|with (?:respect|empathy|patience|care|kindness|an open mind))\b/giu,
  /** A manner nobody owns up to. */
  unkind:
    /\b(?:harshly|coldly|angrily|curtly|rudely|sternly|impatiently|secretly|grudgingly|reluctantly|carelessly|blindly|stubbornly|mindlessly|behind (?:her|his|their) backs?|over (?:her|his|their) heads?|as usual|yet again|scolds?|lectur(?:e|es) (?:her|him|them)|humiliates?|snaps? at|brush(?:es)? (?:her|him|it|them) off|brush(?:es)? aside|pulls? rank|puts? (?:her|him|them) in (?:her|his|their) places?|nitpicks?|meddles?|interferes?|wash(?:es)? your hands)\b/giu,
  /** It makes itself small. */
  belittled: /(?:^|[,;] |\b(?:and|or) )(?:just|simply)\b|\b(?:merely|don['’]t bother)\b/giu,
  /** Nobody sensible does a thing always. */
  absolute:
    /\b(?:always|never|no matter (?:what|how|who)|at all costs|at any (?:cost|price)|whatever it takes|once and for all|under no circumstances|without exception|absolutely|completely|totally|entirely|every single)\b/giu,
  /** It takes itself back before it has begun. */
  hedged:
    /\b(?:perhaps|maybe|possibly|if (?:necessary|need be|possible|appropriate)|as far as possible|somewhat|as appropriate|where appropriate)\b/giu,
} as const satisfies Readonly<Record<string, RegExp>>;

export type Tone = keyof typeof TONES;
