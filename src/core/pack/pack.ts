// Makes a package: scenarios with all of the game that they need, and nothing else of the site.
import { strToU8 } from 'fflate';
import type { LibraryEntry } from '../scenario/library-entry.ts';
import { BRAND_STYLES, brandFiles, type PackedBrand } from './brand-files.ts';
import { readBrand } from './brand.ts';
import { chooseFiles, COURSE_PAGE } from './choose-files.ts';
import { contentsOf } from './contents.ts';
import { courseOf, MOST_TITLE, textsOf } from './course-of.ts';
import type { Course, Packed, PackRequest, Site } from './course.ts';
import { facesOf } from './faces.ts';
import { manifestOf, START_PAGE } from './manifest.ts';
import { oneFile } from './one-file.ts';
import { packProblem, type PackProblem } from './pack-problem.ts';
import type { Pieces } from './pieces.ts';
import { ownPieces, sitePieces, textIn, type ScenarioPieces } from './scenario-files.ts';
import { schemaNames } from './schemas.ts';
import { startPage } from './start-page.ts';
import { zipped } from './zip.ts';

interface Problems {
  readonly problems: readonly PackProblem[];
}
type Files = Map<string, Uint8Array>;

const LIBRARY = 'scenarios/library.json';

const isPoints = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 100;

/** What can be told without looking at anything. */
function faultsIn({ scenarios, title, mastery, as, schemas }: PackRequest): readonly PackProblem[] {
  const length = title?.trim().length ?? 1;
  const missing = schemas === undefined ? [] : schemaNames(as).filter((name) => !schemas.has(name));
  return [
    ...(scenarios.length === 0 ? [packProblem('none')] : []),
    ...(length < 1 || length > MOST_TITLE ? [packProblem('title', { most: MOST_TITLE, length })] : []),
    ...(isPoints(mastery ?? 0) ? [] : [packProblem('mastery', { mastery: String(mastery) })]),
    ...(missing.length === 0 ? [] : [packProblem('no_schemas', { files: missing })]),
  ];
}

/** What is wanted and cannot be had. */
function absent(request: PackRequest, all: readonly ScenarioPieces[]): readonly PackProblem[] {
  const known = [...new Set(all.flatMap(({ languages }) => languages))];
  const ids = all.map(({ scenario }) => scenario.id);
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [
    ...[...twice].map((id) => packProblem('same_id', { id })),
    ...(request.languages ?? [])
      .filter((language) => !known.includes(language))
      .map((language) => packProblem('no_language', { language, known, count: known.length })),
  ];
}

/** Null where there is none; its own problems where it can't be used. */
function brandIn({ brand }: PackRequest): PackedBrand | null | Problems {
  if (brand === null) return null;
  const read = readBrand(brand.text, brand.files);
  if ('problems' in read) return { problems: [{ kind: 'brand', problems: read.problems }] };
  return brandFiles(read, brand.files);
}

async function scenariosIn(
  request: PackRequest,
  library: readonly LibraryEntry[],
  site: Site,
  pieces: Pieces,
): Promise<ScenarioPieces[] | Problems> {
  const wanted = (language: string): boolean => request.languages?.includes(language) ?? true;
  const people = Object.keys(pieces.portraits);
  const read = await Promise.all(
    request.scenarios.map(async (one) =>
      typeof one === 'string' ? sitePieces(site, library, one, wanted) : ownPieces(one, people, wanted),
    ),
  );
  const problems = read.flatMap((one) => ('problems' in one ? one.problems : []));
  return problems.length > 0 ? { problems } : read.flatMap((one) => ('problems' in one ? [] : one));
}

/** All that is in a package but its manifest. */
async function contentOf(
  course: Course,
  all: readonly ScenarioPieces[],
  brand: PackedBrand | null,
  site: Site,
  pieces: Pieces,
): Promise<Files> {
  const faces = new Set(all.flatMap(({ scenario }) => [...facesOf(scenario)]));
  const paths = chooseFiles(pieces, { faces, languages: course.languages }).filter((path) => path !== COURSE_PAGE);
  const read = await Promise.all(
    [...paths, 'licences.txt'].map(async (path) => [path, await site.read(path)] as const),
  );
  const page = await textIn(site, COURSE_PAGE);
  const styles = brand?.files.has(BRAND_STYLES) === true ? BRAND_STYLES : null;
  const texts: [string, string][] = [
    [START_PAGE, startPage(page, course, styles)],
    ['course.json', JSON.stringify(course)],
    [LIBRARY, JSON.stringify(all.map(({ entry }) => entry))],
    ...all.flatMap((one) => [...one.texts]),
  ];
  return new Map([
    ...read,
    ...texts.map(([path, text]) => [path, strToU8(text)] as const),
    ...all.flatMap(({ pictures }) => [...pictures]),
    ...(brand?.files ?? []),
  ]);
}

function nameOf({ as, scenarios }: Course, edition: PackRequest['edition']): string {
  const name = scenarios.length === 1 ? scenarios[0] : 'skip-level';
  if (as === 'file') return `${name}.html`;
  return `${name}-${as}${as === 'scorm2004' && edition !== '3rd' ? `-${edition}` : ''}.zip`;
}

function packed(request: PackRequest, course: Course, entries: readonly LibraryEntry[], files: Files, pieces: Pieces) {
  const name = nameOf(course, request.edition);
  if (course.as === 'file') return { name, bytes: strToU8(oneFile(files, pieces)) as Uint8Array<ArrayBuffer> };
  const manifest = manifestOf({
    course,
    edition: request.edition,
    texts: textsOf(entries, course.languages, request.title),
    files: [...files.keys()].toSorted(),
    withSchemas: request.schemas !== undefined,
  });
  if (manifest !== null) files.set(manifest[0], strToU8(manifest[1]));
  for (const [path, bytes] of request.schemas ?? []) files.set(path, bytes);
  return { name, bytes: zipped(files) };
}

async function piecesIn(site: Site): Promise<Pieces | Problems> {
  const file = 'pieces.json';
  try {
    const pieces = JSON.parse(await textIn(site, file)) as Pieces;
    return pieces.entries.includes(COURSE_PAGE) ? pieces : { problems: [packProblem('no_course')] };
  } catch {
    return { problems: [packProblem('no_build', { file })] };
  }
}

/**
 * The package asked for, or every reason there is against it. The same request and site come to the same bytes. What is asked for as
 * `mastery` is whole points, 0–100; a title has 1 to 120 characters. Rejects where the site has a file no more that it says it has.
 */
export async function pack(request: PackRequest, site: Site): Promise<Packed | Problems> {
  const faults = faultsIn(request);
  if (faults.length > 0) return { problems: faults };
  const pieces = await piecesIn(site);
  if ('problems' in pieces) return pieces;
  const brand = brandIn(request);
  const library = JSON.parse(await textIn(site, LIBRARY)) as readonly LibraryEntry[];
  const all = await scenariosIn(request, library, site, pieces);
  const wrong = [all, brand].flatMap((one) => (one !== null && 'problems' in one ? one.problems : []));
  if ('problems' in all || (brand !== null && 'problems' in brand)) return { problems: wrong };
  const missing = absent(request, all);
  if (missing.length > 0) return { problems: missing };
  const entries = all.map(({ entry }) => entry);
  const course = courseOf(request, entries, brand?.brand ?? null);
  const files = await contentOf(course, all, brand, site, pieces);
  const scenarios = await contentsOf(all, library, site);
  return { ...packed(request, course, entries, files, pieces), course, scenarios };
}
