// A debrief put on paper the moment it opens: all of it is there, and what is still being worked out is left out, and said to be.
import { afterEach, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { debriefFixture } from '../support/debrief.ts';
import { openDebrief } from './screens-late.tsx';
import { setUp } from './ui-support.tsx';

setUp();
const media = (name: string): Promise<unknown> => cdp().send('Emulation.setEmulatedMedia', { media: name });
afterEach(async () => {
  dispatchEvent(new Event('afterprint'));
  await media('');
  vi.restoreAllMocks();
});

const RUNNING = { futures: { kind: 'running', share: 0.31, own: null, weeks: 8 } } as const;
const listed = (): number[] =>
  ['.multiples > li', '.timelines > li', '.plan-field'].map((s) => document.querySelectorAll(s).length);
const ALL = [debriefFixture.managers.length, debriefFixture.managers.length, 5];
/** All that happens between the event and the paper. */
const microtasks = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
};

test('is whole, and says what is missing', async () => {
  openDebrief(debriefFixture, 'The Friday deck', RUNNING);
  dispatchEvent(new Event('beforeprint'));
  await microtasks();
  expect(listed()).toEqual(ALL);
  await media('print');
  const paper = document.querySelector<HTMLElement>('main')?.innerText ?? '';
  expect(paper).not.toContain('Playing other futures');
  expect(paper.match(/Left out: other futures/g)?.length).toBeGreaterThan(0);
});

test('is whole where its own button prints it', async () => {
  const printed = vi.fn<(lists: number[]) => void>();
  vi.spyOn(window, 'print').mockImplementation(() => {
    dispatchEvent(new Event('beforeprint'));
    printed(listed());
  });
  openDebrief(debriefFixture, 'The Friday deck', RUNNING);
  document.querySelector<HTMLElement>('a[href="#debrief-plan"]')?.click();
  await microtasks();
  [...document.querySelectorAll<HTMLElement>('#debrief-plan .button')].at(-1)?.click();
  await expect.poll(() => printed.mock.calls).toEqual([[ALL]]);
});

test('has the other futures where they are there', async () => {
  openDebrief(debriefFixture, 'The Friday deck');
  dispatchEvent(new Event('beforeprint'));
  await expect.poll(() => document.querySelectorAll('#debrief-luck .profile').length).toBeGreaterThan(0);
  await media('print');
  expect(document.querySelector<HTMLElement>('main')?.innerText).not.toContain('Left out');
});
