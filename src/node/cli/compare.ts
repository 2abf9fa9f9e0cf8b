// `compare`: not built yet.
import { UsageError } from './verb.ts';

export function perform(): never {
  throw new UsageError('compare is not built yet');
}
