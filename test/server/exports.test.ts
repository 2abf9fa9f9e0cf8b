// What a facilitator takes home, as it is handed out: for whoever has the control link, and harmless wherever it is opened.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { joinSession, openSession, phone, testLive, until, type TestLive } from '../support/live-server.ts';

let live: TestLive;
beforeAll(async () => {
  live = await testLive();
});
afterAll(() => live.stop());

test('a table, data and a page, with names only where they are asked for, and no formula in them', async () => {
  const session = await openSession(live.url);
  const joined = await joinSession(live.url, session, '=cmd|"/c calc"!A1');
  const other = await joinSession(live.url, session, '<img src=x>');
  for (const who of [joined, other]) {
    const window = phone(live.url, who);
    await window.ask({ kind: 'send', after: 0, sent: { kind: 'style', share: 40 } });
    await until('a fact', () => window.facts.length === 1);
    window.close();
  }
  const take = async (form: string, secret = session.control) => {
    const headers = { authorization: `Bearer ${secret}` };
    const answer = await fetch(`${live.url}/live/${session.session}/export.${form}`, { headers });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  for (const secret of ['', joined.token, session.projector]) expect((await take('csv', secret)).status).toBe(401);
  const [csv, named, json, html] = [
    await take('csv'),
    await take('csv?names=1'),
    await take('json'),
    await take('html'),
  ];
  expect([csv.status, json.status, html.status]).toEqual([200, 200, 200]);
  expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(csv.headers.get('content-disposition')).toBe('attachment; filename="session.csv"');
  expect(html.headers.get('content-security-policy')).toMatch(/^default-src 'none'.*sandbox$/);
  for (const { text } of [csv, json, html]) expect(text).not.toContain('cmd|');
  expect(named.text).toContain('cmd|');
  // Every cell that a spreadsheet program would reckon with has a sign before it that says text.
  expect(named.text).not.toMatch(/(^|[,;\n"])[=+@]/);
  expect(() => JSON.parse(json.text) as unknown).not.toThrow();
  expect(html.text).not.toContain('<img src=x>');
});
