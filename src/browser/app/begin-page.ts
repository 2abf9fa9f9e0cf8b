// What every page of ours begins with: what is kept, and words in the reader's language.
import { localesOf } from '../ui/text/locales.ts';
import { createText, loadText, type Translate } from '../ui/text/text.ts';
import type { StorageTroubles } from './around-page.ts';
import { browserServices } from './browser-services.ts';
import { keepForeign } from './saves.ts';
import type { Services } from './services.ts';
import { readSettings } from './settings-store.ts';
import { openStore, type Store, type Trouble } from './store.ts';

export interface Page {
  readonly services: Services;
  readonly store: Store;
  readonly troubles: StorageTroubles;
  readonly text: Translate;
}

export const localesFor = ({ address, languages }: Services, store: Store) =>
  localesOf(address.asked('lang'), readSettings(store).language, languages);

/** English, where the language asked for does not come. */
async function firstText(services: Services, store: Store): Promise<Translate> {
  const locale = localesFor(services, store).interface;
  if (locale === 'en') return createText(locale);
  return loadText(locale, 'app').catch(() => createText('en'));
}

/** `ready`: what else is waited for before anything is drawn. */
export async function beginPage(
  ready: (services: Services, store: Store) => Promise<void>,
  services: Services = browserServices(),
): Promise<Page> {
  const troubles: StorageTroubles = { last: null, onTrouble: () => undefined };
  const onTrouble = (trouble: Trouble): void => {
    troubles.last = trouble;
    troubles.onTrouble(trouble);
  };
  const store = await openStore(services.storage, { onTrouble, onForeign: keepForeign });
  addEventListener('pagehide', () => store.leave());
  // Brought back by the browser as it was left; other windows may have gone on meanwhile.
  addEventListener('pageshow', ({ persisted }) => persisted && void store.refresh());
  const [text] = await Promise.all([firstText(services, store), ready(services, store)]);
  return { services, store, troubles, text };
}
