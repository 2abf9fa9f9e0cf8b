// Another build of the same game: every script and style has another name, and the pages, the scripts and the worker say so.
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TEXTS = /\.(?:js|css|html)$/;
const NAMED = /-([\w-]{8})(?=\.(?:js|css)\b)/g;
/** In the worker's list: what keeps its name has changed, too. */
const REVISION = /"revision":"/g;
const turned = (text: string): string =>
  text.replaceAll(NAMED, (_, hash: string) => `-${hash.slice(4)}${hash.slice(0, 4)}`);

/** Needs `npm run build` first. Gives the folder, which whoever asks takes away. */
export function nextBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'skip-level-next-'));
  cpSync('dist', folder, { recursive: true });
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !TEXTS.test(entry.name)) continue;
    writeFileSync(file, turned(readFileSync(file, 'utf8')).replaceAll(REVISION, '$&next-'));
    renameSync(file, join(entry.parentPath, turned(entry.name)));
  }
  return folder;
}
