// T24: replies and signs in which the narrator judges or teaches the player.
import type { Finding } from './finding.ts';
import { isEnglish } from './judged-questions.ts';
import type { Scenario } from './schema.ts';
import { withoutSpeech } from './speech.ts';
import { VERDICTS, type Verdict } from './verdicts.table.ts';
import type { Placed } from './walk.ts';

const IN_ORDER = ['marks', 'lectures', 'advises', 'names'] as const satisfies readonly Verdict[];

/** What is told of a choice, before the debrief. */
const isTold = ({ path }: Placed<string>): boolean => {
  const field = String(path.at(-1));
  return (
    ['reply', 'sign', 'remembered'].includes(field) ||
    (['away', 'signs'].includes(String(path[0])) && field === 'text') ||
    (path.includes('say') && field === 'text')
  );
};

export const checkVerdicts = (scenario: Scenario, texts: readonly Placed<string>[]): Finding[] =>
  isEnglish(scenario) ? texts.filter(isTold).flatMap(verdict) : [];

export function verdictIn(
  text: string,
): { readonly verdict: Verdict; readonly start: number; readonly words: string } | null {
  const told = withoutSpeech(text).toLowerCase();
  for (const verdict of IN_ORDER) {
    const [found] = told.matchAll(VERDICTS[verdict]);
    if (found !== undefined)
      return { verdict, start: found.index, words: text.slice(found.index, found.index + found[0].length) };
  }
  return null;
}

/** One is enough: the reply is written anew. */
function verdict({ thing, path }: Placed<string>): Finding[] {
  const found = verdictIn(thing);
  if (found === null) return [];
  const within = { start: found.start, end: found.start + found.words.length };
  return [{ code: 'T24', says: found.verdict, args: { words: found.words.trim() }, path, within }];
}
