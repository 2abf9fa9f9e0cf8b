import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { levelsPage, movesPage } from '../../src/core/lab/deed-pages.ts';
import { MANAGER_LEVELS, MOVE_IDS, PRACTICE_IDS } from '../../src/core/scenario/vocabulary.ts';

test.each([
  ['moves', movesPage, [...MOVE_IDS, ...PRACTICE_IDS]],
  ['levels', levelsPage, MANAGER_LEVELS],
] as const)('docs/authors/%s.md is what the model says: node tools/write-deed-pages.ts', (name, page, ids) => {
  const written = readFileSync(`docs/authors/${name}.md`, 'utf8');
  expect(written).toBe(page());
  for (const id of ids) expect(written).toContain(`\n### \`${id}\`\n`);
});
