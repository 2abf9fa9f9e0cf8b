// Who speaks: a manager, a peer or the boss, as they are seen in a week.
import { shortName } from '../scenario/short-name.ts';
import type { Mood } from '../scenario/vocabulary.ts';
import { bossMood, moodOf } from './faces.ts';
import { portraitOf } from './portraits.ts';
import { stateAfter, type Run } from './run-state.ts';
import type { Speaker } from './scene-view.ts';

/** `week`: the one at whose end they are seen. */
export function speakerOf(run: Run, id: string, mood: Mood | null, week: number): Speaker {
  const { scenario } = run;
  const index = scenario.managers.findIndex((m) => m.id === id);
  const manager = scenario.managers[index];
  const state = stateAfter(run, week).managers[index];
  const other = [scenario.boss, ...(scenario.peers ?? [])].find((p) => p.id === id) ?? scenario.boss;
  const person = manager ?? other;
  return {
    id: person.id,
    name: person.name,
    short: shortName(person),
    role: person.role ?? '',
    portrait: portraitOf(scenario, person.id),
    mood:
      mood ?? (state === undefined ? bossMood(run) : moodOf(state, stateAfter(run, week - 1).managers[index] ?? null)),
  };
}
