// The debrief's map: weeks as they were seen, the fog lifted, weeks told once more, and the first run beside a branch.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DebriefMap } from '../../src/browser/play/debrief-map.tsx';
import { endedOf, mapWeeks } from '../../src/browser/play/ended.ts';
import type { Surroundings } from '../../src/browser/play/surroundings.ts';
import { createDebriefText } from '../support/words.ts';
import { guarded, inMist, lastWeekThere } from '../../src/browser/ui/debrief/map-weeks.ts';
import { WholeContext } from '../../src/browser/ui/debrief/extras.ts';
import { WordsContext } from '../../src/browser/ui/debrief/words.ts';
import '../../src/browser/ui/debrief/debrief.css';
import '../../src/browser/ui/debrief/charts.css';
import { USUAL_SETTINGS } from '../../src/browser/ui/screens/settings.ts';
import { playBot } from '../../src/core/lab/bots.ts';
import { replayRest, rewindTo } from '../../src/core/run/rewind.ts';
import type { Band } from '../../src/core/run/view.ts';
import { decide, isRefusal, type Run } from '../../src/core/run/run.ts';
import { scenario } from '../support/scenario.ts';
import { overflow, setUp, show, small, t, violations } from './ui-support.tsx';

setUp();

const first = playBot(scenario({ bets: [] }), 7, 'micromanage');
const other = ((): Run => {
  const place = first.decisions.findIndex(({ kind }) => kind === 'plan');
  const otherwise = decide(rewindTo(first, place), { kind: 'plan', items: [] });
  if (isRefusal(otherwise)) throw new Error(otherwise.code);
  return replayRest(otherwise, first).run;
})();
const words = createDebriefText('en');
const bandWords = (band: Band): string => words('debrief.map.trust_is', { band });
const announce = vi.fn<(text: string) => void>();
const play = vi.fn<(cue: string) => void>();

function open(run: Run, before: Run | null = null, given: Partial<Surroundings['settings']> = {}, whole = true): void {
  const nothing = (): void => undefined;
  const settings = { ...USUAL_SETTINGS, ...given };
  const shell = {
    t,
    locale: 'en',
    settings,
    announce,
    sound: { play },
    onSettings: nothing,
  } as unknown as Surroundings;
  show(
    <WordsContext.Provider value={{ t: words, languageOf: () => 'en' }}>
      <main class="debrief">
        <h1>Looking back</h1>
        <h2>Told against true</h2>
        <WholeContext.Provider value={whole}>
          <DebriefMap ended={endedOf(run)} first={before && endedOf(before)} shell={shell} />
        </WholeContext.Provider>
      </main>
    </WordsContext.Provider>,
  );
}

const slider = () => page.getByRole('slider', { name: words('debrief.map.pick') });
const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const lift = (): Promise<void> => press(words('debrief.map.lift'));
const placeText = (): string => document.querySelector('.map-place')?.textContent ?? '';
const cells = (): string[][] =>
  [...document.querySelectorAll('.map-readings tr')].map((row) => [...row.children].map((c) => c.textContent ?? ''));
const widths = (): number[] => [...new Set(cells().map(({ length }) => length))];
const weeks = mapWeeks(first);
const telling = lastWeekThere(weeks);

afterEach(() => vi.unstubAllGlobals());

describe('as it was seen', () => {
  test('begins in the last week there, and says which teams were in the mist', () => {
    open(first, null, { lessMotion: true });
    expect(placeText()).toContain(`Week ${telling}, as you saw it.`);
    const week = weeks.find((candidate) => candidate.week === telling)!;
    for (const { short } of inMist(week)) expect(placeText()).toContain(short);
    expect(widths()).toEqual([2]);
    expect(document.querySelector('.map-readings')?.textContent).not.toMatch(/\(\d+\)/);
  });

  test('goes along the weeks by keyboard, the leave too, and says where it is', async () => {
    open(first, null, { lessMotion: true });
    slider().element().focus();
    await userEvent.keyboard('{Home}');
    expect(slider().element().getAttribute('aria-valuetext')).toBe('Week 1, as you saw it');
    await userEvent.keyboard('{ArrowRight}');
    expect(placeText()).toContain('Week 2, as you saw it.');
    await userEvent.keyboard('{End}');
    expect(placeText()).toMatch(/^Week \d+, on leave, as you saw it\./);
  });
});

test('on the way it is the last week alone, and the fog is lifted', async () => {
  open(first, null, { lessMotion: true }, false);
  expect(slider().query()).toBe(null);
  expect(document.querySelector('.map-readings')).toBe(null);
  expect(placeText()).toContain(`Week ${telling}, as you saw it.`);
  await lift();
  expect(placeText()).toContain(`Week ${telling}, as it was.`);
});

describe('with the fog lifted', () => {
  test('what was so stands beside what was seen, with who felt worse than they looked', async () => {
    open(first, null, { lessMotion: true });
    await lift();
    expect(placeText()).toContain(`Week ${telling}, as it was.`);
    const week = weeks.find((candidate) => candidate.week === telling)!;
    for (const { short } of guarded(week)) expect(placeText()).toContain(short);
    expect(widths()).toEqual([3]);
    const trust = cells().filter(([head]) => head === words('debrief.map.trust'));
    expect(trust.map(([, , was]) => was)).toEqual(
      week.real.managers.map(({ trustSeen, trustBand }) =>
        expect.stringMatching(new RegExp(`^${bandWords(trustBand)} \\(${trustSeen}\\)$`, 'i')),
      ),
    );
    expect(announce).toHaveBeenCalledWith(placeText().trim());
    await press(words('debrief.map.lower'));
    expect(widths()).toEqual([2]);
  });

  test('the map shows no mist, and its buttons say what was so and lead to the words', async () => {
    open(first, null, { lessMotion: true });
    await expect.poll(() => document.querySelectorAll('button.node').length).toBe(weeks[0]!.managers.length);
    const node = document.querySelector<HTMLElement>('button.node')!;
    await lift();
    const real = weeks.find(({ week }) => week === telling)!.real.managers[0]!;
    expect(node.textContent).toContain(`Trust ${bandWords(real.trustBand).toLowerCase()}`);
    expect(node.textContent).not.toContain('You haven’t seen the team lately.');
    node.click();
    expect(document.activeElement?.id).toBe(`debrief-map-${real.id}`);
  });
});

describe('a week told once more', () => {
  test('is said to begin and to be over, with each line of it', async () => {
    const told = weeks.find(({ beats }) => beats.some(({ kind }) => kind !== 'ripple'))!;
    open(first, null, { lessMotion: true });
    slider().element().focus();
    await userEvent.keyboard(`{Home}${'{ArrowRight}'.repeat(told.week - 1)}`);
    await press(words('debrief.map.watch'));
    await expect.poll(() => announce.mock.lastCall?.[0]).toBe(words('debrief.map.over'));
    expect(announce.mock.calls[0]?.[0]).toBe(`Replay: Week ${told.week}, as you saw it.`);
    expect(announce.mock.calls.length).toBeGreaterThan(2);
    const lines = [...document.querySelectorAll('.map-happened li')];
    // The like stand in one line, and are spoken one by one.
    expect(lines.length).toBeLessThanOrEqual(announce.mock.calls.length - 2);
    const whole = lines.map((line) => line.textContent).join('\n');
    for (const { short } of weeks[0]?.managers ?? [])
      expect(whole.includes(short)).toBe(
        announce.mock.calls.slice(1, -1).some(([said]) => String(said).includes(short)),
      );
  });

  test('can be held, hurried and skipped, and ends when another week is picked', async () => {
    open(first);
    // The one with most to tell.
    const longest = weeks.toSorted((a, b) => b.beats.length - a.beats.length)[0]!;
    slider().element().focus();
    await userEvent.keyboard(`{Home}${'{ArrowRight}'.repeat(longest.week - 1)}`);
    await press(words('debrief.map.watch'));
    await press(t('away.pause'));
    // In one go: hurried, the week is over before a slow machine has found the next button.
    for (const name of [t('away.faster'), t('week.skip', { length: 1 })])
      (page.getByRole('button', { name, exact: true }).element() as HTMLElement).click();
    expect(announce).toHaveBeenLastCalledWith(words('debrief.map.over'));
    await press(words('debrief.map.watch'));
    slider().element().focus();
    await userEvent.keyboard('{Home}');
    await expect.element(page.getByRole('button', { name: words('debrief.map.watch') })).toBeVisible();
    expect(document.querySelector('.map-happened')).toBeNull();
  });
});

describe('a week that is being told', () => {
  test('is over when its page is put away: nothing of it is said afterwards', async () => {
    const told = weeks.find(({ beats }) => beats.filter(({ kind }) => kind !== 'ripple').length > 1)!;
    open(first);
    await expect.poll(() => document.querySelectorAll('.map-frame canvas').length, { timeout: 15_000 }).toBe(1);
    slider().element().focus();
    await userEvent.keyboard(`{Home}${'{ArrowRight}'.repeat(told.week - 1)}`);
    await press(words('debrief.map.watch'));
    await press(t('away.pause'));
    const said = announce.mock.calls.length;
    const main = document.querySelector<HTMLElement>('main')!;
    main.style.display = 'none';
    await expect.poll(() => document.querySelectorAll('canvas').length).toBe(0);
    main.style.display = '';
    await expect.element(page.getByRole('button', { name: words('debrief.map.watch') })).toBeVisible();
    expect(announce.mock.calls.slice(said)).toEqual([]);
  });
});

describe('beside a branch', () => {
  test('the first run has its own column, its words on the map, and a place in the key', async () => {
    open(other, first, { lessMotion: true });
    expect(widths()).toEqual([3]);
    expect(cells()[0]?.[2]).toContain(words('debrief.branch.ghost'));
    expect(document.querySelector('.key')?.textContent).toContain(words('debrief.map.key_ghost'));
    await expect
      .poll(() => document.querySelector('button.node')?.textContent)
      .toContain('In your first run trust was');
    await lift();
    expect(widths()).toEqual([4]);
    const at = Number(/Week (\d+)/.exec(placeText())?.[1]);
    const then = weeks.find(({ week }) => week === at)!.real.managers;
    const trust = cells().filter(([head]) => head === words('debrief.map.trust'));
    expect(trust.map((row) => row[3])).toEqual(then.map(({ trustSeen }) => expect.stringContaining(`(${trustSeen})`)));
  });

  test('nothing of it is there for a run that is no branch', async () => {
    open(first, null, { lessMotion: true });
    await expect.poll(() => document.querySelector('button.node')).not.toBeNull();
    expect(document.querySelector('.ghost-rail, .ghost-mark')).toBeNull();
    expect(document.querySelector('button.node')?.textContent).not.toContain('first run');
  });
});

describe('the picture', () => {
  test('is drawn by the stage once it is near, and put away with its page', async () => {
    open(other, first, { lessMotion: true });
    await expect.poll(() => document.querySelectorAll('.map-frame canvas').length, { timeout: 15_000 }).toBe(1);
    await expect.poll(() => document.querySelectorAll('.map-lines').length).toBe(0);
    const main = document.querySelector<HTMLElement>('main')!;
    main.style.display = 'none';
    await expect.poll(() => document.querySelectorAll('canvas').length).toBe(0);
    main.style.display = '';
    await expect.poll(() => document.querySelectorAll('canvas').length, { timeout: 15_000 }).toBe(1);
  });

  test('is not asked for while its page is not the one on screen', async () => {
    document.body.style.display = 'none';
    open(first);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(document.querySelector('.map-stage')).toBeNull();
    document.body.style.display = '';
  });

  test('is plain where nothing draws, ghosts and all', async () => {
    open(other, first);
    await expect.poll(() => document.querySelectorAll('.map-lines .trust').length).toBe(weeks[0]!.managers.length);
    expect(document.querySelectorAll('.map-lines .ghost-rail').length).toBe(2 * weeks[0]!.managers.length);
  });
});

describe.each([
  [1280, 800],
  [390, 844],
  [320, 568],
])('at %i × %i', (width, height) => {
  beforeEach(() => page.viewport(width, height));

  test.each(['light', 'dark'] as const)('breaks no rule of accessibility (%s)', async (theme) => {
    document.documentElement.dataset['theme'] = theme;
    open(other, first, { lessMotion: true });
    await lift();
    await press(words('debrief.map.watch'));
    expect(await violations()).toEqual([]);
    expect(small()).toEqual([]);
    expect(overflow()).toBeLessThanOrEqual(0);
  });
});
