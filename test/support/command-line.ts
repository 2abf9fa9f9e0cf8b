// The command line, called in a process of its own or in this one, which is quicker by far.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { callVerb } from '../../src/node/cli/call-verb.ts';

interface Called {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export async function call(...words: string[]): Promise<Called> {
  let [out, err] = ['', ''];
  const code = await callVerb(
    words,
    (text) => (out += text),
    (text) => (err += text),
  );
  return { code, out, err };
}

export const spawn = (...words: string[]): Called => spawnIn('.', ...words);

/** Called by somebody who stands in `folder`. */
export function spawnIn(folder: string, ...words: string[]): Called {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src/node/cli/main.ts'), ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}
