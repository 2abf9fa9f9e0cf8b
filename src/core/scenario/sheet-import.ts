// A translator's sheet, taken into the translation: never more than its rows were made from, and with a word on each that isn't plain.
import { checkOverlay } from './check-overlay.ts';
import { filledOverlay } from './filled-overlay.ts';
import { isError, problemFrom, type Finding } from './finding.ts';
import type { Overlay } from './overlay.ts';
import { byPlace, MOST_PROBLEMS, type Problem } from './problem.ts';
import type { Argument, Says } from './says.ts';
import { lettersLost, type ReadSheet } from './sheet.ts';
import { rowResults, type RowResult, type SheetRules } from './sheet-rows.ts';
import type { Scenario } from './schema.ts';
import { sourceOf } from './source.ts';
import { textKeys } from './text-keys.ts';
import { LANGUAGE_PATTERN } from './vocabulary.ts';

interface SheetOrder extends SheetRules {
  /** The sheet's name, for whoever reads the problems. */
  readonly file: string;
  /** The language asked for; null goes by the sheet. */
  readonly language: string | null;
  /** The translation as it is, in the sheet's language. */
  readonly before: Overlay | null;
}
export interface SheetImport {
  /** Null where nothing is to be written. */
  readonly overlay: Overlay | null;
  /** Their lines are those of the sheet. */
  readonly problems: readonly Problem[];
  /** Rows by what came of them. */
  readonly taken: number;
  readonly refused: number;
  readonly unchanged: number;
  /** Empty, where a translation was kept. */
  readonly left: number;
}

/** Told by the row itself, or of the translation as a whole. */
const TOLD_ELSEWHERE = new Set(['T10', 'T11', 'T15']);

/** What a problem's excerpt is cut from: the translations, each on its own line. */
export function sheetSource({ rows }: ReadSheet): string {
  const lines = new Map(rows.map(({ line, translation }) => [line, translation.replace(/[\r\n]/g, ' ')]));
  const last = Math.max(0, ...lines.keys());
  return Array.from({ length: last }, (_, index) => lines.get(index + 1) ?? '').join('\n');
}

/** The language of a sheet, or why it is none of this scenario’s. */
export function languageOfSheet(
  scenario: Scenario,
  sheet: ReadSheet,
  wanted: string | null,
): { readonly language: string } | { readonly fault: Says } {
  const fault = (says: string, args?: Readonly<Record<string, Argument>>) => ({
    fault: { code: 'T30', says, args } as Says,
  });
  const language = wanted ?? sheet.language;
  if (sheet.scenario !== null && ![scenario.id, ...(scenario.was ?? [])].includes(sheet.scenario))
    return fault('scenario', { scenario: sheet.scenario, here: scenario.id });
  if (language === null || !LANGUAGE_PATTERN.test(language)) return fault('no_language');
  if (sheet.language !== null && sheet.language !== language)
    return fault('language', { language: sheet.language, wanted: language });
  if (language === scenario.language) return fault('own', { language });
  const keys = textKeys(scenario);
  const known = new Map(keys.flatMap((key) => [key.key, ...key.former].map((name) => [name, key] as const)));
  if (!sheet.rows.some(({ key }) => known.has(key))) return fault('unrelated', { here: scenario.id });
  const lost = sheet.rows.find((row) => lettersLost(row, known.get(row.key)?.text));
  if (lost) return fault('letters', { written: lost.source.slice(0, 60), line: lost.line });
  return { language };
}

export function importSheet(scenario: Scenario, sheet: ReadSheet, order: SheetOrder): SheetImport {
  const { file, before, erase } = order;
  const source = sourceOf(file, sheetSource(sheet));
  const found = languageOfSheet(scenario, sheet, order.language);
  const nothing = { overlay: null, taken: 0, refused: 0, unchanged: 0, left: 0 };
  if ('fault' in found) return { ...nothing, problems: [problemFrom(source, undefined, { ...found.fault, path: [] })] };
  const results = rowResults(scenario, before, sheet.rows, { erase });
  const placed = placeIn(sheet);
  const told = results.flatMap(({ row, told: ofRow }) => ofRow.map((says) => placed(row.line, says, row.key)));
  const whole = withRows(scenario, found.language, before, results);
  const { findings, bad } = checked(scenario, whole, results, placed);
  const good = results.filter(({ key }) => !bad.has(key ?? ''));
  const isTaken = ({ entry }: RowResult): boolean => entry !== null;
  return {
    overlay: withRows(scenario, found.language, before, good),
    problems: [...told, ...findings]
      .slice(0, MOST_PROBLEMS)
      .map((finding) => problemFrom(source, undefined, finding))
      .sort(byPlace),
    taken: good.filter(isTaken).length,
    refused: results.filter(isTaken).length - good.filter(isTaken).length,
    unchanged: results.filter(({ entry, key, isLeft }) => entry === null && key !== null && !isLeft).length,
    left: results.filter(({ isLeft }) => isLeft).length,
  };
}

type Place = (line: number, says: Says & Partial<Pick<Finding, 'level' | 'near' | 'within'>>, key: string) => Finding;

/** Where a row's translation stands in `sheetSource`. */
function placeIn(sheet: ReadSheet): Place {
  const starts = lineStarts(sheetSource(sheet));
  return (line, { within, ...says }, key) => {
    const start = starts[line - 1] ?? 0;
    const length = (starts[line] ?? Infinity) - start - 1;
    const span = within
      ? { offset: start + within.start, length: Math.max(1, within.end - within.start) }
      : { offset: start, length: Math.max(1, Number.isFinite(length) ? length : 1) };
    return { ...says, path: [key], span };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function withRows(
  scenario: Scenario,
  language: string,
  before: Overlay | null,
  results: readonly RowResult[],
): Overlay {
  const filled = filledOverlay(scenario, language, before);
  const texts = results.flatMap(({ key, entry }) => (key === null || entry === null ? [] : [[key, entry] as const]));
  return { ...filled, texts: { ...filled.texts, ...Object.fromEntries(texts) } };
}

/** The checks of any translation, told of the rows that changed; `bad`: keys whose text would make it unusable. */
function checked(scenario: Scenario, whole: Overlay, results: readonly RowResult[], placed: Place) {
  const lines = new Map(
    results.flatMap(({ row, key, entry }) => (key === null || entry === null ? [] : [[key, row.line] as const])),
  );
  const bad = new Set<string>();
  const findings = checkOverlay(whole, scenario, null).flatMap((finding): Finding[] => {
    const key = String(finding.path[1]);
    const line = lines.get(key);
    if (line === undefined || TOLD_ELSEWHERE.has(finding.code)) return [];
    if (isError(finding)) bad.add(key);
    const { path: _path, atKey: _atKey, span: _span, fix: _fix, ...says } = finding;
    return [placed(line, says, key)];
  });
  return { findings, bad };
}
