// What the papers for buyers say is so: the accessibility report row by row, the samples for hosts, and what no source may have.
import { globSync, readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { FLOOR } from '../../src/browser/app/floor.ts';
import { startPage } from '../../src/core/pack/start-page.ts';
import { printPage } from '../../src/node/cli/report/page.ts';
import { safetyHeaders } from '../../src/node/server/http-answers.ts';
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

  /** By what its row begins with. */
  const policyOf = (begin: string): string => {
    const row = text.split('\n').find((line) => line.startsWith(`| ${begin}`));
    return /^\| [^|]+ \| `([^`]+)`/.exec(row ?? '')?.[1] ?? `no row “${begin}”`;
  };
  const metaIn = (html: string): string | undefined => /Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1];
  /** As a source has it. */
  const written = (file: string, name: string): string =>
    new RegExp(`\\b${name}[ =:]*\\s*["'\`]([^"\`]+)["\`]`).exec(readFileSync(`src/${file}`, 'utf8'))?.[1] ??
    `no ${name}`;

  test('each page of the build, and each package, has the policy of its row', () => {
    const usual = policyOf('The game, sessions');
    expect(headers.get('content-security-policy')).toBe(`${usual}; frame-ancestors 'self'`);
    for (const built of ['index.html', 'live.html', 'course.html'])
      expect([built, metaIn(page(built))]).toEqual([built, usual]);
    const packaged = (as: 'cmi5' | 'scorm12' | 'scorm2004' | 'html'): string | undefined => {
      const course = { as, id: 'one', title: 'One', scenarios: ['one'], languages: [], mastery: null, brand: null };
      return metaIn(startPage(page('course.html'), course, null));
    };
    expect(text).toContain('\n| A course as SCORM 1.2 or 2004, or as a folder (`html`) | the same |');
    for (const as of ['scorm12', 'scorm2004', 'html'] as const) expect([as, packaged(as)]).toEqual([as, usual]);
    expect(packaged('cmi5')).toBe(policyOf('A course as cmi5'));
    expect(written('core/pack/one-file.ts', 'POLICY')).toBe(policyOf('A course as one page'));
  });

  test('so have the pages of tools and of the server', () => {
    const page = { title: '', language: 'en', body: null };
    expect(metaIn(printPage(page))).toBe(policyOf('What authors’ tools write'));
    expect(metaIn(printPage({ ...page, files: { styles: 'a.css', icon: 'b.svg' } }))).toBe(
      policyOf('The facilitator’s page'),
    );
    const host = 'training.example.org:8080';
    expect(safetyHeaders({ headers: { host } } as IncomingMessage, false)['content-security-policy']).toBe(
      policyOf('The server of sessions').replaceAll('<host>', host),
    );
    const nothing = policyOf('A session as a table');
    expect(written('node/server/exports.ts', 'NOTHING')).toBe(nothing);
    expect(readFileSync('src/node/server/exports.ts', 'utf8')).toContain(
      "policy: `${NOTHING}; style-src 'unsafe-inline'; sandbox`",
    );
    expect(text).toContain("by its header | the same, and `style-src 'unsafe-inline'; sandbox` |");
  });

  test('no other source has a policy', () => {
    const having = globSync('src/**/*.{ts,tsx}').filter((path) => /default-src/.test(readFileSync(path, 'utf8')));
    expect(having.map((path) => path.replaceAll('\\', '/')).toSorted()).toEqual([
      'src/browser/stage/boot.ts',
      'src/core/pack/one-file.ts',
      'src/core/pack/start-page.ts',
      'src/node/cli/preview/serve.ts',
      'src/node/cli/report/page.ts',
      'src/node/server/exports.ts',
      'src/node/server/http-answers.ts',
    ]);
  });

  test.each([...samples])('%s asks browsers to keep to https', (_, sample) => {
    expect(sample).toMatch(/Strict-Transport-Security:? "?max-age=31536000/);
  });

  test('where a server does not lead there by itself, its sample does', () => {
    expect(samples.get('nginx')).toContain('return 301 https://');
    expect(samples.get('Apache')).toContain('RedirectMatch 301 ^(.*)$ https://');
    expect(samples.get('`_headers`')).toContain('\n/\n  Cache-Control: no-cache\n');
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
