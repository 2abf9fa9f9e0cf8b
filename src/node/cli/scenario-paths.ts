// Which scenario files the words of a command mean.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { languageOfFile } from '../../core/scenario/read-overlay.ts';
import { UsageError } from './verb.ts';

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** The folder whose name players find a scenario by; undefined for a file that lies somewhere. */
export const folderOf = (file: string): string | undefined =>
  basename(file) === 'scenario.json' ? basename(dirname(resolve(file))) : undefined;

/** The translations that lie beside a scenario. */
export function translationFiles(file: string): string[] {
  if (basename(file) !== 'scenario.json' || !existsSync(file)) return [];
  const folder = dirname(file);
  return readdirSync(folder)
    .filter((name) => languageOfFile(name) !== null)
    .sort()
    .map((name) => join(folder, name));
}

/** A file is itself, a folder its scenario.json, a folder of scenario folders all of them. */
export function scenarioFiles(paths: readonly string[]): string[] {
  if (paths.length === 0) throw new UsageError('which scenario? Give a file or a folder.');
  return paths.flatMap((path) => {
    if (!isFolder(path)) return [path];
    const own = join(path, 'scenario.json');
    const inner = readdirSync(path)
      .sort()
      .map((name) => join(path, name, 'scenario.json'))
      .filter((file) => existsSync(file));
    return existsSync(own) || inner.length === 0 ? [own] : inner;
  });
}
