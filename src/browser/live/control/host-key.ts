// The right to open sessions, as long as this tab lives: from a control window one finds back to the set-up page.
const HOST_KEY = 'skip-level/live/host';

export function keepHostKey(key: string): void {
  try {
    sessionStorage.setItem(HOST_KEY, key);
  } catch {
    // Then there is no way back but the address.
  }
}

/** From `#`; null where this tab did not come from there. */
export function setupHash(): string | null {
  try {
    const key = sessionStorage.getItem(HOST_KEY);
    return key === null ? null : `#host=${key}`;
  } catch {
    return null;
  }
}
