// A table as a file that spreadsheet programs open: RFC 4180, in UTF-8 with a mark that says so, and no cell of it a formula.

/** What may stand before a sign and is skipped over, and the signs that make a formula, as wide as they come. */
const FORMULA = /^[\s"'`\u00A0\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]*[=+\-@＝＋－＠﹦﹢﹣﹫]/u;
const CONTROL = /^[\t\r\n\0]/u;

/** Text that a spreadsheet would work out stands behind an apostrophe, as one would type it there. */
function guarded(text: string): string {
  return FORMULA.test(text) || CONTROL.test(text) ? `'${text}` : text;
}

function cell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = guarded(value);
  return /[",;\t\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function csvText(
  names: readonly string[],
  rows: readonly (readonly (string | number | boolean | null)[])[],
): string {
  return `\uFEFF${[names, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
