// Runs with posts as somebody wants them: what is read of a run hangs on its states alone.
import type { EngineEvent } from '../../src/core/engine/event.ts';
import type { Character, Organisation } from '../../src/core/engine/state.ts';
import type { Run } from '../../src/core/run/run.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { CAST, manager, scenario } from './scenario.ts';

export type Post = Pick<Character, 'vacant' | 'acting' | 'holder' | 'deputy'>;

/** A post to be filled, somebody in its team who could do it for now, and two who would like to have it. */
export const toBeFilled = (given: Parameters<typeof scenario>[0] = {}): Scenario =>
  scenario({
    format: 2,
    managers: [
      manager('platform', {
        name: 'Platform, lead to be found',
        role: 'Head of Platform',
        seat: 'vacant',
        team: {
          name: 'Platform',
          people: 6,
          workload: 'usual',
          members: [{ id: 'dev', name: 'Dev Shah', role: 'Engineer', portrait: 'raj', mood: 'worried' }],
        },
      }),
      ...CAST.slice(0, 2),
    ],
    candidates: [
      {
        id: 'ana',
        name: 'Ana Ruiz',
        role: 'Lead at a bank',
        portrait: 'lucia',
        brief: 'Calm. {manager} has done this before.',
        skill: 'skilled',
        craft: 'fair',
        independence: 'high',
        candour: 'open',
      },
      {
        id: 'dev_up',
        name: 'Dev Shah',
        short: 'Dev',
        skill: 'new',
        craft: 'strong',
        independence: 'medium',
        candour: 'guarded',
        member: 'dev',
      },
    ],
    moments: [],
    // Nobody bets on a post that nobody has.
    bets: [],
    ...given,
  });

const inPost = (state: Organisation, id: string, post: Post): Organisation => ({
  ...state,
  managers: state.managers.map((m) => {
    if (m.character.id !== id) return m;
    const { vacant: _v, acting: _a, holder: _h, deputy: _d, ...rest } = m.character;
    return { ...m, character: { ...rest, ...post } };
  }),
});

/** `posts`: how that post is from the end of a week on, 0 for the start; `events` of a week are added to its own. */
export function seated(
  run: Run,
  id: string,
  posts: Readonly<Record<number, Post>>,
  events: Readonly<Record<number, readonly EngineEvent[]>> = {},
): Run {
  const at = (week: number): Post => {
    const since = Object.keys(posts)
      .map(Number)
      .filter((from) => from <= week);
    return posts[Math.max(...since)] ?? {};
  };
  return {
    ...run,
    start: inPost(run.start, id, at(0)),
    organisation: inPost(run.organisation, id, at(run.weeks.length)),
    weeks: run.weeks.map((w) => ({
      ...w,
      state: inPost(w.state, id, at(w.number)),
      events: [...w.events, ...(events[w.number] ?? [])],
    })),
  };
}
