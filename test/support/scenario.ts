// Small scenarios in memory, valid by the schema itself: give only what a test is about.
import * as v from 'valibot';
// As reading one does: without it braces in texts would stay.
import '../../src/core/scenario/message-syntax.ts';
import { ScenarioSchema, type Scenario } from '../../src/core/scenario/schema.ts';

type Input = v.InferInput<typeof ScenarioSchema>;
export type ManagerInput = Input['managers'][number];
export type MomentInput = Input['moments'][number];
export type OptionInput = MomentInput['options'][number];

/** A manager of middling ability with a team of eight. */
export const manager = (id: string, given: Partial<ManagerInput> = {}): ManagerInput => ({
  id,
  name: `${id.charAt(0).toUpperCase()}${id.slice(1)} Example`,
  role: 'Example work',
  skill: 'growing',
  craft: 'fair',
  independence: 'medium',
  candour: 'fair',
  team: { name: `Team ${id}`, people: 8, workload: 'usual' },
  ...given,
});

export const option = (
  id: string,
  move: OptionInput['move'],
  attention: number,
  given: Partial<OptionInput> = {},
): OptionInput => ({ id, text: `Do ${id}`, attention, move, reply: `Done: ${id}`, ...given });

/** A moment about `about` in the given week, with a stepping-in, a leaving-alone and a coaching option unless told. */
export const moment = (
  id: string,
  about: string,
  week: number,
  options?: OptionInput[],
  given: Partial<MomentInput> = {},
): MomentInput => ({
  id,
  about,
  when: { weeks: [week, week] },
  stakes: 'visible',
  reversible: true,
  title: `Title of ${id}`,
  text: `Something about {manager}: ${id}.`,
  options: options ?? [
    option('step_in', 'take_over', 2),
    option('leave', 'wait_and_see', 0),
    option('ask', 'ask_questions', 1),
  ],
  ...given,
});

/** One ready manager, one in between, one new. */
export const CAST: ManagerInput[] = [
  manager('mira', { skill: 'skilled', craft: 'strong', independence: 'high', candour: 'open', will: 'strong_minded' }),
  manager('omar', { candour: 'guarded' }),
  manager('lena', {
    skill: 'new',
    craft: 'weak',
    independence: 'low',
    will: 'easily_led',
    team: { name: 'Team Lena', people: 6, workload: 'high' },
  }),
];

export function scenario(given: Partial<Input> = {}): Scenario {
  const whole: Input = {
    format: 1,
    id: 'example_run',
    title: 'An example',
    summary: 'Three managers and a handful of moments.',
    language: 'en',
    teaches: ['D1'],
    minutes: 10,
    weeks: 4,
    away_weeks: 3,
    attention: 10,
    you: { role: 'Head of Examples', brief: 'You lead three managers.' },
    boss: { id: 'agnes', name: 'Agnes Example', patience: 'usual', wants: 'A good quarter.' },
    managers: CAST,
    moments: [
      moment('draft', 'mira', 1),
      moment('outage', 'omar', 2),
      moment('rota', 'lena', 3),
      moment('client', 'mira', 3),
    ],
    bets: [{ week: 1, ask: 'worst_team_at', of_week: 4 }],
    ...given,
  };
  return v.parse(ScenarioSchema, whole);
}

/** Sixteen weeks with two moments in most of them and four managers: as long as a shipped scenario may get. */
export function longScenario(): Scenario {
  const cast = [...CAST, manager('tomas')];
  const moments = Array.from({ length: 28 }, (_, i) =>
    moment(`moment_${i}`, cast[i % 4]?.id ?? 'mira', 1 + Math.floor((i * 16) / 28)),
  );
  const bets: Input['bets'] = [
    { week: 1, ask: 'worst_team_at', of_week: 16 },
    { week: 8, ask: 'best_team_at', of_week: 16 },
  ];
  return scenario({ id: 'long_example', weeks: 16, away_weeks: 8, managers: cast, moments, bets });
}
