// ICU MessageFormat 1, the part we use: {name}, plural, select, number; and *emphasis*. Texts never break a page.
import { parse, type Token } from './message-syntax.ts';

export interface Segment {
  readonly text: string;
  readonly strong: boolean;
}
export type MessageArguments = Readonly<Record<string, string | number>>;
type Scope = { readonly args: MessageArguments; readonly locale: string; readonly count: string };

/** Stands for an asterisk of the text while arguments are filled in: theirs are no emphasis. */
const MARK = '\uE000';
const MOST_CACHED = 5000;
const parsed = new Map<string, readonly Token[]>();
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

const plain = (text: string): readonly Token[] => [{ type: 'content', value: text, ctx: { offset: 0, text } }];

/** Most texts of a scenario have nothing to fill in, and the parser would find as much. */
const tokensOf = (text: string): readonly Token[] =>
  !/[{}']/.test(text)
    ? plain(text)
    : remembered(parsed, text, () => {
        try {
          return parse(text);
        } catch {
          return plain(text);
        }
      });

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

function filled(name: string, { args, locale }: Scope): string {
  const value = Object.hasOwn(args, name) ? args[name] : undefined;
  if (value === undefined) return `{${name}}`;
  return typeof value === 'number' ? inLocale(value, locale) : value.replaceAll(MARK, '');
}

function chosenCase(token: Extract<Token, { readonly cases: unknown }>, scope: Scope): string {
  const value = Object.hasOwn(scope.args, token.arg) ? scope.args[token.arg] : undefined;
  if (value === undefined) return `{${token.arg}}`;
  const at = (key: string) => token.cases.find((one) => one.key === key);
  const offset = Number(value) - (token.pluralOffset ?? 0);
  const kind = token.type === 'selectordinal' ? 'ordinal' : 'cardinal';
  const found =
    token.type === 'select' ? at(String(value)) : (at(`=${value}`) ?? at(category(offset, scope.locale, kind)));
  const inner = token.type === 'select' ? scope : { ...scope, count: inLocale(offset, scope.locale) };
  return fill((found ?? at('other'))?.tokens ?? [], inner);
}

function fill(tokens: readonly Token[], scope: Scope): string {
  return tokens
    .map((token) => {
      switch (token.type) {
        case 'content':
          return token.value.replaceAll('*', MARK);
        case 'octothorpe':
          return scope.count;
        case 'argument':
        case 'function':
          return filled(token.arg, scope);
        case 'plural':
        case 'selectordinal':
        case 'select':
          return chosenCase(token, scope);
      }
    })
    .join('');
}

/** `text` with its arguments; a missing one shows as `{name}`, a text that cannot be read shows as it is. */
export function formatMessage(text: string, args: MessageArguments = {}, locale = 'en'): readonly Segment[] {
  const whole = fill(tokensOf(text), { args, locale, count: '#' });
  const pieces = whole.split(/\uE000((?=\S)[^\uE000]*?\S)\uE000/);
  return pieces
    .map((piece, index) => ({ text: piece.replaceAll(MARK, '*'), strong: index % 2 === 1 }))
    .filter((segment) => segment.text !== '');
}

export const plainMessage = (text: string, args: MessageArguments = {}, locale = 'en'): string =>
  formatMessage(text, args, locale)
    .map((segment) => segment.text)
    .join('');
