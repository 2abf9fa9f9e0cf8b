// Writes one change after the other, and knows what is not stored yet.
import { Changed, type Change, type Storage } from './services.ts';

/** What is wanted of some keys, all of it or nothing; null takes a key away. */
export type Wanted = ReadonlyMap<string, string | null>;

/** Into what is known of keys: null takes one away. */
export const put = (into: Map<string, string>, [key, value]: readonly [string, string | null]): unknown =>
  value === null ? into.delete(key) : into.set(key, value);

export class Behind {
  /** As it is stored, as far as is known. */
  readonly stored = new Map<string, string>();
  private readonly underWay: Map<string, string | null>[] = [];
  /** What was refused stays together: half of a move must not be stored later on. */
  private refused: Map<string, string | null>[] = [];
  private last = Promise.resolve();
  private readonly storage: Storage;
  private readonly onEnd: (refused: boolean) => void;

  constructor(storage: Storage, onEnd: (refused: boolean) => void) {
    this.storage = storage;
    this.onEnd = onEnd;
  }

  /** Whether what is known here is newer than what is stored. */
  isAhead(key: string): boolean {
    return [...this.underWay, ...this.refused].some((wanted) => wanted.has(key));
  }

  async safe(): Promise<void> {
    while (this.underWay.length > 0) await this.last;
  }

  leave(): void {
    if (this.underWay.length > 0) this.storage.leave?.(this.changes(new Map(this.underWay.flatMap((one) => [...one]))));
  }

  write(wanted: Wanted, keepForeign: (key: string, theirs: string) => Wanted): void {
    const own = new Map(wanted);
    this.underWay.push(own);
    const written =
      this.underWay.length === 1
        ? this.attempt(own, keepForeign)
        : this.last.then(() => this.attempt(own, keepForeign));
    this.last = written.finally(() => this.underWay.splice(this.underWay.indexOf(own), 1));
  }

  private changes(wanted: Wanted): Change[] {
    return [...wanted].map(([key, value]) => ({ key, value, before: this.stored.get(key) ?? null }));
  }

  private async attempt(
    own: Map<string, string | null>,
    keepForeign: (key: string, theirs: string) => Wanted,
  ): Promise<void> {
    const touched = this.refused.filter((group) => [...group.keys()].some((key) => own.has(key)));
    this.refused = this.refused.filter((group) => !touched.includes(group));
    for (const [key, value] of touched.flatMap((group) => [...group])) if (!own.has(key)) own.set(key, value);
    for (;;) {
      try {
        await this.storage.write(this.changes(own));
        for (const entry of own) put(this.stored, entry);
        return this.onEnd(false);
      } catch (error) {
        if (!(error instanceof Changed)) {
          this.refused.push(own);
          return this.onEnd(true);
        }
        put(this.stored, [error.key, error.there]);
        if (error.there === null) continue;
        for (const [key, value] of keepForeign(error.key, error.there)) if (!own.has(key)) own.set(key, value);
      }
    }
  }
}
