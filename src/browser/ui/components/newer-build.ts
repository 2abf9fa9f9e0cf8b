// A file that did not come: because the line is gone, or because a newer build took its place while the page was open?
import { useEffect, useState } from 'preact/hooks';

const entryOf = (page: ParentNode): string | null | undefined =>
  page.querySelector('script[type=module][src]')?.getAttribute('src');

/** Asks for the page anew, past any copy that is kept here (offline/way-of.ts), and sees whether it begins with another script. */
async function isNewerUp(): Promise<boolean> {
  try {
    const answer = await fetch(location.pathname + location.search, { cache: 'no-store' });
    const there = entryOf(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    return answer.ok && there != null && there !== entryOf(document);
  } catch {
    return false;
  }
}

/** `missing`: something did not come. */
export function useNewerBuild(missing: boolean): boolean {
  const [newer, setNewer] = useState(false);
  useEffect(() => {
    if (missing) void isNewerUp().then(setNewer);
  }, [missing]);
  return newer;
}

/**
 * What was decided is kept: the page is begun anew with what there is now, or with an earlier build that is kept here as a whole.
 * One with gaps is given up by the worker itself.
 */
export const loadAnew = (): void => location.reload();
