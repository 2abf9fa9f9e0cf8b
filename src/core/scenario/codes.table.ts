// Every code a scenario can be told off with. Each has a page in docs/authors/problems and a fixture in test/problems.

/** An error keeps the scenario from being played; a warning needs a look; advice may be ignored. */
export type ProblemLevel = 'error' | 'warning' | 'advice';

const code = (level: ProblemLevel, title: string): { readonly level: ProblemLevel; readonly title: string } => ({
  level,
  title,
});

export const PROBLEM_CODES = {
  P01: code('error', 'A comma before a closing bracket'),
  P02: code('error', 'The same field twice'),
  P03: code('error', 'Curly quotes'),
  P04: code('error', 'The file stops in the middle'),
  P05: code('error', 'A missing comma'),
  P06: code('error', 'A comment'),
  P07: code('error', 'A control character or a line end inside a text'),
  P08: code('error', 'An empty file'),
  P09: code('error', 'Something that cannot be read'),
  S01: code('error', 'A field that does not exist'),
  S02: code('error', 'A missing field'),
  S03: code('error', 'Too small or too large'),
  S04: code('error', 'The wrong kind of value'),
  S05: code('error', 'An id that cannot be one'),
  S06: code('error', 'Not one of the allowed words'),
  S07: code('error', 'Too few or too many'),
  R01: code('error', 'A name that leads nowhere'),
  R02: code('error', 'The same id twice'),
  R03: code('error', 'An id that already means something'),
  R04: code('advice', 'An allowance that allows nothing'),
  F01: code('error', 'A moment that may have no options left'),
  F02: code('error', 'A moment that can never come'),
  F03: code('error', 'Weeks the wrong way round'),
  F04: code('warning', 'Two quiet weeks in a row'),
  F05: code('error', 'A moment nobody can afford'),
  X01: code('error', 'A condition that is never true'),
  X02: code('error', 'A level that does not exist'),
  X03: code('warning', 'A condition that is always true'),
  T01: code('error', 'A placeholder nobody fills'),
  T02: code('error', 'Markup in a text'),
  T03: code('error', 'Braces that cannot be read'),
  T04: code('warning', 'A text that is too long'),
  T05: code('warning', 'A virtue word in an option'),
  T06: code('warning', 'Lengths that give the answer away'),
  T07: code('advice', 'An exclamation mark'),
  T08: code('error', 'An empty text'),
  T09: code('warning', 'A short name that misleads'),
  V01: code('error', 'A newer format'),
  V02: code('error', 'Not saved as UTF-8'),
  V03: code('error', 'Too big a file'),
  V04: code('error', 'Brackets too deep'),
  V05: code('error', 'A forbidden name'),
  V06: code('error', 'Not a scenario'),
  V07: code('error', 'A file that cannot be opened'),
  A01: code('error', 'A portrait that does not exist'),
} as const;

export type ProblemCode = keyof typeof PROBLEM_CODES;

export const isProblemCode = (text: string): text is ProblemCode => Object.hasOwn(PROBLEM_CODES, text);
