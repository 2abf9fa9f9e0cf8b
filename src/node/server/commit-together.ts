// What is asked for in one turn of the loop is written in one transaction: a commit waits for the disk, and a room's answers come together.
import type { DatabaseSync } from 'node:sqlite';

interface Task {
  readonly run: () => unknown;
  readonly done: (value: unknown) => void;
  readonly failed: (error: unknown) => void;
}
interface Committing {
  /** Resolves with what `run` returns once it is durable. Where it throws, what it wrote is undone, and only that. */
  readonly write: <T>(run: () => T) => Promise<T>;
  /** Writes what waits. What comes later rejects. */
  readonly finish: () => void;
}

/** Each task in a savepoint of its own; returns what to tell its caller once all is durable. */
function attempt(db: DatabaseSync, { run, done, failed }: Task): () => void {
  db.exec('savepoint task');
  try {
    const value = run();
    db.exec('release task');
    return () => done(value);
  } catch (error) {
    // A full disk may have undone all there was, and those before it with it.
    if (!db.isTransaction) throw error;
    db.exec('rollback to task; release task');
    return () => failed(error);
  }
}

function commit(db: DatabaseSync, tasks: readonly Task[]): void {
  try {
    db.exec('begin immediate');
    const told = tasks.map((task) => attempt(db, task));
    db.exec('commit');
    for (const tell of told) tell();
  } catch (error) {
    if (db.isTransaction) db.exec('rollback');
    for (const { failed } of tasks) failed(error);
  }
}

export function commitTogether(db: DatabaseSync): Committing {
  let waiting: Task[] = [];
  let isFinished = false;
  const flush = (): void => {
    const tasks = waiting;
    waiting = [];
    if (tasks.length > 0) commit(db, tasks);
  };
  return {
    write: <T>(run: () => T) =>
      new Promise<T>((resolve, reject) => {
        if (isFinished) return reject(new Error('The store is closed.'));
        if (waiting.length === 0) setImmediate(flush);
        waiting.push({ run, done: (value) => resolve(value as T), failed: reject });
      }),
    finish: () => {
      flush();
      isFinished = true;
    },
  };
}
