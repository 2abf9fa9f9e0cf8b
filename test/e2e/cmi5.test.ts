// A cmi5 package in a real browser, its statements held to the standard one by one; the record store is another site.
import { afterEach, expect, test } from 'vitest';
import { openCmi5, type Cmi5System } from '../support/cmi5-page.ts';
import { freshMachine, inDebrief, packageOf, playUntil, SCENARIO, type Sitting } from './support/packed-course.ts';

let system: Cmi5System | undefined;
afterEach(() => system?.close());

async function sit(address: string, mortal = false): Promise<Sitting> {
  const { page, errors, kill } = await freshMachine({ mortal });
  await page.goto(address);
  return { page, frame: page.mainFrame(), errors, kill };
}

test('a cmi5 course is played, killed, gone on with elsewhere and finished, all of it said as the standard wants', async () => {
  system = await openCmi5({ course: await packageOf('cmi5') });
  const { lrs, address } = system;
  const first = await sit(address(lrs.launch({ masteryScore: 0.5 })), true);
  await first.frame.locator('.scene h1').waitFor();
  await playUntil(first, async () => lrs.verbs().filter((verb) => verb === 'answered').length >= 2);
  await expect.poll(() => String(lrs.text())).toContain(SCENARIO);
  await first.kill();
  const before = lrs.verbs().filter((verb) => verb === 'answered').length;

  const second = await sit(address(lrs.launch({ masteryScore: 0.5 })));
  await second.frame.locator('.scene h1').waitFor();
  await playUntil(second, inDebrief(second));
  await second.frame.getByRole('button', { name: /^Next: / }).click();
  await expect.poll(() => lrs.verbs()).toContain('completed');
  await expect
    .poll(() => second.frame.locator('.notice').allTextContents())
    .toEqual([expect.stringMatching(/^\d+ points[:;] you/)]);
  await second.page.goto('about:blank');
  await expect.poll(() => lrs.verbs().at(-1)).toBe('terminated');
  const answered = lrs.statements.filter((_, at) => lrs.verbs()[at] === 'answered').map((one) => JSON.stringify(one));
  expect(answered.length).toBeGreaterThan(before);
  const ids = answered.map((one) => /"object":\{[^}]*"id":"([^"]+)"/.exec(one)?.[1]);
  expect(new Set(ids).size).toBe(ids.length);
  const visit = lrs.verbs().slice(lrs.verbs().lastIndexOf('initialized'));
  expect(visit.filter((verb) => verb === 'experienced')).toHaveLength(12);
  expect(visit.filter((verb) => verb === 'passed' || verb === 'failed')).toHaveLength(1);
  expect(lrs.faults()).toEqual([]);
  // A browser writes down that nothing was kept before the first visit.
  expect([...first.errors, ...second.errors].filter((one) => !one.includes('404'))).toEqual([]);
});
