// `npm run bench:live`: measures live sessions on the real server and writes their section of docs/performance.md. Never fails a build.
// A word after it names the one part to measure and print: room, kill, silence, hostile, house, ws or colyseus.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureHouse } from './house.ts';
import { measureHostile, measureKill, measurePeer, measureRoom, measureSilence, PEOPLE } from './room.ts';
import { liveSection, withLiveSection } from './section.ts';

const PAGE = join(import.meta.dirname, '../../docs/performance.md');
const [only] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'skip-level-bench-'));
const missing: string[] = [];
const load: number[] = [];

async function part<T>(name: string, measure: () => Promise<T>): Promise<T | null> {
  if (only !== undefined && only !== name) return null;
  load.push(loadavg()[0] ?? 0);
  console.log(`${name} …`);
  try {
    return await measure();
  } catch (error) {
    console.error(error);
    missing.push(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    return null;
  }
}

const peers: (readonly [string, Awaited<ReturnType<typeof measureRoom>>])[] = [];
const room = await part('room', () => measureRoom(folder));
for (const [key, name] of [
  ['ws', '`ws`, from memory'],
  ['colyseus', 'Colyseus, from memory'],
] as const) {
  const figures = await part(key, () => measurePeer(key));
  if (figures !== null) peers.push([name, figures]);
}
const kill = await part('kill', () => measureKill(folder, PEOPLE));
const silence = await part('silence', () => measureSilence(folder, 50));
const hostile = await part('hostile', () => measureHostile(folder, 20_000));
const house = await part('house', () => measureHouse(100, 100, 10_000 / 30, 30_000));
if (house === null && only === undefined && missing.length === 0)
  missing.push('10,000 people: no PostgreSQL is installed');
load.push(loadavg()[0] ?? 0);
rmSync(folder, { recursive: true, force: true });

const section = liveSection({
  cores: availableParallelism(),
  load,
  room,
  kill,
  silence,
  hostile,
  house,
  peers,
  missing,
});
if (only === undefined) writeFileSync(PAGE, withLiveSection(readFileSync(PAGE, 'utf8'), section));
console.log(section);
process.exit(0);
