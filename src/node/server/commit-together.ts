// What is asked for in one turn of the loop is written in one transaction, and what was written while the disk was busy with the last is
// brought to it at once. Nobody is told before it is there; meanwhile the loop serves others.
import type { DatabaseSync } from 'node:sqlite';

interface Told {
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}
interface Task {
  readonly run: () => unknown;
  readonly done: (value: unknown) => void;
  readonly failed: (error: unknown) => void;
}
interface Committing {
  /** Resolves with what `run` returns once it is durable. Where it throws, what it wrote is undone, and only that. */
  readonly write: <T>(run: () => T) => Promise<T>;
  /** What `run` finds, once all of it is durable. */
  readonly read: <T>(run: () => T) => Promise<T>;
  /** Writes what waits, and resolves when it is durable. What comes later rejects. */
  readonly finish: () => Promise<void>;
}

/** Each task in a savepoint of its own; returns what to tell its caller once all is durable. */
function attempt(db: DatabaseSync, { run, done, failed }: Task): Told {
  db.exec('savepoint task');
  try {
    const value = run();
    db.exec('release task');
    return { done: () => done(value), failed };
  } catch (error) {
    // A full disk may have undone all there was, and those before it with it.
    if (!db.isTransaction) throw error;
    db.exec('rollback to task; release task');
    return { done: () => failed(error), failed };
  }
}

/** In the file afterwards, and perhaps not yet on the disk. */
function commit(db: DatabaseSync, tasks: readonly Task[]): Told[] {
  try {
    db.exec('begin immediate');
    const told = tasks.map((task) => attempt(db, task));
    db.exec('commit');
    return told;
  } catch (error) {
    if (db.isTransaction) db.exec('rollback');
    for (const { failed } of tasks) failed(error);
    return [];
  }
}

/** `sync` resolves when all that was committed before it was called is on the disk. */
export function commitTogether(db: DatabaseSync, sync: () => Promise<void>): Committing {
  let waiting: Task[] = [];
  let committed: Told[] = [];
  let syncing: Promise<void> | null = null;
  let isFinished = false;
  /** A disk that failed once may say of what it lost that it is there. */
  let broken: { readonly error: unknown } | null = null;

  const bring = async (): Promise<void> => {
    while (committed.length > 0) {
      const now = committed;
      committed = [];
      await sync().catch((error: unknown) => (broken ??= { error }));
      for (const { done, failed } of now)
        if (broken === null) done();
        else failed(broken.error);
    }
    syncing = null;
  };
  const tell = (...told: readonly Told[]): void => {
    committed.push(...told);
    if (committed.length > 0) syncing ??= bring();
  };
  const flush = (): void => {
    const tasks = waiting;
    waiting = [];
    if (broken !== null) for (const { failed } of tasks) failed(broken.error);
    else if (tasks.length > 0) tell(...commit(db, tasks));
  };
  return {
    write: <T>(run: () => T) =>
      new Promise<T>((resolve, reject) => {
        if (isFinished) return reject(new Error('The store is closed.'));
        if (waiting.length === 0) setImmediate(flush);
        waiting.push({ run, done: (value) => resolve(value as T), failed: reject });
      }),
    read: async (run) => {
      const found = run();
      if (syncing !== null) await new Promise<void>((done, failed) => tell({ done, failed }));
      return found;
    },
    finish: async () => {
      flush();
      isFinished = true;
      await syncing;
    },
  };
}
