// Writes the tables of docs/authors/cast.md and moods-and-events.md, and takes the contact sheet's picture.
// Run: node tools/cast/write-author-pages.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { chromiumArguments, chromiumPath } from '../chromium.ts';
import { lightPicture } from '../shots/light-picture.ts';
import { castTable, contactSheet } from './contact-sheet.ts';
import { eventTable, moodTable } from './signs-tables.ts';

/** Page → its tables, each between `<!-- name -->` and `<!-- end of name -->`. */
export const PAGES: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  'docs/authors/cast.md': { cast: castTable },
  'docs/authors/moods-and-events.md': { moods: moodTable, events: eventTable },
};

export function withTables(page: string, tables: Readonly<Record<string, () => string>>): string {
  let text = page;
  for (const [name, table] of Object.entries(tables)) {
    const [open, close] = [`<!-- ${name} -->\n`, `\n<!-- end of ${name} -->`];
    const [start, end] = [text.indexOf(open), text.indexOf(close)];
    if (start < 0 || end < 0) throw new Error(`expected the marks of table ${name}, found none`);
    text = `${text.slice(0, start + open.length)}${table()}${text.slice(end)}`;
  }
  return text;
}

async function takeContactSheet(): Promise<void> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments });
  const page = await browser.newPage({ viewport: { width: 860, height: 800 } });
  await page.setContent(contactSheet());
  const png = await page.locator('table').screenshot();
  writeFileSync('docs/authors/cast.png', await lightPicture(page, png));
  await browser.close();
}

if (import.meta.main) {
  for (const [path, tables] of Object.entries(PAGES))
    writeFileSync(path, withTables(readFileSync(path, 'utf8'), tables));
  await takeContactSheet();
}
