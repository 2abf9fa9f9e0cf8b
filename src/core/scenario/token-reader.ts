// One token at a time, with what is wrong inside a token told at once. Everything between tokens is skipped here.
import { createScanner, type JSONScanner } from 'jsonc-parser';
import type { Finding } from './finding.ts';
import type { Says } from './says.ts';

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
/** What stands where a word of a text would, and is told for itself. */
const NO_WORD = /^(?:[\s;=\u0000-\u001f\u2018-\u201f\u00ab\u00bb]|[<>|]{7}|`{3}|~{3})/; // eslint-disable-line no-control-regex
/** Characters of a line that are looked at. */
const LONGEST_REST = 4000;
const CURLY = /[\u2018-\u201f\u00ab\u00bb]/;

/** Tabs may be meant; the others never are. */
const withoutControls = (text: string): string => text.replaceAll('\t', '\\t').replaceAll(/[\u0000-\u001f]/g, ''); // eslint-disable-line no-control-regex

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
  /** Where the token before this one ended, and the line it began in. */
  lastEnd = 0;
  lastLine = 1;
  /** Something could not be read: what follows is a guess, and nothing more is told of it. */
  lost = false;
  /** Values read so far. */
  values = 0;
  readonly #scanner: JSONScanner;
  #before: number = TOKEN.unknown;
  #ended = false;

  constructor(text: string) {
    this.text = text;
    this.#scanner = createScanner(text, false);
    this.next();
  }

  is(kind: number): boolean {
    return this.kind === kind;
  }

  report(says: Says, { offset, length }: At, fix?: Finding['fix']): void {
    if (this.lost) return;
    this.findings.push({ ...says, path: [], span: { offset, length }, ...(fix && { fix }) });
    if (this.findings.length >= MOST_FINDINGS) this.#end();
  }

  /** For what may have been meant in several ways. */
  lose(says: Says, span: At): void {
    this.report(says, span);
    this.lost = true;
  }

  /** For what is too much: the rest of the file counts as its end. */
  endWith(says: Says, span: At): void {
    this.report(says, span);
    this.#end();
  }

  #end(): void {
    this.lost = true;
    this.#ended = true;
    this.kind = TOKEN.end;
  }

  next(): void {
    this.lastEnd = this.offset + this.length;
    this.lastLine = this.line;
    this.#before = this.kind;
    do this.#scan();
    while (this.kind >= TOKEN.lineComment && this.kind < TOKEN.unknown);
  }

  #scan(): void {
    if (this.#ended) return;
    this.kind = this.#scanner.scan();
    this.offset = this.#scanner.getTokenOffset();
    this.length = this.#scanner.getTokenLength();
    this.value = this.#scanner.getTokenValue();
    this.line = this.#scanner.getTokenStartLine() + 1;
    if (!this.lost) this.#checkToken(this.#scanner.getTokenError());
  }

  #checkToken(error: number): void {
    if (this.kind === TOKEN.lineComment || this.kind === TOKEN.blockComment) this.#refuseComment(error);
    else if (error === SCAN.openString) this.#refuseOpenText();
    else if (error === SCAN.control) this.#refuseControl();
    else if (error === SCAN.badEscape || error === SCAN.badUnicode) this.#refuseEscape();
    else if (this.#isStillInText()) this.#refuseQuote();
    else if (error === SCAN.openNumber || this.#isZeroPadded()) this.#refuseNumber();
    else if (this.kind === TOKEN.unknown) this.#refuseUnknown();
  }

  #refuseComment(error: number): void {
    if (error === SCAN.openComment) this.lose({ code: 'P06', says: 'open' }, { offset: this.offset, length: 2 });
    else this.report({ code: 'P06', says: 'comment' }, this);
  }

  /** A line end inside quotes: a curly or missing closing quote, or a pasted paragraph. */
  #refuseOpenText(): void {
    const end = this.offset + this.length;
    const raw = this.text.slice(this.offset, end);
    const curly = /[\u201c\u201d\u201e]\s*[,:}\]]?\s*$/.exec(raw);
    const quote = { offset: this.offset, length: 1 };
    if (curly) this.lose({ code: 'P03', says: 'closing' }, { offset: this.offset + curly.index, length: 1 });
    else if (end >= this.text.length) this.lose({ code: 'P04', says: 'text' }, quote);
    else if (/[,:}\]]\s*$/.test(raw)) this.lose({ code: 'P04', says: 'quote' }, quote);
    else this.lose({ code: 'P07', says: 'line_end' }, { offset: end, length: 1 });
  }

  #refuseControl(): void {
    const raw = this.text.slice(this.offset, this.offset + this.length);
    const index = raw.search(CONTROL);
    const says = raw[index] === '\t' ? 'tab' : 'in_text';
    const fix = { offset: this.offset, length: this.length, text: withoutControls(raw) };
    this.report({ code: 'P07', says }, { offset: this.offset + index, length: 1 }, fix);
  }

  #refuseEscape(): void {
    const raw = this.text.slice(this.offset, this.offset + this.length);
    const bad = /^(?:[^\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/.exec(raw)?.[0].length ?? 0;
    const args = { written: raw.slice(bad, bad + 2) };
    this.report({ code: 'P09', says: 'escape', args }, { offset: this.offset + bad, length: 2 });
  }

  /** Behind a text, and its line has quotes to come that fit none but this: a quote that was meant to stand in the text has ended it. */
  #isStillInText(): boolean {
    const isWord =
      this.kind === TOKEN.unknown
        ? !NO_WORD.test(this.value)
        : this.kind >= TOKEN.null && this.kind <= TOKEN.number && this.kind !== TOKEN.string;
    if (this.#before !== TOKEN.string || !isWord || this.line !== this.lastLine) return false;
    const [rest = ''] = this.text.slice(this.offset, this.offset + LONGEST_REST).split('\n', 1);
    const quotes = rest.replaceAll(/\\./g, '').split('"').length - 1;
    return quotes % 2 === 1 || (quotes > 0 && this.offset === this.lastEnd);
  }

  #refuseQuote(): void {
    this.lose({ code: 'P09', says: 'inner_quote' }, { offset: this.lastEnd - 1, length: 1 });
  }

  #isZeroPadded(): boolean {
    return (
      this.kind === TOKEN.number && /^-?0$/.test(this.value) && /\d/.test(this.text[this.offset + this.length] ?? '')
    );
  }

  #refuseNumber(): void {
    const written = /^[-+.\w]*/.exec(this.text.slice(this.offset, this.offset + 40))?.[0] ?? '';
    this.lose({ code: 'P09', says: 'number', args: { written } }, { offset: this.offset, length: written.length });
  }

  #refuseUnknown(): void {
    const written = this.value.slice(0, 40);
    const sign = written.charAt(0);
    const { offset, length } = this;
    if (CURLY.test(sign)) this.lose({ code: 'P03', says: 'stray', args: { sign } }, { offset, length: 1 });
    else if (CONTROL.test(sign)) this.lose({ code: 'P07', says: 'outside' }, { offset, length: 1 });
    else this.lose(unknownWord(written), { offset, length: Math.min(length, 40) });
  }
}

/** What programs put into a file between its lines: marks of two versions, or of where something begins that was copied. */
const MERGE = /^(?:<{7}|={7}|>{7}|\|{7})/;
const FENCE = /^(?:`{3}|~{3})/;

function unknownWord(written: string): Says {
  const code = 'P09';
  if (MERGE.test(written)) return { code: 'P10', says: 'merge', args: { written } };
  if (FENCE.test(written)) return { code: 'P11', says: 'fence', args: { written } };
  if (written.startsWith(';')) return { code: 'P12', says: 'semicolon' };
  if (written.startsWith('=')) return { code: 'P12', says: 'equals' };
  if (/^(true|false|null)$/i.test(written))
    return { code, says: 'capitals', args: { written, small: written.toLowerCase() } };
  const says = written.startsWith("'") ? 'single_quote' : /^\s/.test(written) ? 'space' : 'word';
  return { code, says, args: { written } };
}
