// A strict reader for logos as SVG. As a picture an SVG runs and fetches nothing; whoever opens the file by itself should be as safe.
// So it takes what is listed and refuses the rest, as lists of what is bad have always missed something.
import {
  STYLE_PROPERTIES,
  SVG_ATTRIBUTES,
  SVG_ELEMENTS,
  SVG_FUNCTIONS,
  SVG_LABELS,
  SVG_NAMESPACES,
} from './svg-parts.table.ts';

/** `broken`: not well-formed, or not UTF-8 by what it says itself; `extra`: something that no logo needs, by its name. */
type SvgFault =
  | { readonly kind: 'broken' | 'script' | 'reference' }
  | { readonly kind: 'extra'; readonly what: string };

class Refused extends Error {
  readonly fault: SvgFault;
  constructor(fault: SvgFault) {
    super(fault.kind);
    this.fault = fault;
  }
}
const refuse = (kind: 'broken' | 'script' | 'reference'): never => {
  throw new Refused({ kind });
};
const LONGEST_NAME = 40;
const refuseExtra = (what: string): never => {
  throw new Refused({ kind: 'extra', what: what.slice(0, LONGEST_NAME) });
};

/** Of elements within elements; drawings have some ten. */
const DEEPEST = 100;
const DECLARATION =
  /^<\?xml\s+version\s*=\s*(["'])1\.0\1(?:\s+encoding\s*=\s*(["'])utf-8\2)?(?:\s+standalone\s*=\s*(["'])(?:yes|no)\3)?\s*\?>/i;
/** What XML 1.0 does not have. */
// oxlint-disable-next-line no-control-regex
const NO_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;
const SPACES = /[ \t\r\n]*/y;
const TEXT = /[^<]+/y;
const NAME = /[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?/y;
const ATTRIBUTE = /[ \t\r\n]+([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)[ \t\r\n]*=[ \t\r\n]*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /[ \t\r\n]*(\/?)>/y;
const CLOSING = /<\/([\w.:-]+)[ \t\r\n]*>/y;
const SCRIPTS = /^(?:\w+:)?(?:script|foreignobject|handler|listener|iframe|embed|object)$/i;

const FIVE: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** With what stands for signs replaced by them. */
function plain(text: string): string {
  return text.replaceAll(/&([^;&]{0,12}(;?))/g, (_, body: string, end: string) => {
    const name = body.slice(0, -1);
    const [, hex, decimal] = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
    const code = hex === undefined ? Number(decimal ?? -1) : Number.parseInt(hex, 16);
    const isSign = code >= 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    const sign = isSign ? String.fromCodePoint(code) : Object.hasOwn(FIVE, name) ? FIVE[name] : undefined;
    if (end === '' || sign === undefined || NO_XML.test(sign)) return refuse('broken');
    return sign;
  });
}

/** What may be anywhere in a value. */
function checkValue(name: string, value: string): void {
  const squeezed = value.replaceAll(/[\s\u007F-\u00A0\u200B-\u200F\uFEFF]/g, '').toLowerCase();
  if (squeezed.includes('javascript')) refuse('script');
  if (/\\|\/\*|<|data:|base64,/i.test(value)) refuse('reference');
  const links = squeezed.match(/url\(/g) ?? [];
  const inside = value.match(/\burl\(\s*(["']?)#[^\s"'()\\]+\1\s*\)/g) ?? [];
  if (links.length !== inside.length) refuse('reference');
  if (SVG_LABELS.has(name)) return;
  // The word before each bracket.
  for (const before of value.split('(').slice(0, -1)) {
    const [called = ''] = /[^\s,;:()]*$/.exec(before.trimEnd().slice(-LONGEST_NAME)) ?? [];
    if (!SVG_FUNCTIONS.has(called.toLowerCase())) refuse('reference');
  }
}

function checkStyle(value: string): void {
  for (const declaration of value.split(';')) {
    const [property = '', ...rest] = declaration.split(':');
    const name = property.trim();
    if (name === '' && rest.length === 0) continue;
    if (rest.length !== 1) refuse('reference');
    if (!STYLE_PROPERTIES.has(name)) refuseExtra(name.replaceAll(/[^\w-]/g, '') || 'style');
  }
}

function checkAttribute(name: string, value: string): void {
  if (/^(?:\w+:)?on/i.test(name)) refuse('script');
  if (!SVG_ATTRIBUTES.has(name)) refuseExtra(name);
  if (Object.hasOwn(SVG_NAMESPACES, name)) {
    if (value !== SVG_NAMESPACES[name]) refuseExtra(name);
    return;
  }
  if (/(?:^|:)href$/.test(name) && !/^#[^\s"'()\\]+$/.test(value)) refuse('reference');
  checkValue(name, value);
  if (name === 'style') checkStyle(value);
}

class SvgReader {
  private readonly text: string;
  private at = 0;
  private readonly open: string[] = [];
  private isOver = false;
  private hasXlink = false;

  constructor(text: string) {
    this.text = text;
  }

  read(): void {
    this.at = this.text.startsWith('\uFEFF') ? 1 : 0;
    if (NO_XML.test(this.text)) refuse('broken');
    this.at += DECLARATION.exec(this.text.slice(this.at, this.at + 200))?.[0].length ?? 0;
    while (this.at < this.text.length) this.readNext();
    if (!this.isOver) refuse('broken');
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found !== null) this.at += found[0].length;
    return found;
  }

  private readNext(): void {
    const starts = (begin: string): boolean => this.text.startsWith(begin, this.at);
    if (!starts('<')) return this.readText();
    if (starts('<!--')) return this.readRemark();
    if (starts('<!'))
      refuseExtra(/^<!\[?[A-Za-z]{0,12}/.exec(this.text.slice(this.at, this.at + 20))?.[0].slice(2) || '<!');
    if (starts('<?')) refuseExtra(/^<\?[\w-]*/.exec(this.text.slice(this.at, this.at + LONGEST_NAME))?.[0] ?? '<?');
    if (starts('</')) return this.close();
    this.openElement();
  }

  private readText(): void {
    const [found = ''] = (this.open.length > 0 ? this.take(TEXT) : this.take(SPACES)) ?? [];
    if (found === '' || found.includes(']]>')) refuse('broken');
    plain(found);
  }

  private readRemark(): void {
    const end = this.text.indexOf('--', this.at + 4);
    if (end < 0 || this.text[end + 2] !== '>') refuse('broken');
    this.at = end + 3;
  }

  private close(): void {
    const [, name] = this.take(CLOSING) ?? refuse('broken');
    if (this.open.pop() !== name) refuse('broken');
    this.isOver = this.open.length === 0;
  }

  private openElement(): void {
    this.at += 1;
    const [name = ''] = this.take(NAME) ?? refuse('broken');
    if (SCRIPTS.test(name)) refuse('script');
    if (!SVG_ELEMENTS.has(name)) refuseExtra(name);
    const isRoot = this.open.length === 0;
    if (this.isOver || (isRoot && name !== 'svg') || this.open.length >= DEEPEST) refuse('broken');
    const names = this.readAttributes();
    if (isRoot) this.hasXlink = names.has('xmlns:xlink');
    // A picture without the first is shown by no browser, and a name whose beginning stands for nothing neither.
    if ((isRoot && !names.has('xmlns')) || (names.has('xlink:href') && !this.hasXlink)) refuse('broken');
    const [, slash] = this.take(TAG_END) ?? refuse('broken');
    if (slash === '') this.open.push(name);
    else this.isOver = isRoot;
  }

  private readAttributes(): ReadonlySet<string> {
    const names = new Set<string>();
    for (let found = this.take(ATTRIBUTE); found !== null; found = this.take(ATTRIBUTE)) {
      const [, name = '', double, single = ''] = found;
      if (names.has(name)) refuse('broken');
      names.add(name);
      checkAttribute(name, plain(double ?? single));
    }
    return names;
  }
}

/** Null for a drawing that is made of listed parts alone and refers to nothing but itself. Never throws. */
export function faultInSvg(text: string): SvgFault | null {
  try {
    new SvgReader(text).read();
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.fault;
    throw error;
  }
}
