// `new`: not built yet.
import { UsageError } from './verb.ts';

export function perform(): never {
  throw new UsageError('new is not built yet');
}
