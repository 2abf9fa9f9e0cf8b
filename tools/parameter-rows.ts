// The rows of a table of numbers as they stand in its source: name, value, and the note beside it.
import { readFileSync, writeFileSync } from 'node:fs';

export interface ParameterRow {
  /** `TARGET.trust.fairness` */
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Ids of docs/model/targets.csv, or none for a design choice. */
  readonly sources: readonly string[];
  readonly tag: string;
  /** Index of its line. */
  readonly line: number;
}

export const PARAMETER_FILES = ['src/core/engine/parameters.table.ts', 'src/core/engine/early-parameters.table.ts'];

/** Of all of them, one after the other. */
export const parameterSource = (): string => PARAMETER_FILES.map((file) => readFileSync(file, 'utf8')).join('\n');
const OPENS = /^\s*(?:export const )?(\w+)(?:: [^=]+)?(?: =|:) \{$/;
const ROW = /^\s*(\w+): (-?[\d.]+)(?: \/ (\d+))?,(?: \/\/ (.*?) · (.*?) · (\w+))?$/;

/** One number a line, as the formatter leaves a table with a note on each. */
export function parameterRows(source: string): ParameterRow[] {
  const path: string[] = [];
  return source.split('\n').flatMap((text, line): ParameterRow[] => {
    const opened = OPENS.exec(text);
    if (opened !== null) path.push(opened[1] ?? '');
    else if (/^\s*\}/.test(text)) path.pop();
    const row = ROW.exec(text);
    if (row === null) return [];
    const [, name = '', over = '', under = '1', unit = '', note = '', tag = ''] = row;
    const sources = note === 'design choice' ? [] : note.split(' ');
    return [{ name: [...path, name].join('.'), value: Number(over) / Number(under), unit, sources, tag, line }];
  });
}

/** Puts new numbers into the sources, and leaves the rest of each line as it is. */
export function writeParameters(files: readonly string[], values: Readonly<Record<string, number>>): void {
  const missing = new Set(Object.keys(values));
  for (const file of files) {
    const source = readFileSync(file, 'utf8');
    const lines = source.split('\n');
    for (const { name, line } of parameterRows(source)) {
      if (!missing.delete(name)) continue;
      lines[line] = (lines[line] ?? '').replace(/: -?[\d.]+/, `: ${values[name]}`);
    }
    writeFileSync(file, lines.join('\n'));
  }
  if (missing.size > 0) throw new Error(`expected a row for ${[...missing].join(', ')} in ${files.join(', ')}`);
}
