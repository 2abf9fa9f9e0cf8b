import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licencesText } from '../../tools/licences.ts';

test('the licences of all packages that ship are beside them, those they depend on included', () => {
  const text = licencesText('.');
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  for (const [name, version] of Object.entries({ ...dependencies, moo: '' }))
    expect(text).toContain(`${name} ${version}`);
  expect(text).toContain('SIL OPEN FONT LICENSE');
  expect(text).toContain('Richard Davey');
  expect(text).toContain('Phosphor Icons');
});
