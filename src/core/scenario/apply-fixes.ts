import type { Problem } from './problem.ts';

/** The source with every certain mend made, and how many those were. */
export function applyFixes(
  source: string,
  problems: readonly Problem[],
): { readonly text: string; readonly count: number } {
  const bom = source.startsWith('\uFEFF') ? 1 : 0;
  const fixes = problems.flatMap(({ fix }) => fix ?? []).sort((a, b) => b.offset - a.offset);
  let text = source;
  for (const { offset, length, text: mended } of fixes)
    text = text.slice(0, bom + offset) + mended + text.slice(bom + offset + length);
  return { text, count: fixes.length };
}
