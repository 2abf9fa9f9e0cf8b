// `what-if`: not built yet.
import { UsageError } from './verb.ts';

export function perform(): never {
  throw new UsageError('what-if is not built yet');
}
