// An earlier version of a file: as git has it under a name, or another file.
import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { UsageError } from './verb.ts';

/** The bytes that git has; a file is for whoever asks to read. */
export function versionInGit(ref: string, file: string): Uint8Array {
  if (!existsSync(file)) throw new UsageError(`there’s no such file: ${file}`);
  if (ref.startsWith('-')) throw new UsageError(`"${ref}" is no name that git could know`);
  const real = realpathSync(file);
  const git = (...words: string[]): Buffer =>
    execFileSync('git', ['-C', dirname(real), ...words], { stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 32_000_000 });
  const asked = (message: string, ...words: string[]): Buffer => {
    try {
      return git(...words);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
        throw new UsageError('git isn’t installed here, so there are no earlier versions; name another file instead');
      throw new UsageError(message);
    }
  };
  asked(
    `${file} isn’t in a git checkout; name the earlier file instead: compare OLD.json ${file}`,
    'rev-parse',
    '--is-inside-work-tree',
  );
  asked(
    `git knows nothing called "${ref}", and there’s no such file`,
    'rev-parse',
    '--verify',
    '--quiet',
    `${ref}^{commit}`,
  );
  const name = `${ref}:./${basename(real)}`;
  asked(`"${ref}" has no ${file} yet: it came later, or lay elsewhere`, 'cat-file', '-e', name);
  return asked(`git can’t show ${name}`, 'show', name);
}
