// Courses of one host share a browser's storage, as do their learners on one machine: each has keys and claims of its own.
import { Changed, type Neighbours, type Storage } from '../services.ts';

export function storageApart(storage: Storage, prefix: string): Storage {
  return {
    get unreached() {
      return storage.unreached ?? false;
    },
    async load() {
      const all = [...(await storage.load())].filter(([key]) => key.startsWith(prefix));
      return new Map(all.map(([key, value]) => [key.slice(prefix.length), value]));
    },
    async write(changes) {
      try {
        await storage.write(changes.map((change) => ({ ...change, key: prefix + change.key })));
      } catch (error) {
        if (error instanceof Changed) throw new Changed(error.key.slice(prefix.length), error.there);
        throw error;
      }
    },
    leave: (changes) => storage.leave?.(changes.map((change) => ({ ...change, key: prefix + change.key }))),
    subscribe: (heard) =>
      storage.subscribe((key, value) => {
        if (key.startsWith(prefix)) heard(key.slice(prefix.length), value);
      }),
  };
}

export const neighboursApart = (neighbours: Neighbours, prefix: string): Neighbours => ({
  claim: (what, told) => neighbours.claim(prefix + what, told),
});
