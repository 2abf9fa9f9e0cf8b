// Runs before anything is drawn; the build puts its text into a file of its own, so it can use nothing from outside itself.

/**
 * The page already holds the first page as a first visitor sees it, in English. Who comes for something else, or has something
 * kept here, would see it only flash by: for them it stays out of sight, and on a slow line the name stands in for what is still
 * to come. Whoever comes to play, or presses Start before the game's script has come, has the files of play asked for at once:
 * `play` are what the first decision needs, `home` what the first page does.
 * The stage is left to the game. Asked for here, it would take its share of line and processor from the first decision, and the
 * map would be there no sooner.
 */
export function wayIn(home: readonly string[], play: readonly string[]): void {
  const root = document.documentElement;
  /** Whoever has settings has them from the first frame. */
  const isKept = (): boolean => {
    try {
      const { theme } = JSON.parse(localStorage.getItem('skip-level/mark') || '{}') as { readonly theme?: string };
      if (theme !== undefined) root.dataset['theme'] = theme;
      return Object.keys(localStorage).some((key) => key.startsWith('skip-level/'));
    } catch {
      return false;
    }
  };
  const ask = (rel: string, href: string, as: string): void =>
    document.head.append(Object.assign(document.createElement('link'), { rel, href, as, crossOrigin: '' }));
  const askFor = (files: readonly string[]): void => {
    for (const file of files)
      if (file.endsWith('css')) ask('preload', file, 'style');
      else ask('modulepreload', file, 'script');
  };
  const askToPlay = (): void => {
    const address = /^#\/(?:play\/([a-z][a-z0-9_]*)|file\/|run\/)/.exec(location.hash);
    if (address === null) return;
    removeEventListener('hashchange', askToPlay);
    askFor(play);
    for (const file of address[1] === undefined ? [] : ['scenario', 'checked'])
      ask('preload', `scenarios/${address[1]}/${file}.json`, 'fetch');
  };
  if (root.dataset['start'] === 'started') return;
  const kept = isKept();
  const isHome = /^#?\/?$/.test(location.hash);
  if (!isHome || /[?&](?:lang|scenario)=/.test(location.search) || kept) {
    root.dataset['page'] = 'other';
    setTimeout(() => root.dataset['page'] === 'other' && (root.dataset['page'] = 'late'), 1000);
  }
  if (isHome) askFor(home);
  addEventListener('hashchange', askToPlay);
  askToPlay();
}
