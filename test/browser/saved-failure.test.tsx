// What can still be read of a saved run whose scenario has other rules by now.
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { SavedFailure } from '../../src/browser/app/saved-failure.tsx';
import { openSaves, readSave, type Save } from '../../src/browser/app/saves.ts';
import type { Shell } from '../../src/browser/app/shell.ts';
import { Visit } from '../../src/browser/app/visit.tsx';
import { createText } from '../../src/browser/ui/text/text.ts';
import { treeOf } from '../../src/core/run/branches.ts';
import { keptRunOf } from '../../src/core/run/own-play.ts';
import { parseScenario } from '../../src/core/scenario/parse.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { storeIn } from '../support/fake-storage.ts';
import { botRuns } from '../support/playing.ts';
import { moment, scenario } from '../support/scenario.ts';
import { createRunText } from '../support/words.ts';

const host = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, host));

const PLAYED = scenario();
const HALF = botRuns(PLAYED, 7, 'coach').find((run) => run.phase === 'moment' && run.week === 3)!;
const [DRAFT, ...LATER] = PLAYED.moments;
const STEP_IN = DRAFT!.options[0]!;
const NEW = scenario({ moments: [moment('earlier', 'lena', 4)] }).moments[0]!;

/** As a browser gives it back. */
async function kept(change: (save: Save) => unknown = (save) => save): Promise<Save> {
  const saves = openSaves(await storeIn());
  saves.store.write('run/library/example_run', JSON.stringify(change({ ...keptRunOf(treeOf(HALF)), from: 'library' })));
  const save = saves.find('library', 'example_run');
  if (save === null || save === 'damaged') throw new Error('expected a save');
  return save;
}

async function shown(now: Scenario, save: Save): Promise<string[]> {
  render(
    <SavedFailure
      {...{ text: save.text, reason: 'Other rules.', scenario: now, save, t: createRunText('en') }}
      onStart={() => undefined}
      onHome={() => undefined}
    />,
    host,
  );
  await expect.poll(() => host.querySelector('h1')).not.toBe(null);
  // The names of practices come late.
  await expect.poll(() => host.textContent).not.toContain('Planned: .');
  return Array.from(host.querySelectorAll('main h3, main li'), ({ textContent }) => textContent);
}
const buttons = (): string[] => Array.from(host.querySelectorAll('main .button'), ({ textContent }) => textContent);
const chosen = (lines: readonly string[]): string[] => lines.filter((line) => /:.*Do |no longer/.test(line));

const OURS = ['Title of draft: Do ask', 'Title of outage: Do ask'];

test.each<[string, Scenario]>([
  [
    'an option has another price',
    { ...PLAYED, moments: [{ ...DRAFT!, options: DRAFT!.options.map((o) => ({ ...o, attention: 3 })) }, ...LATER] },
  ],
  ['a situation came before all', { ...PLAYED, moments: [NEW, DRAFT!, ...LATER] }],
  [
    'an option came before the chosen one',
    { ...PLAYED, moments: [{ ...DRAFT!, options: [{ ...STEP_IN, id: 'new' }, ...DRAFT!.options] }, ...LATER] },
  ],
  ['turns last two weeks', { ...PLAYED, turn_weeks: 2 }],
])('what was decided is listed, and never anything else, where %s', async (_, now) => {
  const lines = await shown(now, await kept());
  expect(chosen(lines)).toEqual(OURS);
  expect(lines.filter((line) => line.startsWith('Week'))).toEqual(['Week 1', 'Week 2']);
  expect(host.textContent).toContain('rules have changed since');
  // It leads to where nothing is shown of a run of other rules.
  expect(buttons()).not.toContain('See what you decided');
});

test('what is gone from the scenario is named so', async () => {
  const less = { ...DRAFT!, options: DRAFT!.options.filter(({ id }) => id !== 'ask') };
  expect(chosen(await shown({ ...PLAYED, moments: [less, ...LATER.slice(1)] }, await kept()))).toEqual([
    'Title of draft: what was chosen there is no longer in the scenario',
    'A situation that’s no longer in the scenario',
  ]);
});

test.each<[string, (save: Save) => unknown]>([
  ['it was kept without its decisions', (save) => ({ ...save, decided: undefined })],
  ['they are another run’s', (save) => ({ ...save, decided: { ...save.decided, check: '0000' } })],
  ['they are none', (save) => ({ ...save, decided: { ...save.decided, decisions: [{ kind: 'x' }] } })],
  ['they are anything', (save) => ({ ...save, decided: 5 })],
])('nothing is listed, and no button promises it, where %s', async (_, change) => {
  expect(await shown({ ...PLAYED, attention: 11 }, await kept(change))).toEqual([]);
  expect(buttons()).toEqual(['Start fresh', 'Download the old run', 'Back to all scenarios']);
});

test('opened whole again, it takes its place with its branches, and is not listed as one that does not fit', async () => {
  const source = (await (await fetch('/scenarios/tutorial/scenario.json')).text()).replace('"tutorial"', '"my_own"');
  const { scenario: own } = parseScenario(source);
  const runs = botRuns(own!, 7, 'coach').filter((run) => run.phase === 'moment');
  const [theirs, ours] = [keptRunOf(treeOf(runs.at(-1)!)), keptRunOf(treeOf(runs[0]!))];
  const branches = { active: 0, list: [{ parent: null, text: theirs.text }] };
  const saves = openSaves(await storeIn());
  saves.keepFile('my_own', source);
  saves.put({ ...theirs, branches, from: 'file' });
  saves.setAside('file', 'my_own', 'refused');
  saves.put({ ...ours, from: 'file' });
  const goTo = vi.fn();
  const shell = { t: createText('en'), locale: 'en', wanted: ['en'], saves, services: { address: { replace: goTo } } };
  render(<Visit text={theirs.text} shell={shell as unknown as Shell} />, host);
  await page.getByRole('button', { name: 'Open the other run' }).click();
  expect(goTo).toHaveBeenCalledExactlyOnceWith('#/file/my_own');
  expect(saves.find('file', 'my_own')).toMatchObject({ text: theirs.text, branches });
  const kept = saves.store.keys().filter((key) => key.startsWith('kept/'));
  expect(kept.map((key) => readSave(saves.store.read(key))?.text)).toEqual([ours.text]);
  expect(saves.stored('file', 'my_own')).not.toContain('refused');
});
