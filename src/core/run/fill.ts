// Puts names into an author's text; `*emphasis*` stays for the screen to draw.
import { formatMessage } from '../scenario/message.ts';
import { shortName } from '../scenario/short-name.ts';
import type { Run } from './run-state.ts';

/** The run as far as texts speak of it; `week` is the one in which they were said. */
type Telling = Pick<Run, 'scenario' | 'week'>;

/** Arguments a scenario's texts may use: everyone's short name by id, you, boss, week, team and manager. */
export function textArguments(run: Telling, about: string | null | undefined): Record<string, string | number> {
  const { scenario } = run;
  const args: Record<string, string | number> = {
    week: run.week,
    you: scenario.you.role,
    boss: shortName(scenario.boss),
  };
  for (const person of [scenario.boss, ...(scenario.peers ?? []), ...scenario.managers])
    args[person.id] = shortName(person);
  const manager = scenario.managers.find((m) => m.id === about);
  if (manager !== undefined) {
    args['manager'] = shortName(manager);
    args['team'] = manager.team.name;
  }
  return args;
}

export function fill(run: Telling, text: string, about?: string | null): string {
  return formatMessage(text, textArguments(run, about), run.scenario.language)
    .map((s) => (s.strong ? `*${s.text}*` : s.text))
    .join('');
}

/** Words of an option or a title without quotation marks of their own around the whole: screens that quote them set theirs. */
export function deedWords(run: Telling, text: string, about?: string | null): string {
  const words = fill(run, text, about);
  return /^“[^“”]*”$/.test(words) ? words.slice(1, -1) : words;
}
