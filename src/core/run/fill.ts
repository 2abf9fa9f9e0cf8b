// What a text says in a run: names, and what hangs on how the run stood when it was said, facts and passages.
import { filledText } from '../scenario/authored.ts';
import type { Passage, Scenario } from '../scenario/schema.ts';
import { factValue, toldWeek, type FactValue } from './facts.ts';
import { isLeft, languageOf, nameArguments, unquoted, untranslatedIn, type TextArguments } from './fill-names.ts';
import { lineOf, passagesOf } from './passages.ts';
import type { Posts } from './holder.ts';
import type { Run, Standing } from './run-state.ts';

type About = string | null | undefined;

/** What a text is filled from. */
interface Telling {
  readonly scenario: Scenario;
  readonly week: number;
  readonly posts: Posts;
  readonly fact: (id: string) => FactValue | undefined;
  readonly line: (passage: Passage) => string;
  /** How much of it there is, where the text is a unit. */
  readonly count?: number | undefined;
}

/** `run` as it stood when the text was said; past.ts has its earlier stages. */
export const fill = (run: Run, text: string, about?: About, count?: number): string =>
  told(
    {
      scenario: run.scenario,
      week: toldWeek(run),
      posts: run,
      fact: (id) => factValue(run, id),
      line: (passage) => lineOf(passage, run),
      count,
    },
    text,
    about,
  );

/** Words of an option or a title without quotation marks of their own around the whole: screens that quote them set theirs. */
export const deedWords = (run: Run, text: string, about?: About): string => unquoted(fill(run, text, about));

/** Where a run cannot be played again: facts are as at first, and of a passage it is the last line, which asks nothing. */
export function fillUnseen(
  { scenario, week }: Pick<Standing, 'scenario' | 'week'>,
  text: string,
  about?: About,
  count?: number,
): string {
  const fact = (id: string): FactValue | undefined => factValue({ scenario, week, chosen: [], weeks: [] }, id);
  const line = ({ say }: Passage): string => say.at(-1)?.text ?? '';
  return told({ scenario, week, posts: { scenario }, fact, line, count }, text, about);
}

function told(telling: Telling, text: string, about: About): string {
  const { scenario } = telling;
  const args = lineArguments(telling, text, about);
  const held = passagesOf(scenario).filter(({ id }) => text.includes(id));
  for (const passage of held) {
    const line = telling.line(passage);
    args[passage.id] = filledText(line, lineArguments(telling, line, about), languageOf(scenario, line));
  }
  const words = filledText(text, args, languageOf(scenario, text));
  const hangsOnRun = held.length > 0 || (scenario.facts ?? []).some(({ id }) => text.includes(id));
  if (hangsOnRun && isLeft(scenario, text))
    for (const one of [words, unquoted(words)]) untranslatedIn(scenario)?.texts.add(one);
  return words;
}

/** A passage holds no other one. */
function lineArguments({ scenario, week, posts, fact, count }: Telling, text: string, about: About): TextArguments {
  const args = nameArguments({ ...posts, week, held: week > scenario.weeks ? week : week - 1 }, about);
  if (count !== undefined) args['count'] = count;
  for (const { id } of scenario.facts ?? []) {
    const value = text.includes(id) ? fact(id) : undefined;
    if (value !== undefined) args[id] = typeof value === 'string' ? (args[value] ?? value) : Number(value);
  }
  return args;
}
