// Every code a scenario can be told off with, and how grave it is. Each has its words in words/, a page in docs/authors/problems
// and a fixture in test/problems.

/** An error keeps the scenario from being played; a warning needs a look; advice may be ignored. */
export type ProblemLevel = 'error' | 'warning' | 'advice';

export const PROBLEM_CODES = {
  P01: 'error',
  P02: 'error',
  P03: 'error',
  P04: 'error',
  P05: 'error',
  P06: 'error',
  P07: 'error',
  P08: 'error',
  P09: 'error',
  S01: 'error',
  S02: 'error',
  S03: 'error',
  S04: 'error',
  S05: 'error',
  S06: 'error',
  S07: 'error',
  R01: 'error',
  R02: 'error',
  R03: 'error',
  R04: 'advice',
  F01: 'error',
  F02: 'error',
  F03: 'error',
  F04: 'warning',
  F05: 'error',
  X01: 'error',
  X02: 'error',
  X03: 'warning',
  T01: 'error',
  T02: 'error',
  T03: 'error',
  T04: 'warning',
  T05: 'warning',
  T06: 'warning',
  T07: 'advice',
  T08: 'error',
  T09: 'warning',
  T10: 'advice',
  T11: 'warning',
  T12: 'warning',
  T13: 'warning',
  T14: 'advice',
  T15: 'warning',
  V01: 'error',
  V02: 'error',
  V03: 'error',
  V04: 'error',
  V05: 'error',
  V06: 'error',
  V07: 'error',
  V08: 'error',
  A01: 'error',
} as const satisfies Readonly<Record<string, ProblemLevel>>;

export type ProblemCode = keyof typeof PROBLEM_CODES;

export const isProblemCode = (text: string): text is ProblemCode => Object.hasOwn(PROBLEM_CODES, text);
