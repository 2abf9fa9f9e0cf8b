// `new ID`: a scenario to begin from, in a folder of its own. Nothing that is there is overwritten.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { memberOf } from '../../core/scenario/json-tree.ts';
import { layOut } from '../../core/scenario/lay-out.ts';
import { parseScenario } from '../../core/scenario/parse.ts';
import { readJson } from '../../core/scenario/read-json.ts';
import { problemWords } from '../../core/scenario/problem-words.ts';
import { ID_PATTERN } from '../../core/scenario/vocabulary.ts';
import { EN } from '../../core/scenario/words/en.ts';
import { readCommandLine } from './command-line.ts';
import { SCHEMA_FILE } from './schema.ts';
import { UsageError, type ExitCode, type Terminal } from './verb.ts';

/** What one may begin from, each a scenario in `templates/`. */
export const TEMPLATES = ['small', 'eight_weeks'] as const;
export const templateFile = (name: string): URL => new URL(`./templates/${name}.json`, import.meta.url);

const SCHEMA = 'scenario.schema.json';

export function perform(words: readonly string[], terminal: Terminal): ExitCode {
  const { paths, flags } = readCommandLine(words, { template: TEMPLATES, title: null, to: null, json: [] });
  if (paths.length !== 1) throw new UsageError(paths.length === 0 ? NO_ID : 'new takes one id, without spaces');
  const id = goodId(paths[0] ?? '');
  const template = flags.get('template') ?? 'small';
  const text = scenarioText(readFileSync(templateFile(template), 'utf8'), id, flags.get('title'));
  const to = flags.get('to') ?? usualFolder();
  const folder = join(to, id);
  if (existsSync(folder))
    throw new UsageError(
      `${folder} is there already; nothing was written. Take another id, or another folder with --to`,
    );
  const file = join(folder, 'scenario.json');
  writeBoth(to, folder, file, text);
  terminal.say(flags.has('json') ? JSON.stringify({ file, id, template }, null, 2) : whatNext(file, folder, template));
  return 0;
}

const NO_ID = 'which id? It is a name for programs, like small_team: new small_team';

const usualFolder = (): string => (statSync('scenarios', { throwIfNoEntry: false })?.isDirectory() ? 'scenarios' : '.');

/** Small letters, digits and underscores: what most people would write first is offered in these. */
function goodId(word: string): string {
  if (ID_PATTERN.test(word)) return word;
  const meant = word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '')
    .slice(0, 40);
  const near = ID_PATTERN.test(meant) ? `; did you mean ${meant}?` : '';
  throw new UsageError(
    `"${word}" can’t be an id: 2 to 40 small letters (a to z), digits and underscores, beginning with a letter${near}`,
  );
}

/** The template under another id, and title, and laid out: all else stays letter by letter. */
function scenarioText(template: string, id: string, title: string | undefined): string {
  const named = withText(withText(template, 'id', id), 'title', title);
  const text = layOut(named) ?? named;
  const wrong = parseScenario(text).problems.find(({ level }) => level === 'error');
  if (wrong === undefined) return text;
  const { message, help } = problemWords(wrong, EN);
  throw new UsageError(`--title can’t be "${title}": ${message}. ${help}`);
}

function withText(source: string, field: string, value: string | undefined): string {
  const node = memberOf(readJson(source).root ?? undefined, field)?.value;
  if (value === undefined || node === undefined) return source;
  return source.slice(0, node.offset) + JSON.stringify(value) + source.slice(node.offset + node.length);
}

/** The schema goes beside the folder, where the file looks for it: with it an editor helps. */
function writeBoth(to: string, folder: string, file: string, text: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
    const schema = join(to, SCHEMA);
    if (!existsSync(schema)) writeFileSync(schema, readFileSync(SCHEMA_FILE));
  } catch (error) {
    throw new UsageError(`${folder} can’t be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const whatNext = (file: string, folder: string, template: string): string =>
  [
    `${file} is yours now: a copy of the template "${template}". It plays as it stands.`,
    'Its notes say what to change, and why. Players never see them.',
    '',
    'Next:',
    `  npm run scenario -- check ${folder}     is anything wrong? After every change`,
    `  npm run scenario -- preview ${folder}   play it in the browser while you write`,
    `  npm run scenario -- balance ${folder}   is every choice a real one? Now and then`,
  ].join('\n');
