// Does a translation belong to its scenario, is it whole and up to date, and does it read as well as the original?
import { allows } from './allowances.ts';
import type { Finding } from './finding.ts';
import { countCategories } from './message.ts';
import { nearestName } from './nearest.ts';
import { translationOf, type Overlay } from './overlay.ts';
import { namesFilled, tokensOf } from './placeholders.ts';
import type { Scenario } from './schema.ts';
import { checkShortNames } from './check-short-names.ts';
import { textHash } from './text-hash.ts';
import { keyIn, openKeys, textKeys, type TextKey } from './text-keys.ts';
import { checkTexts } from './texts.ts';
import { translated } from './translated.ts';
import { LANGUAGE_PATTERN, LIMITS } from './vocabulary.ts';

/** Beyond so many the suggestions would take too long. */
const MOST_UNKNOWN = 200;

/** `expected`: the language that the file's name says. `told`: keys of texts that couldn't be taken, which are not also missing. */
export function checkOverlay(
  overlay: Overlay,
  scenario: Scenario,
  expected: string | null,
  told: ReadonlySet<unknown> = new Set(),
): Finding[] {
  const elsewhere = checkBelonging(overlay, scenario, expected);
  if (elsewhere.length > 0) return elsewhere;
  const keys = textKeys(scenario);
  const pairs = keys.flatMap((key): Pair[] => {
    const written = keyIn(overlay.texts, key);
    const entry = written === undefined ? undefined : overlay.texts[written];
    if (written === undefined || entry === undefined || entry.text === '') return [];
    return [{ ...key, ...entry, key: written, source: key.text }];
  });
  const general = generalFindings(overlay, scenario, pairs);
  const ofTexts = pairs.flatMap((pair) => [
    ...tooLong(pair),
    ...stale(pair),
    ...placeholders(pair, general),
    ...plurals(pair, overlay.language),
    ...muchLonger(pair, general),
  ]);
  const at = new Map(pairs.map((pair) => [pair.key, pair.at]));
  const allowed = ({ code, path }: Finding): boolean =>
    (scenario.allow ?? []).some((entry) => allows(entry, code, at.get(String(path[1])) ?? scenario.id));
  const misnamed = unknownKeys(overlay, keys);
  const meant = new Set([...told, ...misnamed.map(({ near }) => near?.text)]);
  return [
    ...misnamed,
    ...missing(keys, overlay, meant, scenario),
    ...[...general, ...ofTexts].filter((finding) => !allowed(finding)),
  ];
}

/** The newest format of a translation. */
const OVERLAY_FORMAT = 1;

/** A text with what it was translated from, under the key that the translation has it by. */
interface Pair extends TextKey {
  readonly source: string;
  readonly from: string;
}
const pathOf = ({ key }: TextKey): Finding['path'] => ['texts', key, 'text'];

function checkBelonging(overlay: Overlay, scenario: Scenario, expected: string | null): Finding[] {
  const { format, language } = overlay;
  const at = { path: ['format'] };
  const known = String(OVERLAY_FORMAT);
  if (format > OVERLAY_FORMAT) return [{ code: 'V01', says: 'newer', args: { format: String(format), known }, ...at }];
  if (format !== OVERLAY_FORMAT)
    return [{ code: 'S04', says: 'value', args: { written: String(format), wanted: known }, ...at }];
  if (!LANGUAGE_PATTERN.test(language))
    return [{ code: 'S05', says: 'language', args: { written: JSON.stringify(language) }, path: ['language'] }];
  if (overlay.scenario !== scenario.id) {
    const args = { scenario: overlay.scenario, here: scenario.id };
    return [{ code: 'V08', says: 'scenario', args, path: ['scenario'] }];
  }
  if (language === scenario.language) return [{ code: 'V08', says: 'own', args: { language }, path: ['language'] }];
  if (expected !== null && expected !== language)
    return [{ code: 'V08', says: 'named', args: { expected, language }, path: ['language'] }];
  return [];
}

/** What any text is checked for, found in the scenario as it reads in this language and told of the translation's own texts. */
function generalFindings(overlay: Overlay, scenario: Scenario, pairs: readonly Pair[]): Finding[] {
  const spoken = translated(scenario, translationOf(scenario, overlay));
  const places = new Map(pairs.map((pair) => [pair.path.join('.'), pathOf(pair)]));
  return [...checkTexts(spoken), ...checkShortNames(spoken)].flatMap((finding) => {
    const path = places.get(finding.path.join('.'));
    return path === undefined || isMeant(finding, overlay) ? [] : [{ ...finding, path }];
  });
}

/** The pseudo-locale that runs from right to left turns its lines on purpose. */
const isMeant = ({ code, says }: Finding, { language }: Overlay): boolean =>
  language === 'ar-XB' && code === 'T21' && says === 'direction';

function unknownKeys(overlay: Overlay, keys: readonly TextKey[]): Finding[] {
  const known = new Set(keys.map(({ key }) => key));
  const former = new Set(keys.flatMap((key) => key.former));
  return Object.keys(overlay.texts)
    .filter((key) => !known.has(key) && !former.has(key))
    .slice(0, MOST_UNKNOWN)
    .map((key) => {
      const near = nearestName(key, known);
      const at = { path: ['texts', key], atKey: true, ...(near !== undefined && { near: { text: near } }) };
      return { code: 'T15', says: 'key', args: { key }, ...at };
    });
}

/** As many keys as a line holds. */
const MOST_NAMED = 5;

/** `meant`: keys that stand there with a slip, which is told by itself. */
function missing(
  keys: readonly TextKey[],
  { texts }: Overlay,
  meant: ReadonlySet<unknown>,
  { language }: Scenario,
): Finding[] {
  const { open, all } = openKeys(keys, texts);
  const absent = open.flatMap(({ key, former }) => ([key, ...former].some((one) => meant.has(one)) ? [] : [key]));
  if (absent.length === 0) return [];
  const keysNamed = [...absent.slice(0, MOST_NAMED), ...(absent.length > MOST_NAMED ? ['…'] : [])];
  const args = { count: absent.length, all, language, keys: keysNamed };
  return [{ code: 'T10', says: 'absent', args, path: ['texts'], atKey: true }];
}

function tooLong(pair: Pair): Finding[] {
  const most = LIMITS.textCharacters;
  const args = { length: pair.text.length, bounds: 'most', least: 0, most };
  return pair.text.length > most ? [{ code: 'S03', says: 'text', args, path: pathOf(pair) }] : [];
}

function stale(pair: Pair): Finding[] {
  if (pair.from === textHash(pair.source)) return [];
  const source = pair.source.length > 120 ? `${pair.source.slice(0, 119)}…` : pair.source;
  return [{ code: 'T11', says: 'stale', args: { source }, path: ['texts', pair.key, 'from'] }];
}

/** `told`: a name that nothing fills is not told twice. */
function placeholders(pair: Pair, told: readonly Finding[]): Finding[] {
  if (told.some(({ code, path }) => (code === 'T01' || code === 'T03') && path[1] === pair.key)) return [];
  const [there, here] = [namesFilled(pair.source), namesFilled(pair.text)];
  const differs = (says: 'lost' | 'foreign') => (name: string) =>
    ({ code: 'T12', says, args: { name: `{${name}}` }, path: pathOf(pair) }) satisfies Finding;
  return [
    ...[...there].filter((name) => !here.has(name)).map(differs('lost')),
    ...[...here].filter((name) => !there.has(name)).map(differs('foreign')),
  ];
}

const EXACT: Readonly<Record<string, string>> = { zero: '=0', one: '=1', two: '=2' };

function plurals(pair: Pair, language: string): Finding[] {
  return tokensOf(pair.text).flatMap((token): Finding[] => {
    if (token.type !== 'plural' && token.type !== 'selectordinal') return [];
    const cases = token.cases.map(({ key }) => key);
    const needed = countCategories(language, token.type === 'plural' ? 'cardinal' : 'ordinal');
    const absent = needed.filter(
      (name) => name !== 'other' && !cases.includes(name) && !cases.includes(EXACT[name] ?? name),
    );
    if (absent.length === 0 || !cases.includes('other')) return [];
    const within = { start: token.ctx.offset, end: token.ctx.offset + token.ctx.text.length };
    const args = { language, absent: absent.map((name) => `"${name}"`), needed };
    return [{ code: 'T13', says: 'form', args, path: pathOf(pair), within }];
  });
}

/** German takes a third more than English; what is far beyond that does not fit where the original fitted. Design choice. */
const MOST_GROWTH = 1.6;
const ALWAYS_FITS = 24;

/** Without its placeholders: how long their names are says nothing of what is shown. */
const lettersIn = (text: string): number =>
  tokensOf(text).reduce(
    (left, { type, ctx }) => (type === 'argument' || type === 'function' ? left - ctx.text.length : left),
    text.length,
  );

/** What outgrows its place in any language has been told. */
function muchLonger(pair: Pair, general: readonly Finding[]): Finding[] {
  const [length, source] = [lettersIn(pair.text), lettersIn(pair.source)];
  const isTold = ({ says, path }: Finding): boolean =>
    path[1] === pair.key && (says === 'characters' || says === 'words');
  if (general.some(isTold)) return [];
  if (length <= Math.max(ALWAYS_FITS, source * MOST_GROWTH)) return [];
  return [{ code: 'T14', says: 'long', args: { length, source }, path: pathOf(pair) }];
}
