// Why nothing was packed, and what is wrong with a brand: which message, and what it has to be filled in with.
import type { Problem } from '../scenario/problem.ts';
import type { Argument } from '../scenario/says.ts';
import type { WORDS } from './words/en.ts';

export type PackSays = keyof typeof WORDS;
type Arguments = Readonly<Record<string, Argument>>;

interface PackSaid {
  readonly says: PackSays;
  readonly args: Arguments;
}
/** What keeps a brand from being used. */
export interface BrandProblem extends PackSaid {
  /** In brand.json, from 1. */
  readonly line: number;
  readonly column: number;
}

export type PackProblem =
  | ({ readonly kind: 'said' } & PackSaid)
  /** What is wrong with somebody's scenario, as a check tells it. */
  | {
      readonly kind: 'scenario';
      readonly file: string;
      readonly source: string;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'brand'; readonly problems: readonly BrandProblem[] };

export const packProblem = (says: PackSays, args: Arguments = {}): PackProblem => ({ kind: 'said', says, args });
