import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { violations, type Sources } from './support/import-rules.ts';

const read = (path: string): [string, string] => [path.replaceAll('\\', '/'), readFileSync(path, 'utf8')];

test('the sources keep to the import table', () => {
  const sources = Object.fromEntries(globSync('src/**/*.{ts,tsx}').map(read));
  expect(Object.keys(sources)).not.toEqual([]);
  expect(violations(sources)).toEqual([]);
});

describe('a planted violation is reported', () => {
  const planted: ReadonlyArray<readonly [what: string, sources: Sources, reported: string]> = [
    [
      'core importing browser',
      { 'src/core/run/a.ts': `import { b } from '../../browser/ui/b.ts'` },
      'src/core/run/a.ts imports src/browser/ui/b.ts',
    ],
    [
      'engine importing run',
      { 'src/core/engine/a.ts': `import { b } from '../run/b.ts'` },
      'src/core/engine/a.ts imports src/core/run/b.ts',
    ],
    [
      'core importing Node',
      { 'src/core/lab/a.ts': `import { readFileSync } from 'node:fs'` },
      'src/core/lab/a.ts imports node:fs',
    ],
    [
      'ui importing stage',
      { 'src/browser/ui/a.tsx': `import type { B } from '../stage/b.ts'` },
      'src/browser/ui/a.tsx imports src/browser/stage/b.ts',
    ],
    [
      'a package that is not listed',
      { 'src/core/engine/a.ts': `import 'immer'` },
      'src/core/engine/a.ts imports immer',
    ],
    [
      'a package whose name only begins alike',
      { 'src/core/run/a.ts': `import 'immer-extras'` },
      'src/core/run/a.ts imports immer-extras',
    ],
    [
      'cli importing server',
      { 'src/node/cli/a.ts': `export * from '../server/b.ts'` },
      'src/node/cli/a.ts imports src/node/server/b.ts',
    ],
    [
      'a re-export',
      { 'src/browser/ui/a.ts': `export { b } from '../app/b.ts'` },
      'src/browser/ui/a.ts imports src/browser/app/b.ts',
    ],
    [
      'a dynamic import',
      { 'src/browser/ui/a.ts': `const b = await import('../audio/b.ts')` },
      'src/browser/ui/a.ts imports src/browser/audio/b.ts',
    ],
    [
      'a dynamic import of a computed name',
      { 'src/browser/app/a.ts': 'const a = await import(name)' },
      'src/browser/app/a.ts imports name',
    ],
    [
      'an import inside a type',
      { 'src/core/run/a.ts': `type B = import('../../node/cli/b.ts').B` },
      'src/core/run/a.ts imports src/node/cli/b.ts',
    ],
    [
      'play importing the app that shows it',
      { 'src/browser/play/a.tsx': `import type { Shell } from '../app/shell.ts'` },
      'src/browser/play/a.tsx imports src/browser/app/shell.ts',
    ],
    [
      'a room importing the app',
      { 'src/browser/live/a.tsx': `import { App } from '../app/app.tsx'` },
      'src/browser/live/a.tsx imports src/browser/app/app.tsx',
    ],
    [
      'the studio importing the stage past play',
      { 'src/browser/studio/a.tsx': `import { b } from '../stage/b.ts'` },
      'src/browser/studio/a.tsx imports src/browser/stage/b.ts',
    ],
    [
      'a package for an LMS importing screens',
      { 'src/browser/lms/a.ts': `import { b } from '../ui/b.ts'` },
      'src/browser/lms/a.ts imports src/browser/ui/b.ts',
    ],
    [
      'a session importing the lab',
      { 'src/core/session/a.ts': `import { b } from '../lab/b.ts'` },
      'src/core/session/a.ts imports src/core/lab/b.ts',
    ],
    [
      'the server importing the page',
      { 'src/node/server/a.ts': `import { b } from '../../browser/live/b.ts'` },
      'src/node/server/a.ts imports src/browser/live/b.ts',
    ],
    ['a barrel', { 'src/core/run/index.ts': '' }, 'src/core/run/index.ts is a barrel'],
    ['a file outside the table', { 'src/shared/a.ts': '' }, 'src/shared/a.ts is in no part of the table'],
    [
      'a cycle',
      {
        'src/core/run/a.ts': `import './b.ts'`,
        'src/core/run/b.ts': `export * from './c.ts'`,
        'src/core/run/c.ts': `import './a.ts'`,
      },
      'cycle: src/core/run/a.ts → src/core/run/b.ts → src/core/run/c.ts → src/core/run/a.ts',
    ],
  ];
  test.each(planted)('%s', (_, sources, reported) => {
    expect(violations(sources)).toEqual([reported]);
  });
});

test('what the table allows is not reported', () => {
  const sources: Sources = {
    'src/browser/ui/a.tsx': `import { useState } from 'preact/hooks'; import { b } from './b.ts'; import { p } from '../../../assets/people/p.ts'`,
    'src/browser/app/main.ts': `import '@fontsource-variable/atkinson-hyperlegible-next'; import './app.css'; import text from '../../../README.md?raw'; import('../stage/s.ts')`,
    'src/node/cli/main.ts': `import { readFile } from 'node:fs/promises'; import { run } from '../../core/run/run.ts'`,
  };
  expect(violations(sources)).toEqual([]);
});
