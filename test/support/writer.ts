// Run by the kill tests as a process of its own: appends to one session until it is killed, and prints the seq and word of each
// row as it is acknowledged. `node writer.ts sqlite|postgres WHERE SESSION PREFIX`
import { writeSync } from 'node:fs';
import { told } from './sessions-kept.ts';

const [kind, where = '', session = '', prefix = ''] = process.argv.slice(2);
const store =
  kind === 'sqlite'
    ? (await import('../../src/node/server/store-sqlite.ts')).openSqliteStore({ file: where })
    : await (await import('../../src/node/server/store-postgres.ts')).openPostgresStore({ url: where });

/** As a window does: sends the same once more until it is answered. Ends with whoever listens: then it cannot be told. */
async function keep(word: string): Promise<void> {
  for (;;) {
    const rows = await store
      .update(session, Number.MAX_SAFE_INTEGER, () => ({ rows: [told(word, word)] }))
      .catch(() => null);
    for (const { seq } of rows ?? []) writeSync(1, `${seq} ${word}\n`);
    if (rows !== null) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Several at a time, so that commits are shared. */
async function write(lane: number): Promise<never> {
  for (let n = 0; ; n += 1) await keep(`${prefix}-${lane}-${n}`);
}
await Promise.all([0, 1, 2, 3].map(write));
