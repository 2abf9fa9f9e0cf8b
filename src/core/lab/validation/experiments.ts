// D2–D8: what is done in each experiment. Weeks count from the start of the experiment, after the burn-in.
import { snap } from '../../engine/fixed.ts';
import type { Deed } from '../../engine/inputs.ts';
import { MOVES } from '../../engine/moves.table.ts';
import type { MoveId, PracticeId } from '../../scenario/vocabulary.ts';
import { organisationSeed } from './luck.ts';
import type { Panel } from './panel.ts';
import { type Arm, conductForAll, eachLane, EVERYONE, gap, newLeader, runArms } from './trials.ts';

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
  return {
    ...monitoring(panel),
    ...breach(panel),
    ...training(panel),
    ...directive(panel),
    ...openness(panel),
    ...coaching(panel),
    ...goals(panel),
  };
}

/** Everything that is tried on one organisation. */
export function runExperiments(panel: Panel): Differences {
  return { ...runGates(panel), ...followUp(panel) };
}

/** D2: monitoring is switched on in week 8 and off in week 60. */
function monitoring({ start, leader }: Panel): Differences {
  const { never, watched } = runArms(start, leader, 112, {
    never: {},
    watched: { deeds: (t) => (t >= 8 && t < 60 ? [WATCH] : []) },
  });
  return { 'D2.delivery': gap(watched, never, 'delivery') };
}

/** D3: a promise to each manager is broken, by a leader new to them. */
function breach({ start, leader }: Panel): Differences {
  const arm = (week: number, lie: number): Arm => ({
    prepare: newLeader,
    deeds: (t) => (t === week ? EVERYONE.map(brokenPromise) : []),
    change: (place, t) => {
      const { scar } = place.cohort.levels;
      if (t === week) eachLane(place, (i) => (scar[i] = snap(Math.min(1, scar[i]! + lie))));
    },
  });
  const { kept, honest, found, early, later } = runArms(start, leader, 62, {
    kept: arm(0, 0),
    honest: arm(10, 0),
    found: arm(10, LIE),
    early: arm(1, 0),
    later: arm(20, 0),
  });
  return {
    'D3.honest': gap(honest, kept, 'trust'),
    'D3.lie': gap(found, kept, 'trust'),
    'D3.early': gap(early, kept, 'trust'),
    'D3.later': gap(later, kept, 'trust'),
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
  const arm = (sessions: boolean, practice: boolean): Arm => ({
    change: (place, t) => {
      const { skill } = place.cohort.levels;
      const lesson = sessions && t >= 6 && t <= 10 ? SESSION : 0;
      const more = practice && t > 10 && (t - 10) % 8 === 0 ? PRACTICE : 0;
      if (lesson + more > 0)
        eachLane(place, (i, manager) => {
          if (chosen(manager)) skill[i] = snap(skill[i]! + lesson + more);
        });
    },
  });
  const arms = { never: arm(false, false), once: arm(true, false), practised: arm(true, true) };
  const { never, once, practised } = runArms(start, leader, 112, arms, chosen);
  return {
    'D4.once': gap(once, never, 'teamEngagement'),
    'D4.practised': gap(practised, never, 'teamEngagement'),
  };
}

/** D5 is tried under this much luck, since few people quit in one organisation. */
const LUCKS = [0, 1, 2, 3];

/** D5: managers are asked once, and never reminded, to keep their people; as a move of the game. */
function directive({ start, leader }: Panel): Differences {
  const each = LUCKS.map((luck) => {
    const prepare: Arm['prepare'] = (place) =>
      (place.seed = luck === 0 ? place.seed : organisationSeed(place.seed, luck));
    return runArms(start, leader, 78, {
      told: { prepare, deeds: (t) => (t === 1 ? [move('keep_people')] : []) },
      twin: { prepare },
    });
  });
  const means = (of: (arms: (typeof each)[number]) => number[]): number[] =>
    of(each[0]!).map((_, t) => each.reduce((sum, arms) => sum + of(arms)[t]!, 0) / each.length);
  return {
    'D5.quits': means(({ told }) => told.quits),
    'D5.usual': means(({ twin }) => twin.quits),
    'D5.delivery': means(({ told, twin }) => gap(told, twin, 'delivery')),
  };
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
  const always = (deed: Deed): Arm => ({ deeds: () => [deed] });
  const once = (deed: Deed): Arm => ({ deeds: (t) => (t === 1 ? [deed] : []) });
  const { neither, sharing, asking, sharedOnce, askedOnce } = runArms(start, leader, 52, {
    neither: {},
    sharing: always(practice('answer_feedback')),
    asking: always(move('ask_feedback')),
    sharedOnce: once(move('share_criticism')),
    askedOnce: once(move('ask_feedback')),
  });
  return {
    'D6.sharing': gap(sharing, neither, 'safety'),
    'D6.asking': gap(asking, neither, 'safety'),
    'D6.sharedOnce': gap(sharedOnce, neither, 'safety'),
    'D6.askedOnce': gap(askedOnce, neither, 'safety'),
  };
}

/** D7: a step up in coaching by leaders of different coaching skill; 1 is average. */
const COACHES = { unskilled: 0, average: 1, skilled: 1.8 } as const;

function coaching({ start, leader }: Panel): Differences {
  const differences: Differences = {};
  for (const [name, coachingSkill] of Object.entries(COACHES)) {
    const prepare: Arm['prepare'] = (place) => eachLane(place, (i) => (place.cohort.coachingSkill[i] = coachingSkill));
    const { more, usual } = runArms(start, leader, 78, {
      more: { prepare, deeds: () => [COACH] },
      usual: { prepare },
    });
    differences[`D7.${name}`] = gap(more, usual, 'delivery');
  }
  return differences;
}

/** D8: a specific, hard goal, worked out together or given with its reasons; both as moves of the game, in week 1. */
function goals({ start, leader }: Panel): Differences {
  const first = (deeds: readonly Deed[]): Arm => ({ deeds: (t) => (t === 1 ? deeds : []) });
  const { none, given, together } = runArms(start, leader, 16, {
    none: {},
    given: givenWithReasons,
    together: first(EVERYONE.map((i) => move('set_goal_together', i))),
  });
  return {
    'D8.given': gap(given, none, 'delivery'),
    'D8.together': gap(together, none, 'delivery'),
    'D8.givenTrust': gap(given, none, 'trust'),
    'D8.togetherTrust': gap(together, none, 'trust'),
  };
}

/** Weeks from one talk about the goals in force to the next. */
const FOLLOW_UP = 4;

/** G01, G02: goals worked out with everyone in week 1 and kept up every month, or left alone from then on. */
function followUp({ start, leader }: Panel): Differences {
  const together = EVERYONE.map((i) => move('set_goal_together', i));
  const { none, once, keptUp } = runArms(start, leader, 52, {
    none: {},
    once: { deeds: (t) => (t === 1 ? together : []) },
    keptUp: { deeds: (t) => (t % FOLLOW_UP === 1 ? together : []) },
  });
  return { 'G01.keptUp': gap(keptUp, none, 'delivery'), 'G01.once': gap(once, none, 'delivery') };
}

/** What `explain_decision` does to the manager it is explained to; as a move, it would also be heard by nine others each time. */
const { fairness = 0, direction = 0, absence = 0, trustNow = 0 } = MOVES.explain_decision.always ?? {};
const REASONS = conductForAll({ fairness, direction, absence });

/** A goal for each manager, set without them, with the reasons that go with it. */
export const givenWithReasons: Arm = {
  deeds: (t) => (t === 1 ? [...EVERYONE.map((i) => move('set_goal_alone', i)), REASONS] : []),
  change: (place, t) => {
    const { trust } = place.cohort.levels;
    if (t === 1) eachLane(place, (i) => (trust[i] = snap(trust[i]! + trustNow)));
  },
};
