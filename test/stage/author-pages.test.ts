import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PEOPLE } from '../../assets/people/people.ts';
import { MOODS } from '../../src/core/scenario/vocabulary.ts';
import { SIGNS } from '../../tools/cast/signs.table.ts';
import { PAGES, withTables } from '../../tools/cast/write-author-pages.ts';

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
});
