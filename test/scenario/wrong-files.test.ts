// Files that are no text, or text in another encoding: told as what they are.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/core/scenario/decode-text.ts';
import { codesOf, MINIMAL, toldOf } from './support.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));

const NOTHING = [0, 0, 0, 13, 0, 1, 2, 3];

test.each([
  ['a PNG', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a], NOTHING), 'a picture'],
  ['a JPEG', bytes([0xff, 0xd8, 0xff, 0xe0], NOTHING), 'a picture'],
  ['a WebP', bytes('RIFF', [1, 2, 0, 0], 'WEBPVP8 '), 'a picture'],
  ['a gzip', bytes([0x1f, 0x8b, 8, 0], NOTHING), 'a compressed file'],
  ['a zip', bytes('PK\u0003\u0004', NOTHING, 'notes.txt'), 'a compressed file'],
  ['a Word file', bytes('PK\u0003\u0004', NOTHING, '[Content_Types].xml'), 'a document of a word processor'],
  ['an old Word file', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'a document of a word processor'],
  ['a PDF', bytes('%PDF-1.7\n%', [0xe2, 0xe3]), 'a PDF'],
  ['bytes', bytes(NOTHING, NOTHING, NOTHING), 'this is not a text file'],
])('%s is told as what it is', (_, file, what) => {
  expect(codesOf(file)).toEqual(['V11']);
  expect(toldOf(file)[0]?.message).toContain(what);
});

test.each([
  ['a letter', 'BM is the abbreviation for board meeting.'],
  ['a text with two letters', 'MZ'],
  ['a shopping list', 'eggs\nmilk'],
])('%s is text', (_, text) => {
  expect(codesOf(bytes(text))).toEqual(['V06']);
});

test('a translation is told as that, and where it belongs', () => {
  const german = readFileSync('scenarios/tutorial/text.de.json');
  const [told] = toldOf(german);
  expect([codesOf(german), told?.message]).toEqual([['V06'], 'this is a translation, not a scenario']);
  expect(told?.help).toContain('beside scenario.json');
  expect(told?.help).toContain('&lang=de');
});

test('one invisible sign in a scenario makes no picture of it', () => {
  expect(codesOf(Buffer.from(MINIMAL.replace('small team', 'small\u0000team')))).toEqual(['P07']);
});

describe('UTF-16 without its mark', () => {
  const little = Buffer.from(MINIMAL, 'utf16le');

  test.each([
    ['either way around', little],
    ['the other way around', Buffer.from(little).swap16()],
  ])('is named, %s', (_, file) => {
    expect(codesOf(file)).toEqual(['V02']);
    expect(toldOf(file)[0]?.message).toBe('this file is saved as UTF-16, without the mark that says so');
  });

  test('is not guessed where it is read', () => {
    expect(decodeText(bytes('{\u0000}\u0000')).text).toBe('{\u0000}\u0000');
  });
});
