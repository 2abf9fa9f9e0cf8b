// The command line, called in a process of its own or in this one, which is quicker by far.
import { spawnSync } from 'node:child_process';
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

export function spawn(...words: string[]): Called {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/node/cli/main.ts', ...words], {
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}
