// Draws everybody by their look and writes each as a module of their own, so that a page fetches those alone whom it shows.
// Run: node tools/cast/write-portraits.ts
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { PEOPLE } from '../../assets/people/people.ts';
import { drawFeatures, drawPerson, SKULL } from './draw-person.ts';

const TARGET = new URL('../../assets/people/drawn/', import.meta.url);
const HEAD =
  '// Written by tools/cast/write-portraits.ts; do not edit. Parts of Notionists by Zoish (CC0 1.0), by way of DiceBear.\n';

const write = (name: string, text: string): void => writeFileSync(new URL(name, TARGET), `${HEAD}${text}\n`);

const table = (name: string, type: string, value: object): string => {
  const rows = Object.entries(value).map(
    ([key, drawn]) => `  ${key}: ${typeof drawn === 'number' ? drawn : `'${drawn}'`},`,
  );
  return `export const ${name}: ${type} = {\n${rows.join('\n')}\n};`;
};

rmSync(TARGET, { recursive: true, force: true });
mkdirSync(TARGET);
for (const person of PEOPLE)
  write(
    `portrait-${person}.ts`,
    `import type { DrawnPerson } from '../portraits.ts';\n\n${table('DRAWN', 'DrawnPerson', drawPerson(person))}`,
  );
write(
  'features.ts',
  `${table('FEATURES', 'Readonly<Record<string, string>>', drawFeatures())}\n\n${table('SKULL', '{ readonly crown: string; readonly outline: string }', SKULL)}`,
);
write(
  'load-drawn.ts',
  `import type { PersonId } from '../people.ts';
import type { DrawnPerson } from '../portraits.ts';

export const LOAD_DRAWN: Readonly<Record<PersonId, () => Promise<{ readonly DRAWN: DrawnPerson }>>> = {
${PEOPLE.map((person) => `  ${person}: () => import('./portrait-${person}.ts'),`).join('\n')}
};`,
);
