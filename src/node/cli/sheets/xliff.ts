// A sheet as XLIFF 1.2, which nearly every translation tool opens: a unit a text, its state at the target, who speaks in the notes.
import {
  SHEET_STATES,
  type ReadRow,
  type Sheet,
  type SheetRow,
  type SheetState,
} from '../../../core/scenario/sheet.ts';
import { noRows, tooLarge, unreadable, type SheetReading } from '../../../core/scenario/sheet-faults.ts';
import { MOST_ROWS } from './limits.ts';
import { allOf, childrenOf, escaped, escapedAttribute, readXml, UNWRITABLE, wordsOf, type Element } from './xml.ts';

const STATES: Readonly<Record<SheetState, string>> = {
  new: 'needs-translation',
  stale: 'needs-review-translation',
  done: 'translated',
};
const STAMP = 'stamp:';

export function writeXliff({ scenario, language, from, rows }: Sheet): Uint8Array {
  const file = `original="${escapedAttribute(scenario ?? '')}" source-language="${from}" target-language="${language ?? ''}" datatype="plaintext"`;
  const units = rows.map(unitOf).join('\n');
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file ${file}>
    <body>
${units}
    </body>
  </file>
</xliff>
`;
  return new TextEncoder().encode(text);
}

function unitOf({ key, source, translation, speaker, context, state, stamp }: SheetRow): string {
  const notes = [speaker === '' ? '' : `Said by: ${speaker}`, context, `${STAMP}${stamp}`].filter(Boolean);
  return [
    `      <trans-unit id="${escapedAttribute(key)}" resname="${escapedAttribute(key)}" xml:space="preserve"${state === 'done' ? ' approved="yes"' : ''}>`,
    `        <source>${inline(source)}</source>`,
    `        <target state="${STATES[state]}">${inline(translation)}</target>`,
    ...notes.map((note) => `        <note>${escaped(note.replace(UNWRITABLE, '\uFFFD'))}</note>`),
    '      </trans-unit>',
  ].join('\n');
}

/** What XML cannot say stands there as a placeholder that tools leave alone. */
const CHARACTER = /^char-([0-9a-f]{4})$/;
const inline = (text: string): string =>
  escaped(text).replace(UNWRITABLE, (sign) => `<x id="char-${sign.charCodeAt(0).toString(16).padStart(4, '0')}"/>`);

function textOf(element: Element | undefined): string {
  return wordsOf(element, (child) => {
    const code = CHARACTER.exec(child.attributes['id'] ?? '')?.[1];
    return code === undefined ? textOf(child) : String.fromCharCode(Number.parseInt(code, 16));
  });
}

export function readXliff(bytes: Uint8Array): SheetReading {
  try {
    const root = readXml(decoded(bytes));
    if (root.name !== 'xliff') throw new Error(`it begins with <${root.name}>`);
    if (root.attributes['version']?.startsWith('2')) throw new Error('it is XLIFF 2; save it as XLIFF 1.2');
    const units = allOf(root, 'trans-unit');
    if (units.length > MOST_ROWS) return tooLarge(`${MOST_ROWS} rows`);
    if (units.length === 0) return noRows();
    const file = childrenOf(root, 'file')[0]?.attributes ?? {};
    const [scenario, language] = [file['original'] || null, file['target-language'] || null];
    return { sheet: { scenario, language, rows: units.map(rowOf) } };
  } catch (error) {
    return unreadable('XLIFF', error);
  }
}

function rowOf(unit: Element): ReadRow {
  const [target] = childrenOf(unit, 'target');
  const stamp = childrenOf(unit, 'note')
    .map((note) => wordsOf(note).trim())
    .find((note) => note.startsWith(STAMP));
  return {
    line: unit.line,
    key: unit.attributes['resname'] ?? unit.attributes['id'] ?? '',
    source: textOf(childrenOf(unit, 'source')[0]),
    translation: textOf(target),
    state: stateOf(target?.attributes['state']),
    stamp: stamp?.slice(STAMP.length) ?? '',
  };
}

/** Tools that go further than we do (`final`, `signed-off`) say that it is done. */
function stateOf(state = ''): SheetState {
  const own = SHEET_STATES.find((one) => STATES[one] === state);
  if (own !== undefined) return own;
  if (state === '' || state === 'new') return 'new';
  return state.startsWith('needs-') ? 'stale' : 'done';
}

function decoded(bytes: Uint8Array): string {
  const [one, two] = bytes;
  const is16 = (one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff);
  return new TextDecoder(is16 ? (one === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8', { fatal: true }).decode(bytes);
}
