// The tarball, installed into an empty folder somewhere else, as an author would.
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { buildPackage } from '../../../tools/package/build-package.ts';

interface Called {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}
export interface Packed {
  /** Where somebody writes scenarios: only the tarball lies there. */
  readonly folder: string;
  readonly tarball: string;
  run(line: string): Called;
  /** Runs it until something on its output looks like an address, and hands that over; ends it afterwards. */
  until(line: string, look: (url: string) => Promise<void>): Promise<void>;
  remove(): void;
}

const env = { ...process.env, NO_COLOR: '1', NODE_COMPILE_CACHE: '', NODE_OPTIONS: '' };

/** `npx skip-level` is what npx would find there; npm goes to no registry. */
const asSpawned = (line: string): string =>
  line
    .replace(/^npx skip-level /, `"${process.execPath}" node_modules/skip-level/build/src/node/cli/main.js `)
    .replace(/^npm install /, 'npm install --offline --no-audit --no-fund --loglevel=error ');

function place(folder: string, tarball: string): Packed {
  return {
    folder,
    tarball,
    run(line) {
      const { status, stdout, stderr } = spawnSync(asSpawned(line), {
        cwd: folder,
        shell: true,
        encoding: 'utf8',
        env,
      });
      return { code: status, out: stdout, err: stderr };
    },
    until: (line, look) => until(asSpawned(line), folder, look),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'skip-level-packed-'));

export async function packed(): Promise<Packed> {
  const folder = emptyFolder();
  await buildPackage();
  const pack = spawnSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
    encoding: 'utf8',
  });
  if (pack.status !== 0) throw new Error(pack.stderr);
  return place(folder, join(folder, readdirSync(folder)[0] ?? ''));
}

/** With the same tarball in another empty folder. */
export function another({ tarball }: Packed): Packed {
  const folder = emptyFolder();
  const copy = join(folder, basename(tarball));
  copyFileSync(tarball, copy);
  return place(folder, copy);
}

async function until(line: string, cwd: string, look: (url: string) => Promise<void>): Promise<void> {
  const child = spawn(`exec ${line}`, { cwd, shell: true, env });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  try {
    let heard = '';
    const url = await new Promise<string>((resolve, reject) => {
      const hear = (piece: Buffer): void => {
        heard += String(piece);
        const found = /https?:\/\/\S+/.exec(heard)?.[0];
        if (found !== undefined) resolve(found);
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.on('close', () => reject(new Error(`ended before it gave an address: ${heard}`)));
    });
    await look(url);
  } finally {
    child.kill('SIGINT');
    await ended;
  }
}
