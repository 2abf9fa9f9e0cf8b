// `node tools/write-deed-pages.ts`: writes docs/authors/moves.md and levels.md anew, from the tables and the model.
import { writeFileSync } from 'node:fs';
import { levelsPage, movesPage } from '../src/core/lab/deed-pages.ts';

writeFileSync('docs/authors/moves.md', movesPage());
writeFileSync('docs/authors/levels.md', levelsPage());
