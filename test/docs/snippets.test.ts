// What docs/authors gives to VS Code: every snippet, filled in, is something the format has, and the settings do what the page says.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MANAGER_LEVELS, MOVE_IDS, PRACTICE_IDS } from '../../src/core/scenario/vocabulary.ts';
import { call } from '../support/command-line.ts';
import { draft, problemsOf, type Draft } from '../scenario/support.ts';

interface Snippet {
  readonly scope: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}
const snippets = Object.values(
  JSON.parse(readFileSync('docs/authors/skip-level.code-snippets', 'utf8')) as Readonly<Record<string, Snippet>>,
);
const page = readFileSync('docs/authors/vscode.md', 'utf8');
const [settings, tasks] = [...page.matchAll(/```json\n([^]*?)\n```/g)].map(([, block = '']) => JSON.parse(block));

/** As VS Code fills it in before anybody has typed: of several the first, else what stands there. */
const filled = ({ body }: Snippet): string =>
  body
    .join('\n')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1');

type Place = (scenario: Draft, value: never) => void;
const inList =
  (name: string): Place =>
  (scenario, value) =>
    void (scenario[name] = [...((scenario[name] as never[] | undefined) ?? []), value] as never);
const inMoment =
  (name: string): Place =>
  ({ moments }, value) =>
    void Object.assign(moments[0]!, { [name]: [...((moments[0]![name] as never[] | undefined) ?? []), value] });
const inOption: Place = ({ moments }, fields) => void Object.assign(moments[0]!.options[0]!, fields);

/** Where each goes; those that are fields go into an option. */
const PLACES: Readonly<Record<string, Place>> = {
  'sl-moment': inList('moments'),
  'sl-option': inMoment('options'),
  'sl-step': (scenario, value) => {
    inMoment('steps')(scenario, value);
    scenario.moments[0]!.options[0]!['next'] = 'and_then';
  },
  'sl-later': inOption,
  'sl-effect': inOption,
  'sl-promise': inOption,
  'sl-remember': (scenario, fields) => {
    inOption(scenario, fields);
    inList('facts')(scenario, { id: 'told_them' } as never);
  },
  'sl-sign': inList('signs'),
  'sl-fact': inList('facts'),
  'sl-number': inList('facts'),
  'sl-passage': inList('passages'),
  'sl-look': inMoment('looks'),
  'sl-email': inMoment('documents'),
  'sl-chat': inMoment('documents'),
  'sl-figures': inMoment('documents'),
  'sl-manager': inList('managers'),
  'sl-away': inList('away'),
  'sl-ending': inList('endings'),
};

test('every snippet has a place, and the page lists it with what it says of itself', () => {
  expect(snippets.map(({ prefix }) => prefix)).toEqual(Object.keys(PLACES));
  for (const { prefix, description } of snippets) expect(page).toContain(`| \`${prefix}\` | ${description} |`);
});

describe.each(snippets.map((snippet) => [snippet.prefix, snippet] as const))('%s', (prefix, snippet) => {
  test('filled in and put where it says, is part of a scenario without errors', () => {
    const text = filled(snippet);
    const value = JSON.parse(text.startsWith('"') ? `{ ${text} }` : text) as never;
    const source = draft((scenario) => {
      Object.assign(scenario, { format: 2 });
      PLACES[prefix]?.(scenario, value);
    });
    const errors = problemsOf(source).filter(({ level }) => level === 'error');
    expect(errors.map(({ code, says, path }) => [code, says, path])).toEqual([]);
    const field = /Goes into "(\w+)"/.exec(snippet.description)?.[1];
    if (field !== undefined) expect(source).toContain(`"${field}": [`);
  });
});

test('lists to choose from have all there is', () => {
  const lists = snippets.flatMap(({ body }) => [...body.join('\n').matchAll(/\|([^|]+)\|/g)].map(([, list]) => list));
  for (const words of [MOVE_IDS, MANAGER_LEVELS, PRACTICE_IDS]) expect(lists).toContain(words.join(','));
});

test('the settings know the schema, and the task finds problems in what check prints', async () => {
  expect(settings['json.schemas'][0].url).toBe('./scenario.schema.json');
  const [{ problemMatcher }] = tasks.tasks;
  const { out } = await call('check', 'test/problems/R01/broken.json');
  const [first, second] = problemMatcher.pattern.map(({ regexp }: { regexp: string }) =>
    new RegExp(regexp, 'm').exec(out),
  );
  expect([first[1], first[2]]).toEqual(['error', 'R01']);
  expect([second[1], Number(second[2])]).toEqual(['test/problems/R01/broken.json', expect.any(Number)]);
});
