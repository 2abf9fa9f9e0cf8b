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

const drawings = new Map<string, string>();

function portraitNow(name: string, mood: Mood): string | undefined {
  const key = `${name} ${mood}`;
  const [known, person] = [drawings.get(key), personNow(name)];
  if (known !== undefined || person === undefined || painter.now === undefined) return known;
  const drawn = painter.now.portraitSvg(person, mood);
  drawings.set(key, drawn);
  return drawn;
}

const SVG = 'http://www.w3.org/2000/svg';
const built = new Map<string, SVGElement>();

/** What `usePortrait` gave, as elements of one's own. */
export function elementsOf(drawn: string): Node {
  let root = built.get(drawn);
  if (root === undefined) {
    const open: SVGElement[] = [];
    for (const tag of painter.now?.tagsOf(drawn) ?? []) {
      if (tag === null) {
        open.pop();
        continue;
      }
      const element = document.createElementNS(SVG, tag.name);
      for (const [name, value] of Object.entries(tag.attributes))
        if (name !== 'xmlns') element.setAttribute(name, value);
      root ??= element;
      open.at(-1)?.append(element);
      if (tag.isGroup) open.push(element);
    }
    if (root === undefined) throw new Error('expected a drawing, got nothing');
    built.set(drawn, root);
  }
  return root.cloneNode(true);
}

/** Draws anew once what is missing has been asked for; whether that was in vain. */
function useComing(isThere: boolean, load: () => Promise<void>, what: string): boolean {
  const [asked, setAsked] = useState<string>();
  useEffect(() => {
    if (isThere) return undefined;
    let shown = true;
    void load().then(() => shown && setAsked(what));
    return () => void (shown = false);
  }, [what]);
  return !isThere && asked === what;
}

/** Undefined until they have come, null where they do not. */
export function useIcons(): Icons | null | undefined {
  const inVain = useComing(icons.now !== undefined, loadIcons, '');
  return inVain ? null : icons.now;
}

/** The drawing as text; undefined until the portrait has come, null for one that does not, or that nobody drew. */
export function usePortrait(name: string, mood: Mood): string | null | undefined {
  const drawn = portraitNow(name, mood);
  const inVain = useComing(drawn !== undefined, () => loadPortraits([name]), name);
  return inVain ? null : drawn;
}
