// What the documentation says is so: commands exist and work, links lead somewhere, tables say what the code says.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { MOVES } from '../../src/core/engine/moves.table.ts';
import { PRACTICES } from '../../src/core/engine/practices.table.ts';
import { IDEAS } from '../../src/core/scenario/vocabulary.ts';
import { violations } from '../support/import-rules.ts';
import { ideaTable, shippedScenarios, tableIn } from './idea-table.ts';
import { PAGES, anchors, nodeFiles, npmScripts, page, relativeLinks, shellLines } from './markdown.ts';

const GUIDES = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'];
const SCRIPTS = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts);

describe.each(GUIDES)('%s', (path) => {
  test('names only npm scripts that exist', () => {
    expect(npmScripts(page(path))).not.toEqual([]);
    expect(npmScripts(page(path)).filter((script) => !SCRIPTS.includes(script))).toEqual([]);
  });

  test('names only programs that exist', () => {
    expect(nodeFiles(page(path)).filter((file) => !existsSync(file))).toEqual([]);
  });
});

describe('links within the project lead somewhere', () => {
  const broken = (path: string, text: string): string[] =>
    relativeLinks(text).filter((link) => {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path : posix.join(posix.dirname(path), file);
      if (!existsSync(target)) return true;
      return anchor !== undefined && !anchors(page(target)).includes(anchor);
    });

  test.each(PAGES)('%s', (path) => {
    expect(broken(path, page(path))).toEqual([]);
  });

  test('and one that does not is noticed', () => {
    expect(broken('docs/x.md', '[a](y.md) [b](../README.md) ![c](c.png) [d](../README.md#nowhere)')).toEqual([
      'y.md',
      'c.png',
      '../README.md#nowhere',
    ]);
  });
});

describe('the examples of the command line work as they are written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'skip-level-docs-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const examples = GUIDES.flatMap((path) => shellLines(page(path))).filter((line) => line.includes('scenario -- '));

  test('there is one for each of check, explain, run and replay', () => {
    const verbs = examples.map((line) => /scenario -- (\w+)/.exec(line)?.[1]);
    expect(verbs).toEqual(expect.arrayContaining(['check', 'explain', 'run', 'replay']));
  });

  test.each(examples)(
    '%s',
    (line) => {
      const command = line
        .replace(/^npm run (-s )?scenario --/, `"${process.execPath}" src/node/cli/main.ts`)
        .replace(/my-[a-z]+\.[a-z]+/, (name) => join(folder, name))
        // What it finds is no question here, so it may be quick: the shortest scenario, which is measured and not judged.
        .replace(/ balance \S+(.*)$/, ' balance scenarios/tutorial$1 --seeds 4 --no-tries')
        .replace(/ stats \S+$/, '$& --seeds 2');
      const { status, stderr } = spawnSync(command, { shell: true, encoding: 'utf8', timeout: 170_000 });
      const complaints = stderr.replaceAll(/^(?: *\d+ % {2}.*|The report is in .*)\n/gm, '');
      expect([status, complaints]).toEqual([0, '']);
    },
    180_000,
  );
});

describe('ARCHITECTURE.md', () => {
  const text = page('ARCHITECTURE.md');
  const rows = [...text.matchAll(/^\| `([a-z]+\/[a-z]+)` \| (.*) \|$/gm)].map(([, part = '', cell = '']) => ({
    part,
    names: [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''),
  }));
  const parts = rows.map(({ part }) => part);
  const rules = readFileSync('test/support/import-rules.ts', 'utf8');
  const written = rules.slice(rules.indexOf('const core ='), rules.indexOf('};'));
  const packages = [...written.matchAll(/'([^'\n]+)'/g)].map((match) => match[1] ?? '');
  const candidates = [...new Set([...parts, ...packages, ...rows.flatMap(({ names }) => names)])]
    .filter((name) => !['core/*', 'browser/*'].includes(name))
    .sort();

  /** `core/*` in the page stands for all parts of core. */
  const meant = (part: string, names: readonly string[]): string[] => {
    const all = names.flatMap((name) =>
      ['core/*', 'browser/*'].includes(name) ? parts.filter((other) => other.startsWith(name.slice(0, -1))) : [name],
    );
    return [...new Set(all)].filter((name) => name !== part).sort();
  };

  /** How a file in `src/a/b` would import it. */
  const specifier = (name: string): string => {
    if (name === 'assets') return '../../../assets/planted.ts';
    return parts.includes(name) ? `../../../src/${name}/other.ts` : name.replace('*', 'planted');
  };

  /** What the rules let a file of this part import, found by trying. */
  const enforced = (part: string): string[] => {
    const path = `src/${part}/planted.ts`;
    const refused = (name: string): boolean =>
      violations({ [path]: `import '${specifier(name)}';` }).some((sentence) => sentence.startsWith(`${path} imports`));
    return candidates.filter((name) => name !== part && !refused(name));
  };

  test('stays within 150 lines', () => {
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(150);
  });

  test('lists the parts that the import rules know, and every part there is', () => {
    expect(parts).toEqual([...written.matchAll(/^ {2}'([a-z]+\/[a-z]+)':/gm)].map((match) => match[1]));
    const there = globSync('src/*/*').map((path) => path.replaceAll('\\', '/').replace('src/', ''));
    expect(there.filter((part) => !parts.includes(part))).toEqual([]);
  });

  test.each(rows)('says of $part what the import rules enforce', ({ part, names }) => {
    expect(meant(part, names)).toEqual(enforced(part));
  });

  test('speaks only of files that exist', () => {
    const paths = [...text.matchAll(/`((?:test|core|browser)\/[a-z/-]+\.tsx?)`/g)].map((match) => match[1] ?? '');
    expect(paths.filter((path) => !existsSync(path) && !existsSync(`src/${path}`))).toEqual([]);
  });
});

describe('the ideas in README.md', () => {
  test('are listed with the moves, practices and scenarios that teach them (node test/docs/write-idea-table.ts)', () => {
    expect(tableIn(page('README.md'))).toBe(ideaTable());
  });

  test.each(IDEAS)('%s has a move or a practice behind it', (idea) => {
    const rows = [...Object.values(MOVES), ...Object.values(PRACTICES)];
    expect(rows.filter(({ ideas }) => (ideas as readonly string[]).includes(idea))).not.toEqual([]);
  });

  test('are the only ones a scenario teaches', () => {
    const taught = shippedScenarios().flatMap(({ teaches }) => teaches);
    expect(taught.filter((idea) => !(IDEAS as readonly string[]).includes(idea))).toEqual([]);
  });
});

describe('no page mentions', () => {
  // Letters stand in brackets so that this file keeps the rule, too.
  const FORBIDDEN: Readonly<Record<string, RegExp>> = {
    'a path of someone’s machine': /(?<![\w.:/-])\/(?:work|home|root|Users|tmp|mnt)\/|\b[A-Z]:\\/,
    'the host of a package registry': /\bregistry\.[a-z]|\bnpmjs\.|\bpypi\.|\bartifactor[y]/i,
    'what it was written with':
      /\bA[I]\b|\bL[L]Ms?\b|\ba[g]ents?\b|\bc[h]atbots?\b|\bC[o]pilot\b|\bco-autho[r]ed-by\b/i,
  };

  const found = (text: string): string[] => Object.keys(FORBIDDEN).filter((what) => FORBIDDEN[what]?.test(text));

  test.each([...PAGES, ...globSync('test/docs/*.ts')])('what has no place in %s', (path) => {
    const text = page(path)
      .replace(/const FORBIDDEN[^]*?\};/, '')
      .replace(/test\('and what does[^]*?\}\);/, '');
    expect(found(text)).toEqual([]);
  });

  test('and what does is found', () => {
    expect(found('see /home/me/notes')).toEqual(['a path of someone’s machine']);
    expect(found('from registry.example.org')).toEqual(['the host of a package registry']);
    expect(found('an a' + 'gent wrote this')).toEqual(['what it was written with']);
  });
});
