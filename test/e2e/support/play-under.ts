// Plays a journey under a condition, and says what was not as it should be.
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright';
import type { Addresses, Condition } from './condition.ts';
import { FIRST_PAGE, type Journey, type Place } from './journeys.ts';
import { watchErrors, Way } from './way.ts';

export interface Played {
  readonly faults: readonly string[];
  readonly phases: readonly string[];
  /** Lines on screen by place. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

/**
 * Without the map, which takes its time and says nothing that words do not; and without the copy for offline, which would make a
 * broken line whole.
 */
const SMALL: BrowserContextOptions = {
  viewport: { width: 390, height: 700 },
  reducedMotion: 'reduce',
  serviceWorkers: 'block',
};

/** Everybody has the same luck, so that the words can be compared. */
const sameLuck = (): void => {
  const draw = crypto.getRandomValues.bind(crypto);
  crypto.getRandomValues = (array) => (array instanceof Int32Array ? (array.fill(7), array) : draw(array));
};

async function openFrame(page: Page, path: string, condition: Condition, addresses: Addresses): Promise<Frame> {
  if (condition.hostPage === undefined) {
    await page.goto(addresses.site + path);
    return page.mainFrame();
  }
  await page.goto(
    `${condition.isNear ? addresses.near : addresses.host}?${encodeURIComponent(condition.hostPage(addresses, path))}`,
  );
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (frame === null) throw new Error('expected the game in a frame');
  return frame;
}

async function reload(page: Page, frame: Frame): Promise<void> {
  if (frame === page.mainFrame()) return void (await page.reload());
  // Its address stays the same, so that only the leaving tells the new page from the old one.
  const left = page.waitForEvent('framenavigated', (other) => other === frame);
  await Promise.all([left, frame.evaluate(() => void setTimeout(() => location.reload()))]);
  await frame.waitForLoadState();
}

/** What the same places say when nothing is out of the ordinary. */
function otherWords(words: Played['words'], usual: Played['words']): string[] {
  return [...usual].flatMap(([place, lines]) => {
    const shown = words.get(place);
    if (shown === undefined) return [`never came to “${place}”`];
    const missing = lines.filter((line) => !shown.includes(line));
    const extra = shown.filter((line) => !lines.includes(line));
    if (missing.length + extra.length === 0) return [];
    const told = (list: readonly string[]): string =>
      list
        .map((line) => `“${line.slice(0, 60)}”`)
        .slice(0, 4)
        .join(', ');
    return [`at “${place}” other words: not there ${told(missing)}; instead ${told(extra)}`];
  });
}

/** How long a page that cannot be used may look as if it could. */
const SAID_WITHIN_MS = 10_000;

/** Beside the first page as the build has drawn it, which would look as if it could be used. */
async function saysInstead(way: Way, usual: Played | undefined): Promise<void> {
  const [drawn = []] = [...(usual?.words.values() ?? [])];
  await way.until(
    'a word on why it cannot be played',
    async () => {
      await way.look(FIRST_PAGE, 'body');
      return (way.words.get(FIRST_PAGE) ?? []).some((line) => !drawn.includes(line));
    },
    SAID_WITHIN_MS,
  );
}

interface Trip {
  readonly journey: Journey;
  readonly place: Place | undefined;
  readonly condition: Condition;
  readonly usual: Played | undefined;
}

async function travel(way: Way, { journey, place, condition, usual }: Trip): Promise<void> {
  try {
    if (condition.instead) return await saysInstead(way, usual);
    await journey.play(way, place);
    if (condition.act && !way.acted) way.fault('the condition has never changed');
    if (condition.keeps) {
      await way.reload();
      await way.until('what was kept', () => journey.kept(way));
    }
  } catch (error) {
    way.fault(String(error).split('\n').slice(0, 3).join(' '));
  }
  for (const words of (!journey.keptElsewhere && condition.says) || []) {
    const said = typeof words === 'string' ? way.said.includes(words) : words.test(way.said);
    if (!said) way.fault(`never said ${words}`);
  }
}

/** `usual`: the same journey where nothing is out of the ordinary; `phase`: the only one in which the condition acts. */
export async function playUnder(
  browser: Browser,
  usualAddresses: Addresses,
  journey: Journey,
  condition: Condition,
  { usual, phase }: { readonly usual?: Played; readonly phase?: string } = {},
): Promise<Played> {
  const place = await journey.place?.();
  const addresses = { ...usualAddresses, ...place?.addresses };
  const context = await browser.newContext({ ...SMALL, ...condition.browser });
  await context.addInitScript(sameLuck);
  const page = await context.newPage();
  await place?.before?.(page);
  const { errors } = watchErrors(page, condition.console);
  await condition.before?.(page, addresses);
  const frame = await openFrame(page, place?.path ?? journey.path, condition, addresses);
  const now = { page, frame, reload: () => reload(page, frame) };
  const way = new Way({ condition, now, acts: (at) => phase === undefined || phase === at });
  await travel(way, { journey, place, condition, usual });
  await context.close();
  await place?.close();
  if (condition.instead) return way;
  const same = usual === undefined || way.faults.length > 0 ? [] : otherWords(way.words, usual.words);
  return { faults: [...way.faults, ...errors, ...same], phases: way.phases, words: way.words };
}

/** In which phases the condition changes: a run is played for each; undefined: in all of one run. */
function phasesOf({ when }: Condition, phases: readonly string[]): readonly (string | undefined)[] {
  const middle = phases[Math.floor(phases.length / 2)];
  if (when === 'each') return phases;
  if (when === 'some') return [phases[0], middle, phases.at(-1)];
  return when === 'midway' ? [middle] : [undefined];
}

export interface World {
  readonly browser: Browser;
  readonly addresses: Addresses;
  /** So many runs at a time as the machine can do. */
  readonly inTurn: <Result>(act: () => Promise<Result>) => Promise<Result>;
}

/** As often as the condition asks for; the faults of all of them. */
export async function tryUnder(
  { browser, addresses, inTurn }: World,
  journey: Journey,
  condition: Condition,
  usual: Played,
): Promise<string[]> {
  const runs = phasesOf(condition, usual.phases).map(async (phase) => {
    const options = phase === undefined ? { usual } : { usual, phase };
    const { faults } = await inTurn(() => playUnder(browser, addresses, journey, condition, options));
    return phase === undefined ? faults : faults.map((fault) => `since “${phase}”, ${fault}`);
  });
  return (await Promise.all(runs)).flat();
}
