// Screens whose code comes late, one after the other in the same place.
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { Late, lateScreen } from '../../src/browser/app/late-screen.tsx';
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
