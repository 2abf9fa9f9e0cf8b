// Portraits and icons are drawn after the words: they come in a chunk of their own, and whatever shows one is then drawn anew.
import { useEffect, useState } from 'preact/hooks';
import type { IconName, MOOD_ICON } from '../../../../assets/icons/icons.ts';
import type { Mood } from '../../../core/scenario/vocabulary.ts';

export interface Drawings {
  readonly icons: Readonly<Record<IconName, string>>;
  readonly moodIcon: typeof MOOD_ICON;
  /** Data URL; undefined for a portrait nobody drew. */
  portrait(person: string, mood: Mood): string | undefined;
}

let drawings: Drawings | undefined;
const waiting = new Set<() => void>();

/** Words and buttons first: on a slow line the drawings would take it from them. */
const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 500 });
    else setTimeout(resolve, 60);
  });

async function load(): Promise<void> {
  await whenIdle();
  const [{ ICONS, MOOD_ICON: moodIcon }, { PEOPLE, portraitUrl }] = await Promise.all([
    import('../../../../assets/icons/icons.ts'),
    import('../../../../assets/people/portraits.ts'),
  ]);
  const urls = new Map<string, string>();
  const draw = (person: string, mood: Mood): string | undefined => {
    const known = PEOPLE.find((id) => id === person);
    return known && portraitUrl(known, mood);
  };
  drawings = {
    icons: ICONS,
    moodIcon,
    portrait(person, mood) {
      const key = `${person} ${mood}`;
      const url = urls.get(key) ?? draw(person, mood);
      if (url !== undefined) urls.set(key, url);
      return url;
    },
  };
  for (const redraw of waiting) redraw();
  waiting.clear();
}

let loading: Promise<void> | undefined;

/** Safe to call often; a failed fetch leaves initials and words, and the next call tries again. */
export function loadDrawings(): Promise<void> {
  loading ??= load().catch(() => void (loading = undefined));
  return loading;
}

export function useDrawings(): Drawings | undefined {
  const [, setReady] = useState(drawings !== undefined);
  useEffect(() => {
    if (drawings) return;
    const redraw = (): void => setReady(true);
    waiting.add(redraw);
    void loadDrawings();
    return () => void waiting.delete(redraw);
  }, []);
  return drawings;
}
