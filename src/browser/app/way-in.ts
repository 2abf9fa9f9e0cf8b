// Runs in the head of the page, before anything is drawn; the build puts its text there, so it can use nothing from outside itself.

/** What playing needs before the first decision, as the build names the files. */
export interface WayInFiles {
  readonly modules: readonly string[];
  readonly styles: readonly string[];
  /** The stage: asked for once the line is free, where the scenario opens with the map. */
  readonly later: readonly string[];
}

/**
 * The page already holds the first page as a first visitor sees it, in English. Who comes for something else, or has something
 * kept here, would see it only flash by: for them it stays out of sight. Whoever comes to play, or presses Start before the
 * game's script has come, has the files of play asked for at once.
 */
export function wayIn({ modules, styles, later }: WayInFiles): void {
  const isKept = (): boolean => {
    try {
      return Object.keys(localStorage).some((key) => key.startsWith('skip-level/'));
    } catch {
      return false;
    }
  };
  const ask = (rel: string, href: string, as = 'script'): HTMLLinkElement => {
    const link = Object.assign(document.createElement('link'), { rel, href, as, crossOrigin: '' });
    document.head.append(link);
    return link;
  };
  const askToPlay = (): void => {
    const play = /^#\/(?:play\/([a-z][a-z0-9_]*)|file\/|run\/)/.exec(location.hash);
    if (play === null) return;
    removeEventListener('hashchange', askToPlay);
    const asked = modules.map((file) => ask('modulepreload', file));
    // As ui/map/use-window.ts asks: a phone begins without the map, and mostly goes on without it. Whoever follows a link to a run
    // reads its debrief; whoever was here before has the files, or plays with the list.
    const side = matchMedia('(min-width: 48em) and (orientation: landscape), (min-width: 60em)').matches;
    const stage = side && play[0] !== '#/run/' && !isKept() ? later : [];
    asked[0]?.addEventListener('load', () => stage.forEach((file) => ask('modulepreload', file)));
    for (const file of styles) ask('preload', file, 'style');
    if (play[1] !== undefined) ask('preload', `scenarios/${play[1]}/scenario.json`, 'fetch');
  };
  const isHome = location.hash === '' || location.hash === '#' || location.hash === '#/';
  if (!isHome || /[?&]lang=/.test(location.search) || isKept()) document.documentElement.dataset['page'] = 'other';
  addEventListener('hashchange', askToPlay);
  askToPlay();
}
