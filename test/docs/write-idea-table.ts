// Writes the README's table of ideas anew. Run: node test/docs/write-idea-table.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { withTable } from './idea-table.ts';

writeFileSync('README.md', withTable(readFileSync('README.md', 'utf8')));
