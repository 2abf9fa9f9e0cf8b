// Who speaks: a manager, a peer, the boss, a member of a team or a candidate, as they are seen in a week.
import { shortName } from '../scenario/short-name.ts';
import type { Mood } from '../scenario/vocabulary.ts';
import { postOf, stayed } from './cast.ts';
import { holderIn, peopleToCome } from './holder.ts';
import { bossMood } from './faces.ts';
import { portraitOf } from './portraits.ts';
import { moodSeen } from './quiet.ts';
import { stateAfter, type Run } from './run-state.ts';
import type { Speaker } from './scene-view.ts';

/** `week`: the one at whose end they are seen. Who has a post speaks as its holder, by whichever id. */
export function speakerOf(run: Run, id: string, mood: Mood | null, week: number): Speaker {
  const post = postOf(run, id, week) ?? id;
  const index = run.scenario.managers.findIndex((m) => m.id === post);
  return index < 0 ? bystander(run, id, mood) : manager(run, index, mood, week);
}

function manager(run: Run, index: number, mood: Mood | null, week: number): Speaker {
  const text = run.scenario.managers[index]!;
  const { id, name, short, role, vacant } = holderIn(run, text, week);
  const [state, before] = [stateAfter(run, week).managers[index], stateAfter(run, week - 1).managers[index] ?? null];
  const felt = (): Mood =>
    state === undefined || vacant ? 'neutral' : moodSeen(state, stayed(run, text, week - 1, week) ? before : null);
  const portrait = vacant ? '' : portraitOf(run.scenario, id);
  return { id: text.id, name, short, role, portrait, mood: mood ?? felt() };
}

/** Who has no post; the boss where nobody is meant. */
function bystander(run: Run, id: string, mood: Mood | null): Speaker {
  const { boss, peers = [] } = run.scenario;
  const comer = peopleToCome(run.scenario).find((one) => one.id === id);
  const person = comer ?? peers.find((one) => one.id === id) ?? boss;
  const own = comer === undefined ? bossMood(run) : (comer.mood ?? 'neutral');
  return {
    id: person.id,
    name: person.name,
    short: shortName(person),
    role: person.role ?? '',
    portrait: portraitOf(run.scenario, person.id),
    mood: mood ?? own,
  };
}
