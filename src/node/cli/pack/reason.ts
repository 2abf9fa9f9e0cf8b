// Why a file can’t be read or written, for people who have never seen an error code.

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there’s no such file or folder',
  ENOTDIR: 'what should be a folder on the way to it is a file',
  EISDIR: 'it’s a folder',
  EACCES: 'you may not open it',
  EPERM: 'you may not open it',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
  EBUSY: 'another program has it open',
};

export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}
