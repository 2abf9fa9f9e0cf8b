// How the whole room voted: kept for the debrief, because ballots are gone once they are settled.
import { idOf } from './settle.ts';
import type { SeatSent } from './seat-word.ts';
import type { SeatState } from './session-state.ts';

/** `sent`: what they came to. Of a moment that comes again, the first time counts. */
export function keepPoll(
  polls: Map<string, Readonly<Record<string, number>>>,
  { run, proposals }: Pick<SeatState, 'run' | 'proposals'>,
  sent: SeatSent,
): void {
  const of = pollOf(sent);
  if (of === null || polls.has(of)) return;
  const counts: Record<string, number> = {};
  for (const ballot of proposals.values()) {
    if (pollOf(ballot) !== of) continue;
    const id = idOf(run, ballot);
    counts[id] = (counts[id] ?? 0) + 1;
  }
  if (Object.keys(counts).length > 0) polls.set(of, counts);
}

/** What a ballot is about; null where its answers are no list. */
function pollOf(sent: SeatSent): string | null {
  if (sent.kind === 'option' || sent.kind === 'arrange') return sent.moment;
  return sent.kind === 'bet' ? `bet.${sent.bet}` : null;
}
