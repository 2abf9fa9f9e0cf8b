// A desk of its own for somebody who cannot see: a screen that nobody looks at, the buses, and Orca speaking into a file.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Debian: apt-get install --no-install-recommends orca at-spi2-core speech-dispatcher xvfb dbus-x11 xdotool */
const PROGRAMS = ['Xvfb', 'dbus-daemon', 'gsettings', 'orca', 'pgrep', 'xdotool'];
const AT_SPI = '/usr/libexec/at-spi-bus-launcher';
/** Nothing said for so long: it has finished. ms. */
const SILENCE = 1000;
const LONGEST = 12_000;

export interface Desk {
  /** For a browser that sits at it. */
  readonly env: Record<string, string>;
  /** A key of the keyboard, by its X name. */
  press(key: string): void;
  /** What has been said since this was asked last, once there is silence. */
  hear(): Promise<string[]>;
  close(): void;
}

function missing(): string[] {
  const isThere = (program: string): boolean => {
    try {
      execFileSync('which', [program], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  };
  return [...PROGRAMS.filter((program) => !isThere(program)), ...(existsSync(AT_SPI) ? [] : [AT_SPI])];
}

/** Orca ends every other one of the same person: theirs, or another desk's. */
function isOrcaHere(): boolean {
  try {
    execFileSync('pgrep', ['-u', String(process.getuid?.()), '-f', '(^|/)orca( |$)'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The first line that a program writes on that channel. */
function firstLine(program: ChildProcess, channel: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    program.stdio[channel]?.on('data', (more) => {
      text += String(more);
      if (text.includes('\n')) resolve(text.split('\n')[0] ?? '');
    });
    program.once('exit', (code) =>
      reject(new Error(`${program.spawnfile} ended with ${code} before it said where it is`)),
    );
  });
}

/** Ends what was started, the last first. */
function end(running: readonly ChildProcess[], folder: string): void {
  for (const one of running.toReversed()) one.kill();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** Screen, buses and Orca, in the order in which each needs the one before. */
async function furnish(env: Record<string, string>, running: ChildProcess[]): Promise<void> {
  const start = (program: string, args: readonly string[]): ChildProcess => {
    const started = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'ignore', 'pipe'] });
    running.push(started);
    return started;
  };
  const screen = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp']);
  env['DISPLAY'] = `:${await firstLine(screen, 3)}`;
  const bus = start('dbus-daemon', ['--session', '--nofork', '--print-address=1']);
  env['DBUS_SESSION_BUS_ADDRESS'] = await firstLine(bus, 1);
  execFileSync('gsettings', ['set', 'org.gnome.desktop.interface', 'toolkit-accessibility', 'true'], { env });
  start(AT_SPI, ['--launch-immediately']);
  await wait(500);
  start('orca', ['--replace']);
}

export async function openDesk(): Promise<Desk> {
  const lacking = missing();
  if (lacking.length > 0) throw new Error(`Not there: ${lacking.join(', ')}. CONTRIBUTING.md says what to install.`);
  if (isOrcaHere()) throw new Error('An Orca is running, and would be ended: close it, or do this as somebody else.');
  const folder = mkdtempSync(join(tmpdir(), 'skip-level-hear-'));
  const running: ChildProcess[] = [];
  const [home, runtime, file] = [join(folder, 'home'), join(folder, 'run'), join(folder, 'heard')];
  const own = join(home, '.local/share/orca');
  mkdirSync(own, { recursive: true });
  mkdirSync(runtime, { mode: 0o700 });
  copyFileSync(new URL('orca-customizations.py', import.meta.url), join(own, 'orca-customizations.py'));
  const env = { ...(process.env as Record<string, string>), HOME: home, XDG_RUNTIME_DIR: runtime, HEARD: file };
  const said = (): string[] => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : []);
  try {
    await furnish(env, running);
    for (let ms = 0; said().length === 0; ms += 100) {
      if (ms > LONGEST) throw new Error('Orca has not begun to speak.');
      await wait(100);
    }
  } catch (error) {
    end(running, folder);
    throw error;
  }
  return { env, ...earsAt(said), press: (key) => keyOf(key, env), close: () => end(running, folder) };
}

const keyOf = (key: string, env: Record<string, string>): void => void execFileSync('xdotool', ['key', key], { env });

function earsAt(said: () => string[]): Pick<Desk, 'hear'> {
  let heard = said().length;
  return {
    async hear() {
      let count = said().length;
      let quiet = 0;
      for (let ms = 0; quiet < SILENCE && ms < LONGEST; ms += 100) {
        await wait(100);
        const now = said().length;
        quiet = now === count ? quiet + 100 : 0;
        count = now;
      }
      const since = said().slice(heard);
      heard += since.length;
      return since.map((line) => line.slice(line.indexOf(' ') + 1));
    },
  };
}
