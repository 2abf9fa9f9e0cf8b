// `notes`: what a facilitator reads beforehand, in the terminal and as a page.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { facilitatorNotes } from '../../src/core/run/facilitator-notes.ts';
import { facilitatorPage } from '../../src/node/cli/report/facilitator-page.ts';
import { call } from '../support/command-line.ts';
import { scenario } from '../support/scenario.ts';
import { shippedScenario } from '../support/shipped.ts';

const folder = mkdtempSync(join(tmpdir(), 'skip-level-notes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const deck = facilitatorNotes(shippedScenario('friday_deck'));

test('the terminal says all of it', async () => {
  const { code, out } = await call('notes', 'scenarios/friday_deck');
  expect(code).toBe(0);
  const said = [...deck.ask, ...deck.peopleSay, deck.contrast ?? '', ...deck.questions];
  const moments = deck.moments.flatMap(({ title, notes, options }) => [
    title,
    ...notes,
    ...options.map((one) => one.text),
  ]);
  expect([...said, ...moments].filter((text) => !out.includes(text))).toEqual([]);
  expect(deck.moments.length).toBeGreaterThan(5);
});

test('a page has it, too, without a request', async () => {
  const file = join(folder, 'notes.html');
  expect(await call('notes', 'scenarios/friday_deck', '--html', file)).toMatchObject({ code: 0, err: '' });
  const page = readFileSync(file, 'utf8');
  expect(page).toBe(facilitatorPage(shippedScenario('friday_deck')));
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/<script|src=|href=/);
});

test('as data it is what the page is made of', async () => {
  const { out } = await call('notes', 'scenarios/friday_deck', '--json');
  expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(deck)));
});

test('a file that can’t be written is said, and so is a second scenario', async () => {
  expect((await call('notes', 'scenarios/tutorial', '--html', join(folder, 'no', 'such.html'))).code).toBe(2);
  expect((await call('notes', 'scenarios/tutorial', 'scenarios/friday_deck')).err).toContain(
    'notes takes one scenario',
  );
});

test('what an author wrote comes out as text', () => {
  const page = facilitatorPage(
    scenario({ format: 2, facilitation: { ask: ['<img src=x onerror=alert(1)>'], contrast: '*This*, or that.' } }),
  );
  expect(page).toContain('&lt;img');
  expect(page).toContain('This, or that.');
});
