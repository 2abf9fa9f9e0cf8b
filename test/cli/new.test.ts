// `new`: templates that are clean and play, and a command that overwrites nothing.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { PEOPLE } from '../../assets/people/people.ts';
import { playBot } from '../../src/core/lab/bots.ts';
import { readingTime } from '../../src/core/lab/reading-time.ts';
import { layOut } from '../../src/core/scenario/lay-out.ts';
import { parseScenario } from '../../src/core/scenario/parse.ts';
import { TEMPLATES, templateFile } from '../../src/node/cli/new.ts';
import { call } from '../support/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'skip-level-new-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(TEMPLATES)('the template %s', (name) => {
  const source = readFileSync(templateFile(name), 'utf8');
  const { scenario, problems } = parseScenario(source, { people: PEOPLE });

  test('has nothing wrong with it, not even a warning, and the usual layout', () => {
    expect(problems).toEqual([]);
    expect(layOut(source)).toBe(source);
  });

  test('plays to its end, and takes about as long as its card says', () => {
    if (scenario === null) throw new Error('it has errors');
    expect(playBot(scenario, 1, 'adaptive').phase).toBe('debrief');
    expect(Math.abs(readingTime(scenario, 1).off)).toBeLessThan(0.25);
  });

  test('tells its author what to change in every moment, and about people', () => {
    expect(scenario?.note).toMatch(/\w/);
    expect(scenario?.moments.filter(({ note }) => note === undefined)).toEqual([]);
    expect(scenario?.managers.filter(({ note }) => note === undefined)).toEqual([]);
  });
});

describe('new', () => {
  test('writes a scenario of that id and title that has no problems, and the schema beside it', async () => {
    const { code, out } = await call('new', 'night_shift', '--title', 'The night shift', '--to', folder);
    expect(code).toBe(0);
    const file = join(folder, 'night_shift');
    expect(out).toContain(`check ${file}`);
    expect((await call('check', file)).out).toBe('1 file checked: no problems\n');
    const written = JSON.parse(readFileSync(join(file, 'scenario.json'), 'utf8')) as { id: string; title: string };
    expect([written.id, written.title]).toEqual(['night_shift', 'The night shift']);
    expect(readFileSync(join(folder, 'scenario.schema.json'), 'utf8')).toContain('"$schema"');
  });

  test('overwrites nothing', async () => {
    await call('new', 'twice', '--to', folder);
    const { code, err } = await call('new', 'twice', '--to', folder);
    expect([code, err]).toEqual([2, expect.stringMatching(/^\S+twice is there already; nothing was written\./)]);
  });

  test.each([
    [['Night-Shift'], /did you mean night_shift\?/],
    [['7'], /2 to 40 small letters/],
    [[], /^which id\?/],
    [['a_b', 'c'], /without spaces/],
    [['a_b', '--title', '{x}'], /--title can’t be "\{x\}"/],
    [['a_b', '--template', 'smal'], /--template can be small, /],
  ])('says what is wrong with %j', async (words, message) => {
    const { code, err } = await call('new', ...words, '--to', folder);
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
  });
});
