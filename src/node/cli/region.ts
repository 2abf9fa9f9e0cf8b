// Where a problem begins and ends, as other programs count: from 1, the end behind the last character.
import { withoutMark } from '../../core/scenario/decode-text.ts';
import { lineAndColumn, sourceOf, type Source } from '../../core/scenario/source.ts';

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** `source`: the file's text, as it was read. */
export function regionOf(
  { offset, length }: { readonly offset: number; readonly length: number },
  source: string,
): Region {
  const at = known(source);
  const [start, end] = [lineAndColumn(at, offset), lineAndColumn(at, Math.min(offset + length, at.text.length))];
  const isThere = end.line > start.line || end.column > start.column;
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: isThere ? end.line : start.line,
    endColumn: isThere ? end.column : start.column + 1,
  };
}

/** A file with a thousand problems is counted once. */
let last: Source = sourceOf('', '');
function known(source: string): Source {
  const text = withoutMark(source);
  if (last.text !== text) last = sourceOf('', text);
  return last;
}
