/** How much of what texts know there may be. Not among the other limits: the first page brings those along. */
export const WORD_LIMITS = {
  facts: 60,
  /** Of a number that a fact is, either way. */
  factNumber: 1_000_000,
  /** What an option sets. */
  remembered: 8,
  passages: 200,
  /** In a moment or a scene of the leave. */
  ownPassages: 12,
  passageLines: 12,
  endings: 20,
  research: 24,
} as const;
