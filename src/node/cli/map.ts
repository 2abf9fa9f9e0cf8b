// `map`: not built yet.
import { UsageError } from './verb.ts';

export function perform(): never {
  throw new UsageError('map is not built yet');
}
