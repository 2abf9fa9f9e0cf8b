// What a check says, without a word of prose: a code, which of its messages, and what that has to be filled in with.
// The English words are the measure: a message they lack, or an argument they don't ask for, is a type error.
import type { ProblemCode } from './codes.table.ts';
import type { EN } from './words/en.ts';

/** Lists are joined, and numbers written, as the language does; a value of the author's is a text, as it was written. */
export type Argument = string | number | readonly string[];

type SameShape<Shape> = { readonly [Key in keyof Shape]: Shape[Key] extends string ? string : SameShape<Shape[Key]> };
/** What problems are told in, in one language. */
export type ProblemWords = SameShape<typeof EN>;

/** `{name` of an argument; the `{` of a case has words behind it, two at least. */
type NameAt<Rest extends string> = Rest extends `${infer Inner}}${string}`
  ? Inner extends `${infer Name},${string}`
    ? IfName<Name>
    : IfName<Inner>
  : never;
type IfName<Text extends string> = Text extends '' | `${string}${' ' | '{' | '#'}${string}` ? never : Text;
/** Every argument of a message; what apostrophes quote is none. */
type NamesIn<Text extends string> = Text extends `${infer Before}{${infer Rest}`
  ? Before extends `${string}'`
    ? Rest extends `${string}'${infer After}`
      ? NamesIn<After>
      : never
    : NameAt<Rest> | NamesIn<Rest>
  : never;

type Texts<Said> = Said[keyof Said] & string;
type ArgumentsOf<Said> = [NamesIn<Texts<Said>>] extends [never]
  ? { readonly args?: never }
  : { readonly args: Readonly<Record<NamesIn<Texts<Said>>, Argument>> };
type SaysOf<Code extends ProblemCode> = (typeof EN)['problems'][Code]['says'];

/** One for every message there is. */
export type Says = {
  readonly [Code in ProblemCode]: {
    readonly [Key in keyof SaysOf<Code>]: { readonly code: Code; readonly says: Key } & ArgumentsOf<SaysOf<Code>[Key]>;
  }[keyof SaysOf<Code>];
}[ProblemCode];
