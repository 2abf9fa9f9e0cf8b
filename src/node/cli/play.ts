// `play`: not built yet.
import { UsageError } from './verb.ts';

export function perform(): never {
  throw new UsageError('play is not built yet');
}
