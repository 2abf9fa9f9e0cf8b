// Which names a file exports that no other file asks for.
import { posix } from 'node:path';
import { parseSync } from 'vite';
import type { Sources } from './import-rules.ts';

/** What one file gives and takes: names, and from files asked for as a whole, all of them. */
interface Trade {
  readonly exports: readonly string[];
  /** `<path>#<name>`, or `<path>#*`. */
  readonly imports: readonly string[];
}

function tradeOf(path: string, source: string): Trade {
  const { module, program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const target = (specifier: string): string => posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
  const imports = module.staticImports.flatMap(({ moduleRequest, entries }) =>
    entries.map(({ importName }) => `${target(moduleRequest.value)}#${importName.name ?? '*'}`),
  );
  const exports: string[] = [];
  for (const { entries } of module.staticExports)
    for (const { exportName, moduleRequest, importName } of entries) {
      if (exportName.name !== null) exports.push(exportName.name);
      if (moduleRequest !== null) imports.push(`${target(moduleRequest.value)}#${importName.name ?? '*'}`);
    }
  // The whole tree is gone through only where the words for it are there: that takes longer than to parse.
  if (/\bimport\s*\(/.test(source))
    JSON.stringify(program, (_, node) => {
      if (node?.type === 'TSImportType' || (node?.type === 'ImportExpression' && node.source.type === 'Literal'))
        imports.push(`${target(node.source.value)}#*`);
      return typeof node === 'bigint' ? null : node;
    });
  return { exports, imports };
}

/** Exports of the files in `parts` (path prefixes) that no other of all the files imports: `<path>: <name>`. */
export function unusedExports(sources: Sources, parts: readonly string[]): string[] {
  const trades = Object.entries(sources).map(([path, source]) => [path, tradeOf(path, source)] as const);
  const wanted = new Set(trades.flatMap(([, { imports }]) => imports));
  return trades
    .filter(([path]) => parts.some((part) => path.startsWith(part)))
    .flatMap(([path, { exports }]) =>
      wanted.has(`${path}#*`)
        ? []
        : exports.filter((name) => !wanted.has(`${path}#${name}`)).map((name) => `${path}: ${name}`),
    );
}
