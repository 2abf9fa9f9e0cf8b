// `review`: all of a scenario on paper, numbered.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { plainText } from '../../src/core/scenario/emphasis.ts';
import { textsOf } from '../../src/core/scenario/walk.ts';
import { momentsInOrder } from '../../src/core/scenario/moments-in-order.ts';
import { call } from '../support/command-line.ts';
import { SHIPPED, shippedScenario } from '../support/shipped.ts';

const folder = mkdtempSync(join(tmpdir(), 'skip-level-review-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'review.html');

const unescaped = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

test.each(SHIPPED)('%s: what a moment, an option, a scene and an ending say is all there', async (id) => {
  expect(await call('review', `scenarios/${id}`, '--html', file)).toMatchObject({ code: 0, err: '' });
  const page = unescaped(readFileSync(file, 'utf8'));
  const scenario = shippedScenario(id);
  const missing = textsOf(scenario)
    .filter(({ path }) => ['moments', 'away', 'endings', 'signs', 'you'].includes(String(path[0])))
    .filter(({ path }) => !['briefs', 'remembered', 'unit'].some((field) => path.includes(field)))
    .flatMap(({ thing, path }) =>
      plainText(thing)
        .split('\n')
        .map((line) => ({ line, path: path.join('.') })),
    )
    .filter(({ line }) => !page.includes(line));
  expect(missing).toEqual([]);
  for (const [at] of scenario.moments.entries()) expect(page).toContain(`Remarks on ${at + 1}\n`);
});

test('a follow-up comes after what leads to it, and nothing is left out', () => {
  const scenario = shippedScenario('friday_deck');
  const order = momentsInOrder(scenario).map(({ id }) => id);
  expect(order.toSorted()).toEqual(scenario.moments.map(({ id }) => id).toSorted());
  expect(order.indexOf('monday_after')).toBe(order.indexOf('board_deck') + 1);
});

test('a file that can’t be written is told', async () => {
  const { code, err } = await call('review', 'scenarios/tutorial', '--html', join(folder, 'no', 'such', 'x.html'));
  expect([code, err]).toEqual([2, expect.stringContaining('can’t be written')]);
});
