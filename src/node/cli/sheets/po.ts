// A sheet as PO, as gettext's tools take it: a text goes by its key (msgctxt), whoever needs to know more reads the comments.
import { po, type GetTextTranslation, type GetTextTranslations } from 'gettext-parser';
import type { ReadRow, Sheet, SheetRow } from '../../../core/scenario/sheet.ts';
import { noRows, tooLarge, unreadable, type SheetReading } from '../../../core/scenario/sheet-faults.ts';
import { MOST_ROWS } from './limits.ts';

const SCENARIO = 'X-Scenario';
const STAMP = 'stamp:';

/** The parser keeps texts in an object: one that is called like what every object has (`valueOf`) gets a sign before it that nobody sees. */
const UNSEEN = '\u2060';
const guarded = (text: string): string => (text in Object.prototype ? UNSEEN + text : text);
const unguarded = (text: string): string =>
  text.startsWith(UNSEEN) && text.slice(1) in Object.prototype ? text.slice(1) : text;

export function writePo(sheet: Sheet): Uint8Array {
  const headers = {
    'Project-Id-Version': sheet.scenario ?? '',
    Language: (sheet.language ?? '').replace('-', '_'),
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    [SCENARIO]: sheet.scenario ?? '',
  };
  const translations = Object.fromEntries(sheet.rows.map((row) => [row.key, { [guarded(row.source)]: entryOf(row) }]));
  return po.compile({ charset: 'utf-8', headers, translations }, { foldLength: 0 });
}

/** What is still to be looked at is fuzzy, as translation tools show it. */
const entryOf = ({ key, source, translation, speaker, context, state, stamp }: SheetRow): GetTextTranslation => ({
  msgctxt: key,
  msgid: guarded(source),
  msgstr: [translation],
  comments: {
    translator: '',
    reference: `${STAMP}${stamp}`,
    extracted: oneLine([speaker === '' ? '' : `Said by: ${speaker}`, context].filter(Boolean)),
    flag: state === 'stale' ? 'fuzzy' : '',
    previous: '',
  },
});
/** A comment ends where its line does. */
const oneLine = (parts: readonly string[]): string =>
  parts.map((part) => part.replace(/[\r\n\u2028\u2029\v\f\u0085]+/g, ' ')).join('\n');

export function readPo(bytes: Uint8Array): SheetReading {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return readTranslations(po.parse(text.replaceAll('\r\n', '\n'), { validation: true }), text);
  } catch (error) {
    return unreadable('PO', error);
  }
}

function readTranslations({ headers, translations }: GetTextTranslations, text: string): SheetReading {
  const lines = linesOfKeys(text);
  const entries = Object.values(translations).flatMap((byText) => Object.values(byText));
  const rows = entries.filter(({ msgctxt }) => msgctxt).map((entry) => rowOf(entry, lines));
  if (rows.length > MOST_ROWS) return tooLarge(`${MOST_ROWS} rows`);
  if (rows.length === 0) return noRows();
  const language = headers?.['Language']?.replace('_', '-') || null;
  return { sheet: { scenario: headers?.[SCENARIO] || null, language, rows } };
}

function rowOf(entry: GetTextTranslation, lines: ReadonlyMap<string, number>): ReadRow {
  const { msgctxt = '', msgid, msgstr, comments } = entry;
  const translation = msgstr?.[0] ?? '';
  const isFuzzy = (comments?.flag ?? '').split(/[,\s]+/).includes('fuzzy');
  const stamp = (comments?.reference ?? '').split(/\s+/).find((word) => word.startsWith(STAMP)) ?? '';
  const state = translation === '' ? 'new' : isFuzzy ? 'stale' : 'done';
  return {
    line: lines.get(msgctxt) ?? 1,
    key: msgctxt,
    source: unguarded(msgid),
    translation,
    state,
    stamp: stamp.slice(STAMP.length),
  };
}

/** Keys have nothing in them that would have to be written otherwise. */
function linesOfKeys(text: string): Map<string, number> {
  const lines = text
    .split('\n')
    .map((line, index) => [/^\s*msgctxt\s+"(.*)"\s*$/.exec(line)?.[1] ?? '', index + 1] as const);
  return new Map(lines.filter(([key]) => key !== '').toReversed());
}
