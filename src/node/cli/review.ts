// `review`: not built yet.
import { UsageError } from './verb.ts';

export function perform(): never {
  throw new UsageError('review is not built yet');
}
