// Every screen of the game: how to get there from a fresh page.
import type { Page } from 'playwright';
import type { Step } from '../../src/browser/ui/debrief/steps.ts';
import type { Locale } from '../../src/browser/ui/text/languages.ts';
import type { Run } from '../../src/core/run/run.ts';
import { errorScreens } from './error-screens.ts';
import { openScenario } from './pseudo-scenario.ts';
import { everything, replayScreens } from './replay-screens.ts';
import type { Screen } from './screen.ts';
import { savedRun, tellingMoment, way, type Place } from './runs.ts';

const SEED = 4;
/** All that every run has, or the types disagree. */
const STEPS: Readonly<Record<Exclude<Step, 'compare' | 'looked'>, string>> = {
  fog: 'fog',
  bets: 'bets',
  turn: 'turning point',
  told: 'told and true',
  timeline: 'timeline',
  time: 'time',
  shown: 'what showed',
  held: 'what held',
  luck: 'luck',
  roads: 'roads',
  rewind: 'rewind',
  talk: 'talk it over',
  plan: 'plan',
};
/** For all futures to be played, on a busy machine. */
const LONG_WAIT = 30_000;

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

function albumOf(locale: Locale, telling: Place): Album {
  const scenario = openScenario('friday_deck', locale);
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
        runs.find((run) => run.phase === phase && run.week >= week),
      ),
    telling: found('the telling moment', [...way(scenario, telling.bot, telling.seed)][telling.step]),
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
    play('planner, a block weighed', at('plan', 4), {
      act: async (page) => {
        await page.locator('.fold-handle').first().click();
        await page.locator('.fold-body:not([hidden]) .dial .round').nth(1).focus();
      },
    }),
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
  Object.entries(STEPS).map(([step, name]) =>
    play(`debrief, ${name}`, last('debrief'), {
      act: async (page) => {
        await page.locator('main.debrief').waitFor();
        if ((await page.locator(`a[href="#debrief-${step}"]`).count()) === 0) await everything(page);
        await page.locator(`a[href="#debrief-${step}"]`).click();
        if (step === 'turn') await page.locator('.turn').waitFor({ timeout: LONG_WAIT });
        // The futures are played while one looks.
        if (step === 'luck' || step === 'roads')
          await page.locator(`#debrief-${step} progress`).waitFor({ state: 'detached', timeout: LONG_WAIT });
      },
      whole: true,
    }),
  );

const menuScreens = ({ telling }: Album): Screen[] => [
  play('menu', telling, { act: openMenu }),
  play('menu, asked twice', telling, { act: askTwice }),
  play('menu, how it works', telling, {
    act: async (page) => {
      await openMenu(page);
      await page.locator('dialog .section').nth(3).scrollIntoViewIfNeeded();
    },
  }),
];

/** One of everything that the browser keeps. */
function keptOf(run: Run): readonly (readonly [key: string, value: string])[] {
  const [key, value] = savedRun(run);
  return [
    [key, value],
    [key.replace('/run/', '/kept/'), value],
    [`${key.replace('/run/', '/kept/')}/2`, '{'],
    ['skip-level/1/file/friday_deck', '{}'],
    ['skip-level/1/plan/library/friday_deck/5', JSON.stringify({ who: '', what: '…', day: '', then: '…', ask: '' })],
    ['skip-level/1/?', '?'],
  ];
}
const unfold = (page: Page): Promise<void> => page.locator('details.kept > summary').click();
const askTwice = async (page: Page): Promise<void> => {
  await openMenu(page);
  for (const at of [1, 2]) await page.locator('dialog .button[data-kind=usual]').nth(at).click();
};

const homeScreens = ({ at }: Album): Screen[] => [
  { name: 'home', address: '', stored: [savedRun(at('plan', 3))], whole: true },
  { name: 'home, what is kept', address: '', stored: keptOf(at('plan', 3)), act: unfold, whole: true },
  { name: 'home, for the first time', address: '' },
  { name: 'how sure we are', address: '#/model', whole: true },
];

const telling: { place?: Place } = {};

const TRIED = '#/try/friday_deck?week=5&choose=board_deck.redo_slides';
const tryoutScreens = (): Screen[] => [
  { name: 'trying out', address: `${TRIED}&set=priya.trust:20&seed=4` },
  { name: 'trying out, not all as asked', address: `${TRIED},board_deck.redo_slide&seed=4` },
];

/** Every screen, with runs of the scenario as the locale has it. */
export function screensOf(locale: Locale): Screen[] {
  telling.place ??= tellingMoment(openScenario('friday_deck', 'en'));
  const album = albumOf(locale, telling.place);
  const errors = errorScreens(album.at('plan', 3), album.at('briefing', 2));
  const replays = replayScreens(album.at('plan', 5), album.last('debrief'));
  const [weeks, debriefs] = [weekScreens(album), debriefScreens(album)];
  return [
    ...homeScreens(album),
    ...weeks,
    ...replays,
    ...debriefs,
    ...menuScreens(album),
    ...tryoutScreens(),
    ...errors,
  ];
}
