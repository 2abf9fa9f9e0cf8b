// HTML that cannot be broken by what is filled in: text stays text, whatever stands in it.

/** Written by `html` alone. */
export interface Markup {
  readonly markup: string;
}
type Filled = string | number | null | Markup | readonly Markup[];

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Signs nobody sees: halves of one, those a page may not hold, and those that turn the text after them round. */
const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

const escaped = (text: string): string => text.replace(UNSEEN, '').replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');

function filled(value: Filled): string {
  if (value === null) return '';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
}

/** Attributes are written in double quotes. */
export const html = (parts: TemplateStringsArray, ...values: readonly Filled[]): Markup => ({
  markup: parts.map((part, at) => part + (at < values.length ? filled(values[at] ?? null) : '')).join(''),
});
