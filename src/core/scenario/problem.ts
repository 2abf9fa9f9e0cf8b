// What is wrong with a scenario, where, and what to do about it. Bad input is a value, never an exception.
import type { ProblemCode, ProblemLevel } from './codes.table.ts';

export type { ProblemLevel } from './codes.table.ts';

/** A certain mend: replace `length` characters at `offset` of the source by `text`. */
export interface Fix {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

export interface Problem {
  readonly code: ProblemCode;
  readonly level: ProblemLevel;
  /** One sentence, lower case, in the author's words. */
  readonly message: string;
  /** What to do; may be empty when `near` says it all. */
  readonly help: string;
  readonly file: string;
  /** 1-based. Columns and lengths count UTF-16 units, as editors do. */
  readonly line: number;
  readonly column: number;
  readonly length: number;
  /** JSON pointer. */
  readonly path: string;
  /** The place in the author's words: "moment board_deck › option sit_with_her › then". */
  readonly crumb: string;
  /** The nearest name that exists, and the line it is declared on (0 if it is a word of the format). */
  readonly near?: { readonly text: string; readonly line: number };
  readonly fix?: Fix;
}

const LEVELS: readonly ProblemLevel[] = ['error', 'warning', 'advice'];

/** Order on the page: by place, then the graver first. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    a.line - b.line ||
    a.column - b.column ||
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
    (a.code < b.code ? -1 : Number(a.code > b.code))
  );
}
