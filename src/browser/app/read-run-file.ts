// Loads late: the first page needs it once a file is opened. Where a file or words lead: to the run they hold, by the address, or to
// everything that was once saved as a file.
import { isRunTextProblem } from '../../core/run/run-text-problem.ts';
import { runTextIn } from '../../core/run/run-text-in.ts';
import { readRunText } from '../../core/run/run-text.ts';
import { decodeText } from '../../core/scenario/decode-text.ts';
import { languageOfTranslation } from '../../core/scenario/translation-in.ts';
import { LIMITS } from '../../core/scenario/vocabulary.ts';
import { loadText } from '../ui/text/text.ts';
import { comingBack, DATA_MARK, readDataFile } from './read-data-file.ts';
import { runAddress } from './route.ts';
import { readSettings, SETTINGS } from './settings-store.ts';
import type { Shell } from './shell.ts';

/** More than this is nobody's link. */
const MOST_BYTES = 4000;
/** A browser full of runs and scenarios of one's own. */
const MOST_DATA_BYTES = 60_000_000;
const ADDRESS = /#[!/]*(?:play|file)\/[^\s"'<>]+/i;

/** Null for what leads nowhere: it may be a scenario. */
export function addressIn(bytes: Uint8Array): string | null {
  const run = runTextIn(bytes);
  if (run !== null) return runAddress(run);
  const text = bytes.length > MOST_BYTES ? '' : decodeText(bytes).text.trim();
  return text.startsWith('{') ? null : (ADDRESS.exec(text)?.[0] ?? null);
}

/** Its mark stands near the beginning, unless somebody has written it anew in another order. */
const hasMark = (bytes: Uint8Array): boolean => decodeText(bytes).text.includes(DATA_MARK);

/** What is said of it; null where it is no file of everything. */
async function takeBack(text: string, { saves: { store }, locale, onSettings }: Shell): Promise<string | null> {
  const data = readDataFile(text);
  if (data === null) return null;
  const t = await loadText(locale, 'kept');
  if (data.kind !== 'data') return t(`data.${data.kind}`);
  const { refused } = data;
  const { wanted, back, beside, left } = comingBack(data.kept, store);
  store.change(wanted);
  if (wanted.has(SETTINGS)) onSettings(readSettings(store));
  return t('data.back', { back, beside, left, refused });
}

/** Why a run that the file holds is none; empty where it is one, or none is there. */
async function whyNoRun(bytes: Uint8Array, locale: Shell['locale']): Promise<string> {
  const text = runTextIn(bytes);
  const run = text === null ? null : readRunText(text);
  if (run === null || !isRunTextProblem(run)) return '';
  return (await loadText(locale, 'run'))(`run.${run.code}`, { ...run.args, id: '' });
}

/**
 * Goes to the run, or the address, that a file holds, or puts back what it was saved for; a translation is told as that, and a run
 * that is not whole. What is said of it, empty where the page says it all; null where the file is something else.
 */
export async function openTaken(file: File, shell: Shell): Promise<string | null> {
  const start = new Uint8Array(await file.slice(0, LIMITS.fileBytes).arrayBuffer());
  if (hasMark(start)) {
    if (file.size > MOST_DATA_BYTES) return (await loadText(shell.locale, 'kept'))('data.too_big');
    const said = await takeBack(decodeText(new Uint8Array(await file.arrayBuffer())).text, shell);
    if (said !== null) return said;
    // As a scenario it would be told that it is too large for one.
    if (file.size > LIMITS.fileBytes) return (await loadText(shell.locale, 'kept'))('data.broken');
  }
  const address = file.size > LIMITS.fileBytes ? null : addressIn(start);
  if (address === null) {
    const language = languageOfTranslation(decodeText(start).text);
    return language === null ? null : (await loadText(shell.locale, 'kept'))('data.translation', { language });
  }
  const why = await whyNoRun(start, shell.locale);
  if (why === '') shell.goTo(address);
  return why;
}
