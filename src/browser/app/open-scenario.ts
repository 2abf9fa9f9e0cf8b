// From an id or a file to a scenario that can be played, or to the words for why not.
import type { Problem } from '../../core/scenario/problem.ts';
import { bringMessages } from '../../core/scenario/authored.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import { textHash } from '../../core/scenario/text-hash.ts';
import type { Translation } from '../../core/scenario/translated.ts';
import { LIMITS } from '../../core/scenario/vocabulary.ts';
import { nearestLanguage, withBases } from '../ui/text/locales.ts';

interface Amiss {
  readonly problems: readonly Problem[];
  readonly source: string;
}

export type Opened =
  | {
      readonly kind: 'opened';
      readonly scenario: Scenario;
      readonly source: string;
      /** Of the scenario's rules. */
      readonly hash: string;
      /** While it is written: the errors of the translation it is in. */
      readonly amiss?: Amiss | undefined;
    }
  | { readonly kind: 'problems'; readonly file: string; readonly problems: readonly Problem[]; readonly source: string }
  | { readonly kind: 'not_found' }
  | { readonly kind: 'too_big' | 'not_text'; readonly file: string }
  | { readonly kind: 'unreachable' };
export type OpenedScenario = Extract<Opened, { readonly kind: 'opened' }>;
export type OpenedFile = Exclude<Opened, { readonly kind: 'not_found' }>;

/** `folder`: the id by which it was asked for. */
async function read(source: string | Uint8Array<ArrayBuffer>, file: string, folder?: string): Promise<OpenedFile> {
  const { encodingOf, readScenario, rulesHash } = await import('./read-scenario.ts');
  const { scenario, problems } = readScenario(source, file, folder);
  const text = typeof source === 'string' ? source : new TextDecoder(encodingOf(source)).decode(source);
  if (!scenario) return { kind: 'problems', file, problems, source: text };
  return { kind: 'opened', scenario, source: text, hash: rulesHash(scenario) };
}

/** What the build has worked out of a scenario that ships (tools/scenario-files.ts), in a file beside it; none while developing. */
interface Checked {
  readonly textHash: string;
  readonly contentHash: string;
  readonly rulesHash: string;
  readonly language: string;
  /** Languages it is translated into. */
  readonly translations: readonly string[];
  /** The texts, in any language, that have something to fill in. */
  readonly messages: unknown;
}

interface Early {
  readonly wanted: string;
  readonly coming: Promise<Opened>;
  came?: Opened;
}
const early = new Map<string, Early>();

/** Begins to open a scenario before the page that plays it is there. `wanted`: languages, the dearest first. */
export async function openEarly(id: string, wanted: readonly string[]): Promise<void> {
  const begun: Early = { wanted: wanted.join(), coming: fetchScenario(id, wanted) };
  early.set(id, begun);
  begun.came = await begun.coming;
}

/** Taken once. */
function begunFor(id: string, wanted: readonly string[]): Early | undefined {
  const begun = early.get(id);
  early.delete(id);
  return begun?.wanted === wanted.join() ? begun : undefined;
}

/** What was begun early, if it has come by now. */
export function takeEarly(id: string, wanted: readonly string[]): Opened | undefined {
  return early.get(id)?.came && begunFor(id, wanted)?.came;
}

export const openFromLibrary = (id: string, wanted: readonly string[]): Promise<Opened> =>
  begunFor(id, wanted)?.coming ?? fetchScenario(id, wanted);

/** Null where it does not come: the scenario is then in its own words. */
async function fetchJson(address: string): Promise<unknown> {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

/** Only who plays in another language needs it. */
const inOtherWords = () => import('../../core/scenario/translated.ts');

/** Null for a file that the build has not written; the reader is then asked for, without which braces would show as they are. */
async function fetchChecked(id: string): Promise<Checked | null> {
  const value = Object((await fetchJson(`scenarios/${id}/checked.json`)) ?? {}) as Checked;
  if (Array.isArray(value.translations)) return value;
  void import('./read-scenario.ts');
  return null;
}

/** What else the build has made ready for these words: messages where there is something to fill in, and a translation. */
async function fetchWords(id: string, checked: Checked, wanted: readonly string[]): Promise<Translation | null> {
  bringMessages(checked.messages);
  const language = nearestLanguage(wanted, [checked.language, ...checked.translations]);
  if (language === null || language === checked.language) return null;
  const words = await fetchJson(`scenarios/${id}/translation.${language}.json`);
  if (words === null) return null;
  const { readTranslation } = await inOtherWords();
  const translation = readTranslation(words);
  return translation?.of === checked.contentHash ? translation : null;
}

async function fetchScenario(id: string, wanted: readonly string[]): Promise<Opened> {
  try {
    const [answer, checked] = await Promise.all([fetch(`scenarios/${id}/scenario.json`), fetchChecked(id)]);
    if (answer.status === 404) return { kind: 'not_found' };
    if (!answer.ok) return { kind: 'unreachable' };
    const source = await answer.text();
    // A static host may answer with its home page instead of a 404.
    if (answer.headers.get('content-type')?.includes('html')) return { kind: 'not_found' };
    // To the letter what the build has read, checked and written out: then it is a scenario, and the reader need not even come.
    if (checked?.textHash === textHash(source)) {
      const scenario = JSON.parse(source) as Scenario;
      const words = await fetchWords(id, checked, wanted);
      return {
        kind: 'opened',
        scenario: words ? (await inOtherWords()).translated(scenario, words) : scenario,
        source,
        hash: checked.rulesHash,
      };
    }
    const opened = await read(source, `${id}/scenario.json`, id);
    return checked ? opened : await spoken(opened, id, wanted);
  } catch {
    return { kind: 'unreachable' };
  }
}

/** While developing: what was read, in the language wanted most if somebody has translated it. */
async function spoken(opened: Opened, id: string, wanted: readonly string[]): Promise<Opened> {
  if (opened.kind !== 'opened') return opened;
  for (const language of withBases(wanted)) {
    if (language === opened.scenario.language) return opened;
    const { readTranslation, translated } = await inOtherWords();
    const found = await fetchJson(`scenarios/${id}/translation.${language}.json`);
    const translation = readTranslation(found);
    const { amiss } = Object(found) as { readonly amiss?: Amiss };
    if (translation || amiss)
      return { ...opened, scenario: translation ? translated(opened.scenario, translation) : opened.scenario, amiss };
  }
  return opened;
}

export async function openText(source: string, file: string): Promise<OpenedFile> {
  try {
    return await read(source, file);
  } catch {
    return { kind: 'unreachable' };
  }
}

/** Pictures, sound, archives, office documents: their names say so. */
const NO_TEXT = /^(?:image|audio|video|font)\/|^application\/(?:pdf|zip|gzip|msword|vnd\.|x-(?!ndjson))/;

/** Some browsers do not know what these are. */
export const isOfOffice = (file: string): boolean => /\.(?:docx?|odt|rtf|pages)$/i.test(file);

export async function openFile(file: File): Promise<OpenedFile> {
  if (NO_TEXT.test(file.type) || isOfOffice(file.name)) return { kind: 'not_text', file: file.name };
  if (file.size > LIMITS.fileBytes) return { kind: 'too_big', file: file.name };
  try {
    return await read(new Uint8Array(await file.arrayBuffer()), file.name);
  } catch {
    return { kind: 'not_text', file: file.name };
  }
}
