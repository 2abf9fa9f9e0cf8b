// `test`: not built yet.
import { UsageError } from './verb.ts';

export function perform(): never {
  throw new UsageError('test is not built yet');
}
