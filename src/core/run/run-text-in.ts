// The run text in what somebody opens, pastes or hands to the command line: bare, as a link, among other words, as a run file, or
// as what the command line has written.
import { decodeText } from '../scenario/decode-text.ts';
import { firstRunText, looksLikeRunText, plainText } from './pasted-run-text.ts';
import { isWhole, runTextsIn } from './run-texts-in.ts';

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

/** What stands behind our address where no text begins. */
const BEHIND_ADDRESS = /#[!/]*run\/+(\S*)/i;

/** Among more of them than this nobody means one. */
const MOST_FOUND = 50;

function inWords(words: string): string | null {
  const plain = plainText(words);
  const found = runTextsIn(plain, MOST_FOUND).map(({ text }) => text);
  const [, behind] = BEHIND_ADDRESS.exec(plain) ?? [];
  return found.find(isWhole) ?? found[0] ?? (behind === undefined ? null : firstRunText(behind));
}
