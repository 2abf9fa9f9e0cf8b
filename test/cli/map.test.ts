// `map`: when each moment may come, in the terminal, as a list, and as a page that says the same in words.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { storyMap } from '../../src/core/lab/reach/story-map.ts';
import { mapPage } from '../../src/node/cli/report/map-page.ts';
import { call } from '../support/command-line.ts';
import { moment, option, scenario } from '../support/scenario.ts';

const MINIMAL = 'test/scenario/minimal.json';
const folder = mkdtempSync(join(tmpdir(), 'skip-level-'));
afterAll(() => rmSync(folder, { recursive: true }));

const [leads, apart] = [
  [option('go', 'take_over', 1, { then: 'after' }), option('stay', 'wait_and_see', 0)],
  { if: { seen: 'nowhere' } },
];
const story = scenario({
  title: 'A <b>story</b>',
  moments: [
    moment('start', 'mira', 1, leads),
    { ...moment('after', 'omar', 1), when: undefined },
    moment('wide', 'lena', 2, undefined, { when: { weeks: [2, 3] } }),
    moment('nowhere', 'omar', 4, undefined, apart),
  ],
});
const map = storyMap(story, { runs: 40, seed: 1 });

describe('a map of a story', () => {
  test('says of each moment and turn what holds there', () => {
    const told = map.moments.map(({ id, cells }) => [id, cells.map(({ verdict }) => verdict)]);
    expect(told).toEqual([
      ['start', ['sure', 'never', 'never', 'never']],
      ['after', ['never', 'possible', 'never', 'never']],
      ['wide', ['never', 'possible', 'possible', 'never']],
      ['nowhere', ['never', 'never', 'never', 'never']],
    ]);
    expect(map.arrows).toMatchObject([{ from: 'start', option: 'go', to: 'after' }]);
    expect(map.arrows[0]!.came).toBeGreaterThan(0);
  });

  test('is a page that asks for nothing, with a picture and a table that says the same', () => {
    const page = mapPage(map);
    expect(page).not.toMatch(/<script|https?:|url\(/);
    expect(page).toContain('A &lt;b>story');
    expect(page.match(/<circle class="full"/g)).toHaveLength(1);
    expect(page.match(/<circle class="ring"/g)).toHaveLength(3);
    expect(page.match(/<path class="arrow"/g)).toHaveLength(1);
    expect(page).toContain('week 1: in every run');
    expect(page).toMatch(/<code>nowhere<\/code><\/th><td>never<\/td>/);
    expect(page).toMatch(/<svg[^>]* role="img" aria-labelledby="map-title">/);
  });
});

describe('map', () => {
  test('draws in the terminal, and lists', async () => {
    const { code, out } = await call('map', MINIMAL, '--runs', '20');
    expect(code).toBe(0);
    expect(out).toMatch(/\nWeek +1 +2 +3\nboard_deck +○ +○ +·\nboard_review +· +· +●\n/);
    expect(out).toContain('● in every run');
    expect((await call('map', MINIMAL, '--runs', '20', '--list')).out).toMatch(
      /\nWeek 3\n {2}board_review +in every run\n/,
    );
  });

  test('writes a page, and says where', async () => {
    const file = join(folder, 'map.html');
    const { code, out, err } = await call('map', MINIMAL, '--runs', '20', '--html', file);
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain(`Written to ${file}`);
    expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>/);
  });

  test('as data; and what cannot be done is told', async () => {
    expect(JSON.parse((await call('map', MINIMAL, '--runs', '20', '--json')).out)).toMatchObject({ runs: 20 });
    expect((await call('map')).err).toContain('map takes one scenario');
    const bad = join(folder, 'bad.json');
    writeFileSync(bad, '{');
    expect((await call('map', bad)).code).toBe(1);
    expect(await call('map', MINIMAL, '--runs', '20', '--html', join(folder, 'none', 'map.html'))).toMatchObject({
      code: 2,
    });
  });
});
