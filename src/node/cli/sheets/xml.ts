// XML in and out: what cannot stand in it is the business of each form. Nothing outside a document is ever fetched, and it declares no entities.
import { DOMParser, onErrorStopParsing, type Node } from '@xmldom/xmldom';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
  /** Of its start, from 1. */
  readonly line: number;
}
/** Deeper than any sheet. */
const MOST_DEPTH = 60;
const [ELEMENT, TEXT, CDATA] = [1, 3, 4];

/** As XML 1.0 has it; 1.1 would change rarer line ends, too. */
const normalizeLineEndings = (text: string): string => text.replace(/\r\n?/g, '\n');

/** The root of a document; throws what is wrong with it. Names lose their prefix. */
export function readXml(text: string): Element {
  if (text.trim() === '') throw new Error('there is nothing in it');
  const document = new DOMParser({ onError: onErrorStopParsing, normalizeLineEndings }).parseFromString(
    text.replace(/^\uFEFF/, ''),
    'text/xml',
  );
  if (document.doctype) throw new Error('it declares a document type, which no sheet needs');
  if (!document.documentElement) throw new Error('there is nothing in it');
  return elementOf(document.documentElement, 0);
}

function elementOf(node: Node, depth: number): Element {
  if (depth > MOST_DEPTH) throw new Error('it is nested too deep');
  const { attributes = [] } = node as Partial<{
    attributes: Iterable<{ readonly name: string; readonly value: string }>;
  }>;
  return {
    name: node.nodeName.replace(/^.*:/, ''),
    attributes: Object.fromEntries(Array.from(attributes, ({ name, value }) => [name, value])),
    children: Array.from(node.childNodes).flatMap((child) => childOf(child, depth)),
    line: node.lineNumber ?? 1,
  };
}

function childOf(node: Node, depth: number): readonly (Element | string)[] {
  if (node.nodeType === ELEMENT) return [elementOf(node, depth + 1)];
  return node.nodeType === TEXT || node.nodeType === CDATA ? [node.nodeValue ?? ''] : [];
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
