// How the wall looks: its theme and the size of its text, kept in this browser apart from the settings of other windows.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../ui/screens/settings.ts';
import { whenNotComposing } from '../../ui/components/keys.ts';
import type { LiveKept } from '../live-shell.ts';
import { singleKeys } from '../single-keys.ts';

type Theme = 'light' | 'dark';
export interface WallLook {
  readonly scale: number;
  readonly larger: () => void;
  readonly smaller: () => void;
  readonly otherTheme: () => void;
  readonly fullScreen: () => void;
}

const SCALES = [0.84, 1, 1.15, 1.3, 1.5, 1.75, 2] as const;
const USUAL = SCALES.indexOf(1);
const KEEP_AS = 'live.wall';

const isTheme = (value: string | null | undefined): value is Theme => value === 'light' || value === 'dark';

function readKept(kept: LiveKept): { readonly theme: string | undefined; readonly place: number } {
  const [theme, place] = (kept.read(KEEP_AS) ?? '').split(' ');
  const at = Number(place);
  return { theme, place: place !== undefined && SCALES[at] !== undefined ? at : USUAL };
}

/** What the address asks for, what was chosen here, and what the browser's settings say: the first that says one. */
function firstTheme(chosen: string | undefined, setting: Settings['theme']): Theme | null {
  const asked = new URLSearchParams(location.search).get('theme');
  return [asked, chosen, setting].find(isTheme) ?? null;
}

/** Where nobody has said one, the system's, as it is now. */
function useSystemTheme(): Theme {
  const [dark] = useState(() => matchMedia('(prefers-color-scheme: dark)'));
  const [theme, setTheme] = useState<Theme>(dark.matches ? 'dark' : 'light');
  useEffect(() => {
    const follow = (): void => setTheme(dark.matches ? 'dark' : 'light');
    dark.addEventListener('change', follow);
    return () => dark.removeEventListener('change', follow);
  }, []);
  return theme;
}

function toFullScreen(): void {
  const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  // Refused in some frames: the window stays as it is.
  done.catch(() => undefined);
}

export function useWallLook(kept: LiveKept, setting: Settings['theme']): WallLook {
  const [first] = useState(() => readKept(kept));
  const [chosen, choose] = useState(() => firstTheme(first.theme, setting));
  const [place, setPlace] = useState(first.place);
  const system = useSystemTheme();
  const theme = chosen ?? system;
  const go = (steps: number) => setPlace((at) => Math.min(SCALES.length - 1, Math.max(0, at + steps)));
  const shown = useRef(theme);
  shown.current = theme;
  const look: WallLook = {
    scale: SCALES[place] ?? 1,
    larger: () => go(1),
    smaller: () => go(-1),
    otherTheme: () => choose(shown.current === 'light' ? 'dark' : 'light'),
    fullScreen: toFullScreen,
  };
  const known = useRef(setting);
  useEffect(() => {
    // The menu was opened here, and a theme chosen in it.
    if (setting !== known.current) choose(isTheme(setting) ? setting : null);
    known.current = setting;
  }, [setting]);
  useEffect(() => void (document.documentElement.dataset['theme'] = theme), [theme, setting]);
  const changed = useRef(false);
  useEffect(() => {
    if (changed.current) kept.write(KEEP_AS, `${chosen ?? ''} ${place}`);
    changed.current = true;
  }, [chosen, place]);
  useEffect(() => listen(look, kept), []);
  return look;
}

const KEYS: Readonly<Record<string, keyof Omit<WallLook, 'scale'>>> = {
  f: 'fullScreen',
  d: 'otherTheme',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
};

function listen(look: WallLook, kept: LiveKept): () => void {
  const onKey = whenNotComposing((event) => {
    const act = KEYS[event.key.toLowerCase()];
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey || !singleKeys(kept)) return;
    event.preventDefault();
    look[act]();
  });
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}
