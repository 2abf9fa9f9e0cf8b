import { describe, expect, test } from 'vitest';
import { qrInText } from '../../src/node/server/greeting.ts';
import { readOptions, WrongOption } from '../../src/node/server/options.ts';

describe('options', () => {
  test('may be left out', () => {
    expect(readOptions([])).toEqual({ port: 4180, data: './live-data/sessions.sqlite' });
  });

  test('are read with a space or a sign between', () => {
    expect(readOptions(['--port=0', '--data', 'x.sqlite', '--origin', 'https://live.example.org/'])).toEqual({
      port: 0,
      data: 'x.sqlite',
      origin: 'https://live.example.org',
    });
    const url = 'postgres://me:secret@db/live';
    expect(readOptions(['--database-url', url, '--host-key', 'k'.repeat(20)])).toMatchObject({ databaseUrl: url });
  });

  test.each([
    [['--prot', '1'], 'There is no option --prot.'],
    [['4180'], 'There is no option 4180.'],
    [['--port'], '--port needs a value'],
    [['--port', '--data', 'x'], '--port needs a value'],
    [['--port', '70000'], 'from 0 to 65535, not "70000"'],
    [['--port', '1e3'], 'not "1e3"'],
    [['--port', '1', '--port', '2'], 'there twice'],
    [['--origin', 'live.example.org'], 'https://live.example.org'],
    [['--origin', 'https://x.org/folder'], 'not "https://x.org/folder"'],
    [['--database-url', 'mysql://x'], 'begins with postgres://'],
    [['--database-url', 'postgres://x'], 'give --host-key'],
    [['--database-url', 'postgres://x', '--data', 'y', '--host-key', 'k'.repeat(20)], 'in one of them'],
    [['--host-key', 'short'], 'must not be guessed'],
    [['--host-key', 'has spaces in it, and more'], '16 to 64 letters'],
  ])('%j are told to be wrong', (words, said) => {
    expect(() => readOptions(words)).toThrow(WrongOption);
    expect(() => readOptions(words)).toThrow(said);
  });
});

test('a QR code in a terminal is square, with a quiet margin', () => {
  const rows = qrInText('http://192.168.1.5:4180/live.html#join').split('\n');
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  expect(rows.length * 2).toBeGreaterThanOrEqual((rows[0]?.length ?? 0) - 1);
  expect(rows[0]).toMatch(/^█+$/);
  expect(rows.every((row) => row.startsWith('██') && row.endsWith('██'))).toBe(true);
});
