// Who chooses a language in the menu is not held to the one that a link asked for.
import { languageIn } from './route.ts';

/** What follows the page's address, without the language that it asks for. */
export function withoutLanguage(search: string): string {
  const kept = search.slice(1).split('&');
  const rest = kept.filter((pair) => pair !== '' && languageIn(`?${pair}`) === null);
  return rest.length === 0 ? '' : `?${rest.join('&')}`;
}

export function forgetAskedLanguage(): void {
  const search = withoutLanguage(location.search);
  if (search === location.search) return;
  try {
    history.replaceState(history.state, '', location.pathname + search + location.hash);
  } catch {
    // In a frame without an origin of its own an address cannot be changed: there the link goes on deciding.
  }
}
