// XML in and out: what cannot stand in it is the business of each form. Nothing outside a document is ever fetched, and it declares no entities.
import { SaxesParser } from 'saxes';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
  /** Of its start, from 1. */
  readonly line: number;
}
interface Growing extends Element {
  readonly children: (Element | string)[];
}

/** Deeper than any sheet. */
const MOST_DEPTH = 60;

/** The root of a document; throws what is wrong with it. Names lose their prefix. */
export function readXml(text: string): Element {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const root: Growing = { name: '', attributes: {}, children: [], line: 1 };
  const open: Growing[] = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('it declares a document type, which no sheet needs');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > MOST_DEPTH) throw new Error('it is nested too deep');
    const element: Growing = { name: name.replace(/^.*:/, ''), attributes, children: [], line: parser.line };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (words) => void open.at(-1)?.children.push(words));
  parser.on('cdata', (words) => void open.at(-1)?.children.push(words));
  parser.write(text).close();
  const [top] = root.children.filter(isElement);
  if (!top) throw new Error('there is nothing in it');
  return top;
}

export const isElement = (node: Element | string): node is Element => typeof node !== 'string';
export const childrenOf = (element: Element | undefined, name: string): Element[] =>
  (element?.children ?? []).filter(isElement).filter((child) => child.name === name);

/** All inside, itself first, that is called so. */
export const allOf = (element: Element, name: string): Element[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.filter(isElement).flatMap((child) => allOf(child, name)),
];

/** Its words, those of elements inside by `inner`. */
export const wordsOf = (
  element: Element | undefined,
  inner: (child: Element) => string = (child) => wordsOf(child),
): string => (element?.children ?? []).map((child) => (isElement(child) ? inner(child) : child)).join('');

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** For between tags; a carriage return would come back as a line feed. */
export const escaped = (text: string): string => text.replace(/[&<>\r]/g, (sign) => SIGNS[sign] ?? sign);
export const escapedAttribute = (text: string): string => text.replace(/[&<>"\r\n\t]/g, (sign) => SIGNS[sign] ?? sign);

/** What XML 1.0 has no way to write, and halves of characters. */
export const UNWRITABLE =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
