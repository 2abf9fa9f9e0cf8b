// The line and the server: gone in the middle of a run.
import type { Condition, Now } from '../condition.ts';

/** From a fresh load in this phase: all that a run needs to its end is fetched as soon as it begins. */
async function goOffline({ page, reload }: Now): Promise<void> {
  await reload();
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
}

/** A new build was put up: what the open page still asks for is gone, until the page itself is fetched anew. */
async function vanish({ page }: Now): Promise<void> {
  const gone = /\/assets\/[^/]+$/;
  await page.route(gone, (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><title>Not found</title>' }),
  );
  page.on('request', (request) => request.isNavigationRequest() && void page.unroute(gone));
}

const NOT_LOADED = /Failed to load resource|net::ERR_INTERNET_DISCONNECTED|Failed to fetch dynamically imported module/;

export const NETWORK_CONDITIONS: readonly Condition[] = [
  { name: 'no network from a fresh load on', when: 'each', act: goOffline, console: NOT_LOADED },
  {
    name: 'a new build put up while the page is open',
    when: 'each',
    act: vanish,
    waysOut: /^(Load the page again|Reload)/,
    console: NOT_LOADED,
  },
];
