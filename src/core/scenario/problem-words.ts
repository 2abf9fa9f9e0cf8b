// A problem in the words of one language. The reader of messages came with whatever read the scenario.
import { formatMessage, type MessageArguments } from './message.ts';
import type { CrumbStep } from './crumb.ts';
import type { Problem } from './problem.ts';
import type { Argument, ProblemWords } from './says.ts';
import { visibleText } from './visible-text.ts';

/** Safe to show: what comes from a file has its unseen characters escaped. */
export interface WordedProblem {
  /** One sentence, lower case. */
  readonly message: string;
  /** What to do; empty when `near` says it all. */
  readonly help: string;
  /** "moment board_deck › option sit_with_her › then"; empty for the file as a whole. */
  readonly crumb: string;
  /** "did you mean …?", or empty. */
  readonly near: string;
}
type Table = Readonly<Record<string, { readonly message: string; readonly help?: string } | undefined>>;
type Arguments = Readonly<Record<string, Argument>>;

/** One of the table's messages. They have no emphasis: an asterisk stays one. */
export function filledMessage(message: string, args: Arguments, locale: string): string {
  return formatMessage(message, shownArguments(args, locale), locale)
    .map(({ text, strong }) => (strong ? `*${text}*` : text))
    .join('');
}

/** As they can be filled in: lists as the language writes them, what cannot be seen escaped. */
export const shownArguments = (args: Arguments, locale: string): MessageArguments =>
  Object.fromEntries(Object.entries(args).map(([name, value]) => [name, shown(value, locale)]));

/** One a language: they are slow to make. */
const lists = new Map<string, Intl.ListFormat>();
function listIn(locale: string): Intl.ListFormat {
  const list = lists.get(locale) ?? new Intl.ListFormat(locale, { type: 'unit' });
  lists.set(locale, list);
  return list;
}

function shown(value: Argument, locale: string): string | number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return visibleText(value);
  return listIn(locale).format(value.map(visibleText));
}

function crumbWords(steps: readonly CrumbStep[], { places, within, locale }: ProblemWords): string {
  const templates: Readonly<Record<string, string>> = places;
  const place = (step: CrumbStep): string => {
    if (step.name === undefined) return visibleText(step.field);
    const template = Object.hasOwn(templates, step.field) ? templates[step.field] : undefined;
    return filledMessage(template ?? places.other, { list: step.field, name: step.name }, locale);
  };
  return steps.map(place).join(within);
}

/** Words of a problem that has none in this table are empty, but for its code's title. */
export function problemWords(problem: Problem, words: ProblemWords): WordedProblem {
  const { code, says, args, near, crumb } = problem;
  const { locale } = words;
  const table: Table = words.problems[code].says;
  const { message = words.problems[code].title, help = '' } = table[says] ?? {};
  const template = near && near.line > 0 ? words.near_in_line : words.near;
  return {
    message: filledMessage(message, args, locale),
    help: near ? '' : filledMessage(help, args, locale),
    crumb: crumbWords(crumb, words),
    near: near ? filledMessage(template, { name: near.text, line: String(near.line) }, locale) : '',
  };
}
