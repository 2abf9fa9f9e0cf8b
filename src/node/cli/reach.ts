// `reach`: not built yet.
import { UsageError } from './verb.ts';

export function perform(): never {
  throw new UsageError('reach is not built yet');
}
