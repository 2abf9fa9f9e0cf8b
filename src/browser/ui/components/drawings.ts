// Icons and portraits are drawn after the words: they come in chunks of their own, and whatever shows one is then drawn anew.
import { useEffect, useState } from 'preact/hooks';
import type { IconName, MOOD_ICON } from '../../../../assets/icons/icons.ts';
import { loadPerson, personNow } from '../../../../assets/people/drawn-people.ts';
import type { Mood } from '../../../core/scenario/vocabulary.ts';

interface Icons {
  readonly paths: Readonly<Record<IconName, string>>;
  readonly ofMood: typeof MOOD_ICON;
}

/** Words and buttons first: on a slow line the drawings would take it from them. */
const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 500 });
    else setTimeout(resolve, 60);
  });
let idle: Promise<void> | undefined;

/** What is loaded once. Safe to call often; after a failed fetch there is nothing, and the next call tries again. */
function loadedOnce<Loaded>(load: () => Promise<Loaded>) {
  let loading: Promise<void> | undefined;
  const once = { now: undefined as Loaded | undefined, load: (): Promise<void> => (loading ??= begin()) };
  const begin = async (): Promise<void> => {
    try {
      await (idle ??= whenIdle());
      once.now = await load();
    } catch {
      loading = undefined;
    }
  };
  return once;
}

const icons = loadedOnce(async (): Promise<Icons> => {
  const { ICONS: paths, MOOD_ICON: ofMood } = await import('../../../../assets/icons/icons.ts');
  return { paths, ofMood };
});
const painter = loadedOnce(() => import('../../../../assets/people/portraits.ts'));

export const loadIcons = icons.load;

/** By portrait name; all of them at once, with all their moods. Whom nobody drew, or who does not come, is left out. */
export async function loadPortraits(people: readonly string[]): Promise<void> {
  await (idle ??= whenIdle());
  await Promise.all([painter.load(), ...people.map(loadPerson)]);
}

const urls = new Map<string, string>();

function portraitNow(name: string, mood: Mood): string | undefined {
  const key = `${name} ${mood}`;
  const [known, person] = [urls.get(key), personNow(name)];
  if (known !== undefined || person === undefined || painter.now === undefined) return known;
  const url = painter.now.portraitUrl(person, mood);
  urls.set(key, url);
  return url;
}

/** Draws anew once what is missing has been asked for. */
function useComing(isThere: boolean, load: () => Promise<void>, what: string): void {
  const [, redraw] = useState(0);
  useEffect(() => {
    if (isThere) return undefined;
    let shown = true;
    void load().then(() => shown && redraw((times) => times + 1));
    return () => void (shown = false);
  }, [what]);
}

export function useIcons(): Icons | undefined {
  useComing(icons.now !== undefined, loadIcons, '');
  return icons.now;
}

/** Data URL; undefined until the portrait has come, and for one that nobody drew. */
export function usePortrait(name: string, mood: Mood): string | undefined {
  const url = portraitNow(name, mood);
  useComing(url !== undefined, () => loadPortraits([name]), name);
  return url;
}
