// Somebody who means no good: whatever can be thrown at a server from outside, as fast as one process can.
import { randomBytes } from 'node:crypto';
import { setTimeout as later } from 'node:timers/promises';
import WebSocket from 'ws';
import type { Place } from './crowd.ts';
import { http } from './line.ts';

/** What is said once in: each another way to be no message of ours. */
const FRAMES: readonly (() => string | Buffer)[] = [
  () => randomBytes(2000),
  () => randomBytes(100_000),
  () => '42["ask"]',
  () => '42["ask",null]',
  () => `420["ask",{"id":"x","ask":{"kind":"send","after":-1,"sent":{"kind":"option"}}}]`,
  () => `421["ask",{"id":"${'x'.repeat(3000)}","ask":{}}]`,
  () => '422["ask",{"id":"a","ask":{"kind":"next","from":"welcome"}}]',
  () => '42["__proto__",{"__proto__":{"a":1}}]',
  () => '42["constructor",{}]',
  () => `42["ask",${'['.repeat(1500)}${']'.repeat(1500)}]`,
  () => '451-["ask",{"_placeholder":true,"num":0}]',
  () => '40{"role":"control"}',
  () => '41',
  () => '6',
  () => '424294967295["ask",{}]',
  () => `423["follow",{"after":1e999}]`,
  () => `424["note",{"id":"n","kind":"plan","text":"${'\\u202e'.repeat(400)}","wall":true}]`,
  () => '425["erase",{"participant":null}]',
  () => '426["rotate",{"which":"control"}]',
];
const AUTHS = (place: Place, token: string): readonly unknown[] => [
  { role: 'participant', session: place.session, token },
  { role: 'participant', session: place.session, token: 'x'.repeat(22) },
  { role: 'control', session: place.session, capability: token },
  { role: 'participant', session: { $ne: null }, token: [] },
  'none',
];

const pick = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)]!;

/** One connection, until it is thrown out or has said so much; how many frames got out. */
function connection(base: string, auth: unknown): Promise<number> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`${base.replace('http', 'ws')}/live/io/?EIO=4&transport=websocket`);
    let said = 0;
    const end = (): void => {
      socket.terminate();
      resolve(said);
    };
    socket.on('error', end).on('close', end);
    socket.on('open', () => {
      if (Math.random() < 0.8) socket.send(`40${JSON.stringify(auth)}`);
      const pour = setInterval(() => {
        if (said >= 60 || socket.readyState !== WebSocket.OPEN) {
          clearInterval(pour);
          return end();
        }
        for (let n = 0; n < 5; n += 1) socket.send(pick(FRAMES)());
        said += 5;
      }, 5);
    });
  });
}

const REQUESTS: readonly ((place: Place) => readonly [path: string, init: RequestInit])[] = [
  () => ['/live/join', { method: 'POST', body: randomBytes(200) }],
  () => ['/live/join', { method: 'POST', body: JSON.stringify({ code: 'BCDFGH' }) }],
  () => ['/live/join', { method: 'POST', body: 'x'.repeat(200_000) }],
  ({ session }) => [`/live/${session}/export.csv`, { headers: { authorization: `Bearer ${'x'.repeat(22)}` } }],
  () => ['/live/sessions', { method: 'POST', body: '{}', headers: { authorization: 'Bearer no' } }],
  () => [`/${'../'.repeat(20)}etc/passwd`, {}],
  () => [`/%00${'%2e%2e/'.repeat(10)}`, {}],
];

/** For so long; how many frames and requests went out. */
export async function pelt(place: Place, ms: number): Promise<{ frames: number; requests: number }> {
  const [base = ''] = place.bases;
  const until = performance.now() + ms;
  let [frames, requests] = [0, 0];
  const { token } = await http(`${base}/live/join`, 'POST', null, { code: place.code, key: place.key });
  const auths = AUTHS(place, String(token));
  const pour = async (): Promise<void> => {
    while (performance.now() < until) frames += await connection(base, pick(auths));
  };
  const request = async (): Promise<void> => {
    while (performance.now() < until) {
      const [path, init] = pick(REQUESTS)(place);
      await fetch(base + path, { ...init, signal: AbortSignal.timeout(2000) })
        .then((response) => response.arrayBuffer())
        .catch(() => undefined);
      requests += 1;
      await later(5);
    }
  };
  await Promise.all([...Array.from({ length: 20 }, pour), ...Array.from({ length: 4 }, request)]);
  return { frames, requests };
}
