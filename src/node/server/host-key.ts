// The host's key: who has it may open sessions here. Made once, and kept beside the data where only its owner can read it.
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newSecret } from './secrets.ts';

const FILE = 'host-key';
const OWNER_ALONE = 0o600;
/** A shorter one could be guessed. */
export const SHORTEST_KEY = 16;

/** `beside`: the data file. Throws where it can be neither read nor written. */
export function hostKeyBeside(beside: string): string {
  const file = join(dirname(beside), FILE);
  const kept = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  if (kept.length >= SHORTEST_KEY) {
    chmodSync(file, OWNER_ALONE);
    return kept;
  }
  const made = newSecret();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${made}\n`, { mode: OWNER_ALONE });
  return made;
}
