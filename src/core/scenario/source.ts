// A file's text and how to find a line in it.

export interface Source {
  readonly file: string;
  readonly text: string;
  /** Offset at which each line begins; CR, LF and CRLF all end a line. */
  readonly lineStarts: readonly number[];
}

export function sourceOf(file: string, text: string): Source {
  const lineStarts = [0];
  for (const end of text.matchAll(/\r\n|\n|\r/g)) lineStarts.push(end.index + end[0].length);
  return { file, text, lineStarts };
}

/** 1-based. */
export function lineAndColumn({ lineStarts }: Source, offset: number): { line: number; column: number } {
  let [low, high] = [0, lineStarts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}

/** Where the `index`th character of a string literal stands in the source: escapes are longer than what they mean. */
export function offsetInText(text: string, literal: number, index: number): number {
  let offset = literal + 1;
  for (let read = 0; read < index; read += 1) {
    if (text[offset] !== '\\') offset += 1;
    else offset += text[offset + 1] === 'u' ? 6 : 2;
  }
  return offset;
}
