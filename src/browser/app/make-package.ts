// Loads late: makes a package of this very site, as `npm run scenario -- pack` makes one of a built one.
import { readBrand } from '../../core/pack/brand.ts';
import type { OwnScenario, PackRequest, Site } from '../../core/pack/course.ts';
import type { BrandProblem, PackProblem } from '../../core/pack/pack-problem.ts';
import { pack } from '../../core/pack/pack.ts';
import { shownArguments } from '../../core/scenario/problem-words.ts';
import { decodeText } from '../../core/scenario/decode-text.ts';
import type { ChosenBrand, Making, PackChoice, Progress } from '../ui/pack/pack-choice.ts';
import type { TextOf } from '../ui/text/text.ts';

type Words = TextOf<'pack'>;
export type BrandFiles = NonNullable<PackRequest['brand']>;

const BRAND = 'brand.json';

const saidOf = ({ says, args }: Pick<BrandProblem, 'says' | 'args'>, t: Words): string =>
  t(says, shownArguments(args, t.locale));

const brandWords = (problem: BrandProblem, t: Words): string =>
  t('pack.brand_at', { line: problem.line, column: problem.column, problem: saidOf(problem, t) });

/** What was chosen, and how it is told; without files where it cannot go in. */
export async function readBrandFiles(
  chosen: readonly File[],
  t: Words,
): Promise<{ readonly told: ChosenBrand; readonly files: BrandFiles | null }> {
  const all = await Promise.all(
    chosen.map(async (file) => [file.name, new Uint8Array(await file.arrayBuffer())] as const),
  );
  const files = new Map(all);
  const bytes = files.get(BRAND);
  if (bytes === undefined) return { told: { kind: 'wrong', problems: [t('pack.brand_none')] }, files: null };
  const { text } = decodeText(bytes);
  const read = readBrand(text, files);
  if ('problems' in read)
    return { told: { kind: 'wrong', problems: read.problems.map((problem) => brandWords(problem, t)) }, files: null };
  return { told: { kind: 'ready', name: read.name }, files: { text, files } };
}

function problemWords(problem: PackProblem, t: Words): readonly string[] {
  switch (problem.kind) {
    case 'said':
      return [saidOf(problem, t)];
    case 'scenario':
      return [t('pack.scenario_wrong', { file: problem.file, count: problem.problems.length })];
    case 'brand':
      return problem.problems.map((one) => brandWords(one, t));
  }
}

/** This site's own files. A line that is down is remembered: whoever reads may take it for a file that isn't there. */
class OwnSite implements Site {
  down = false;
  private progress: Progress = { done: 0, all: 0 };
  private readonly onProgress: (progress: Progress) => void;

  constructor(onProgress: (progress: Progress) => void) {
    this.onProgress = onProgress;
  }

  async read(path: string): Promise<Uint8Array> {
    this.tell({ ...this.progress, all: this.progress.all + 1 });
    const answer = await fetch(path).catch(() => {
      this.down = true;
      throw new Error(`expected ${path}, got no answer`);
    });
    if (!answer.ok) throw new Error(`expected ${path}, got ${answer.status}`);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    this.tell({ ...this.progress, done: this.progress.done + 1 });
    return bytes;
  }

  private tell(progress: Progress): void {
    this.progress = progress;
    this.onProgress(progress);
  }
}

/** The order as the core takes it. `own`: by key; the others are the site's, their id behind the slash. */
function requestOf(
  choice: PackChoice,
  languages: readonly string[],
  own: ReadonlyMap<string, OwnScenario>,
  brand: BrandFiles | null,
): PackRequest {
  const { as, title, mastery, without } = choice;
  return {
    as: as === 'scorm2004_4th' ? 'scorm2004' : as,
    edition: as === 'scorm2004_4th' ? '4th' : '3rd',
    scenarios: [...choice.scenarios].map((key) => own.get(key) ?? key.slice(key.indexOf('/') + 1)),
    languages: languages.some((tag) => without.has(tag)) ? languages.filter((tag) => !without.has(tag)) : null,
    title: title.trim() === '' ? null : title.trim(),
    mastery,
    brand,
  };
}

export interface Order {
  readonly choice: PackChoice;
  /** All that could have been chosen. */
  readonly languages: readonly string[];
  readonly own: ReadonlyMap<string, OwnScenario>;
  readonly brand: BrandFiles | null;
}

/** Never rejects. */
export async function makePackage(
  { choice, languages, own, brand }: Order,
  t: Words,
  onProgress: (progress: Progress) => void,
): Promise<Making> {
  const failed = (...problems: readonly string[]): Making => ({ kind: 'failed', problems });
  if (choice.scenarios.size === 0) return failed(t('pack.none'));
  if (languages.every((tag) => choice.without.has(tag))) return failed(t('pack.no_language'));
  const site = new OwnSite(onProgress);
  try {
    const packed = await pack(requestOf(choice, languages, own, brand), site);
    if (site.down) return failed(t('pack.unreachable'));
    if ('problems' in packed) return failed(...packed.problems.flatMap((problem) => problemWords(problem, t)));
    return { kind: 'made', as: choice.as, ...packed };
  } catch {
    return failed(t('pack.unreachable'));
  }
}
