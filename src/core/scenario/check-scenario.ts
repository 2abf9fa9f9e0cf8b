// The whole reading, step by step; each step stops if what it found makes the next one pointless.
import { applyAllowances } from './allowances.ts';
import { checkConditions } from './conditions.ts';
import { checkAmounts } from './check-amounts.ts';
import { checkParts } from './check-parts.ts';
import { checkAlike } from './check-alike.ts';
import { checkFormat } from './check-format.ts';
import { checkDays } from './days.ts';
import { decodeText, markOf, withoutMark } from './decode-text.ts';
import { kindOfFile, wideEncoding } from './file-kind.ts';
import { isError, problemFrom, type Finding } from './finding.ts';
import { checkOpenings } from './check-openings.ts';
import { checkShortNames } from './check-short-names.ts';
import { checkEffects } from './effects.ts';
import { checkSteps } from './check-steps.ts';
import { checkLooks } from './check-looks.ts';
import { checkLints, isLintCode } from './lints.ts';
import { checkPictures, type PictureFile } from './check-pictures.ts';
import { checkPromises } from './check-promises.ts';
import { checkTasks } from './check-tasks.ts';
import { checkTiming } from './check-timing.ts';
import { checkVoices } from './check-voices.ts';
import { checkUnmet } from './check-unmet.ts';
import { withoutFollowOns } from './follow-ons.ts';
import { checkFacts } from './check-facts.ts';
import { checkPassages } from './check-passages.ts';
import { checkFolder } from './check-folder.ts';
import { checkAwayFlow } from './away-flow.ts';
import { checkFlow } from './flow.ts';
import { memberOf, valueOf, type JsonNode } from './json-tree.ts';
import { checkPosts } from './check-posts.ts';
import { checkPortraits } from './portraits.ts';
import { byPlace, MOST_PROBLEMS, type Problem } from './problem.ts';
import { checkExpectations } from './expectations.ts';
import { checkEvents } from './check-events.ts';
import { checkReach } from './check-reach.ts';
import { readJson } from './read-json.ts';
import { checkReferences } from './references.ts';
import { FORMAT, type Scenario } from './schema.ts';
import type { Says } from './says.ts';
import { readShape, type ShapeReading } from './shape.ts';
import { sourceOf } from './source.ts';
import { checkTexts } from './texts.ts';
import { languageOfTranslation } from './translation-in.ts';
import { LIMITS } from './vocabulary.ts';

export interface ReadingOptions {
  /** Name of the file, for messages. */
  readonly file?: string;
  /** Portraits that exist; left out, portraits aren't checked. */
  readonly people?: readonly string[] | undefined;
  /** What lies in its folder `pictures`; left out, that isn't checked. */
  readonly pictures?: readonly PictureFile[] | undefined;
  /** Name of the folder it lies in; left out, any will do. */
  readonly folder?: string | undefined;
}
/** What could be read, also of a broken file. */
export interface Reading {
  /** Null if and only if there is a problem of level "error". */
  readonly scenario: Scenario | null;
  /** What the file says, as plain data and whatever its shape: nothing is filled in, and a name that stands twice counts once. Null without a tree. */
  readonly partial: unknown;
  /** The same with the place of everything in the text; null where nothing could be made of the file. */
  readonly tree: JsonNode | null;
  /** By place. */
  readonly problems: readonly Problem[];
}
type Known = Omit<ReadingOptions, 'file'>;

type Step = Omit<Reading, 'problems'> & { readonly findings: readonly Finding[] };

/** Of a file as big as this only the first mistake in its shape is told: hostile ones have millions. */
const MANY_VALUES = 20_000;

export function checkScenario(
  source: string | Uint8Array,
  { file = 'scenario.json', ...known }: ReadingOptions,
): Reading {
  const { text, findings: before } = textOf(source);
  const step = before.length > 0 ? unread(before) : readText(text, known);
  const { findings, ...read } = step;
  const at = sourceOf(file, text);
  const problems = findings.slice(0, MOST_PROBLEMS).map((finding) => problemFrom(at, read.tree ?? undefined, finding));
  return { ...read, problems: problems.sort(byPlace) };
}

const unread = (findings: readonly Finding[]): Step => ({ scenario: null, partial: null, tree: null, findings });

const atPlace = (says: Says, offset: number): Finding => ({ ...says, path: [], span: { offset, length: 1 } });

const unmarked = (encoding: string): Says => ({
  code: 'V02',
  says: 'unmarked',
  args: { encoding: encoding.slice(0, 6).toUpperCase() },
});

/** Limits come first: nothing is read of a file that is too big. */
export function textOf(source: string | Uint8Array): { readonly text: string; readonly findings: readonly Finding[] } {
  if (source.length > LIMITS.fileBytes) {
    const args = { megabytes: Math.ceil(source.length / 1e5) / 10, most: LIMITS.fileBytes / 1e6 };
    return { text: '', findings: [atPlace({ code: 'V03', says: 'bytes', args }, 0)] };
  }
  if (typeof source === 'string') return { text: withoutMark(source), findings: [] };
  if (markOf(source) === null) {
    const kind = kindOfFile(source);
    if (kind !== null) return { text: '', findings: [atPlace({ code: 'V11', says: 'binary', args: { kind } }, 0)] };
    const wide = wideEncoding(source);
    if (wide !== null) return { text: '', findings: [atPlace(unmarked(wide), 0)] };
  }
  const { text, badByte } = decodeText(source);
  return { text, findings: badByte < 0 ? [] : [atPlace({ code: 'V02', says: 'encoding' }, text.length)] };
}

/** What a scenario begins with, or has somewhere however much of it is broken. */
const OF_A_SCENARIO = /^\s*(?:[{[/]|$)|"?\b(?:format|moments|managers)"?\s*:/;

function readText(text: string, known: Known): Step {
  // A letter, a list of shopping: told as that, and not by its first missing quote.
  if (!OF_A_SCENARIO.test(text)) return unread([atPlace({ code: 'V06', says: 'other' }, 0)]);
  const language = languageOfTranslation(text);
  if (language !== null) return unread([atPlace({ code: 'V06', says: 'translation', args: { language } }, 0)]);
  const { root: tree, complete, values, findings } = readJson(text);
  if (!tree) return unread(findings);
  const read = { scenario: null, partial: valueOf(tree), tree };
  if (!complete) return { ...read, findings };
  const refusal = refuseOther(tree);
  if (refusal) return { ...read, findings: [...findings, refusal] };
  const { scenario, findings: more } = checkTree(tree, readShape(read.partial, values > MANY_VALUES), known);
  const all = [...findings, ...more.filter(isNews(findings))];
  const hasErrors = all.some(isError);
  return { ...read, scenario: hasErrors ? null : scenario, findings: all };
}

/** What the reader of the file has told already isn't told again of what it read. */
const isNews =
  (before: readonly Finding[]) =>
  ({ code, says }: Finding): boolean =>
    code !== 'T21' || says !== 'control' || !before.some((finding) => finding.code === 'P07');

function refuseOther(root: JsonNode): Finding | null {
  const format = memberOf(root, 'format')?.value;
  if (format?.kind === 'leaf' && typeof format.value === 'number' && format.value > FORMAT) {
    const args = { format: String(format.value), known: String(FORMAT) };
    return { code: 'V01', says: 'newer', args, path: ['format'] };
  }
  if (['format', 'moments', 'managers'].some((name) => memberOf(root, name))) return null;
  return atPlace({ code: 'V06', says: 'other' }, root.offset);
}

function checkTree(tree: JsonNode, { scenario, findings }: ShapeReading, { people, folder, pictures }: Known) {
  if (!scenario) return { scenario, findings };
  const checked = [
    ...checkReferences(scenario),
    ...checkUnmet(scenario),
    ...checkFlow(scenario),
    ...checkReach(scenario),
    ...checkEvents(scenario),
    ...checkAwayFlow(scenario),
    ...checkSteps(scenario),
    ...checkEffects(scenario),
    ...checkAmounts(scenario),
    ...checkPromises(scenario),
    ...checkTiming(scenario),
    ...checkTasks(scenario),
    ...checkDays(scenario),
    ...checkConditions(scenario),
    ...checkParts(scenario),
    ...checkFacts(scenario),
    ...checkTexts(scenario),
    ...checkPassages(scenario),
    ...checkShortNames(scenario),
    ...checkAlike(scenario),
    ...checkOpenings(scenario),
    ...checkPosts(scenario),
    ...checkVoices(scenario),
    ...checkPortraits(scenario, people),
    ...checkLooks(scenario),
    ...checkPictures(scenario, pictures),
    ...checkExpectations(scenario),
    ...checkFolder(scenario, folder),
    ...checkFormat(tree),
  ];
  // Advice on choices and words is for what can be played, but for its file and its pictures.
  const isBroken = checked.some((finding) => isError(finding) && !/^[VA]/.test(finding.code));
  const advice = isBroken ? [] : checkLints(scenario);
  const isLookedFor = (code: string): boolean => !isBroken || !isLintCode(code);
  return {
    scenario,
    findings: applyAllowances([...withoutFollowOns(checked), ...advice], scenario, tree, isLookedFor),
  };
}
