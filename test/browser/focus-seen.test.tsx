// Whatever has the focus shows it, and nothing that stays on screen lies over it; the text spacing that WCAG names loses nothing.
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { roadsOf } from '../../src/browser/play/ended.ts';
import { debriefOf } from '../../src/core/run/debrief-of.ts';
import { layoutFaults } from '../../tools/shots/layout-faults.ts';
import { idleUntil } from '../support/playing.ts';
import { focusFaults, reached } from './focus-faults.ts';
import { showDebrief, STEPS } from './screens-late.tsx';
import { SCREENS, setUp, show, start } from './ui-support.tsx';

setUp();
const style = document.createElement('style');
afterEach(() => style.remove());

const over = idleUntil(start, () => false);
const everyScreen: Readonly<Record<string, () => unknown>> = {
  ...SCREENS,
  ...Object.fromEntries(
    STEPS.filter((step) => ['told', 'timeline', 'plan'].includes(step)).map((step) => [
      `the debrief: ${step}`,
      () => showDebrief(debriefOf(over), 'The Friday deck', roadsOf(over), step),
    ]),
  ),
};
const SIZES = [
  [1280, 800],
  [390, 844],
  [844, 390],
] as const;
async function shown(name: string, width: number, height: number): Promise<void> {
  await page.viewport(width, height);
  show(null);
  await everyScreen[name]?.();
  await expect.poll(() => reached().length).toBeGreaterThan(0);
}

describe.each(SIZES)('at %i × %i the focus is seen, and not covered', (width, height) => {
  test.each(Object.keys(everyScreen))('%s', async (name) => {
    await shown(name, width, height);
    // What is laid out anew meanwhile is looked at again.
    await expect.poll(focusFaults, { timeout: 5000 }).toEqual([]);
  });
});

test('a focus that is not seen, or covered, is found', async () => {
  await shown('plan', 1280, 800);
  document.head.append(style);
  style.textContent = ':focus-visible { outline: none !important }';
  expect((await focusFaults()).some((fault) => fault.startsWith('not seen'))).toBe(true);
  style.textContent = 'body::after { content: ""; position: fixed; inset: 0; z-index: 99 }';
  expect((await focusFaults()).some((fault) => fault.startsWith('covered'))).toBe(true);
});

test.each(Object.keys(everyScreen))('%s: the name of a control has the words that are read on it', async (name) => {
  await shown(name, 1280, 800);
  const rule = 'label-content-name-mismatch';
  const { violations } = await axe.run(document, { runOnly: [rule], rules: { [rule]: { enabled: true } } });
  expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 200)))).toEqual([]);
});

/** A figure in a chart that reaches over its edge is still seen. */
const isLoss = (fault: string): boolean => !fault.includes('leaves its box (svg )');

test.each(Object.keys(everyScreen))('%s loses nothing with the text spacing that WCAG names', async (name) => {
  document.head.append(style);
  style.textContent = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`;
  for (const [width, height] of [
    [1280, 800],
    [320, 568],
  ] as const) {
    await shown(name, width, height);
    expect([width, layoutFaults().filter(isLoss)]).toEqual([width, []]);
  }
});
