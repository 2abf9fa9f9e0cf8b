// Puts names into an author's text; `*emphasis*` stays for the screen to draw. What hangs on the run is fill.ts's: the opening waits for this alone.
import { filledText } from '../scenario/authored.ts';
import { withPlainAsterisks } from '../scenario/emphasis.ts';
import { shortName, type Named } from '../scenario/short-name.ts';
import { originalOf, type Spoken } from '../scenario/spoken.ts';
import { holderIn, peopleToCome, type Posts } from './holder.ts';
import type { Run } from './run-state.ts';
import type { Untranslated } from './view.ts';

/** The run as far as names go; `week` is the one in which the text was said. `held`: by the end of which posts are as told; that Monday unless given. */
type Naming = Posts & Pick<Run, 'week'> & { readonly held?: number };

export type TextArguments = Record<string, string | number>;

/** An asterisk in a name is no emphasis. */
const calledBy = (person: Named): string => withPlainAsterisks(shortName(person));

/** Arguments a scenario's texts may use: everyone's short name by id, you, boss, week, team and manager. */
export function nameArguments(run: Naming, about: string | null | undefined): TextArguments {
  const { scenario } = run;
  const args: TextArguments = {
    week: run.week,
    you: withPlainAsterisks(scenario.you.role),
    boss: calledBy(scenario.boss),
  };
  for (const person of [scenario.boss, ...(scenario.peers ?? []), ...peopleToCome(scenario)])
    args[person.id] = calledBy(person);
  for (const manager of scenario.managers) {
    const { id, team } = manager;
    const name = calledBy(holderIn(run, manager, run.held ?? run.week - 1));
    args[id] = name;
    if (id === about) Object.assign(args, { manager: name, team: withPlainAsterisks(team.name) });
  }
  return args;
}

/** For what is said before anything can have happened, or without a run to look at. */
export const fillNames = (run: Naming, text: string, about?: string | null): string =>
  filledText(text, nameArguments(run, about), languageOf(run.scenario, text));

/** In English, German or French quotation marks as a whole. */
const QUOTED = /^(?:“[^“”]*”|„[^„“]*“|«[^«»]*»|»[^«»]*«)$/;
/** Within others English ones are single. */
const INNER = /“([^“”„]*)”/g;
/** Without quotation marks of its own around the whole, and with single ones inside: whoever quotes it sets double ones round it. */
export const unquoted = (words: string): string =>
  QUOTED.test(words) ? words.slice(1, -1) : words.replace(INNER, '‘$1’');

const written = new WeakMap<object, ReadonlySet<string>>();
interface Left extends Untranslated {
  readonly texts: Set<string>;
}
const said = new WeakMap<object, Left>();

/** Whether its translation leaves the text as its author wrote it. */
export function isLeft({ untranslated: left }: Spoken, text: string): boolean {
  if (left === undefined) return false;
  const texts = written.get(left) ?? new Set(left.map((one) => one.text));
  written.set(left, texts);
  return texts.has(text);
}

export const languageOf = (scenario: Spoken, text: string): string =>
  (isLeft(scenario, text) ? originalOf(scenario) : scenario).language;

/** Null where everything is in one language. Worked out once for a scenario, for all its weeks; what hangs on the run joins as it is said. */
export function untranslatedIn(scenario: Spoken): Left | null {
  const left = scenario.untranslated;
  if (left === undefined || left.length === 0) return null;
  const known = said.get(left) ?? sayAll(scenario, left);
  said.set(left, known);
  return known;
}

function sayAll(scenario: Spoken, left: NonNullable<Spoken['untranslated']>): Left {
  const { language } = originalOf(scenario);
  const weeks = Array.from({ length: scenario.weeks + scenario.away_weeks }, (_, week) => week + 1);
  const texts = left.flatMap(({ text, about }) =>
    (text.includes('week') ? weeks : [1]).flatMap((week) => {
      const words = fillNames({ scenario, week }, text, about);
      return [words, unquoted(words)];
    }),
  );
  return { language, texts: new Set(texts) };
}
