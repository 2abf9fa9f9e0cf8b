// A guide as what it has its reader do, in order: commands with what they are to print, and edits of a file.

export type GuideStep =
  | { readonly does: 'run'; readonly line: string; readonly prints: readonly string[] }
  | { readonly does: 'edit'; readonly find: string; readonly put: string };

/** `sh` blocks are commands, a line each; a `text` block behind one is what the last of them prints; two `json` blocks are found and put. */
export function guideSteps(page: string): GuideStep[] {
  const blocks = [...page.matchAll(/```(sh|text|json)\n([^]*?)\n```/g)].map(([, kind = '', text = '']) => ({
    kind,
    text,
  }));
  return blocks.flatMap(({ kind, text }, index): GuideStep[] => {
    const next = blocks[index + 1];
    if (kind === 'sh') {
      const lines = text.split('\n').filter((line) => !line.startsWith('#'));
      const prints = next?.kind === 'text' ? next.text.split('\n') : [];
      return lines.map((line, at) => ({ does: 'run', line, prints: at === lines.length - 1 ? prints : [] }));
    }
    const isFirst = blocks.slice(0, index).filter((block) => block.kind === 'json').length % 2 === 0;
    return kind === 'json' && isFirst ? [{ does: 'edit', find: text, put: next?.text ?? '' }] : [];
  });
}

const indented = (text: string, depth: number): string => text.replace(/^(?=.)/gm, ' '.repeat(depth));

/** What a reader does: looks for the lines, however far they stand in, and puts the others there. Throws unless they stand there once. */
export function edited(source: string, { find, put }: Extract<GuideStep, { readonly does: 'edit' }>): string {
  const depth = [14, 12, 10, 8, 6, 4, 2, 0].find((columns) => source.includes(indented(find, columns)));
  if (depth === undefined) throw new Error(`not to be found: ${find}`);
  const parts = source.split(indented(find, depth));
  if (parts.length !== 2) throw new Error(`to be found ${parts.length - 1} times: ${find}`);
  return parts.join(indented(put, depth));
}
