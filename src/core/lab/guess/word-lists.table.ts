// Words by which somebody who understands nothing might guess what an option is about. English.

export const WORD_LISTS = {
  /** Asking and helping. */
  asking:
    /\b(?:ask|asks|asking|with|together|beside|listen|listens|listening|offer|offers|agree|agrees|help|helps|hear|invite|invites|share|sit|talk|walk|both|what would|how would|question|questions)\b/giu,
  /** Doing it oneself. */
  doing:
    /\b(?:redo|rewrite|write|writes|check|checks|decide|decides|send me|bring me|show me|do it|take|takes|make|makes|fix|sign|signs|correct|change|ring|call|tell|tells|draft|finish|go through|go over|read|pull|put|set|name|choose|pick|yourself|myself)\b/giu,
  /** Leaving it. */
  leaving:
    /\b(?:leave|leaves|wait|waits|let|lets|yours|trust|hers|theirs|give|hand|pass|keep out|stay out|stay away|say nothing|do nothing|own|alone|decides? (?:herself|himself|themselves)|up to (?:you|her|him|them)|your call)\b/giu,
} as const satisfies Readonly<Record<string, RegExp>>;

export type WordList = keyof typeof WORD_LISTS;

/** What an option begins with; what is none of these is a deed, as in “Redo the slides”. */
export const FIRST_WORDS = {
  ask: /^(?:ask|asks)$/iu,
  tell: /^(?:tell|say|write|answer|reply)$/iu,
  let: /^(?:let|leave|give|hand)$/iu,
  pronoun:
    /^(?:i|i’m|i’d|i’ll|i’ve|you|you’re|you’ll|you’d|you’ve|we|we’re|we’ll|he|she|it|it’s|they|that|that’s|this|these|my|your|her|his|our|their|yours)$/iu,
  /** What begins like a question. */
  question: /^(?:what|what’s|who|who’s|where|when|why|how|which|do|does|did|is|are|would|could|can|shall|will)$/iu,
} as const satisfies Readonly<Record<string, RegExp>>;

export type FirstWord = keyof typeof FIRST_WORDS | 'deed';
