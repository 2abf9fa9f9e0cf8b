// The line and the server: gone in the middle of a run.
import type { Request } from 'playwright';
import type { Condition, Now } from '../condition.ts';

/** Its page and its words; a course’s report has a part whose name begins like them. */
const DEBRIEF = /\/debrief-\w{8}\.js$/;

/** Until the end of a run is there, and nothing more comes: what is fetched ahead waits for what is on screen, for seconds where no map draws. */
async function allHasCome({ frame, page }: Now, underWay: ReadonlySet<Request>): Promise<void> {
  const fetched = (): Promise<string[]> =>
    frame.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  let [before, here] = [-1, await fetched()];
  for (
    let turn = 0;
    underWay.size > 0 || here.length !== before || !here.some((name) => DEBRIEF.test(name));
    turn += 1
  ) {
    if (turn === 30) throw new Error('the end of the run was not fetched ahead');
    await page.waitForTimeout(1000);
    [before, here] = [here.length, await fetched()];
  }
}

/** From a fresh load in this phase: all that a run needs to its end is fetched as soon as it begins. */
async function goOffline(now: Now): Promise<void> {
  const underWay = new Set<Request>();
  now.page.on('request', (request) => underWay.add(request));
  now.page.on('requestfinished', (request) => underWay.delete(request));
  now.page.on('requestfailed', (request) => underWay.delete(request));
  await now.reload();
  await now.page.waitForLoadState('networkidle');
  await allHasCome(now, underWay);
  await now.page.context().setOffline(true);
}

/** The script a page begins with. */
const ENTRY = /(<script type="module"[^>]* src="[^"]*\/)[^"/]+\.js/;

/** A new build was put up: what the open page still asks for is gone, and so is the page itself, until it is fetched anew. */
async function vanish({ page }: Now): Promise<void> {
  const gone = /\/assets\/[^/]+$/;
  const newPage = page.url().replace(/[?#].*/, '');
  await page.route(gone, (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><title>Not found</title>' }),
  );
  await page.route(newPage, async (route) => {
    if (route.request().isNavigationRequest()) return route.continue();
    const answer = await route.fetch();
    const body = (await answer.text()).replace(ENTRY, '$1of-another-build.js');
    return route.fulfill({ response: answer, body });
  });
  page.on('request', (request) => request.isNavigationRequest() && void page.unroute(gone));
}

const NOT_LOADED = /Failed to load resource|net::ERR_INTERNET_DISCONNECTED|Failed to fetch dynamically imported module/;

export const NETWORK_CONDITIONS: readonly Condition[] = [
  { name: 'no network from a fresh load on', when: 'each', act: goOffline, console: NOT_LOADED },
  {
    name: 'a new build put up while the page is open',
    when: 'some',
    act: vanish,
    waysOut: /^Reload/,
    console: NOT_LOADED,
  },
];
