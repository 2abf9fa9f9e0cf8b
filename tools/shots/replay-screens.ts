// An earlier week on screen once more, and the map of the debrief: as seen, lifted, and beside a first run.
import type { Page } from 'playwright';
import { botCommand } from '../../src/core/lab/bots.ts';
import { rewindTo } from '../../src/core/run/rewind.ts';
import { decide, isRefusal, type Run } from '../../src/core/run/run.ts';
import { runText } from '../../src/core/run/run-text.ts';
import { savedRun } from './runs.ts';
import type { Screen } from './screen.ts';

/** The same run from its second week on, led otherwise, until it is where it is wanted. */
function branchOf(first: Run, wanted: (run: Run) => boolean): Run {
  const plan = first.decisions.findIndex(({ kind }) => kind === 'plan');
  for (let run = rewindTo(first, plan + 1); ;) {
    if (wanted(run)) return run;
    const next = decide(run, botCommand(run, 'micromanage'));
    if (isRefusal(next)) throw new Error(`week ${run.week}, ${run.phase}: ${next.code}`);
    run = next;
  }
}

const isOver = (run: Run): boolean => run.phase === 'debrief';
const isPlanned = (run: Run): boolean => run.phase === 'plan' && run.week >= 6;

function savedBranch(first: Run, wanted = isOver): readonly [key: string, value: string] {
  const branch = branchOf(first, wanted);
  const [key, value] = savedRun(branch);
  const list = [
    { parent: null, text: runText(first) },
    { parent: 0, text: runText(branch) },
  ];
  const save = JSON.parse(value) as Readonly<Record<string, unknown>>;
  return [key, JSON.stringify({ ...save, branches: { active: 1, list } })];
}

const drawn = async (page: Page): Promise<void> => {
  if (await page.locator('.map-stage').count()) await page.locator('canvas').waitFor({ timeout: 20_000 });
  await page.waitForTimeout(400);
};

/** By places and not by words: the gallery has several languages. */
const goToWeek = async (page: Page, week: number): Promise<void> => {
  await drawn(page);
  await page.locator('.top .icon-button[aria-pressed]').click();
  await page
    .locator('.weeks input')
    .nth(week - 1)
    .check();
};

/** By its place and not by its words: the gallery has several languages. */
export const everything = (page: Page): Promise<void> => page.locator('.step-links > button').click();

const goToMap = async (page: Page): Promise<void> => {
  await page.locator('main.debrief').waitFor();
  await everything(page);
  await page.locator('a[href="#debrief-fog"]').click();
  // The step scrolls to its own heading first.
  await page.locator('#debrief-fog > h2:focus').waitFor();
  await page.locator('#debrief-map-title').evaluate((title) => title.scrollIntoView());
  await page.locator('.map-frame canvas').waitFor({ timeout: 20_000 });
  await page.waitForTimeout(400);
};

const liftFog = async (page: Page): Promise<void> => {
  await goToMap(page);
  await page.locator('.debrief-map .button[data-kind=main]').click();
};

const wordsOfMap = async (page: Page): Promise<void> => {
  await liftFog(page);
  await page.locator('.map-readings').evaluate((list) => list.scrollIntoView());
};

const goToLuck = async (page: Page): Promise<void> => {
  await page.locator('main.debrief').waitFor();
  await everything(page);
  await page.locator('a[href="#debrief-luck"]').click();
  await page.locator('#debrief-luck .profile').waitFor({ timeout: 60_000 });
};

export function replayScreens(planning: Run, finished: Run): Screen[] {
  const play = (name: string, stored: Screen['stored'], act: Screen['act'], more: Partial<Screen> = {}): Screen => ({
    name,
    address: '#/play/friday_deck',
    ...(stored && { stored }),
    ...(act && { act }),
    ...more,
  });
  const over = async (page: Page): Promise<void> => {
    await goToWeek(page, 2);
    await page.locator('.scene .icon-button').first().waitFor({ state: 'detached', timeout: 20_000 });
  };
  const runs = async (page: Page): Promise<void> => {
    await goToWeek(page, 2);
    await page.waitForTimeout(900);
  };
  const branch = [savedBranch(finished)];
  const played = [savedBranch(finished, isPlanned)];
  // Where the fog lifts at once, no busy machine is caught in the middle of it.
  const settings = { lessMotion: true };
  return [
    play('an earlier week runs', [savedRun(planning)], runs, { moving: true }),
    play('an earlier week, told', [savedRun(planning)], over),
    play('an earlier week, list', [savedRun(planning)], over, { settings: { look: 'list' }, whole: true }),
    play('a branch beside the first run', played, drawn, { settings }),
    play('a branch beside the first run, list', played, undefined, { settings: { look: 'list' }, whole: true }),
    play('debrief map, as seen', [savedRun(finished)], goToMap),
    play('debrief map, fog lifted', [savedRun(finished)], liftFog, { settings }),
    play('debrief map, beside the first run', branch, liftFog, { settings }),
    play('debrief map, in words', branch, wordsOfMap, { settings }),
    play('debrief luck, beside the first run', branch, goToLuck, { whole: true }),
  ];
}
