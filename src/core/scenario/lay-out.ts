// The one layout of scenario files: two spaces, short things on one line.
import { readJson } from './read-json.ts';
import type { JsonNode } from './json-tree.ts';

const LINE_WIDTH = 120;

/** The source newly laid out, or null if it is not strict JSON. Nothing but white space changes. */
export function layOut(source: string): string | null {
  const text = source.replace(/^\uFEFF/, '');
  const { root, findings } = readJson(text);
  return root && findings.length === 0 ? `${laidOut(text, root, '', 0)}\n` : null;
}

/** Texts and numbers stay letter by letter as they were written. */
const written = (text: string, { offset, length }: { readonly offset: number; readonly length: number }): string =>
  text.slice(offset, offset + length);

function onOneLine(text: string, node: JsonNode): string {
  if (node.kind === 'leaf') return written(text, node);
  if (node.kind === 'array') return `[${node.items.map((item) => onOneLine(text, item)).join(', ')}]`;
  if (node.members.length === 0) return '{}';
  return `{ ${node.members.map(({ key, value }) => `${written(text, key)}: ${onOneLine(text, value)}`).join(', ')} }`;
}

/** `used`: characters that already stand on the line. */
function laidOut(text: string, node: JsonNode, indent: string, used: number): string {
  const line = onOneLine(text, node);
  const isRoot = indent === '' && used === 0;
  if (node.kind === 'leaf' || line.length <= 2 || (!isRoot && indent.length + used + line.length < LINE_WIDTH))
    return line;
  const inner = `${indent}  `;
  const entries =
    node.kind === 'array'
      ? node.items.map((item) => inner + laidOut(text, item, inner, 0))
      : node.members.map(({ key, value }) => {
          const name = `${written(text, key)}: `;
          return inner + name + laidOut(text, value, inner, name.length);
        });
  const [open, close] = node.kind === 'array' ? ['[', ']'] : ['{', '}'];
  return `${open}\n${entries.join(',\n')}\n${indent}${close}`;
}
