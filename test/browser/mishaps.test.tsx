// What fails unseen is told: errors in handlers, and promises that nobody waits for.
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MishapNotice } from '../../src/browser/app/mishap-notice.tsx';
import { createText } from '../../src/browser/ui/text/text.ts';

/** Not the window itself: Vitest listens there, and would call each a fault of the test. */
let source: EventTarget;
const reload = vi.fn<() => void>();
beforeEach(() => {
  reload.mockClear();
  source = new EventTarget();
  render(<MishapNotice t={createText('en')} onReload={reload} source={source} />, document.body);
});
afterEach(() => {
  render(null, document.body);
});

const told = () => document.querySelector('.notice');
const happen = (event: Event): void => void source.dispatchEvent(event);
const failed = (filename: string, message = 'Uncaught Error: no luck'): ErrorEvent =>
  new ErrorEvent('error', { filename, message });
const rejected = (reason: unknown): PromiseRejectionEvent =>
  new PromiseRejectionEvent('unhandledrejection', { promise: new Promise(() => undefined), reason });
const ours = `${location.origin}/assets/index.js`;

test.each([
  ['an error in a handler', () => failed(ours)],
  ['a promise that fails with nobody waiting', () => rejected(new Error('no luck'))],
  ['one that fails with anything at all', () => rejected(undefined)],
])('%s is told, with a way on', async (_, event) => {
  expect(told()).toBeNull();
  happen(event());
  await expect.poll(() => told()?.textContent).toContain('may not have counted');
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Reload the page')?.click();
  expect(reload).toHaveBeenCalledOnce();
  document.querySelector<HTMLElement>('.notice .icon-button')?.click();
  await expect.poll(told).toBeNull();
  happen(event());
  await expect.poll(told).not.toBeNull();
});

test.each([
  ['what an extension does', () => failed('chrome-extension://abc/content.js')],
  ['what another origin does not let us see', () => failed('', 'Script error.')],
  [
    'a browser’s note about its own layout',
    () => failed(ours, 'ResizeObserver loop completed with undelivered notifications.'),
  ],
  ['what was called off', () => rejected(new DOMException('called off', 'AbortError'))],
  [
    'an extension’s promise',
    () => rejected(Object.assign(new Error('x'), { stack: 'Error: x\n at moz-extension://abc/content.js:1:2' })),
  ],
])('%s is not', async (_, event) => {
  happen(event());
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(told()).toBeNull();
});
