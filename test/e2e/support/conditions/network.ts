// The line and the server: gone in the middle of a run.
import type { Condition, Now } from '../condition.ts';

/** Until nothing more has come for a while: what is fetched ahead waits for what is on screen. */
async function allHasCome(now: Now): Promise<void> {
  const fetched = (): Promise<number> => now.frame.evaluate(() => performance.getEntriesByType('resource').length);
  for (let before = -1, here = await fetched(); here !== before;) {
    await now.page.waitForTimeout(1200);
    [before, here] = [here, await fetched()];
  }
}

/** From a fresh load in this phase: all that a run needs to its end is fetched as soon as it begins. */
async function goOffline(now: Now): Promise<void> {
  await now.reload();
  await now.page.waitForLoadState('networkidle');
  await allHasCome(now);
  await now.page.context().setOffline(true);
}

/** A new build was put up: what the open page still asks for is gone, and so is the page itself, until it is fetched anew. */
async function vanish({ page }: Now): Promise<void> {
  const gone = /\/assets\/[^/]+$/;
  const newPage = new URL('.', page.url()).href;
  await page.route(gone, (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><title>Not found</title>' }),
  );
  await page.route(newPage, async (route) => {
    if (route.request().isNavigationRequest()) return route.continue();
    const answer = await route.fetch();
    const body = (await answer.text()).replace(/index-[^"]*\.js/, 'index-of-another-build.js');
    return route.fulfill({ response: answer, body });
  });
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
