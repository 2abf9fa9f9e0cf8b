// The server is killed in the middle: everybody is back by themselves, with all that was acknowledged, once.
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isBuilt, liveProcess } from '../support/live-process.ts';
import { control, joinSession, openSession, phone, until, type TestWindow } from '../support/live-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'skip-level-live-'));
afterAll(() => rmSync(folder, { recursive: true }));

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** Sends until it is kept, as a phone does; an id is made once. */
async function insist(window: TestWindow, id: string, share: number, after: number): Promise<void> {
  for (;;) {
    const answer = await window.ask({ kind: 'send', after, sent: { kind: 'style', share } }, id).catch(() => null);
    if (answer?.kind === 'done') return;
    await new Promise((resolve) => void setTimeout(resolve, 30));
  }
}

describe.skipIf(!isBuilt)('killed with -9 while people answer', () => {
  test('nothing acknowledged is lost, nothing is done twice, and everybody is back', async () => {
    const [data, port] = [join(folder, 'kill.sqlite'), await freePort()];
    let live = await liveProcess(port, '--data', data);
    const session = await openSession(live.url);
    const joined = await Promise.all(Array.from({ length: 20 }, () => joinSession(live.url, session)));
    const phones = joined.map((one) => phone(live.url, one));
    const lead = control(live.url, session);
    await until('all of them', () => phones.every(({ room }) => room !== null) && lead.board !== null);
    const before = await phones[0]!.ask({ kind: 'send', after: 0, sent: { kind: 'style', share: 10 } }, 'early');
    expect(before).toMatchObject({ kind: 'done' });
    const answers = phones.map((window, i) => (i === 0 ? Promise.resolve() : insist(window, `word-${i}`, i, 0)));
    await live.kill('SIGKILL');
    const killed = performance.now();
    live = await liveProcess(port, '--data', data);
    await Promise.all(answers);
    await until(
      'everybody is back',
      () => phones.every(({ socket }) => socket.connected) && lead.socket.connected,
      20_000,
    );
    // Its start is slow where other tests run; what is measured in bench:live is the rest.
    expect(performance.now() - killed).toBeLessThan(30_000);
    // Said once more, it is answered as before and happens no second time.
    expect(await phones[0]!.ask({ kind: 'send', after: 0, sent: { kind: 'style', share: 10 } }, 'early')).toEqual(
      before,
    );
    await Promise.all(phones.map((window) => window.say('follow', { after: 0 })));
    await until('the facts', () => phones.every(({ facts }) => facts.length === 1));
    expect(phones.map(({ facts }) => facts.map(({ id, sent }) => [id, sent]))).toEqual(
      phones.map((_, i) => [[i === 0 ? 'early' : `word-${i}`, { kind: 'style', share: i === 0 ? 10 : i }]]),
    );
    await until('the board', () => lead.board?.counts.here === 20);
    expect(await lead.ask({ kind: 'next', from: 'welcome' })).toMatchObject({ kind: 'done' });
    // Where it was the key of the QR code is known again: it follows from the host's.
    for (const window of [...phones, lead]) window.close();
    await live.kill('SIGKILL');
  }, 60_000);
});

describe.skipIf(!isBuilt)('started and stopped', () => {
  test('says in words where to go, stops when it is asked to, and leaves nothing half kept', async () => {
    const data = join(folder, 'words.sqlite');
    const live = await liveProcess(0, '--data', data);
    const { port } = new URL(live.url);
    expect(live.output()).toContain(`http://localhost:${port}/live.html#host=`);
    expect(live.output()).toContain(`People in the same network join at  http://127.0.0.1:${port}`);
    expect(live.output()).toMatch(/█▀▀|▄▄▄▄▄/);
    const session = await openSession(live.url);
    const window = phone(live.url, await joinSession(live.url, session));
    await until('a room', () => window.room !== null);
    const begun = performance.now();
    expect(await live.kill('SIGTERM')).toBe(0);
    expect(performance.now() - begun).toBeLessThan(5000);
    expect(live.log()).toContain('"event":"stopped"');
    expect(statSync(data).mode & 0o077).toBe(0);
    window.close();
  }, 30_000);

  test('where the port is taken it says so', async () => {
    const busy = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => busy.once('listening', resolve));
    const { port } = busy.address() as { port: number };
    await expect(liveProcess(port, '--data', join(folder, 'taken.sqlite'))).rejects.toThrow(
      `ended with 1: Port ${port} is taken`,
    );
    busy.close();
  });

  test('where somebody else serves the file it says so', async () => {
    const data = join(folder, 'one.sqlite');
    const live = await liveProcess(0, '--data', data);
    await expect(liveProcess(0, '--data', data)).rejects.toThrow('is in use by another server');
    await live.kill('SIGTERM');
  }, 30_000);
});

describe('the host’s key', () => {
  test('is made once, beside the data, for its owner alone', async () => {
    const { hostKeyBeside } = await import('../../src/node/server/host-key.ts');
    const data = join(folder, 'keys/sessions.sqlite');
    const key = hostKeyBeside(data);
    expect(key).toMatch(/^[\w-]{22}$/);
    expect(hostKeyBeside(data)).toBe(key);
    const file = join(folder, 'keys/host-key');
    expect([readFileSync(file, 'utf8').trim(), statSync(file).mode & 0o777]).toEqual([key, 0o600]);
  });
});
