// What the papers for buyers say is so: the accessibility report row by row, the samples for hosts, and what no source may have.
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FLOOR } from '../../src/browser/app/floor.ts';
import { startPage } from '../../src/core/pack/start-page.ts';
import { rulesOfHosting } from '../e2e/support/hosting-rules.ts';
import { page } from './markdown.ts';
import { CRITERIA } from './wcag.table.ts';

const REPORT = page('docs/buyers/ACR.md');
const VERDICTS = ['Supports', 'Partially supports', 'Does not support', 'Not applicable'];

interface Row {
  readonly criterion: string;
  readonly level: string;
  readonly verdict: string;
  readonly remarks: string;
  readonly shown: string;
}

/** Rows of the tables under `Level A` and `Level AA`. */
const rowsOf = (text: string): Row[] =>
  text.split(/^## /m).flatMap((part) => {
    const level = /^Level (A+)\n/.exec(part)?.[1];
    if (level === undefined) return [];
    return [...part.matchAll(/^\| (\d\.\d+\.\d+ [^|]+) \| ([^|]+) \| ([^|]*) \| ([^|]+) \|$/gm)].map(
      ([, criterion = '', verdict = '', remarks = '', shown = '']) => ({ criterion, level, verdict, remarks, shown }),
    );
  });
const ROWS = rowsOf(REPORT);

/** Tests that are named and are not there. */
function missing({ shown }: Pick<Row, 'shown'>): string[] {
  const named = [...shown.matchAll(/`(test\/[^`]+)` “([^”]+)”/g)];
  return named.flatMap(([, file = '', title = '']) =>
    globSync(file).length === 1 && readFileSync(file, 'utf8').includes(title) ? [] : [`${file}: ${title}`],
  );
}

describe('the accessibility report', () => {
  test('has every criterion of WCAG 2.2, A and AA, once, in its order', () => {
    const wanted = (level: string): string[] =>
      CRITERIA.filter((row) => row[2] === level).map(([number, name]) => `${number} ${name}`);
    expect(CRITERIA).toHaveLength(55);
    for (const level of ['A', 'AA'])
      expect(ROWS.filter((row) => row.level === level).map(({ criterion }) => criterion)).toEqual(wanted(level));
  });

  test('has one of four verdicts in each row, and says what is missing', () => {
    expect(ROWS.filter(({ verdict }) => !VERDICTS.includes(verdict))).toEqual([]);
    expect(ROWS.filter(({ verdict, remarks }) => verdict !== 'Supports' && remarks === '')).toEqual([]);
  });

  test('has a test that exists behind each row, or says what was looked at', () => {
    expect(ROWS.flatMap(missing)).toEqual([]);
    const bare = ROWS.filter(({ shown }) => !/`test\/[^`]+` “/.test(shown) && !/^Looked at by hand: ./.test(shown));
    expect(bare).toEqual([]);
    expect(missing({ shown: '`test/docs/buyers.test.ts` “there is no such” title”' })).toEqual([]);
    expect(missing({ shown: '`test/docs/nobody.test.ts` “a title”' })).toEqual(['test/docs/nobody.test.ts: a title']);
  });

  test('counts as its table does, here and on the first page', () => {
    const counts = VERDICTS.map((verdict) => ROWS.filter((row) => row.verdict === verdict).length);
    expect(REPORT).toContain(`\n| ${counts.join(' | ')} |\n`);
    const [supports, partially, not, none] = counts;
    expect(page('docs/buyers/README.md')).toContain(
      `${supports} supported, ${partially} partially, ${not} not, ${none} not applicable`,
    );
  });
});

describe('no source of the page', () => {
  const sources = globSync('src/browser/**/*.{ts,tsx,css}').map((path) => path.replaceAll('\\', '/'));
  const having = (what: RegExp): string[] => sources.filter((path) => what.test(readFileSync(path, 'utf8')));

  test('no gesture, path or movement of the device steers anything', () => {
    expect(
      having(/devicemotion|deviceorientation|gesturestart|touch(?:start|move)|onTouch|onPointerMove|draggable=/),
    ).toEqual([]);
    // Only that somebody is there: the tools of the wall appear.
    expect(having(/pointermove/)).toEqual(['src/browser/live/projector/use-idle.ts']);
    // To tell what is dragged within the page from a file that comes from outside.
    expect(having(/onDragStart|dragstart/)).toEqual(['src/browser/app/drops.ts']);
  });

  test('nothing happens as a pointer goes down', () => {
    expect(having(/mousedown|onMouseDown|onPointerDown/)).toEqual([]);
    // That sound may begin, and that somebody is there.
    expect(having(/pointerdown/).toSorted()).toEqual([
      'src/browser/audio/create-audio.ts',
      'src/browser/live/phone/seated.tsx',
      'src/browser/live/projector/use-idle.ts',
      'src/browser/play/sound.ts',
    ]);
  });

  test('no style repeats itself without end', () => {
    expect(having(/\binfinite\b|repeat: -1|iterations:/).filter((path) => /\.css$|stage\//.test(path))).toEqual([]);
  });

  test('the map draws no letters', () => {
    expect(having(/fillText|strokeText|add\.text|BitmapText/).filter((path) => path.includes('/stage/'))).toEqual([]);
  });

  test('nothing makes markup or code of a text', () => {
    expect(
      having(/innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function/),
    ).toEqual([]);
  });
});

describe('docs/buyers/security.md', () => {
  const text = page('docs/buyers/security.md');
  const samples = new Map(
    [...text.matchAll(/^### (.+)\n[^]*?^```\w*\n([^]*?)^```$/gm)].map(([, name = '', sample = '']) => [name, sample]),
  );
  const { headers, types, compressed } = rulesOfHosting();

  test('has a sample for each kind of host', () => {
    expect([...samples.keys()]).toEqual(['nginx', 'Caddy', 'Apache', '`_headers`']);
  });

  test.each([...samples])('%s sends the headers of docs/hosting.md', (_, sample) => {
    for (const [name, value] of headers) {
      const line = sample.split('\n').find((one) => one.toLowerCase().includes(name));
      expect([name, line?.includes(value)]).toEqual([name, true]);
    }
  });

  test.each([...samples])('%s keeps what is under assets/ for a year, and asks for the rest anew', (_, sample) => {
    expect(sample).toContain('public, max-age=31536000, immutable');
    expect(sample).toContain('no-cache');
    expect(sample).toMatch(/\/assets\//);
  });

  test.each(['nginx', 'Caddy', 'Apache'])('%s packs what docs/hosting.md says is packed, and no other kind', (name) => {
    const sample = samples.get(name) ?? '';
    for (const [ending, type] of types) {
      if (ending === '.html') continue;
      const [bare = ''] = type.split(';');
      const packs = sample
        .split('\n')
        .some((line) => /gzip_types|header Content-Type|AddOutputFilterByType/.test(line) && line.includes(bare));
      expect([ending, packs]).toEqual([ending, compressed.has(ending)]);
    }
  });

  test('a file of headers names every place that docs/hosting.md does', () => {
    const places = [...page('docs/hosting.md').matchAll(/^\| `([\w.]+\/?)` \| `(no-cache|public[^`]*)` \|/gm)];
    expect(places.length).toBeGreaterThan(5);
    const sample = samples.get('`_headers`');
    for (const [, place = '', value = ''] of places)
      expect(sample).toContain(`\n/${place.replace(/\/$/, '/*')}\n  Cache-Control: ${value}\n`);
  });

  test('a package may send where its row says, and no other may', () => {
    const packaged = (as: 'cmi5' | 'scorm12' | 'scorm2004' | 'html'): string => {
      const course = { as, id: 'one', title: 'One', scenarios: ['one'], languages: [], mastery: null, brand: null };
      return /Security-Policy"\s+content="([^"]+)"/.exec(startPage(page('course.html'), course, null))?.[1] ?? '';
    };
    const row = /^\| cmi5 \| as the site’s, but `(connect-src [^`]+)`/m.exec(text)?.[1] ?? 'none';
    expect(packaged('cmi5')).toContain(`; ${row};`);
    const usual = headers.get('content-security-policy')?.replace(/; frame-ancestors.*/, '');
    for (const as of ['scorm12', 'scorm2004', 'html'] as const) expect([as, packaged(as)]).toEqual([as, usual]);
  });

  test('no sample answers with the first page where a file is missing', () => {
    for (const sample of samples.values())
      expect(sample).not.toMatch(/try_files[^;]*index\.html|FallbackResource|RewriteRule/);
  });
});

test('the table of browsers has the floor that the build has', () => {
  const text = page('docs/buyers/browsers.md');
  for (const words of [
    `Chrome | ${FLOOR.chrome}`,
    `Edge | ${FLOOR.edge}`,
    `Firefox | ${FLOOR.firefox}`,
    `Safari | ${FLOOR.safari}`,
  ])
    expect(text).toContain(`| ${words} `);
});

test('every file that the papers name is there', () => {
  const faults = ['SECURITY.md', ...globSync('docs/buyers/*.md')].flatMap((path) =>
    [...page(path).matchAll(/`((?:src|test|tools|docs)\/[\w./-]+\.(?:tsx?|md|css|json))`/g)]
      .map(([, file = '']) => file)
      .filter((file) => globSync(file).length === 0)
      .map((file) => `${path}: ${file}`),
  );
  expect(faults).toEqual([]);
});
