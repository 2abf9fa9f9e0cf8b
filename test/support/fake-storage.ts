/** A browser's storage, as far as it is used: its keys are its own properties. */
export class FakeStorage {
  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? String(Reflect.get(this, key)) : null;
  }
  setItem(key: string, value: string): void {
    Reflect.set(this, key, value);
  }
  removeItem(key: string): void {
    Reflect.deleteProperty(this, key);
  }
}
export const fakeStorage = (): Storage => new FakeStorage() as unknown as Storage;
