// What one person does in a session: always the same, so that only the first of a room has to think.
import { botCommand } from '../../src/core/lab/bots.ts';
import { startRun } from '../../src/core/run/run.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { turnsOf } from '../../src/core/scenario/turn.ts';
import { mayGoOn } from '../../src/core/session/open.ts';
import { advanced, type SeatSent } from '../../src/core/session/seat-word.ts';

/** From the style to the last week before the leave. */
export function partOf(scenario: Scenario, seed: number): readonly SeatSent[] {
  const open = { turns: turnsOf(scenario), leave: false };
  const part: SeatSent[] = [];
  let run = startRun(scenario, seed);
  while (mayGoOn(run, open)) {
    const sent = botCommand(run, 'adaptive');
    const next = advanced(run, sent);
    if ('code' in next) throw new Error(`expected a bot to know its way, got ${next.code}`);
    part.push(sent);
    run = next;
  }
  return part;
}
