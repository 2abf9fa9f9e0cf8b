// From an id or a file to a scenario that can be played, or to the words for why not.
import type { Problem } from '../../core/scenario/problem.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import { LIMITS } from '../../core/scenario/vocabulary.ts';

export type Opened =
  | {
      readonly kind: 'opened';
      readonly scenario: Scenario;
      readonly source: string;
      /** The scenario's content hash, where the build has worked it out. */
      readonly hash?: string;
    }
  | { readonly kind: 'problems'; readonly file: string; readonly problems: readonly Problem[]; readonly source: string }
  | { readonly kind: 'not_found' | 'unreachable' | 'too_big' | 'not_text' };

async function read(source: string | Uint8Array<ArrayBuffer>, file: string): Promise<Opened> {
  const { readScenario } = await import('./read-scenario.ts');
  const { scenario, problems } = readScenario(source, file);
  const text = typeof source === 'string' ? source : new TextDecoder().decode(source);
  return scenario ? { kind: 'opened', scenario, source: text } : { kind: 'problems', file, problems, source: text };
}

/** Written by the build (tools/scenario-files.ts); absent while developing. */
declare const CHECKED_SCENARIOS: Readonly<
  Record<string, { readonly sha256: string; readonly rulesHash: string; readonly onlyWords: boolean }>
>;
const known: typeof CHECKED_SCENARIOS = typeof CHECKED_SCENARIOS === 'undefined' ? {} : CHECKED_SCENARIOS;

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const early = new Map<string, { readonly coming: Promise<Opened>; came?: Opened }>();

/** Begins to open a scenario before the page that plays it is there. */
export async function openEarly(id: string): Promise<void> {
  const begun: { readonly coming: Promise<Opened>; came?: Opened } = { coming: fetchScenario(id) };
  early.set(id, begun);
  begun.came = await begun.coming;
}

/** What was begun early, once, if it has come by now. */
export function takeEarly(id: string): Opened | undefined {
  const came = early.get(id)?.came;
  if (came) early.delete(id);
  return came;
}

export function openFromLibrary(id: string): Promise<Opened> {
  const begun = early.get(id);
  early.delete(id);
  return begun?.coming ?? fetchScenario(id);
}

async function fetchScenario(id: string): Promise<Opened> {
  try {
    // Browsers work out hashes only on a page that came safely: from this machine or encrypted.
    const checked = 'subtle' in crypto ? known[id] : undefined;
    // Where the reader will be needed, its code is asked for together with the text and not after it.
    // It also brings the reader of messages, without which braces in a text would show as they are.
    const reader = checked?.onlyWords === true ? undefined : import('./read-scenario.ts');
    const [answer] = await Promise.all([fetch(`scenarios/${id}/scenario.json`), reader]);
    if (answer.status === 404) return { kind: 'not_found' };
    if (!answer.ok) return { kind: 'unreachable' };
    const bytes = await answer.arrayBuffer();
    const source = new TextDecoder().decode(bytes);
    // A static host may answer with its home page instead of a 404.
    if (answer.headers.get('content-type')?.includes('html')) return { kind: 'not_found' };
    // To the letter what the build has read, checked and written out: then it is a scenario, and the reader need not even come.
    if (checked !== undefined && (await sha256(bytes)) === checked.sha256)
      return { kind: 'opened', scenario: JSON.parse(source) as Scenario, source, hash: checked.rulesHash };
    return await read(source, `${id}/scenario.json`);
  } catch {
    return { kind: 'unreachable' };
  }
}

export async function openText(source: string, file: string): Promise<Opened> {
  try {
    return await read(source, file);
  } catch {
    return { kind: 'unreachable' };
  }
}

export async function openFile(file: File): Promise<Opened> {
  if (file.size > LIMITS.fileBytes) return { kind: 'too_big' };
  try {
    return await read(new Uint8Array(await file.arrayBuffer()), file.name);
  } catch {
    return { kind: 'not_text' };
  }
}
