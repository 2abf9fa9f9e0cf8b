// How many of something there may be, and how long what stands in a narrow place: more than anybody means, less than would choke a screen.
// Not among the other limits: the first page brings those along.
export const LIST_LIMITS = {
  bets: 24,
  peers: 20,
  /** Signs that an option leaves, and what it changes besides. */
  later: 8,
  effects: 12,
  questions: 24,
  /** Of what a facilitator may ask, and of what people say. */
  talk: 12,
  allow: 200,
  was: 20,
  /** In `all` or `any`. */
  parts: 40,
  /** Of a moment, an ending, the scenario itself. */
  titleCharacters: 200,
  /** Of a person, and whatever else stands in a line beside a name. */
  lineCharacters: 120,
} as const;
