/** 20 letters and digits: no two alike in a session. */
export const freshId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(20)), (byte) => (byte % 36).toString(36)).join('');
