// `rename PATH OLD NEW`: another id for something, everywhere: in the scenario, in its translations, and in `was`.
import { writeFileSync } from 'node:fs';
import { withoutMark } from '../../core/scenario/decode-text.ts';
import { memberOf, nodeAt, type JsonNode } from '../../core/scenario/json-tree.ts';
import { parseScenario } from '../../core/scenario/parse.ts';
import { readJson } from '../../core/scenario/read-json.ts';
import {
  type Edit,
  inBraces,
  isRenameRefusal,
  renameEdits,
  type RenameRefusal,
  type Renaming,
  renamingOf,
} from '../../core/scenario/rename.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import { textHash } from '../../core/scenario/text-hash.ts';
import { textKeys } from '../../core/scenario/text-keys.ts';
import { lineAndColumn, sourceOf } from '../../core/scenario/source.ts';
import { readCommandLine } from './command-line.ts';
import { openScenario } from './run.ts';
import { readScenario, readTranslation } from './read-scenario.ts';
import { scenarioFiles, translationFiles } from './scenario-paths.ts';
import { UsageError, type ExitCode, type Terminal } from './verb.ts';

interface Changed {
  readonly file: string;
  readonly lines: readonly number[];
  readonly text: string;
}

export async function perform(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { paths, flags } = readCommandLine(words, { dry: [], json: [] });
  const [path = '', old = '', name = ''] = paths;
  if (paths.length !== 3) throw new UsageError('rename takes a scenario, the old id and the new one');
  if ((await openScenario(path, terminal)) === null) return 1;
  const file = scenarioFiles([path])[0] ?? path;
  const { scenario, tree, source } = readScenario(file);
  if (scenario === null || tree === null) return 1;
  const found = renamingOf(scenario, old, name);
  if (isRenameRefusal(found)) throw new UsageError(refusalWords(found));
  const changed = changesIn(file, source, tree, scenario, found);
  if (!flags.has('dry')) for (const { file: to, text } of changed) writeFileSync(to, text);
  terminal.say(flags.has('json') ? asJson(changed, found) : asText(changed, found, flags.has('dry')));
  return 0;
}

function changesIn(file: string, source: string, tree: JsonNode, scenario: Scenario, renaming: Renaming): Changed[] {
  const own = applied(file, source, renameEdits(withoutMark(source), tree, scenario, renaming));
  const after = parseScenario(own.text).scenario;
  if (after === null) throw new Error(`${file} would have errors afterwards; nothing was written`);
  const texts = translationFiles(file).flatMap((one) => translated(one, scenario, after, renaming));
  return [own, ...texts];
}

/** Keys of texts, people in braces, and the hash of a source that reads otherwise now only in its braces. */
function translated(file: string, before: Scenario, after: Scenario, renaming: Renaming): Changed[] {
  const { source } = readTranslation(file);
  const text = withoutMark(source);
  const tree = readJson(text).root ?? undefined;
  const texts = memberOf(tree, 'texts')?.value;
  if (tree === undefined || texts?.kind !== 'object') return [];
  const renamed = textKeys(after);
  const edits = textKeys(before).flatMap((key, n): Edit[] => {
    const member = memberOf(texts, key.key);
    const now = renamed[n];
    if (member === undefined || now === undefined) return [];
    const { offset, length } = member.key;
    const entry = member.value;
    const from = memberOf(entry, 'from')?.value;
    const isFresh = from?.kind === 'leaf' && from.value === textHash(key.text);
    const words = ['text', 'source'].flatMap((field) => {
      const node = nodeAt(entry, [field]);
      return node?.kind === 'leaf' ? [{ thing: String(node.value), path: ['texts', key.key, field] }] : [];
    });
    return [
      ...(now.key === key.key ? [] : [{ offset, length, text: JSON.stringify(now.key) }]),
      ...(isFresh && now.text !== key.text
        ? [{ offset: from.offset, length: from.length, text: JSON.stringify(textHash(now.text)) }]
        : []),
      ...inBraces(text, tree, words, renaming),
    ];
  });
  return edits.length === 0 ? [] : [applied(file, source, edits)];
}

/** Places don't count a mark that the file begins with. */
function applied(file: string, source: string, edits: readonly Edit[]): Changed {
  const mark = source.length - withoutMark(source).length;
  const at = sourceOf(file, withoutMark(source));
  const lines = [...new Set(edits.map(({ offset }) => lineAndColumn(at, offset).line))].toSorted((a, b) => a - b);
  let text = source;
  for (const { offset, length, text: by } of edits.toSorted((a, b) => b.offset - a.offset))
    text = text.slice(0, mark + offset) + by + text.slice(mark + offset + length);
  return { file, lines, text };
}

const KINDS: Readonly<Record<string, string>> = { away_scene: 'scene' };
const kindWord = (kind: string): string => KINDS[kind] ?? kind;

function refusalWords(refusal: RenameRefusal): string {
  const { id } = refusal;
  switch (refusal.says) {
    case 'bad_id':
      return `"${id}" can’t be an id here: 2 to 40 small letters (a to z), digits and underscores, beginning with a letter`;
    case 'same':
      return `it is called "${id}" already`;
    case 'reserved':
      return `"${id}" already means something else in texts and conditions`;
    case 'former':
      return `something else was called "${id}" once, and old runs and translations know it by that name; take another`;
    case 'taken':
      return `there’s a ${kindWord(refusal.kind)} called "${id}" already; nothing was changed`;
    case 'several':
      return `several things are called "${id}": write ${refusal.kinds.map((kind) => `${kind}:${id}`).join(' or ')}`;
    case 'unknown':
      return `nothing here is called "${id}"${refusal.near === undefined ? '' : `; did you mean ${refusal.near}?`}`;
    case 'boss_of_format_1':
      return 'the boss can be renamed in files of format 2: npm run scenario -- migrate brings this one there';
  }
}

const asJson = (changed: readonly Changed[], { name, to }: Renaming): string =>
  JSON.stringify(
    { kind: name.kind, from: name.id, to, files: changed.map(({ file, lines }) => ({ file, lines })) },
    null,
    2,
  );

function asText(changed: readonly Changed[], { name, to }: Renaming, dry: boolean): string {
  const lines = changed.map(({ file, lines: at }) => `  ${file}: line${at.length === 1 ? '' : 's'} ${at.join(', ')}`);
  return [
    `The ${kindWord(name.kind)} "${name.id}" ${dry ? 'would be' : 'is'} called "${to}"${dry ? '; nothing was written' : ' now'}.`,
    ...lines,
    'Its old id stands in "was", so that saved runs and translations still find it.',
    ...(dry ? [] : ['Notes may still call it by its old name: they are yours to read through.']),
  ].join('\n');
}
