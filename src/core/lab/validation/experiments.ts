// D2–D8: what is done in each experiment. Weeks count from the start of the experiment, after the burn-in.
import { snap } from '../../engine/fixed.ts';
import type { Deed } from '../../engine/inputs.ts';
import { LEVEL } from '../../engine/levels.ts';
import type { MoveId, PracticeId } from '../../scenario/vocabulary.ts';
import type { Panel } from './panel.ts';
import { conductForAll, type Curves, EVERYONE, gap, newLeader, runArm } from './trials.ts';

/** Differences between twins, one number a week (index = week), by experiment and arm. */
export type Differences = Record<string, number[]>;

/** How much more monitoring: from a usual leader's to what hardly one in ten does, z. */
const WATCH = conductForAll({ monitoring: 1.5 });
const COACH = conductForAll({ coaching: 1 });
/** Loss of the ceiling of trust when a breach turns out to have been a lie, z. The engine's `scar`; size a design choice. */
const LIE = 0.25;
/** z of management skill in each of five weekly sessions (Lacerenza et al. 2017: learning .73, an upper bound). */
const SESSION = 0.12;
/** What a session of spaced practice every eight weeks brings back, z. */
const PRACTICE = 0.05;

/** The experiments with a band: the only ones that the fit gets to see. */
export function runGates(panel: Panel): Differences {
  return { ...monitoring(panel), ...breach(panel), ...training(panel), ...coaching(panel) };
}

/** Everything that is tried on one organisation. */
export function runExperiments(panel: Panel): Differences {
  return { ...runGates(panel), ...directive(panel), ...openness(panel), ...goals(panel) };
}

/** D2: monitoring is switched on in week 8 and off in week 60. */
function monitoring({ start, leader }: Panel): Differences {
  const never = runArm(start, leader, 112, {});
  const watched = runArm(start, leader, 112, { deeds: (t) => (t >= 8 && t < 60 ? [WATCH] : []) });
  return { 'D2.delivery': gap(watched, never, 'delivery') };
}

/** D3: a promise to each manager is broken, by a leader new to them. */
function breach({ start, leader }: Panel): Differences {
  const run = (week: number, lie: number): Curves =>
    runArm(start, leader, 62, {
      prepare: newLeader,
      deeds: (t) => (t === week ? EVERYONE.map(brokenPromise) : []),
      change: (state, t) => {
        if (t === week)
          for (const { levels } of state.managers) levels[LEVEL.scar] = snap(Math.min(1, levels[LEVEL.scar] + lie));
      },
    });
  const kept = run(0, 0);
  return {
    'D3.honest': gap(run(10, 0), kept, 'trust'),
    'D3.lie': gap(run(10, LIE), kept, 'trust'),
    'D3.early': gap(run(1, 0), kept, 'trust'),
    'D3.later': gap(run(20, 0), kept, 'trust'),
  };
}

const brokenPromise = (manager: number): Deed => ({
  kind: 'promise',
  cause: 'trial',
  manager,
  promise: `word.${manager}`,
  due: 0,
});

/** D4: every second manager is trained in weeks 6–10, without and with spaced practice afterwards. */
function training({ start, leader }: Panel): Differences {
  const chosen = (index: number): boolean => index % 2 === 0;
  const run = (sessions: boolean, practice: boolean): Curves =>
    runArm(
      start,
      leader,
      112,
      {
        change: (state, t) => {
          const lesson = sessions && t >= 6 && t <= 10 ? SESSION : 0;
          const more = practice && t > 10 && (t - 10) % 8 === 0 ? PRACTICE : 0;
          if (lesson + more > 0)
            state.managers.forEach(({ levels }, i) => {
              if (chosen(i)) levels[LEVEL.skill] = snap(levels[LEVEL.skill] + lesson + more);
            });
        },
      },
      chosen,
    );
  const untrained = run(false, false);
  return {
    'D4.once': gap(run(true, false), untrained, 'teamEngagement'),
    'D4.practised': gap(run(true, true), untrained, 'teamEngagement'),
  };
}

/** D5: managers are asked once, and reminded in week 9, to keep their people; as a move of the game. */
function directive({ start, leader }: Panel): Differences {
  const told = runArm(start, leader, 52, { deeds: (t) => (t === 1 || t === 9 ? [move('keep_people')] : []) });
  const twin = runArm(start, leader, 52, {});
  return { 'D5.quits': told.quits, 'D5.usual': twin.quits, 'D5.delivery': gap(told, twin, 'delivery') };
}

const move = (id: MoveId, manager = -1): Deed => ({
  kind: 'move',
  cause: 'trial',
  manager,
  move: id,
  stakes: 'visible',
  reversible: true,
});
const practice = (id: PracticeId): Deed => ({ kind: 'practice', cause: 'trial', manager: -1, practice: id, times: 1 });

/** D6: a year of sharing the criticism one got, or of asking for it; and either once only. */
function openness({ start, leader }: Panel): Differences {
  const run = (deed: Deed | null, every: boolean): Curves =>
    runArm(start, leader, 52, { deeds: (t) => (deed !== null && (every || t === 1) ? [deed] : []) });
  const neither = run(null, false);
  const safety = (deed: Deed, every: boolean): number[] => gap(run(deed, every), neither, 'safety');
  return {
    'D6.sharing': safety(practice('answer_feedback'), true),
    'D6.asking': safety(move('ask_feedback'), true),
    'D6.sharedOnce': safety(move('share_criticism'), false),
    'D6.askedOnce': safety(move('ask_feedback'), false),
  };
}

/** D7: a step up in coaching by leaders of different coaching skill; 1 is average. */
export const COACHES = { unskilled: 0, average: 1, skilled: 1.8 } as const;

function coaching({ start, leader }: Panel): Differences {
  const differences: Differences = {};
  for (const [name, coachingSkill] of Object.entries(COACHES)) {
    const run = (deeds: readonly Deed[]): Curves =>
      runArm(start, leader, 78, { prepare: (state) => ({ ...state, coachingSkill }), deeds: () => deeds });
    differences[`D7.${name}`] = gap(run([COACH]), run([]), 'delivery');
  }
  return differences;
}

/** D8: a specific, hard goal, worked out together or given with its reasons; both as moves of the game, in week 1. */
function goals({ start, leader }: Panel): Differences {
  const run = (deeds: readonly Deed[]): Curves => runArm(start, leader, 16, { deeds: (t) => (t === 1 ? deeds : []) });
  const none = run([]);
  const given = run(EVERYONE.flatMap((i) => [move('set_goal_alone', i), conductOf(i)]));
  const together = run(EVERYONE.map((i) => move('set_goal_together', i)));
  return {
    'D8.given': gap(given, none, 'delivery'),
    'D8.together': gap(together, none, 'delivery'),
    'D8.givenTrust': gap(given, none, 'trust'),
    'D8.togetherTrust': gap(together, none, 'trust'),
  };
}

/** The reasons that go with a goal: what `explain_decision` does to the manager it is explained to. */
const conductOf = (manager: number): Deed => ({
  kind: 'conduct',
  cause: 'trial',
  manager,
  behaviours: { fairness: 1.1, direction: 0.6, absence: -0.3 },
});
