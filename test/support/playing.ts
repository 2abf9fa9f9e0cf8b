// Playing a run in a test: commands in, a run out; a refusal is an error here.
import { hasGone } from '../../src/core/engine/reading.ts';
import { BOT_NAMES, botCommand, type BotName } from '../../src/core/lab/bots.ts';
import { openBet } from '../../src/core/run/bets.ts';
import type { Command, PlanItem, Refusal } from '../../src/core/run/decision.ts';
import { decide, isRefusal, startRun, type Run } from '../../src/core/run/run.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';

export { BOT_NAMES };

export const CONTINUE: Command = { kind: 'continue' };
export const planning = (...items: PlanItem[]): Command => ({ kind: 'plan', items });
export const choosing = (choice: string): Command => {
  const [moment = '', option = ''] = choice.split('.');
  return { kind: 'option', moment, option };
};

export function accepted(result: Run | Refusal): Run {
  if (isRefusal(result)) throw new Error(`expected a run, got ${JSON.stringify(result)}`);
  return result;
}

export const refusalOf = (result: Run | Refusal): Refusal['code'] | null => (isRefusal(result) ? result.code : null);

export function does(run: Run, ...commands: Command[]): Run {
  return commands.reduce((at, command) => accepted(decide(at, command)), run);
}

/** Every run on a bot's way from the opening to the debrief, in order. */
export function botRuns(scenario: Scenario, seed: number, bot: BotName): Run[] {
  const runs = [startRun(scenario, seed)];
  for (let run = runs[0]!; run.phase !== 'debrief'; runs.push(run)) run = does(run, botCommand(run, bot));
  return runs;
}

/** Goes on with empty plans, first options and bets on the first manager there is until `until` holds or the debrief is there. */
export function idleUntil(run: Run, until: (run: Run) => boolean): Run {
  let at = run;
  while (!until(at) && at.phase !== 'debrief') at = does(at, idleCommand(at));
  return at;
}

export function idleCommand(run: Run): Command {
  const { scenario } = run;
  switch (run.phase) {
    case 'opening':
      return { kind: 'style', share: 50 };
    case 'bet':
      return {
        kind: 'bet',
        bet: openBet(run) ?? -1,
        manager: scenario.managers.find(({ id }) => !hasGone(run.organisation, id))?.id ?? '',
      };
    case 'moment': {
      const moment = scenario.moments.find((m) => m.id === run.queue[0]);
      const cheapest = moment?.options.toSorted((a, b) => a.attention - b.attention)[0];
      return { kind: 'option', moment: moment?.id ?? '', option: cheapest?.id ?? '' };
    }
    case 'plan':
      return planning();
    default:
      return CONTINUE;
  }
}
