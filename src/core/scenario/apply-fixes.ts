import type { Fix, Problem } from './problem.ts';

/**
 * The source with the certain mends made, and how many those were. Where several mend one place the first is made alone: whether the
 * others are still needed is seen when it is read again.
 */
export function applyFixes(
  source: string,
  problems: readonly Problem[],
): { readonly text: string; readonly count: number } {
  const bom = source.startsWith('\uFEFF') ? 1 : 0;
  const fixes = apart(problems.flatMap(({ fix }) => fix ?? []));
  const parts: string[] = [];
  let end = 0;
  for (const { offset, length, text } of fixes) {
    parts.push(source.slice(end, bom + offset), text);
    end = bom + offset + length;
  }
  return { text: parts.join('') + source.slice(end), count: fixes.length };
}

function apart(fixes: readonly Fix[]): readonly Fix[] {
  let end = -1;
  return fixes
    .toSorted((a, b) => a.offset - b.offset)
    .filter(({ offset, length }) => {
      const isFree = offset > end || (offset === end && length > 0);
      if (isFree) end = offset + length;
      return isFree;
    });
}
