// The page that collects runs where there is no network: typed, pasted, dropped, counted by hand, gone through, kept and erased.
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import tutorialFile from '../../scenarios/tutorial/scenario.json';
import { CollectPage } from '../../src/browser/live/collect/collect-page.tsx';
import type { Shelf } from '../../src/browser/live/collect/shelf.ts';
import { AnnounceContext } from '../../src/browser/ui/components/announcer.tsx';
import { WORDS } from '../../src/browser/ui/text/en/collect.ts';
import { translateFrom } from '../../src/browser/ui/text/text.ts';
import { playBot, type BotName } from '../../src/core/lab/bots.ts';
import { runText } from '../../src/core/run/run-text.ts';
import { parseScenario } from '../../src/core/scenario/parse.ts';
import { overflow, setUp, show, small, t, violations } from './ui-support.tsx';
import { keptIn, shellWith } from '../support/live-shell.ts';

setUp();

const tutorial = parseScenario(JSON.stringify(tutorialFile)).scenario!;
const BOTS: readonly BotName[] = ['micromanage', 'avoid', 'coach', 'random', 'adaptive'];
const code = (seed: number): string => runText(playBot(tutorial, seed, BOTS[seed % BOTS.length]!));
const six = [1, 2, 3, 4, 5, 6].map(code);

const shelf: Shelf = {
  list: async () => [{ id: 'tutorial', title: 'Five minutes first', language: 'en' }],
  open: async () => tutorial,
};
const words = translateFrom('en', WORDS);
const announce = vi.fn<(text: string) => void>();

function open(kept: Map<string, string>, screen = false, given = shelf): void {
  const shell = shellWith({ t, kept: keptIn(kept) });
  show(
    <AnnounceContext.Provider value={announce}>
      <CollectPage key={`${kept.size} ${screen}`} {...{ shell, words, screen }} shelf={given} />
    </AnnounceContext.Provider>,
  );
}

const typed = page.getByLabelText('Typed or pasted, one a line');
const take = page.getByRole('button', { name: 'Take these' });
async function choose(): Promise<void> {
  await expect.element(page.getByRole('option', { name: 'Five minutes first' })).toBeInTheDocument();
  await userEvent.selectOptions(page.getByLabelText('Which scenario was played?'), 'tutorial');
  await expect.element(typed).toBeVisible();
}
async function give(text: string): Promise<void> {
  await typed.fill(text);
  await take.click();
}
const told = () => page.getByText(/^(\d+|None) taken/);

test('scenarios that do not come are missed, and asked for again', async () => {
  let asked = 0;
  const list = async () => ((asked += 1) === 1 ? null : shelf.list());
  open(new Map(), false, { ...shelf, list });
  await expect.element(page.getByText(/^The scenarios didn’t load/)).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await choose();
  expect(page.getByText(/^The scenarios didn’t load/).query()).toBeNull();
});

test('many at once are judged a line each, and what cannot be taken is said in words', async () => {
  open(new Map());
  await choose();
  await give([...six, 'Maria', six[0], `${six[1]!.slice(0, -1)}0`].join('\n'));
  await expect.element(told()).toHaveTextContent('6 taken. 1 was here already. 2 couldn’t be taken.');
  await expect.element(page.getByText('Line 7: There’s no run code in it.')).toBeVisible();
  await expect.element(page.getByText(/^Line 9: .*run text/)).toBeVisible();
  await expect.element(page.getByText('6 runs', { exact: true })).toBeVisible();
  await expect.poll(() => announce.mock.lastCall).toEqual(['6 taken. 1 was here already. 2 couldn’t be taken.']);
  expect(await violations()).toEqual([]);
  expect(small()).toEqual([]);
});

test('a reload changes nothing, and erasing leaves nothing', async () => {
  const kept = new Map<string, string>();
  open(kept);
  await choose();
  await give(six.slice(0, 2).join('\n'));
  await expect.element(page.getByText('2 runs', { exact: true })).toBeVisible();
  show(null);
  open(kept);
  await expect.element(page.getByText('2 runs', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Erase all of this' }).click();
  const erase = page.getByRole('button', { name: 'Yes, erase' });
  await expect.element(erase).toHaveAccessibleDescription(/./);
  await erase.click();
  expect(kept.size).toBe(0);
  await expect.element(typed).not.toBeInTheDocument();
});

test('a dropped text file is taken, too', async () => {
  open(new Map());
  await choose();
  const data = new DataTransfer();
  data.items.add(new File([six.slice(0, 3).join('\r\n')], 'runs.txt', { type: 'text/plain' }));
  // Beside the box, too.
  document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  await expect.element(told()).toHaveTextContent('3 taken.');
});

test.each([
  ['NotAllowedError', /was told not to use the camera/],
  ['NotFoundError', /There’s no camera here/],
  ['NotReadableError', /doesn’t answer/],
])('a camera that cannot be had, %s, is told in words, and typing goes on', async (name, text) => {
  vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockRejectedValue(new DOMException('', name));
  open(new Map());
  await choose();
  await page.getByRole('button', { name: 'Use the camera' }).click();
  await expect.element(page.getByText(text)).toBeVisible();
  await give(six[0]!);
  await expect.element(page.getByText('Taken. 1 run so far.')).toBeVisible();
});

test('hands are counted, asked about, shown by a second press, and seen in the projector’s window', async () => {
  open(new Map());
  await choose();
  const moments = page.getByLabelText('Which moment?');
  const first = tutorial.moments.find(({ options, task }) => task === undefined && options.length > 1)!;
  await userEvent.selectOptions(moments, first.id);
  for (const [at, input] of [...document.querySelectorAll<HTMLInputElement>('.hands input')].entries())
    await userEvent.fill(input, String(at + 4));
  await page.getByText('Go through it', { exact: true }).click();
  await expect.element(page.getByRole('button', { name: 'Show it' })).toBeVisible();
  const channel = new BroadcastChannel('skip-level/collect');
  const slides: ({ slide: { kind: string } } | null)[] = [];
  channel.onmessage = ({ data }: MessageEvent<{ shown: { slide: { kind: string } } | null }>) =>
    slides.push(data.shown);
  channel.postMessage({ kind: 'here' });
  await expect.poll(() => slides.at(-1)?.slide).toMatchObject({ kind: 'nothing', why: 'held', asked: {} });
  await userEvent.keyboard('{PageDown}');
  await expect.poll(() => slides.at(-1)?.slide.kind).toBe('choice');
  await expect.element(page.getByRole('button', { name: /^Next: / })).toBeVisible();
  await userEvent.keyboard('{PageDown}');
  await expect.poll(() => slides.at(-1)?.slide.kind).toBe('prompts');
  await userEvent.keyboard('{PageUp}');
  await expect.poll(() => slides.at(-1)?.slide.kind).toBe('choice');
  channel.close();
});

test('the projector’s window waits until there is something to show', async () => {
  open(new Map(), true);
  await expect.element(page.getByRole('heading', { name: 'Waiting for the other window' })).toBeVisible();
  const channel = new BroadcastChannel('skip-level/collect');
  // It may not be listening yet when its heading stands there.
  const slide = { kind: 'idea', ideas: ['P1'] };
  // As an earlier build said it: it shows nothing, and nothing breaks.
  channel.postMessage({ kind: 'slide', slide });
  const show = (): void => channel.postMessage({ kind: 'slide', shown: { slide, language: 'en' } });
  await expect.poll(() => (show(), document.body.textContent)).toContain('What it was about');
  channel.close();
});

test.each([
  [320, 700],
  [390, 844],
])('fits a window %i wide', async (width, height) => {
  await page.viewport(width, height);
  open(new Map());
  await choose();
  await give(six.join('\n'));
  await expect.element(told()).toHaveTextContent('6 taken.');
  expect(overflow()).toBeLessThanOrEqual(0);
  await page.getByText('Go through it', { exact: true }).click();
  await expect.element(page.getByText('All steps')).toBeVisible();
  expect(overflow()).toBeLessThanOrEqual(0);
  expect(await violations()).toEqual([]);
});
