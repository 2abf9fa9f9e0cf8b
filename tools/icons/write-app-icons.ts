// Draws assets/icon.svg as the pictures that devices want of an app. Run: node tools/icons/write-app-icons.ts
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright';
import { chromiumArguments, chromiumPath } from '../chromium.ts';
import { APP_ICONS } from '../offline/web-manifest.ts';

const SOURCE = new URL('../../assets/icon.svg', import.meta.url);
const TARGET = new URL('../../assets/icons/app/', import.meta.url);

/** A device that cuts its icons to a shape of its own wants them without corners. The rings lie within the part it may not cut. */
const withoutCorners = (svg: string): string => {
  const square = svg.replace(' rx="8"', '');
  if (square === svg) throw new Error('expected rounded corners in assets/icon.svg');
  return square;
};

async function draw(page: Page, svg: string, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0">${svg.replace('<svg ', `<svg width="${size}" height="${size}" style="display:block" `)}`,
  );
  return page.screenshot({ omitBackground: true });
}

const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments });
const page = await browser.newPage();
const svg = readFileSync(SOURCE, 'utf8').trim();
mkdirSync(TARGET, { recursive: true });
for (const { file, size, purpose } of APP_ICONS)
  writeFileSync(new URL(file, TARGET), await draw(page, purpose === 'maskable' ? withoutCorners(svg) : svg, size));
await browser.close();
