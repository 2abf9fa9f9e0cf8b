// Where a page in a learning system finds what it can talk to: SCORM leaves it in one of the windows around it.

export interface Found {
  readonly kind: 'scorm12' | 'scorm2004';
  readonly api: object;
}

/** Frames in frames in a popup: nobody has been seen to need more. */
const MOST_WINDOWS = 32;

/** A window of another origin throws at most of what is asked of it. */
function reach(from: object, name: string): object | null {
  try {
    const there: unknown = Reflect.get(from, name);
    return typeof there === 'object' || typeof there === 'function' ? there : null;
  } catch {
    return null;
  }
}

/** The window, those it stands in, then who opened it or one of them, and those these stand in. */
function windowsAround(page: object): object[] {
  const windows: object[] = [];
  const openers = [page];
  for (let next = openers.shift(); next !== undefined; next = openers.shift())
    for (let at: object | null = next; at !== null && !windows.includes(at); at = reach(at, 'parent')) {
      if (windows.push(at) === MOST_WINDOWS) return windows;
      const opener = reach(at, 'opener');
      if (opener !== null) openers.push(opener);
    }
  return windows;
}

/** An element or a frame of that name is there as well, and speaks nothing. */
const speaks = (api: object, prefix: string): boolean =>
  ['Initialize', 'GetValue', 'SetValue'].some((verb) => typeof reach(api, prefix + verb) === 'function');

/** The newer standard first: a system that has both means it. */
export function findApi(page: Window): Found | null {
  const windows = windowsAround(page);
  for (const [kind, name, prefix] of [
    ['scorm2004', 'API_1484_11', ''],
    ['scorm12', 'API', 'LMS'],
  ] as const)
    for (const at of windows) {
      const api = reach(at, name);
      if (api !== null && speaks(api, prefix)) return { kind, api };
    }
  return null;
}
