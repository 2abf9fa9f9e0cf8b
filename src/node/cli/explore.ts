// `explore`: not built yet.
import { UsageError } from './verb.ts';

export function perform(): never {
  throw new UsageError('explore is not built yet');
}
