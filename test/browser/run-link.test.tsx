// A link to a run as people pass it on, opened at its address.
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { openSaves } from '../../src/browser/app/saves.ts';
import type { Shell } from '../../src/browser/app/shell.ts';
import { readRoute } from '../../src/browser/app/route.ts';
import { Visit } from '../../src/browser/app/visit.tsx';
import { createText } from '../../src/browser/ui/text/text.ts';
import { runText } from '../../src/core/run/run-text.ts';
import { storeIn } from '../support/fake-storage.ts';
import { botRuns } from '../support/playing.ts';
import { scenario } from '../support/scenario.ts';

const host = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, host));

const TEXT = runText(botRuns(scenario(), 7, 'coach').find((run) => run.week === 3)!);

async function follow(hash: string) {
  const replace = vi.fn();
  const saves = openSaves(await storeIn());
  const services = { address: { hash, replace } };
  const shell = { t: createText('en'), locale: 'en', wanted: ['en'], saves, services, setPlace: () => undefined };
  const route = readRoute(hash);
  if (route.kind !== 'visit') throw new Error(`expected a run, not ${route.kind}`);
  render(<Visit text={route.text} shell={shell as unknown as Shell} />, host);
  return replace;
}

test.each(['%20thanks!', '%20%20and%20tell%20me'])(
  'the words behind it do not make it a broken one: %s',
  async (behind) => {
    const replace = await follow(`#/run/${TEXT}${behind}`);
    await expect.poll(() => replace.mock.calls).toEqual([[`#/run/${TEXT}`]]);
  },
);

test('what is not whole is still told as that', async () => {
  const replace = await follow(`#/run/${TEXT.slice(0, -3)}%20thanks!`);
  await expect.poll(() => host.textContent).toContain('isn’t complete');
  expect(replace).not.toHaveBeenCalled();
});
