// What the oldest browsers the game is built for lack of the language (ES2023); newer ones keep their own.
const METHODS = {
  toSorted(compare) {
    return this.slice().sort(compare);
  },
  toReversed() {
    return this.slice().reverse();
  },
  with(index, value) {
    const copy = this.slice();
    copy[index < 0 ? copy.length + index : index] = value;
    return copy;
  },
};
for (const { prototype } of [Array, Object.getPrototypeOf(Int8Array)])
  for (const [name, value] of Object.entries(METHODS))
    if (!(name in prototype)) Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
