// The same work in a Chromium worker, bundled as it ships.
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';
import { chromiumArguments, findChromium } from '../tools/chromium.ts';

export type InChromium = Readonly<Record<'weeks' | 'busy' | 'sd' | 'debrief' | 'fan', readonly number[]>>;

const WORKER = (root: string): string => `
import { untraced, debriefJob } from '${root}/bench/ours.ts';
import { futures } from '${root}/src/core/lab/futures.ts';
const timed = (act) => { const t = performance.now(); const units = act(); return (performance.now() - t) * 1e6 / units; };
self.onmessage = async ({ data }) => {
  const sd = await sdJob(data);
  const [idle, busy, job] = [untraced(260_000), untraced(260_000, { busy: true }), debriefJob()];
  const all = { weeks: [], busy: [], sd: [], debrief: [], fan: [] };
  for (let round = -2; round < 7; round++) {
    const row = { weeks: timed(idle.run), busy: timed(busy.run), sd: sd === null ? 0 : timed(sd) };
    const t = performance.now();
    let fan = 0;
    row.debrief = timed(() => (futures(job, (p) => { if (p.early && !fan) fan = performance.now() - t; }), 1)) / 1e6;
    row.fan = fan;
    if (round >= 0) for (const name in all) all[name].push(row[name]);
  }
  self.postMessage(all);
};
async function sdJob(code) {
  if (code === '') return null;
  const { default: create } = await import(/* @vite-ignore */ URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  const model = await create();
  model.setModelFunctions({ setContext: () => undefined, INTEG: (value, flow) => value + flow });
  return () => {
    for (let r = 0; r < 2000; r++) {
      model.setTime(0); model.initConstants(); model.initLevels();
      for (let w = 0; w < 52; w++) { model.evalAux(); model.evalLevels(); model.setTime(w + 1); }
    }
    return 2000 * 5 * 52;
  };
}
`;

/** Null where there is no Chromium. `sdCode` is what SDEverywhere's compiler wrote, or empty. */
export async function inChromium(root: string, sdCode: string): Promise<InChromium | null> {
  const executablePath = findChromium();
  if (executablePath === undefined) return null;
  const outDir = mkdtempSync(join(tmpdir(), 'skip-level-bench-'));
  const id = join(root, 'bench/worker.virtual.ts');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'bench-worker',
        resolveId: (source) => (source.endsWith('bench-worker') ? id : null),
        load: (source) => (source === id ? WORKER(root) : null),
      },
    ],
    build: { outDir, target: 'es2022', lib: { entry: 'bench-worker', formats: ['es'], fileName: 'worker' } },
  });
  const page = '<!doctype html><title>bench</title>';
  const server = createServer((request, response) => {
    const script = request.url === '/worker.js';
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
    response.end(script ? readFileSync(join(outDir, 'worker.js')) : page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  try {
    const tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return await tab.evaluate(
      (code) =>
        new Promise<InChromium>((resolve, reject) => {
          const worker = new Worker('/worker.js', { type: 'module' });
          worker.onmessage = ({ data }) => resolve(data as InChromium);
          worker.onerror = (event) => reject(new Error(event.message));
          worker.postMessage(code);
        }),
      sdCode,
    );
  } finally {
    await browser.close();
    server.close();
  }
}
