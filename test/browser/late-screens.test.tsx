// Screens whose code comes late, one after the other in the same place.
import { render } from 'preact';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { Late, lateScreen } from '../../src/browser/app/late-screen.tsx';
import { useLate, type Late as LatePart } from '../../src/browser/play/use-late.ts';
import { createText } from '../../src/browser/ui/text/text.ts';

const host = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, host));

const words = lateScreen(
  () => Promise.resolve({ Words: (given: { readonly words: readonly string[] }) => <p>{given.words.join(' ')}</p> }),
  ({ Words }) => Words,
);
const figure = lateScreen(
  () => Promise.resolve({ Figure: (given: { readonly figure: number }) => <p>{given.figure.toFixed(2)}</p> }),
  ({ Figure }) => Figure,
);

test('one is never handed what is meant for the next', async () => {
  const on = { t: createText('en'), onHome: () => undefined };
  render(<Late screen={words} props={{ words: ['so', 'it', 'was'] }} {...on} />, host);
  await expect.poll(() => host.textContent).toBe('so it was');
  render(<Late screen={figure} props={{ figure: 3 }} {...on} />, host);
  await expect.poll(() => host.textContent).toBe('3.00');
});

test('a part of the table that did not come is told as missing, asked for again by itself, and is there in the end', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  let [line, come] = [false, false];
  const told: boolean[] = [];
  const part: LatePart = {
    isIn: () => come,
    load: () => (line ? Promise.resolve(void (come = true)) : Promise.reject(new Error('no line'))),
  };
  function Scene() {
    useLate(part, true, 'en', (missing) => told.push(missing));
    return <p>{come ? 'the scene' : ''}</p>;
  }
  render(<Scene />, host);
  await vi.advanceTimersByTimeAsync(100);
  expect(told).toEqual([true]);
  await vi.advanceTimersByTimeAsync(5000);
  expect(host.textContent).toBe('');
  line = true;
  await vi.advanceTimersByTimeAsync(5000);
  expect([told.at(-1), host.textContent]).toEqual([false, 'the scene']);
  const asked = told.length;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told).toHaveLength(asked);
});
