// Puts names into an author's text; `*emphasis*` stays for the screen to draw.
import { filledText } from '../scenario/authored.ts';
import { withPlainAsterisks } from '../scenario/emphasis.ts';
import { shortName, type Named } from '../scenario/short-name.ts';
import { originalOf, type Spoken } from '../scenario/spoken.ts';
import { holderIn, peopleToCome, type Posts } from './cast.ts';
import type { Run } from './run-state.ts';
import type { Untranslated } from './view.ts';

/** The run as far as texts speak of it; `week` is the one in which they were said. `held`: by the end of which posts are as told; that Monday unless given. */
type Telling = Posts & Pick<Run, 'week'> & { readonly held?: number };

/** An asterisk in a name is no emphasis. */
const calledBy = (person: Named): string => withPlainAsterisks(shortName(person));

/** Arguments a scenario's texts may use: everyone's short name by id, you, boss, week, team and manager. */
function textArguments(run: Telling, about: string | null | undefined): Record<string, string | number> {
  const { scenario } = run;
  const args: Record<string, string | number> = {
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

export function fill(run: Telling, text: string, about?: string | null): string {
  return filled(run, text, about, languageOf(run.scenario, text));
}

function filled(run: Telling, text: string, about: string | null | undefined, language: string): string {
  return filledText(text, textArguments(run, about), language);
}

/** Words of an option or a title without quotation marks of their own around the whole: screens that quote them set theirs. */
export const deedWords = (run: Telling, text: string, about?: string | null): string =>
  unquoted(fill(run, text, about));

/** In English, German or French quotation marks as a whole. */
const QUOTED = /^(?:“[^“”]*”|„[^„“]*“|«[^«»]*»|»[^«»]*«)$/;
const unquoted = (words: string): string => (QUOTED.test(words) ? words.slice(1, -1) : words);

const written = new WeakMap<object, ReadonlySet<string>>();
const said = new WeakMap<object, Untranslated>();

/** The language of a text as its author wrote it. */
function languageOf(scenario: Spoken, text: string): string {
  const left = scenario.untranslated;
  if (left === undefined) return scenario.language;
  const texts = written.get(left) ?? new Set(left.map((one) => one.text));
  written.set(left, texts);
  return texts.has(text) ? originalOf(scenario).language : scenario.language;
}

/** Null where everything is in one language. Worked out once for a scenario, for all its weeks. */
export function untranslatedIn(scenario: Spoken): Untranslated | null {
  const left = scenario.untranslated;
  if (left === undefined || left.length === 0) return null;
  const known = said.get(left) ?? sayAll(scenario, left);
  said.set(left, known);
  return known;
}

function sayAll(scenario: Spoken, left: NonNullable<Spoken['untranslated']>): Untranslated {
  const { language } = originalOf(scenario);
  const weeks = Array.from({ length: scenario.weeks + scenario.away_weeks }, (_, week) => week + 1);
  const texts = left.flatMap(({ text, about }) =>
    (text.includes('week') ? weeks : [1]).flatMap((week) => {
      const words = filled({ scenario, week }, text, about, language);
      return [words, unquoted(words)];
    }),
  );
  return { language, texts: new Set(texts) };
}
