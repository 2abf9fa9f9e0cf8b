// What the words after `pack` ask for, with all the files they name.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { STANDARDS, type OwnScenario, type PackRequest, type Standard } from '../../../core/pack/course.ts';
import { schemaNames } from '../../../core/pack/schemas.ts';
import { isAside } from '../../../core/scenario/check-folder.ts';
import { decodeText } from '../../../core/scenario/decode-text.ts';
import { ID_PATTERN, LANGUAGE_PATTERN } from '../../../core/scenario/vocabulary.ts';
import { picturesBeside } from '../picture-files.ts';
import { folderOf, scenarioFiles, translationFiles } from '../scenario-paths.ts';
import { UsageError } from '../verb.ts';
import { reasonOf } from './reason.ts';

type Flags = ReadonlyMap<string, string>;

function readFile(flag: string, file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new UsageError(`--${flag} ${file} can’t be read: ${reasonOf(error)}`);
  }
}

/** As its author has it, for the check to say what is wrong with it. */
function ownScenario(file: string): OwnScenario {
  const beside = (name: string): string => join(dirname(file), 'pictures', name);
  return {
    file,
    source: readFileSync(file),
    overlays: new Map(translationFiles(file).map((path) => [basename(path), readFileSync(path)])),
    pictures: new Map((picturesBeside(file) ?? []).map(({ name }) => [name, readFileSync(beside(name))])),
  };
}

/** A file or folder, else the id of a scenario that the game has. A folder of folders is all in it that is not set aside. */
function wantedScenarios(paths: readonly string[]): (string | OwnScenario)[] {
  if (paths.length === 0) throw new UsageError('which scenario? Give a file, a folder, or the id of one the game has.');
  return paths.flatMap((path): (string | OwnScenario)[] => {
    if (!existsSync(path) && ID_PATTERN.test(path)) return [path];
    const files = scenarioFiles([path]);
    const wanted = files.length === 1 ? files : files.filter((file) => !isAside(folderOf(file) ?? ''));
    return wanted.map((file) => {
      if (!existsSync(file)) throw new UsageError(`there is no scenario at ${file}`);
      return ownScenario(file);
    });
  });
}

function wantedLanguages(given: string | undefined): readonly string[] | null {
  if (given === undefined) return null;
  const tags = given.split(',').map((tag) => tag.trim());
  const wrong = tags.find((tag) => !LANGUAGE_PATTERN.test(tag));
  if (wrong !== undefined) throw new UsageError(`--lang: "${wrong}" is no language code; write de or de,fr`);
  return tags;
}

function wantedMastery(given: string | undefined, as: Standard): number | null {
  if (given === undefined) return null;
  if (!isReported(as))
    throw new UsageError(`--mastery is for learning systems: from --as ${as} nobody hears who has passed`);
  if (!/^\d{1,3}$/.test(given) || Number(given) > 100)
    throw new UsageError(`--mastery is a whole number of points from 0 to 100, not "${given}"`);
  return Number(given);
}

/** brand.json, and whatever lies beside it that it names. */
function wantedBrand(file: string | undefined): PackRequest['brand'] {
  if (file === undefined) return null;
  const { text } = decodeText(readFile('brand', file));
  const named = [...text.matchAll(/"([^"\\/]+)"/g)].map(([, name = '']) => name);
  const there = readdirSync(dirname(file), { withFileTypes: true }).filter((entry) => entry.isFile());
  const files = there.map(({ name }) => name).filter((name) => named.includes(name));
  return { text, files: new Map(files.map((name) => [name, readFile('brand', join(dirname(file), name))])) };
}

function wantedSchemas(folder: string | undefined, as: Standard): PackRequest['schemas'] {
  if (folder === undefined) return undefined;
  const names = schemaNames(as);
  if (names.length === 0) throw new UsageError(`--schemas is for SCORM; ${as} has none`);
  const there = names.filter((name) => existsSync(join(folder, name)));
  return new Map(there.map((name) => [name, readFile('schemas', join(folder, name))]));
}

function wantedStandard(given: string | undefined): Standard {
  const as = STANDARDS.find((standard) => standard === given);
  if (as === undefined) throw new UsageError(`as what? Give --as ${STANDARDS.join(', --as ')}`);
  return as;
}

/** Whether a learning system hears of it. */
export const isReported = (as: Standard): boolean => as !== 'html' && as !== 'file';

export function requestIn(paths: readonly string[], flags: Flags): PackRequest {
  const as = wantedStandard(flags.get('as'));
  const edition = flags.get('edition');
  if (edition !== undefined && as !== 'scorm2004') throw new UsageError(`--edition is for SCORM 2004, not for ${as}`);
  return {
    as,
    scenarios: wantedScenarios(paths),
    languages: wantedLanguages(flags.get('lang')),
    edition: edition === '4th' ? '4th' : '3rd',
    title: flags.get('title') ?? null,
    mastery: wantedMastery(flags.get('mastery'), as),
    brand: wantedBrand(flags.get('brand')),
    schemas: wantedSchemas(flags.get('schemas'), as),
  };
}
