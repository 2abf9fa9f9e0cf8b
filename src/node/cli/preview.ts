// `preview`: not built yet.
import { UsageError } from './verb.ts';

export function perform(): never {
  throw new UsageError('preview is not built yet');
}
