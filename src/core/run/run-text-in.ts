// The run text in what somebody opens, pastes or hands to the command line: bare, as a link, among other words, as a run file, or
// as what the command line has written.
import { decodeText } from '../scenario/decode-text.ts';
import { firstRunText, looksLikeRunText, plainText } from './pasted-run-text.ts';
import { checkOf } from './run-text-check.ts';

/** Null when there is none; not whole, or empty, where there was one. */
export function runTextIn(source: string | Uint8Array): string | null {
  const given = typeof source === 'string' ? source : textOf(source);
  // UTF-16 without its mark has every other byte empty.
  const text = given.replaceAll('\0', '').replace(/^[\s\uFEFF]+/, '');
  return text.startsWith('{') ? inJson(text) : inWords(text);
}

/** A run text is ASCII: it can be read in the midst of what cannot. */
function textOf(bytes: Uint8Array): string {
  const { text, badByte } = decodeText(bytes);
  return badByte < 0 ? text : Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

/** Our own files are marked; a report has `run`, a recorded run `text`. */
function inJson(json: string): string | null {
  const held = parsed(json);
  if (held === undefined) return inHalfJson(json);
  const { skip_level_run: mark, run, text } = Object(held) as Readonly<Record<string, unknown>>;
  const texts = [run, text].flatMap((value) =>
    typeof value === 'string' ? (inWords(value) ?? firstRunText(value)) : [],
  );
  return texts.find(looksLikeRunText) ?? (mark === undefined ? null : (texts[0] ?? ''));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** A file that was cut off. */
function inHalfJson(json: string): string | null {
  const [, written = ''] = /"(?:run|text)"\s*:\s*"([^"\s]{0,4000})/.exec(json) ?? [];
  const text = inWords(written);
  return text !== null && looksLikeRunText(text) ? text : json.includes('"skip_level_run"') ? '' : null;
}

const BEGINNING = /(^|[^0-9a-z~._-])\d{1,3}~[a-z][a-z0-9_]{1,39}~/gi;
/** What stands behind our address where no text begins. */
const BEHIND_ADDRESS = /#[!/]*run\/+(\S*)/i;

function inWords(words: string): string | null {
  const plain = plainText(words);
  const found = beginnings(plain).map((start) => from(plain, start));
  const [, behind] = BEHIND_ADDRESS.exec(plain) ?? [];
  return found.find(isWhole) ?? found[0] ?? (behind === undefined ? null : firstRunText(behind));
}

/** Among more of them than this nobody means one. */
const MOST_FOUND = 50;

function beginnings(plain: string): number[] {
  const found: number[] = [];
  for (const { index, 1: before = '' } of plain.matchAll(BEGINNING)) {
    found.push(index + before.length);
    if (found.length === MOST_FOUND) break;
  }
  return found;
}

/** Lines that a mail program may have broken a text into, and how long all of it gets. */
const MOST_PIECES = 20;
const LONGEST = 4000;

/** The text that begins there: one word, or as many as make it whole. */
function from(plain: string, start: number): string {
  const pieces = plain.slice(start, start + LONGEST).split(/[\s>]+/, MOST_PIECES);
  const tries = pieces.map((_, end) => firstRunText(pieces.slice(0, end + 1).join('')));
  return tries.find(isWhole) ?? tries[0] ?? '';
}

/** Texts before version 3 don't say. */
const isWhole = (text: string): boolean => text.startsWith('3~') && text.endsWith(checkOf(text.slice(0, -5)));
