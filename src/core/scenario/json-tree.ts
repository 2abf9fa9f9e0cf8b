// A JSON document with the place of everything in it.
import { FORBIDDEN_NAMES } from './vocabulary.ts';

export type Path = readonly (string | number)[];

interface Span {
  readonly offset: number;
  readonly length: number;
}
export interface JsonMember {
  readonly name: string;
  readonly key: Span & { readonly line: number };
  readonly value: JsonNode;
}
export type JsonNode =
  | (Span & { readonly kind: 'object'; readonly members: readonly JsonMember[] })
  | (Span & { readonly kind: 'array'; readonly items: readonly JsonNode[] })
  | (Span & { readonly kind: 'leaf'; readonly value: string | number | boolean | null });

export const isForbiddenName = (name: string): boolean => (FORBIDDEN_NAMES as readonly string[]).includes(name);

export const memberOf = (node: JsonNode | undefined, name: string | number): JsonMember | undefined =>
  node?.kind === 'object' ? node.members.find((member) => member.name === name) : undefined;

const childOf = (node: JsonNode | undefined, step: string | number): JsonNode | undefined =>
  node?.kind === 'array' ? node.items[Number(step)] : memberOf(node, step)?.value;

export const nodeAt = (root: JsonNode | undefined, path: Path): JsonNode | undefined =>
  path.reduce<JsonNode | undefined>(childOf, root);

const holds = ({ offset, length }: Span, place: number): boolean => place >= offset && place < offset + length;

/** The way to the innermost thing at a place of the source. */
export function pathAt(node: JsonNode, place: number): Path {
  if (node.kind === 'leaf') return [];
  const children: readonly (readonly [string | number, Span, JsonNode])[] =
    node.kind === 'array'
      ? node.items.map((item, index) => [index, item, item])
      : node.members.map(({ name, key, value }) => [name, key, value]);
  const child = children.find(([, key, value]) => holds(key, place) || holds(value, place));
  return child ? [child[0], ...pathAt(child[2], place)] : [];
}

/** The plain value; forbidden names are left out, so nothing can reach a prototype. */
export function valueOf(node: JsonNode): unknown {
  if (node.kind === 'leaf') return node.value;
  if (node.kind === 'array') return node.items.map(valueOf);
  const members = node.members.filter(({ name }) => !isForbiddenName(name));
  return Object.fromEntries(members.map(({ name, value }) => [name, valueOf(value)]));
}

/** The id of the thing a node describes, if it says one. */
export function idOf(node: JsonNode | undefined): string | undefined {
  const id = memberOf(node, 'id')?.value;
  return id?.kind === 'leaf' && typeof id.value === 'string' ? id.value : undefined;
}

export const jsonPointer = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
