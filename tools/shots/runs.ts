// Runs to take pictures of, each stopped where its screen is: played by bots, so that they follow every change of scenario and rules.
import { BOT_NAMES, botCommand, type BotName } from '../../src/core/lab/bots.ts';
import { decide, isRefusal, startRun, type Run } from '../../src/core/run/run.ts';
import { runText } from '../../src/core/run/run-text.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';

/** Every run on a bot's way from the opening to the debrief, in order. */
export function* way(scenario: Scenario, bot: BotName, seed: number): Generator<Run> {
  for (let run = startRun(scenario, seed); ;) {
    yield run;
    if (run.phase === 'debrief') return;
    const next = decide(run, botCommand(run, bot));
    if (isRefusal(next)) throw new Error(`${bot}, seed ${seed}, week ${run.week}, ${run.phase}: ${next.code}`);
    run = next;
  }
}

/** The run as the page keeps it: key and value for its storage. */
export function savedRun(run: Run): readonly [key: string, value: string] {
  const { id, title, language, weeks } = run.scenario;
  const finished = run.phase === 'debrief';
  const save = { id, title, language, weeks, from: 'library', week: run.week, finished, text: runText(run) };
  return [`skip-level/1/run/library/${id}`, JSON.stringify(save)];
}

/** How much there is to see on the map: trust that differs, faces that tell, teams in the open and in mist. */
function richness(run: Run): number {
  const { managers, moment } = viewOf(run);
  const trust = managers.map(({ trustSeen }) => trustSeen);
  const [open, misty] = [managers.filter(({ fog }) => fog < 0.3), managers.filter(({ fog }) => fog > 0.7)];
  const states = new Set(open.flatMap(({ team }) => team.people.map(({ state }) => state)));
  const faces = new Set(managers.map(({ mood }) => mood));
  const speaks = managers.some(({ id }) => id === moment?.speaker.id) ? 6 : 0;
  const words = 220 / Math.max(220, moment?.text.length ?? 0);
  const seen = Math.min(open.length, 3) * 8 + Math.min(misty.length, 1) * 6;
  return Math.max(...trust) - Math.min(...trust) + states.size * 5 + faces.size * 6 + seen + speaks + words * 8;
}

/** A place on a bot's way: its run number `step`. */
export interface Place {
  readonly bot: BotName;
  readonly seed: number;
  readonly step: number;
}

/** The moment of weeks 3 and 4 that shows most, over all bots and a few seeds. */
export function tellingMoment(scenario: Scenario): Place {
  let best: { readonly place: Place; readonly seen: number } | undefined;
  for (const bot of BOT_NAMES) {
    for (let seed = 1; seed <= 40; seed += 1) {
      let step = -1;
      for (const run of way(scenario, bot, seed)) {
        step += 1;
        if (run.week > 4) break;
        if (run.phase !== 'moment' || run.week < 3) continue;
        const seen = richness(run);
        if (best === undefined || seen > best.seen) best = { place: { bot, seed, step }, seen };
      }
    }
  }
  if (best === undefined) throw new Error(`expected a moment in week 3 or 4 of ${scenario.id}, found none`);
  return best.place;
}
