import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PEOPLE } from '../../assets/people/people.ts';
import { MOODS } from '../../src/core/scenario/vocabulary.ts';
import { EXAMPLES, signName } from '../../tools/cast/sign-examples.ts';
import { EVENTS, SIGNS } from '../../tools/cast/signs.table.ts';
import { PAGES, withTables } from '../../tools/cast/write-author-pages.ts';

const SIGN_FOLDER = 'docs/authors/signs';
const read = (path: string): string => readFileSync(path, 'utf8');

describe('pages for authors about people and signs', () => {
  test.each(Object.entries(PAGES))('%s says what the game’s tables say', (path, tables) => {
    expect(read(path), 'run `node tools/cast/write-author-pages.ts`').toBe(withTables(read(path), tables));
  });

  test('name every person, mood and beat', () => {
    const cast = read('docs/authors/cast.md');
    const signs = read('docs/authors/moods-and-events.md');
    expect(PEOPLE.filter((person) => !cast.includes(`| \`${person}\` |`))).toEqual([]);
    expect(MOODS.filter((mood) => !signs.includes(`| \`${mood}\` |`))).toEqual([]);
    expect(Object.keys(SIGNS).filter((kind) => !signs.includes(`| \`${kind}\` |`))).toEqual([]);
  });

  test('notice a table that has gone missing', () => {
    expect(() => withTables('no table here', { cast: () => '' })).toThrow('expected the marks of table cast');
  });

  test('have a picture of the cast that is not heavy', () => {
    expect(statSync('docs/authors/cast.png').size).toBeLessThan(600_000);
  });

  test('have no picture that no row shows', () => {
    const page = read('docs/authors/moods-and-events.md');
    expect(readdirSync(SIGN_FOLDER).filter((file) => !page.includes(`(signs/${file})`))).toEqual([]);
  });

  test('have light pictures of every sign, and no two alike', () => {
    const pictures = readdirSync(SIGN_FOLDER).map((file) => readFileSync(`${SIGN_FOLDER}/${file}`));
    expect(pictures.filter((picture) => picture.toString('latin1', 8, 12) !== 'WEBP')).toEqual([]);
    expect(new Set(pictures.map((picture) => picture.toString('base64'))).size).toBe(pictures.length);
    expect(pictures.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(180_000);
  });
});

describe('every mood, event and beat has a row with its picture', () => {
  const rows = read('docs/authors/moods-and-events.md').split('\n');
  const withoutPicture = (row: string): boolean => {
    const pictures = [...row.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path = '']) => path);
    return pictures.length === 0 || !pictures.every((path) => existsSync(`docs/authors/${path}`));
  };

  test.each(MOODS)('%s', (mood) => {
    const row = rows.filter((line) => line.startsWith(`| \`${mood}\` |`) && line.includes(`signs/mood-${mood}.webp`));
    expect(row).toHaveLength(1);
    expect(row.filter(withoutPicture)).toEqual([]);
  });

  test.each(Object.entries(EVENTS))('%s', (event, becomes) => {
    const own = rows.filter((line) => line.startsWith(`| \`${event}\` |`) && !line.includes('signs/mood-'));
    expect(own).toHaveLength(typeof becomes === 'string' ? 1 : becomes.length);
    expect(own.filter(withoutPicture)).toEqual([]);
  });

  test.each(Object.values(EXAMPLES).flat())('$kind', (beat) => {
    const row = rows.find(
      (line) => line.includes(`| \`${beat.kind}\` |`) && line.includes(`signs/${signName(beat)}.webp`),
    );
    expect(row === undefined || withoutPicture(row)).toBe(false);
  });

  test('is noticed where it is missing', () => {
    expect(withoutPicture('| `trust` | no picture |')).toBe(true);
    expect(withoutPicture('| `trust` | ![a](signs/no-such.webp) |')).toBe(true);
  });
});
