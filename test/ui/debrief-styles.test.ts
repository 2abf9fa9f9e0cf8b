// The debrief's style sheets come early, so that a run ends without the network: nothing in them may reach what is played before.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SRC = 'src/browser';
const DEBRIEF = join(SRC, 'ui/debrief');
const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name));

/** The page on the model and the tables of figures are dressed by these sheets on purpose. */
const SHARED = [DEBRIEF, join(SRC, 'ui/model'), join(SRC, 'ui/components/figure-table.tsx')];

/** Every word that stands in a class attribute outside of the debrief. */
function classesElsewhere(): ReadonlySet<string> {
  const files = filesIn(SRC, /\.tsx$/).filter((file) => !SHARED.some((shared) => file.startsWith(shared)));
  const attributes = files.flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/\bclass(?:Name)?=(?:"([^"]*)"|\{([^}]*)\})/g),
  ]);
  return new Set(attributes.flatMap(([, plain = '', made = '']) => `${plain} ${made}`.match(/[A-Za-z][\w-]*/g) ?? []));
}

function selectorsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return [...source.matchAll(/([^{};]+)\{/g)]
    .map(([, selector = '']) => selector.trim())
    .filter((selector) => !selector.startsWith('@'));
}

test('every rule of the debrief names something that only the debrief has', () => {
  const elsewhere = classesElsewhere();
  const isOurs = (selector: string): boolean =>
    selector.includes('#debrief') ||
    (selector.match(/\.[A-Za-z][\w-]*/g) ?? []).some((name) => !elsewhere.has(name.slice(1)));
  const files = filesIn(DEBRIEF, /\.css$/);
  expect(files.length).toBeGreaterThan(5);
  // Of a list in brackets each part counts; elsewhere commas part selectors.
  const leaking = files.flatMap((file) =>
    selectorsOf(file)
      .flatMap((selector) => selector.split(/,(?![^(]*\))/))
      .filter((selector) => !/^\s*:nth-child/.test(selector) && !isOurs(selector))
      .map((selector) => `${file}: ${selector.trim()}`),
  );
  expect(leaking).toEqual([]);
});
