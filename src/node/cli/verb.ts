// What every verb of the command line has in common.

export interface Terminal {
  /** To standard output, with a line end. */
  say(text: string): void;
  /** To standard error, with a line end. */
  complain(text: string): void;
}

/** 0 clean, 1 the input has errors, 2 our own failure or a command that cannot be understood. */
export type ExitCode = 0 | 1 | 2;

/** Each verb is a file `<verb>.ts` that exports `perform`. */
export interface VerbModule {
  readonly perform: (words: readonly string[], terminal: Terminal) => ExitCode | Promise<ExitCode>;
}

/** The command cannot be understood; the message says why. */
export class UsageError extends Error {}
