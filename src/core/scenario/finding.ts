// What a check found, before its place has been worked out.
import { PROBLEM_CODES } from './codes.table.ts';
import { crumbOf } from './crumb.ts';
import { jsonPointer, memberOf, nodeAt, pathAt, type JsonNode, type Path } from './json-tree.ts';
import type { Fix, Problem, ProblemLevel } from './problem.ts';
import type { Says } from './says.ts';
import { lineAndColumn, offsetInText, sourceOf, type Source } from './source.ts';

/** Where it is, and what may be done. */
export interface Placement {
  readonly path: Path;
  /** Point at the field's name instead of its value. */
  readonly atKey?: boolean;
  /** Point inside a text: character positions of the decoded string. */
  readonly within?: { readonly start: number; readonly end: number };
  /** Point at the source itself, where there is no tree. */
  readonly span?: { readonly offset: number; readonly length: number };
  readonly near?: { readonly text: string; readonly path?: Path | undefined } | undefined;
  readonly level?: ProblemLevel;
  readonly fix?: Fix;
  /** The certain mend is this, in place of what is pointed at. */
  readonly mend?: string;
  /** The certain mend makes this of the whole value, as it stands in the file. */
  readonly rewrite?: (literal: string) => string;
  /** The argument `written` is what stands there, letter by letter: 1e999, and not what a program takes it for. */
  readonly quoted?: boolean;
}
export type Finding = Says & Placement;

export const isError = ({ code, level }: Finding): boolean => (level ?? PROBLEM_CODES[code]) === 'error';

type Span = NonNullable<Placement['span']>;

/** The node itself, or the nearest one around it. */
function nodeNear(root: JsonNode | undefined, path: Path): JsonNode | undefined {
  return nodeAt(root, path) ?? (path.length > 0 ? nodeNear(root, path.slice(0, -1)) : undefined);
}

function spanOf(source: Source, root: JsonNode | undefined, { path, atKey, within, span }: Placement): Span {
  const node = nodeNear(root, path);
  if (span || !node) return span ?? { offset: 0, length: 1 };
  if (atKey) return memberOf(nodeAt(root, path.slice(0, -1)), path.at(-1) ?? '')?.key ?? node;
  if (within) {
    const offset = offsetInText(source.text, node.offset, within.start);
    return { offset, length: Math.max(1, offsetInText(source.text, node.offset, within.end) - offset) };
  }
  return { offset: node.offset, length: node.kind === 'leaf' ? node.length : 1 };
}

function fixOf({ path, fix, mend, rewrite }: Finding, { text }: Source, root: JsonNode | undefined, span: Span) {
  if (mend !== undefined) return { ...span, text: mend };
  const node = rewrite && nodeAt(root, path);
  if (rewrite === undefined || node === undefined) return fix;
  const { offset, length } = node;
  return { offset, length, text: rewrite(text.slice(offset, offset + length)) };
}

const MOST_QUOTED = 40;
const quoted = (text: string): string => (text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED - 1)}…` : text);

export function problemFrom(source: Source, root: JsonNode | undefined, finding: Finding): Problem {
  const { code, says, args = {}, near, level = PROBLEM_CODES[code] } = finding;
  const { offset, length } = spanOf(source, root, finding);
  const fix = fixOf(finding, source, root, { offset, length });
  const path = finding.span && root ? pathAt(root, offset) : finding.path;
  const declared = near?.path && nodeAt(root, near.path);
  return {
    code,
    level,
    says,
    args: finding.quoted ? { ...args, written: quoted(source.text.slice(offset, offset + length)) } : args,
    file: source.file,
    offset,
    ...lineAndColumn(source, offset),
    length,
    path: jsonPointer(path),
    crumb: crumbOf(root, path),
    ...(near && { near: { text: near.text, line: declared ? lineAndColumn(source, declared.offset).line : 0 } }),
    ...(fix && { fix }),
  };
}

/** For what is wrong with a file as a whole, its text apart. */
export const problemOfFile = (file: string, says: Says): Problem =>
  problemFrom(sourceOf(file, ''), undefined, { ...says, path: [] });

/** What we failed at ourselves. */
export const ourFault = (error: unknown): Says => ({ code: 'P09', says: 'our_fault', args: { reason: String(error) } });
