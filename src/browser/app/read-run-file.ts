// Loads late: the first page needs it once a file is opened. Where a file or words lead: to the run they hold, or by the address.
import { runTextIn } from '../../core/run/run-text-in.ts';
import { decodeText } from '../../core/scenario/decode-text.ts';
import { runAddress } from './route.ts';

/** More than this is nobody's link. */
const MOST_BYTES = 4000;
const ADDRESS = /#[!/]*(?:play|file)\/[^\s"'<>]+/i;

/** Null for what leads nowhere: it may be a scenario. */
export function addressIn(bytes: Uint8Array): string | null {
  const run = runTextIn(bytes);
  if (run !== null) return runAddress(run);
  const text = bytes.length > MOST_BYTES ? '' : decodeText(bytes).text.trim();
  return text.startsWith('{') ? null : (ADDRESS.exec(text)?.[0] ?? null);
}
