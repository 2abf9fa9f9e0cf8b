// What is in a package, in a line: "3 scenarios, 49 minutes, en and de (de: 71 of 78 texts in tutorial; friday_deck has none)".
import type { Packed, PackedScenario } from '../../../core/pack/course.ts';
import { counted } from '../check-files.ts';

const listed = (words: readonly string[]): string => new Intl.ListFormat('en-GB').format(words);

/** Where something of a language is missing; null where nothing is. */
function lackingIn(scenarios: readonly PackedScenario[], tag: string): string | null {
  const others = scenarios.filter(({ language }) => language !== tag);
  const partly = others.flatMap(({ id, texts, untranslated: { [tag]: lacking = 0 } }) =>
    lacking === 0 ? [] : [`${texts - lacking} of ${texts} texts in ${id}`],
  );
  const none = others.filter(({ untranslated }) => untranslated[tag] === undefined).map(({ id }) => id);
  const without = none.length === 0 ? [] : [`${listed(none)} ${none.length === 1 ? 'has' : 'have'} none`];
  const parts = [...partly, ...without];
  return parts.length === 0 ? null : `${tag}: ${parts.join('; ')}`;
}

export function contentsWords({ course: { languages, mastery }, scenarios }: Packed): string {
  const minutes = scenarios.reduce((sum, one) => sum + one.minutes, 0);
  const lacking = languages.flatMap((tag) => lackingIn(scenarios, tag) ?? []);
  const inBrackets = lacking.length === 0 ? '' : ` (${lacking.join('. ')})`;
  const passes = mastery === null ? [] : [`passes from ${mastery}`];
  return [
    counted(scenarios.length, 'scenario'),
    counted(minutes, 'minute'),
    listed(languages) + inBrackets,
    ...passes,
  ].join(', ');
}

/** For each scenario that takes the place of one of ours. */
export const namesakeWords = ({ scenarios }: Packed): readonly string[] =>
  scenarios
    .filter(({ namesake }) => namesake)
    .map(
      ({ id }) =>
        `The game has a scenario called “${id}”, too. In a learning system yours and that one would be one course: give yours another id.`,
    );
