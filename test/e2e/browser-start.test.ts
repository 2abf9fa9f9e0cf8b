// How the tests start their browser.
import { chromium } from 'playwright';
import { expect, test } from 'vitest';
import { chromiumPath, testArguments } from '../../tools/chromium.ts';

/** What a browser with these arguments goes without; of several lists the last one counts. */
async function switchedOff(args: readonly string[]): Promise<readonly string[]> {
  const server = await chromium.launchServer({ executablePath: chromiumPath(), args: [...args] });
  const start = '--disable-features=';
  const lists = server.process().spawnargs.filter((argument) => argument.startsWith(start));
  await server.close();
  return (lists.at(-1) ?? start).slice(start.length).split(',');
}

test('nothing that Playwright switches off is on in the tests', async () => {
  const [usual, ours] = [await switchedOff([]), await switchedOff(testArguments)];
  expect(usual.length).toBeGreaterThan(5);
  expect(usual.filter((feature) => !ours.includes(feature))).toEqual([]);
  expect(ours).toContain('WebUIOmniboxPopup');
});
