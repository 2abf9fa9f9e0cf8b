// Looks for faults of layout in a page of Playwright's.
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { Page } from 'playwright';

const source = stripTypeScriptTypes(readFileSync(new URL('layout-faults.ts', import.meta.url), 'utf8'));
const inThePage = `(() => { ${source.replaceAll(/^export /gm, '')} return layoutFaults(); })()`;

export const pageFaults = (page: Page): Promise<string[]> => page.evaluate<string[]>(inThePage);
