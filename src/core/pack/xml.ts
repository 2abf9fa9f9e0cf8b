// XML as text: elements with attributes, whatever their texts are made of.

/** What XML 1.0 has no way to write, or reads as something else: control characters, halves of pairs, and two that are no characters. */
const UNWRITABLE = /[^\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** For a text or an attribute in quotation marks. Line ends and tabs are spaces. */
export const escaped = (text: string): string =>
  text
    .replace(/[\t\n\r]/g, ' ')
    .replace(UNWRITABLE, '\uFFFD')
    .replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

type Attributes = Readonly<Record<string, string | undefined>>;

/** A text is escaped; elements among `inner` are lines each, `undefined` none. An element without any of them closes itself. */
export function element(
  name: string,
  attributes: Attributes = {},
  inner: string | readonly (Element | undefined)[] = [],
): Element {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(value)}"`],
  );
  const open = `<${name}${written.join('')}`;
  if (typeof inner === 'string') return { lines: [`${open}>${escaped(inner)}</${name}>`] };
  const lines = inner.flatMap((one) => one?.lines ?? []);
  if (lines.length === 0) return { lines: [`${open}/>`] };
  return { lines: [`${open}>`, ...lines.map((line) => `  ${line}`), `</${name}>`] };
}

export interface Element {
  readonly lines: readonly string[];
}

export const xmlDocument = ({ lines }: Element): string =>
  ['<?xml version="1.0" encoding="UTF-8"?>', ...lines, ''].join('\n');
