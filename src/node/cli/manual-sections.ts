// One move, practice or level of the authors' manual, as `explain` prints it.
import { readFile } from 'node:fs/promises';
import { LEVEL_NOTES } from '../../core/scenario/level-notes.table.ts';
import { MOVE_IDS, PRACTICE_IDS } from '../../core/scenario/vocabulary.ts';

const MANUAL = new URL('../../../docs/authors/', import.meta.url);

const DEEDS: readonly string[] = [...MOVE_IDS, ...PRACTICE_IDS];
const LEVELS = Object.keys(LEVEL_NOTES);

/** What has a section of its own. */
export const SECTION_NAMES: readonly string[] = [...DEEDS, ...LEVELS];

/** Null for what has none. A level may be somebody’s: `priya.trust`. */
export async function manualSection(word: string): Promise<string | null> {
  const name = word.toLowerCase().replace(/^[^.]*\./, '');
  const page = DEEDS.includes(name) ? 'moves.md' : LEVELS.includes(name) ? 'levels.md' : null;
  if (page === null) return null;
  const text = await readFile(new URL(page, MANUAL), 'utf8');
  const section = text.split(/^(?=##)/m).find((part) => part.startsWith(`### \`${name}\``));
  return section === undefined ? null : inTerminal(section.replace(/^### /, '').trim());
}

/** Without marks, and with tables in columns. */
function inTerminal(markdown: string): string {
  const isRow = (line: string): boolean => line.startsWith('|');
  const rows = markdown
    .split('\n')
    .filter((line) => isRow(line) && !/^\|[\s:|-]+$/.test(line))
    .map(cellsOf);
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0)));
  const column = (cell: string, at: number): string =>
    at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0);
  const lines = markdown.split('\n').flatMap((line) => {
    if (!isRow(line)) return [line];
    return /^\|[\s:|-]+$/.test(line) ? [] : [cellsOf(line).map(column).join('  ')];
  });
  return lines.join('\n').replaceAll(/[`*]/g, '');
}

const cellsOf = (row: string): string[] =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
