// What is known not to hold yet, and why. A row that holds after all fails its test, and is to be taken off.

interface Known {
  /** The condition's name. */
  readonly condition: string;
  readonly why: string;
  /** What each of its faults looks like: another one is news. */
  readonly fault: RegExp;
}

export const KNOWN: readonly Known[] = [];
