// One token at a time, with what is wrong inside a token told at once. Everything between tokens is skipped here.
import { createScanner, type JSONScanner } from 'jsonc-parser';
import type { Finding } from './finding.ts';

/** jsonc-parser's kinds by number: its own names exist only for the compiler. */
export const TOKEN = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  null: 7,
  true: 8,
  false: 9,
  string: 10,
  number: 11,
  lineComment: 12,
  blockComment: 13,
  unknown: 16,
  end: 17,
} as const;
const SCAN = { openComment: 1, openString: 2, openNumber: 3, badUnicode: 4, badEscape: 5, control: 6 } as const;

const MOST_FINDINGS = 200;
const CONTROL = /[\u0000-\u001f]/; // eslint-disable-line no-control-regex
const CURLY = /[\u2018-\u201f\u00ab\u00bb]/;
const CURLY_HELP =
  'Replace the curly quotes around names and texts by straight ones ("). Word processors make them curly; inside a text they are fine.';

type At = { readonly offset: number; readonly length: number };

export class TokenReader {
  readonly text: string;
  readonly findings: Finding[] = [];
  /** Kind, place and value of the current token. */
  kind: number = TOKEN.unknown;
  offset = 0;
  length = 0;
  value = '';
  /** 1-based. */
  line = 1;
  /** Where the token before this one ended. */
  lastEnd = 0;
  readonly #scanner: JSONScanner;
  stopped = false;
  /** Values read so far. */
  values = 0;

  constructor(text: string) {
    this.text = text;
    this.#scanner = createScanner(text, false);
    this.next();
  }

  is(kind: number): boolean {
    return this.kind === kind;
  }

  report(code: Finding['code'], span: At, message: string, help: string, fix?: Finding['fix']): void {
    const { offset, length } = span;
    this.findings.push({ code, path: [], span: { offset, length }, message, help, ...(fix && { fix }) });
    if (this.findings.length >= MOST_FINDINGS) this.#stop();
  }

  /** For what nothing sensible can be read after: the rest of the file counts as its end. */
  stopWith(code: Finding['code'], span: At, message: string, help: string): void {
    if (!this.stopped) this.report(code, span, message, help);
    this.#stop();
  }

  #stop(): void {
    this.stopped = true;
    this.kind = TOKEN.end;
  }

  next(): void {
    this.lastEnd = this.offset + this.length;
    do this.#scan();
    while (this.kind >= TOKEN.lineComment && this.kind < TOKEN.unknown);
  }

  #scan(): void {
    if (this.stopped) return;
    this.kind = this.#scanner.scan();
    this.offset = this.#scanner.getTokenOffset();
    this.length = this.#scanner.getTokenLength();
    this.value = this.#scanner.getTokenValue();
    this.line = this.#scanner.getTokenStartLine() + 1;
    this.#checkToken(this.#scanner.getTokenError());
  }

  #checkToken(error: number): void {
    if (this.kind === TOKEN.lineComment || this.kind === TOKEN.blockComment) this.#refuseComment(error);
    else if (error === SCAN.openString) this.#stopAtOpenText();
    else if (error === SCAN.control) this.#refuseControl();
    else if (error === SCAN.badEscape || error === SCAN.badUnicode) this.#refuseEscape();
    else if (error === SCAN.openNumber || this.#isZeroPadded()) this.#stopAtBadNumber();
    else if (this.kind === TOKEN.unknown) this.#stopAtUnknown();
  }

  #refuseComment(error: number): void {
    const help = 'Write it as a field instead: "note": "…" is allowed almost everywhere and never shown to players.';
    if (error === SCAN.openComment)
      this.stopWith('P06', { offset: this.offset, length: 2 }, 'a comment that is never closed', help);
    else this.report('P06', this, 'comments cannot stand in a scenario file', help);
  }

  /** A line end inside quotes: a curly or missing closing quote, or a pasted paragraph. */
  #stopAtOpenText(): void {
    const end = this.offset + this.length;
    const raw = this.text.slice(this.offset, end);
    const curly = /[\u201c\u201d\u201e]\s*[,:}\]]?\s*$/.exec(raw);
    if (curly)
      this.stopWith(
        'P03',
        { offset: this.offset + curly.index, length: 1 },
        'this text ends with a curly quote',
        CURLY_HELP,
      );
    else if (end >= this.text.length) this.#stopUnclosed('the file stops in the middle of this text');
    else if (/[,:}\]]\s*$/.test(raw)) this.#stopUnclosed('this text has no closing quote');
    else
      this.stopWith(
        'P07',
        { offset: end, length: 1 },
        'a text cannot go on over the end of a line',
        'Keep the text on one line and write \\n where a new line begins.',
      );
  }

  #stopUnclosed(message: string): void {
    this.stopWith('P04', { offset: this.offset, length: 1 }, message, 'Close it with a straight quote (").');
  }

  #refuseControl(): void {
    const raw = this.text.slice(this.offset, this.offset + this.length);
    const index = raw.search(CONTROL);
    const tab = raw[index] === '\t';
    const message = tab ? 'a tab inside a text' : 'an invisible control character inside a text';
    const help = tab ? 'Write \\t, or use spaces.' : 'Delete it; it usually comes in by copying from another program.';
    this.report('P07', { offset: this.offset + index, length: 1 }, message, help);
  }

  #refuseEscape(): void {
    const raw = this.text.slice(this.offset, this.offset + this.length);
    const bad = /^(?:[^\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/.exec(raw)?.[0].length ?? 0;
    const help =
      'For a backslash itself write two of them. Known are \\n (new line), \\t, \\", \\\\ and \\u with four digits.';
    this.report(
      'P09',
      { offset: this.offset + bad, length: 2 },
      `"${raw.slice(bad, bad + 2)}" means nothing in a text`,
      help,
    );
  }

  #isZeroPadded(): boolean {
    return (
      this.kind === TOKEN.number && /^-?0$/.test(this.value) && /\d/.test(this.text[this.offset + this.length] ?? '')
    );
  }

  #stopAtBadNumber(): void {
    const raw = /^[-+.\w]*/.exec(this.text.slice(this.offset, this.offset + 40))?.[0] ?? '';
    this.stopWith(
      'P09',
      { offset: this.offset, length: raw.length },
      `"${raw}" is not a number`,
      'Write numbers like 3 or 0.5.',
    );
  }

  #stopAtUnknown(): void {
    const word = this.value.slice(0, 40);
    const first = word.charAt(0);
    const span = { offset: this.offset, length: Math.min(this.length, 40) };
    if (CURLY.test(first)) this.stopWith('P03', { ...span, length: 1 }, `a curly quote (${first})`, CURLY_HELP);
    else if (CONTROL.test(first))
      this.stopWith('P07', { ...span, length: 1 }, 'an invisible control character', 'Delete it.');
    else this.stopWith('P09', span, `"${word}" cannot stand here`, helpFor(word));
  }
}

function helpFor(word: string): string {
  if (word.startsWith("'")) return 'Names and texts stand in straight double quotes (").';
  if (/^(true|false|null)$/i.test(word)) return `Write it in small letters: ${word.toLowerCase()}.`;
  if (/^\s/.test(word)) return 'It is an invisible space of another kind; delete it.';
  return 'Names and texts stand in straight double quotes ("); numbers, true and false stand without.';
}
