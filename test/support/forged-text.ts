import { checkOf } from '../../src/core/run/run-text-check.ts';

/** A run text with what comes before its check changed, and a check that fits. */
export function forged(text: string, change: (rest: string) => string): string {
  const rest = change(text.slice(0, text.lastIndexOf('~')));
  return `${rest}~${checkOf(rest)}`;
}
