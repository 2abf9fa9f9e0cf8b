// Advice in the words of one language.
import { filledMessage } from '../../scenario/problem-words.ts';
import { EN } from '../../scenario/words/en.ts';
import type { Advice } from './advice.ts';
import { spokenId } from './remedy-words.ts';

interface WordedAdvice {
  readonly message: string;
  /** What to do. */
  readonly help: string;
}

export function adviceWords({ code, says, args }: Advice): WordedAdvice {
  const table: Readonly<Record<string, { readonly message: string; readonly help: string } | undefined>> =
    EN.measured[code].says;
  const { message = EN.measured[code].title, help = '' } = table[says] ?? {};
  const { share = 0, option = '', other = '' } = args;
  const filled = {
    ...args,
    option: spokenId(String(option)),
    other: spokenId(String(other)),
    percent: `${Math.round(100 * Number(share))}\u00A0%`,
  };
  return { message: filledMessage(message, filled, EN.locale), help: filledMessage(help, filled, EN.locale) };
}
