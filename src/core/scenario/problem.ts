// What is wrong with a scenario, and where. Bad input is a value, never an exception.
import type { ProblemCode, ProblemLevel } from './codes.table.ts';
import type { CrumbStep } from './crumb.ts';
import type { Argument } from './says.ts';

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
  /** Which of the code's messages, and what it is filled in with; `problemWords` makes words of them. */
  readonly says: string;
  readonly args: Readonly<Record<string, Argument>>;
  readonly file: string;
  /** From the start of the text, its byte order mark not counted. Offsets, columns and lengths count UTF-16 units, as editors do. */
  readonly offset: number;
  /** 1-based, as columns are. */
  readonly line: number;
  readonly column: number;
  readonly length: number;
  /** JSON pointer. */
  readonly path: string;
  readonly crumb: readonly CrumbStep[];
  /** The nearest name that exists, and the line it is declared on (0 if it is a word of the format). */
  readonly near?: { readonly text: string; readonly line: number };
  readonly fix?: Fix;
}

const LEVELS: readonly ProblemLevel[] = ['error', 'warning', 'advice'];

/** No more of one file are told. */
export const MOST_PROBLEMS = 1000;

/** Order on the page: by place, then the graver first. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    a.line - b.line ||
    a.column - b.column ||
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
    (a.code < b.code ? -1 : Number(a.code > b.code))
  );
}
