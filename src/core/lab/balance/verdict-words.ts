// The verdict in a sentence or two, the first thing anybody reads.
import { filledMessage } from '../../scenario/problem-words.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { type Assessment, gatesIn } from './assess.ts';
import { GATED_WEEKS } from './gates.ts';
import { VERDICT_WORDS } from './words/en.ts';

export function verdictOf(found: Assessment, { title }: Scenario): string {
  const gates = gatesIn(found);
  const missed = gates.filter(({ met }) => !met).length;
  const says = !found.judged ? 'short' : missed === 0 ? 'fair' : 'missed';
  return filledMessage(
    VERDICT_WORDS[says],
    { title, missed, gates: gates.length, weeks: found.weeks, wanted: GATED_WEEKS, seeds: found.seeds },
    'en',
  );
}
