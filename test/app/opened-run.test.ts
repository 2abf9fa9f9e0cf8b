// A run that is opened from a file, on whatever page: gone to where it is whole, else told why not, and the page stays.
import { expect, test, vi } from 'vitest';
import { openTaken } from '../../src/browser/app/read-run-file.ts';
import { playBot } from '../../src/core/lab/bots.ts';
import { runText } from '../../src/core/run/run-text.ts';
import { shippedScenario } from '../support/shipped.ts';

const WHOLE = runText(playBot(shippedScenario('tutorial'), 3, 'coach'));

async function opened(text: string) {
  const goTo = vi.fn<(address: string) => void>();
  const shell = { locale: 'en', goTo } as unknown as Parameters<typeof openTaken>[1];
  return { said: await openTaken(new File([text], 'run.txt'), shell), goTo };
}

test('a whole one is gone to', async () => {
  const { said, goTo } = await opened(`My run: ${WHOLE}\n`);
  expect(said).toBe('');
  expect(goTo).toHaveBeenCalledExactlyOnceWith(`#/run/${WHOLE}`);
});

test.each([
  ['its last letters are missing', WHOLE.slice(0, -2), 'isn’t complete'],
  ['a newer game saved it', WHOLE.replace(/^3~/, '9~'), 'A newer Skip Level saved it'],
])('one of which %s is not, and it is said', async (_, text, why) => {
  const { said, goTo } = await opened(text);
  expect(said).toContain(why);
  expect(goTo).not.toHaveBeenCalled();
});
