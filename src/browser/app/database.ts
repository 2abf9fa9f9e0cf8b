// The browser's database: what it has said yes to is on the disk, and all of a change or nothing.
import { Changed, type Change } from './services.ts';

export const DATABASE = 'skip-level';
const [VERSION, KEPT] = [1, 'kept'];

export interface Database {
  all(): Promise<Map<string, string>>;
  /** As `Storage.write`. */
  write(changes: readonly Change[]): Promise<void>;
}

const open = (factory: IDBFactory): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const asked = factory.open(DATABASE, VERSION);
    asked.addEventListener('upgradeneeded', () => asked.result.createObjectStore(KEPT));
    asked.addEventListener('success', () => resolve(asked.result));
    for (const kind of ['error', 'blocked']) asked.addEventListener(kind, () => reject(asked.error ?? new Error(kind)));
  });

const isOne = (value: unknown): value is string => typeof value === 'string';

function readAll(kept: IDBObjectStore): () => Map<string, string> {
  const [keys, values] = [kept.getAllKeys(), kept.getAll()];
  return () =>
    new Map(
      keys.result.flatMap((key, at) => {
        const value: unknown = values.result[at];
        return isOne(key) && isOne(value) ? [[key, value] as const] : [];
      }),
    );
}

/** Throws `Changed`, or what the browser throws, at whoever asks for the result; the transaction then leaves everything as it was. */
function writeIn(kept: IDBObjectStore, changes: readonly Change[]): () => void {
  let failed: unknown;
  for (const { key, value, before } of changes) {
    const asked = kept.get(key);
    asked.addEventListener('success', () => {
      const there = isOne(asked.result) ? asked.result : null;
      try {
        if (there !== before && there !== value) throw new Changed(key, there);
        if (value === null) kept.delete(key);
        else kept.put(value, key);
      } catch (error) {
        failed ??= error;
        kept.transaction.abort();
      }
    });
  }
  return () => {
    if (failed !== undefined) throw failed;
  };
}

/** Resolves once it is over and on the disk. */
const inTransaction = <Result>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  act: (kept: IDBObjectStore) => () => Result,
): Promise<Result> =>
  new Promise((resolve, reject) => {
    const transaction = database.transaction(KEPT, mode, { durability: 'strict' });
    const result = act(transaction.objectStore(KEPT));
    transaction.addEventListener('complete', () => resolve(result()));
    transaction.addEventListener('abort', () => {
      try {
        result();
      } catch (error) {
        return reject(error);
      }
      reject(transaction.error ?? new Error('the database broke off'));
    });
  });

const isFinal = (error: unknown): boolean =>
  error instanceof Changed || (error instanceof DOMException && error.name === 'QuotaExceededError');

/** Rejects where there is none, or it does not open. */
export async function openDatabase(factory: IDBFactory): Promise<Database> {
  let now: IDBDatabase | null = null;
  const connect = async (): Promise<IDBDatabase> => {
    const database = await open(factory);
    const letGo = (): void => {
      database.close();
      if (now === database) now = null;
    };
    // Browsers may take it away; and who clears or renews it waits until we let go.
    database.addEventListener('close', letGo);
    database.addEventListener('versionchange', letGo);
    return (now = database);
  };
  await connect();
  async function run<Result>(mode: IDBTransactionMode, act: (kept: IDBObjectStore) => () => Result): Promise<Result> {
    try {
      return await inTransaction(now ?? (await connect()), mode, act);
    } catch (error) {
      if (isFinal(error)) throw error;
      return inTransaction(await connect(), mode, act);
    }
  }
  return {
    all: () => run('readonly', readAll),
    write: (changes) => run('readwrite', (kept) => writeIn(kept, changes)),
  };
}
