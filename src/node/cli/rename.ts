// `rename`: not built yet.
import { UsageError } from './verb.ts';

export function perform(): never {
  throw new UsageError('rename is not built yet');
}
