// `node tools/write-gates-page.ts`: writes docs/authors/gates.md from the notes on gates.
import { writeFileSync } from 'node:fs';
import { gatesManual } from '../src/core/lab/balance/gate-pages.ts';

writeFileSync('docs/authors/gates.md', gatesManual());
