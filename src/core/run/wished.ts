// What a manager wanted of you, for the debrief.
import { packedMove } from '../engine/bundles.ts';
import type { Character } from '../engine/state.ts';
import { WISHES } from '../engine/wishes.ts';
import { heardIn } from './asking.ts';
import type { Wished } from './debrief.ts';
import { deedWords } from './fill.ts';
import { choiceSightings } from './judged-choice.ts';
import { optionOf } from './moments.ts';
import { beforeChoice } from './past.ts';
import type { Run } from './run-state.ts';
import { isDecisive, moveOf } from './scene.ts';

/** From this share of an answer on, it gave what they wanted most, or took it. */
const CLEAR = 0.2;

export function wishedOf(run: Run, index: number): Wished {
  const { id, wishes, since } = wisher(run, index);
  const [most, , least] = WISHES.toSorted((a, b) => wishes[b] - wishes[a]);
  const given = run.chosen
    .filter((c) => c.manager === id && c.week >= since && isDecisive(run, c))
    .flatMap((c) => {
      const move = moveOf(run, c);
      if (move === null) return [];
      // What got in their way was no gift, whatever they had wished for.
      const wrong = choiceSightings(run, c).some(({ side }) => side === 'pitfall');
      const share = packedMove(move).offers[most!];
      return [{ choice: c, share: wrong ? Math.min(share, 0) : share }];
    });
  const against = given.filter(({ share }) => share < -CLEAR).flatMap(({ choice }) => inWords(run, choice));
  return {
    most: most!,
    least: least!,
    asked: heardIn({ ...run, week: Math.min(run.week, run.scenario.weeks) }, index)[most!],
    answers: given.length,
    suited: given.filter(({ share }) => share > CLEAR).length,
    missed: against.length,
    against,
  };
}

function inWords(run: Run, choice: Run['chosen'][number]): Wished['against'] {
  const made = optionOf(run, choice);
  if (made === null) return [];
  const chosen = deedWords(beforeChoice(run, choice), made.option.text, made.moment.about);
  return [{ week: choice.week, chosen }];
}

/** Who has the post in the end, and from which week on; the one who had it at first, where nobody came after them. */
function wisher(
  { start, organisation, weeks }: Run,
  index: number,
): Pick<Character, 'id' | 'wishes'> & { since: number } {
  const last = organisation.managers[index]!.character;
  if (last.holder === undefined) return { ...start.managers[index]!.character, since: 1 };
  const came = weeks.findLastIndex(({ state }) => state.managers[index]?.character.holder !== last.holder);
  return { ...last, since: came + 2 };
}
