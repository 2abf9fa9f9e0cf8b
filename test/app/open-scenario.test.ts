// A scenario that no build has checked, as while it is written: in the language wanted most that somebody has translated it into.
import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { openFromLibrary } from '../../src/browser/app/open-scenario.ts';
import { translationOf } from '../../src/core/scenario/overlay.ts';
import { readOverlay } from '../../src/core/scenario/read-overlay.ts';
import { shippedScenario } from '../support/shipped.ts';

afterEach(() => void vi.unstubAllGlobals());

const source = readFileSync('scenarios/tutorial/scenario.json', 'utf8');
const { overlay } = readOverlay(
  readFileSync('scenarios/tutorial/text.de.json'),
  shippedScenario('tutorial'),
  'text.de.json',
);
if (overlay === null) throw new Error('the German of the tutorial cannot be read');
const GERMAN = translationOf(shippedScenario('tutorial'), overlay);

function served(files: Readonly<Record<string, unknown>>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    const name = address.split('/').at(-1) ?? '';
    asked.push(name);
    if (name === 'scenario.json') return new Response(source);
    return name in files ? Response.json(files[name]) : new Response('', { status: 404 });
  });
  return asked;
}
const language = async (...wanted: string[]): Promise<unknown> => {
  const opened = await openFromLibrary('tutorial', wanted);
  return opened.kind === 'opened' ? opened.scenario.language : opened.kind;
};

test.each([
  [['de'], 'de'],
  [['de-AT'], 'de'],
  [['fr-FR', 'de-CH', 'en'], 'de'],
  [['fr', 'en-GB', 'de'], 'en'],
  [['fr'], 'en'],
])('wanted are %j: %s', async (wanted, is) => {
  served({ 'checked.json': {}, 'translation.de.json': GERMAN });
  expect(await language(...wanted)).toBe(is);
});

test('errors of its translation come with it', async () => {
  const amiss = { problems: [{ code: 'T03' }], source: '{}' };
  served({ 'checked.json': {}, 'translation.de.json': { ...GERMAN, amiss }, 'translation.fr.json': { amiss } });
  expect(await openFromLibrary('tutorial', ['de'])).toMatchObject({
    kind: 'opened',
    scenario: { language: 'de' },
    amiss,
  });
  expect(await openFromLibrary('tutorial', ['fr'])).toMatchObject({
    kind: 'opened',
    scenario: { language: 'en' },
    amiss,
  });
});
