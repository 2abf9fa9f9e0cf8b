// A brand as somebody hands it in: brand.json and the files it names.
import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import { decodeUtf8 } from '../scenario/decode-utf8.ts';
import { lineAndColumn, sourceOf } from '../scenario/source.ts';
import type { Argument } from '../scenario/says.ts';
import { nearestClear, THEMES, tooClose } from './brand-contrast.ts';
import { isWoff2, logoKind } from './brand-file-kinds.ts';
import type { Brand } from './course.ts';
import type { BrandProblem, PackSays } from './pack-problem.ts';
import { faultInSvg } from './plain-svg.ts';

/** Characters that fit beside a logo on a phone; kB that a package has room for. */
const MOST = { name: 60, logo: 200, font: 300 } as const;
const FIELDS = ['name', 'logo', 'light', 'dark', 'font'] as const;
type Field = (typeof FIELDS)[number];
type Files = ReadonlyMap<string, Uint8Array>;
type Report = (says: PackSays, args: Readonly<Record<string, Argument>>, at: Node | number) => void;

const isField = (name: string): name is Field => FIELDS.some((field) => field === name);

/** The texts of a brand by field; what is none, or no brand's, is reported. */
function readFields(root: Node, report: Report): Map<Field, Node> {
  const fields = new Map<Field, Node>();
  for (const { children: [key, value] = [] } of root.children ?? []) {
    if (key === undefined || value === undefined) continue;
    const field = String(key.value);
    if (!isField(field)) report('unknown', { field }, key);
    else if (fields.has(field)) report('twice', { field }, key);
    else if (value.type !== 'string') report('no_text', { field }, value);
    else fields.set(field, value);
  }
  return fields;
}

function checkName(node: Node | undefined, root: Node, report: Report): void {
  const length = String(node?.value ?? '').trim().length;
  if (node === undefined || length === 0) report('no_name', {}, node ?? root);
  else if (length > MOST.name) report('name_length', { length, most: MOST.name }, node);
}

/** Rounded down: what falls short never reads as enough. */
const toOne = (ratio: number): number => Math.floor(ratio * 10) / 10;

function checkColour(theme: (typeof THEMES)[number], node: Node, report: Report): void {
  const colour = String(node.value).toLowerCase();
  if (!/^#[0-9a-f]{6}$/.test(colour)) return report('colour', { value: String(node.value) }, node);
  const [worst] = tooClose(colour, theme);
  if (worst === undefined) return;
  const { as, ground, ratio, needed } = worst;
  const args = { colour, theme, ground, ratio: toOne(ratio), needed };
  report(`close_${as}`, { ...args, instead: nearestClear(colour, theme) }, node);
}

function checkLogo(file: string, bytes: Uint8Array, node: Node, report: Report): void {
  const kind = logoKind(bytes);
  if (kind === null) return report('logo_kind', { file }, node);
  const fault = kind === 'svg' ? faultInSvg(decodeUtf8(bytes).text) : null;
  if (fault !== null) report(`svg_${fault.kind}`, { file, what: fault.kind === 'extra' ? fault.what : '' }, node);
}

function checkFile(what: 'logo' | 'font', node: Node, files: Files, report: Report): void {
  const file = String(node.value);
  const bytes = files.get(file);
  if (bytes === undefined) return report('no_file', { file }, node);
  const size = Math.ceil(bytes.length / 1000);
  if (size > MOST[what]) return report('file_size', { file, size, what, most: MOST[what] }, node);
  if (what === 'logo') checkLogo(file, bytes, node, report);
  else if (!isWoff2(bytes)) report('font_kind', { file }, node);
}

/** What is said of anything: an empty text is nothing said. */
function brandOf(fields: ReadonlyMap<Field, Node>): Brand {
  const said = (field: Field): string | undefined => String(fields.get(field)?.value ?? '').trim() || undefined;
  const colour = (field: Field): string | undefined => said(field)?.toLowerCase();
  return {
    name: said('name') ?? '',
    logo: said('logo'),
    light: colour('light'),
    dark: colour('dark'),
    font: said('font'),
  };
}

/**
 * `text`: of brand.json; `files`: what lies beside it, by name. A brand that is read has a name of 1 to 60 characters, colours as
 * `#rrggbb` in lower case that can be told from all they meet (WCAG 2.2 AA), a logo that is a harmless SVG, a PNG or a WebP, and a
 * WOFF2 font. Whatever is wrong with it is reported at once, by place.
 */
export function readBrand(text: string, files: Files): Brand | { readonly problems: readonly BrandProblem[] } {
  const source = sourceOf('brand.json', text);
  const problems: BrandProblem[] = [];
  const report: Report = (says, args, at) => {
    const offset = typeof at === 'number' ? at : at.offset;
    problems.push({ says, args, ...lineAndColumn(source, offset) });
  };
  const errors: ParseError[] = [];
  const root = parseTree(text.replace(/^\uFEFF/, ' '), errors, { disallowComments: true });
  const [error] = errors;
  if (error !== undefined || root === undefined) report('no_json', {}, error?.offset ?? 0);
  else if (root.type !== 'object') report('no_object', {}, root);
  if (root === undefined || problems.length > 0) return { problems };
  const fields = readFields(root, report);
  if (!problems.some(({ says, args }) => says === 'no_text' && args['field'] === 'name'))
    checkName(fields.get('name'), root, report);
  for (const theme of THEMES) {
    const node = fields.get(theme);
    if (node !== undefined) checkColour(theme, node, report);
  }
  for (const what of ['logo', 'font'] as const) {
    const node = fields.get(what);
    if (node !== undefined) checkFile(what, node, files, report);
  }
  return problems.length === 0 ? brandOf(fields) : { problems: problems.toSorted(byPlace) };
}

const byPlace = (a: BrandProblem, b: BrandProblem): number => a.line - b.line || a.column - b.column;
