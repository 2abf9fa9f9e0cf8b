// ICU MessageFormat 1, the part we use: {name}, plural, select, number; and *emphasis*. Texts never break a page.
import { segmentsOf, type Segment } from './emphasis.ts';

/** Words, the number that the plural around it is about, or what an argument fills in or chooses. */
export type Part =
  | string
  | { readonly kind: 'count' }
  | { readonly kind: 'argument'; readonly arg: string }
  | {
      readonly kind: 'plural' | 'select' | 'selectordinal';
      readonly arg: string;
      readonly cases: readonly (readonly [key: string, parts: readonly Part[]])[];
      readonly offset?: number;
    };
/** A text, read: one without anything to fill in stays as it is. */
export type Message = string | readonly Part[];

export type MessageArguments = Readonly<Record<string, string | number>>;
type Scope = { readonly args: MessageArguments; readonly locale: string; readonly count: string };

/** Stands for an asterisk of an argument until the text's own are read: it is no emphasis there. */
const MARK = '\uE000';
const MOST_CACHED = 5000;
const parsed = new Map<string, readonly Part[]>();
const numberFormats = new Map<string, Intl.NumberFormat>();
const pluralRules = new Map<string, Intl.PluralRules>();

function remembered<Value>(cache: Map<string, Value>, key: string, make: () => Value): Value {
  const known = cache.get(key);
  if (known !== undefined) return known;
  if (cache.size >= MOST_CACHED) cache.clear();
  const made = make();
  cache.set(key, made);
  return made;
}

/** The locale itself if the platform knows such a tag, else English. */
function usable(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

let reader: ((text: string) => readonly Part[]) | null = null;

/**
 * Braces need a reader (message-syntax.ts brings itself). It is large and most scenarios have none, so whoever opens one that was
 * checked before brings the reader only where there are braces; without it they show as they are. `read` may throw.
 */
export function bringReader(read: (text: string) => readonly Part[]): void {
  reader = read;
}

/** What a reader would find only words in. */
export const hasOnlyWords = (text: string): boolean => !/[{}']/.test(text);

/** A text that cannot be read is words. */
export function readParts(text: string): readonly Part[] {
  const read = reader;
  if (hasOnlyWords(text) || read === null) return [text];
  return remembered(parsed, text, () => {
    try {
      return read(text);
    } catch {
      return [text];
    }
  });
}

/** Small whole numbers in English need no tables, and making Intl's is a tenth of the work of the first page. */
const isPlain = (value: number, locale: string): boolean =>
  locale === 'en' && Number.isInteger(value) && value >= 0 && value < 1000;

const inLocale = (value: number, locale: string): string =>
  isPlain(value, locale)
    ? String(value)
    : remembered(numberFormats, locale, () => new Intl.NumberFormat(usable(locale))).format(value);

function category(value: number, locale: string, type: 'cardinal' | 'ordinal'): string {
  if (type === 'cardinal' && isPlain(value, locale)) return value === 1 ? 'one' : 'other';
  return remembered(pluralRules, `${locale} ${type}`, () => new Intl.PluralRules(usable(locale), { type })).select(
    value,
  );
}

/** The plural categories that whole numbers up to a hundred fall into. */
export function countCategories(locale: string, type: 'cardinal' | 'ordinal'): string[] {
  const used = new Set(Array.from({ length: 101 }, (_, number) => category(number, locale, type)));
  return ['zero', 'one', 'two', 'few', 'many', 'other'].filter((name) => used.has(name));
}

function filled(name: string, { args, locale }: Scope): string {
  const value = Object.hasOwn(args, name) ? args[name] : undefined;
  if (value === undefined) return `{${name}}`;
  return typeof value === 'number' ? inLocale(value, locale) : value.replaceAll('*', MARK);
}

function chosenCase(part: Extract<Part, { readonly cases: unknown }>, scope: Scope): string {
  const value = Object.hasOwn(scope.args, part.arg) ? scope.args[part.arg] : undefined;
  if (value === undefined) return `{${part.arg}}`;
  const at = (wanted: string) => part.cases.find(([key]) => key === wanted);
  const offset = Number(value) - (part.offset ?? 0);
  const kind = part.kind === 'selectordinal' ? 'ordinal' : 'cardinal';
  const found =
    part.kind === 'select' ? at(String(value)) : (at(`=${value}`) ?? at(category(offset, scope.locale, kind)));
  const inner = part.kind === 'select' ? scope : { ...scope, count: inLocale(offset, scope.locale) };
  return fill((found ?? at('other'))?.[1] ?? [], inner);
}

function fill(parts: readonly Part[], scope: Scope): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      switch (part.kind) {
        case 'count':
          return scope.count;
        case 'argument':
          return filled(part.arg, scope);
        case 'plural':
        case 'selectordinal':
        case 'select':
          return chosenCase(part, scope);
      }
    })
    .join('');
}

/** A message with its arguments, its emphasis still between asterisks. */
export const filledParts = (parts: readonly Part[], args: MessageArguments, locale: string): string =>
  fill(parts, { args, locale, count: '#' }).replaceAll(MARK, '*');

/** A message with its arguments; a missing one shows as `{name}`, a text that cannot be read shows as it is. */
export function formatMessage(message: Message, args: MessageArguments = {}, locale = 'en'): readonly Segment[] {
  const parts = typeof message === 'string' ? readParts(message) : message;
  return segmentsOf(fill(parts, { args, locale, count: '#' })).map(({ text, strong }) => ({
    text: text.replaceAll(MARK, '*'),
    strong,
  }));
}

export const plainMessage = (message: Message, args: MessageArguments = {}, locale = 'en'): string =>
  formatMessage(message, args, locale)
    .map((segment) => segment.text)
    .join('');
