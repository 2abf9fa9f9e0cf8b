// Collecting runs on the built site with the network gone: a code before the camera, a code typed in, and the slides on a second window.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumPath, testArguments } from '../../tools/chromium.ts';
import { CollectedRoom } from '../../src/browser/live/collect/collected-room.ts';
import { playBot } from '../../src/core/lab/bots.ts';
import { runText } from '../../src/core/run/run-text.ts';
import { generate } from 'lean-qr/nano';
import { openSession, testLive } from '../support/live-server.ts';
import { shippedScenario } from '../support/shipped.ts';
import { serveSite, type Served } from './support/site.ts';

const tutorial = shippedScenario('tutorial');
const codes = [1, 2, 3, 4, 5, 6].map((seed) => runText(playBot(tutorial, seed, seed % 2 === 0 ? 'coach' : 'random')));

/** What a camera sees that a code is held before: one grey frame in the form Chromium's fake camera reads. */
function filmOf(text: string): Buffer {
  const [width, height] = [640, 480];
  const code = generate(text);
  const square = Math.floor(400 / (code.size + 8));
  const [left, top] = [width, height].map((side) => Math.floor((side - square * code.size) / 2)) as [number, number];
  const light = Buffer.alloc(width * height, 235);
  for (let y = 0; y < code.size * square; y += 1)
    for (let x = 0; x < code.size * square; x += 1)
      if (code.get(Math.floor(x / square), Math.floor(y / square))) light[(top + y) * width + left + x] = 16;
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, Buffer.alloc((width * height) / 2, 128)]);
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`), frame, frame]);
}

let folder: string;
let site: Served;
let browser: Browser;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'skip-level-camera-'));
  const film = join(folder, 'code.y4m');
  writeFileSync(film, filmOf(codes[0]!));
  site = await serveSite();
  const camera = [
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ];
  browser = await chromium.launch({ executablePath: chromiumPath(), args: [...testArguments, ...camera] });
});
afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
});

test('goes on where it stood when the network went: by camera, by hand, and on the projector', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, permissions: ['camera'] });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(`${site.url}live.html#collect`);
  await page.getByLabel('Which scenario was played?').selectOption('tutorial');
  await page.getByRole('button', { name: 'Use the camera' }).waitFor();
  const [screen] = await Promise.all([
    context.waitForEvent('page'),
    (async () => {
      await page.getByText('Go through it', { exact: true }).click();
      await page.getByText('Open the projector’s window').click();
    })(),
  ]);
  await screen.getByRole('heading').first().waitFor();
  await page.getByText('Collect', { exact: true }).click();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);

  await page.getByRole('button', { name: 'Use the camera' }).click();
  await page.getByText('1 run', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Stop the camera' }).click();
  await page.getByLabel('Typed or pasted, one a line').fill(codes.join('\n'));
  await page.getByRole('button', { name: 'Take these' }).click();
  await page.getByText('5 taken. 1 was here already.').first().waitFor();
  await page.getByText('Go through it', { exact: true }).click();
  await page.getByRole('button', { name: 'All runs' }).click();
  await screen.getByRole('heading', { name: 'All your runs' }).waitFor();
  await page.getByRole('button', { name: 'Show it' }).click();
  await screen
    .getByText('6 runs: same', { exact: false })
    .or(screen.getByText(/^6 runs/))
    .first()
    .waitFor();
  expect(errors).toEqual([]);
  expect(await context.storageState()).toMatchObject({ cookies: [] });
});

test('takes the run of a phone that lost its session: it shows it at its place, without a line', async () => {
  const live = await testLive({ dist: resolve('dist') });
  const { code, key } = await openSession(live.url, { turns: 2 });
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const phone = await context.newPage();
  await phone.goto(`${live.url}/${code}#k=${key}`);
  await phone.getByRole('button', { name: 'Join', exact: true }).click();
  await phone.getByRole('button', { name: 'Continue' }).waitFor();
  await phone.waitForLoadState('networkidle');
  await context.setOffline(true);
  await live.stop();
  await phone.getByRole('button', { name: 'Your place' }).click();
  await phone.getByRole('button', { name: 'Show my run' }).click();
  await phone.getByRole('img', { name: 'A QR code with your run' }).waitFor();
  const shown = (await phone.locator('.run-text').textContent()) ?? '';
  const room = new CollectedRoom(shippedScenario('friday_deck'));
  expect(room.add(shown)).toMatchObject({ kind: 'new', turns: 2, over: false });
  await context.close();
});
