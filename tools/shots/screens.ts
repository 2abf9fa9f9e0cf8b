// Every screen of the game: how to get there from a fresh page.
import type { Page } from 'playwright';
import type { Run } from '../../src/core/run/run.ts';
import { openScenario, savedRun, tellingMoment, way } from './runs.ts';

export interface Screen {
  readonly name: string;
  /** What follows the site's address. */
  readonly address: string;
  /** What the page finds in its storage. */
  readonly stored?: readonly (readonly [key: string, value: string])[];
  readonly settings?: Readonly<Record<string, unknown>>;
  /** From the open page to the picture. */
  readonly act?: (page: Page) => Promise<void>;
  /** The whole page, not only the window. */
  readonly whole?: boolean;
  /** Caught in the middle of a movement: taken at once. */
  readonly moving?: boolean;
}

const SEED = 4;
const STEPS = ['bets', 'told', 'timeline', 'time', 'shown', 'held', 'plan'] as const;
const DAMAGED = ['skip-level/1/run/library/friday_deck', '{"damaged'] as const;
const BROKEN = '{\n  "format": 1,\n  "id": "Broken Id",\n  "title": 7,\n}';

const onward = (page: Page): Promise<void> => page.locator('.ask .button[data-kind=main]').first().click();
const openMenu = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor();
};

/** Runs stopped in each phase. */
interface Album {
  readonly last: (phase: Run['phase']) => Run;
  readonly at: (phase: Run['phase'], week: number) => Run;
  readonly telling: Run;
}

function albumOf(): Album {
  const scenario = openScenario('friday_deck');
  const runs = [...way(scenario, 'adaptive', SEED)];
  const found = (what: string, run: Run | undefined): Run => {
    if (run === undefined) throw new Error(`expected a run at ${what}, found none`);
    return run;
  };
  return {
    last: (phase) =>
      found(
        phase,
        runs.findLast((run) => run.phase === phase),
      ),
    at: (phase, week) =>
      found(
        `${phase} of week ${week}`,
        runs.find((run) => run.phase === phase && run.week === week),
      ),
    telling: tellingMoment(scenario),
  };
}

const play = (name: string, run: Run, more: Partial<Screen> = {}): Screen => ({
  name,
  address: '#/play/friday_deck',
  stored: [savedRun(run)],
  ...more,
});

async function choose(page: Page): Promise<void> {
  await page.locator('.choice:not([aria-disabled])').first().click();
  if (await page.locator('.choice').count()) await onward(page);
}

/** Presses once the map can move, and waits until it is in the middle of it. */
const played = (ms: number) => async (page: Page) => {
  if (await page.locator('.map-stage').count()) await page.locator('canvas').waitFor({ timeout: 20_000 });
  await page.waitForTimeout(400);
  await onward(page);
  await page.waitForTimeout(ms);
};

function weekScreens({ at, last, telling }: Album): Screen[] {
  return [
    play('opening', last('opening')),
    play('opening, your style', last('opening'), { act: onward }),
    play('briefing', at('briefing', 4)),
    play('bet', last('bet')),
    play('moment', telling),
    play('reply', telling, { act: choose }),
    play('planner', at('plan', 4)),
    play('week, the ripple runs', at('plan', 4), { act: played(900), moving: true }),
    play('week, told', at('week', 4)),
    play('list', telling, { settings: { look: 'list' }, whole: true }),
    play('manager', telling, {
      act: async (page) => {
        const node = page.locator('button.node').nth(2);
        if (await node.count()) await node.click();
      },
    }),
    play('away, the weeks run', last('week'), { act: played(1700), moving: true }),
    play('away, told', last('away')),
  ];
}

const debriefScreens = ({ last }: Album): Screen[] =>
  STEPS.map((step) =>
    play(`debrief, ${step}`, last('debrief'), {
      act: async (page) => {
        await page.locator('main.debrief').waitFor();
        await page.locator(`a[href="#debrief-${step}"]`).click();
      },
      whole: true,
    }),
  );

const menuScreens = ({ telling }: Album): Screen[] => [
  play('menu', telling, { act: openMenu }),
  play('menu, how it works', telling, {
    act: async (page) => {
      await openMenu(page);
      await page.locator('dialog .section').nth(3).scrollIntoViewIfNeeded();
    },
  }),
];

const errorScreens = (): Screen[] => [
  { name: 'error, no such scenario', address: '#/play/no_such_thing' },
  { name: 'error, damaged save', address: '#/play/friday_deck', stored: [DAMAGED] },
  {
    name: 'error, a file that cannot be played',
    address: '',
    act: async (page) => {
      const file = { name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(BROKEN) };
      await page.locator('input[type=file]').setInputFiles(file);
      await page.locator('.source').first().waitFor();
    },
  },
];

export function screensOf(): Screen[] {
  const album = albumOf();
  const home: Screen = { name: 'home', address: '', stored: [savedRun(album.at('plan', 3))], whole: true };
  return [home, ...weekScreens(album), ...debriefScreens(album), ...menuScreens(album), ...errorScreens()];
}
