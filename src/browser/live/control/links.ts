// The addresses that lead to a session's windows.

/** To join: what the QR code carries. `address`: where people reach this machine, with or without a slash at its end. */
export function joinLink(address: string, code: string, key: string | null): string {
  const place = `${address.replace(/\/$/, '')}/${code}`;
  return key === null ? place : `${place}#k=${key}`;
}

/** As somebody would type it. */
export const spokenAddress = (address: string): string => address.replace(/^https?:\/\//, '').replace(/\/$/, '');

export const controlHash = (session: string, capability: string): string => `#control=${session}.${capability}`;
export const projectorHash = (session: string, capability: string): string => `#projector=${session}.${capability}`;

/** `base` ends with a slash. */
export const pageLink = (base: string, hash: string): string => `${base}live.html${hash}`;

/** What was opened as localhost leads nowhere from another machine: `address` does. */
export const outsideBase = (base: string, address: string): string =>
  /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(base).hostname) ? `${address.replace(/\/$/, '')}/` : base;
