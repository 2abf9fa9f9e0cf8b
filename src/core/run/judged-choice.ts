// Under which heading a choice stands: not by its move's name, but by whom it met, what was at stake, and what came of it.
import { packedMove } from '../engine/bundles.ts';
import { choiceId } from '../engine/cause-id.ts';
import { MOVES } from '../engine/moves.table.ts';
import { readiness } from '../engine/systems/conduct.ts';
import { fitOf } from '../engine/wishes.ts';
import { pointsOf } from '../scenario/amount.ts';
import type { Moment } from '../scenario/schema.ts';
import type { MoveId } from '../scenario/vocabulary.ts';
import { holderOf } from './cast.ts';
import { ABLE, cameOf, cameToAll, FELT, type CameTo } from './deed-outcome.ts';
import { deedWords } from './fill.ts';
import { beforeChoice } from './past.ts';
import { optionOf } from './moments.ts';
import type { PatternId, Sighting, Why } from './pattern.ts';
import { managerIndex, stateAfter, type Chosen, type Run } from './run-state.ts';
import { answersWith, isDecisive } from './scene.ts';

/** Points of a loss that no good intention outweighs. */
const HEAVY = 8;
/** Strain, or work lying on the team, that leaves no room for more; z. */
const FULL = 0.67;
/** Points: somebody given up before others weighs more than a week of checking, whatever the figures say. Design choice. */
const GIVEN_UP = 20;
/** From this share on, it was what they wanted most. */
const SUITS = 0.2;

interface Deed {
  readonly move: MoveId;
  readonly ready: number;
  /** They, or their team, had too much on already. */
  readonly full: boolean;
  /** A lot at stake, or no way back. */
  readonly grave: boolean;
  /** −1 to 1: how well it suited what they want of whoever leads them. */
  readonly suits: number;
  readonly came: CameTo;
  /** Its author says that it won their trust. */
  readonly thanked: boolean;
  readonly promised: 'kept' | 'broken' | null;
}
type Verdict = Pick<Sighting, 'side' | 'pattern' | 'why'>;
const pitfall = (pattern: PatternId, why: Why): Verdict => ({ side: 'pitfall', pattern, why });
const practice = (pattern: PatternId, why: Why): Verdict => ({ side: 'practice', pattern, why });

/** What it took from them: the larger of the two losses that people feel first. */
const loss = ({ trust, delivery }: CameTo): number => Math.max(0, -trust, -delivery);
const cost = ({ trust, delivery }: CameTo): Why => (trust < delivery ? 'cost_trust' : 'cost_work');

/** How a choice stands in the debrief; null where it shows nothing either way. */
export function judged(deed: Deed): Verdict | null {
  switch (MOVES[deed.move].stance) {
    case 'micromanage':
      return steppedIn(deed);
    case 'avoid':
      return stoodBack(deed);
    case 'delegate':
      return handedOver(deed);
    case 'coach':
      return coached(deed);
    case 'direct':
      return directed(deed);
    case 'systems':
      return practice('G3', deed.move === 'agree_criteria' ? 'terms' : 'several');
    case 'openness':
      return deed.came.trust <= -FELT || deed.came.honesty < 0 ? null : practice('G5', OPEN[deed.move] ?? 'in_public');
  }
}

const OPEN: Readonly<Partial<Record<MoveId, Why>>> = {
  welcome_bad_news: 'listened',
  ask_feedback: 'asked',
  own_mistake: 'owned',
};

function steppedIn({ move, ready, grave, suits, came, thanked }: Deed): Verdict | null {
  if (move === 'blame' || move === 'punish_bad_news') return pitfall('blame', 'in_front');
  if (move === 'bypass') return pitfall('P1', 'went_round');
  if (thanked || came.trust >= FELT) return practice('in_time', 'thanked');
  if (grave && ready < ABLE && came.trust > -FELT) return practice('in_time', 'needed_hands');
  if (ready >= ABLE) return pitfall('P1', 'was_ready');
  if (came.trust + came.autonomy <= -FELT) return pitfall('P1', grave ? 'cost_trust' : 'could_learn');
  return suits > SUITS ? null : pitfall('P1', 'could_learn');
}

function stoodBack({ move, ready, full, grave, came }: Deed): Verdict | null {
  if (move === 'promote_the_expert') return pitfall('P3', 'craft');
  if (move === 'let_one_decide') return pitfall('P4', 'alone');
  if (move === 'stay_in_craft') return ready < ABLE || loss(came) >= FELT ? pitfall('P2', 'own_craft') : null;
  if (loss(came) >= HEAVY) return pitfall('P2', cost(came));
  if (move === 'drop_on_them' && full) return pitfall('P2', 'overloaded');
  if (grave && ready < 0.65) return pitfall('P2', 'not_ready');
  if (ready >= 0.65) return move === 'wait_and_see' && came.trust >= 0 ? practice('D1', 'ready_for_it') : null;
  return loss(came) >= FELT ? pitfall('P2', cost(came)) : null;
}

function handedOver({ move, ready, full, grave, suits, came }: Deed): Verdict | null {
  if (move === 'redirect') return null;
  if (move === 'back_publicly' || move === 'shield')
    return came.trust < 0 || loss(came) >= FELT ? null : practice('D3', 'stood_behind');
  if (loss(came) >= HEAVY) return pitfall('P2', cost(came));
  if (grave && ready < ABLE) return pitfall('P2', 'not_ready');
  if (full && came.trust + came.skill < FELT) return pitfall('P2', 'overloaded');
  if (loss(came) >= FELT) return null;
  if (ready >= ABLE) return practice('D1', 'ready_for_it');
  return suits > SUITS ? practice('D1', 'wanted') : null;
}

const COACHED: Readonly<Partial<Record<MoveId, PatternId>>> = {
  protect_time: 'G1',
  set_goal_together: 'G2',
  share_decision: 'D3',
};

function coached({ move, ready, grave, suits, came }: Deed): Verdict | null {
  if (loss(came) >= HEAVY) return pitfall('mistimed', grave ? 'no_time' : cost(came));
  if (move === 'work_beside' && ready >= ABLE && suits < 0 && came.trust <= 0) return pitfall('P1', 'crowded');
  if (loss(came) >= FELT && came.skill < 1) return null;
  const pattern = COACHED[move] ?? 'G4';
  if (suits > SUITS) return practice(pattern, 'wanted');
  if (came.trust + came.skill >= FELT) return practice(pattern, 'grew');
  return practice(pattern, ready < ABLE ? 'stuck' : 'theirs');
}

function directed({ move, ready, grave, came }: Deed): Verdict | null {
  if (move === 'keep_people') return practice('D2', 'keep_people');
  if (move !== 'direct_with_reasons' && move !== 'explain_decision') return null;
  if (loss(came) >= HEAVY) return pitfall('mistimed', cost(came));
  return loss(came) < FELT && (ready < ABLE || grave) ? practice('clear', grave ? 'made_clear' : 'reasons') : null;
}

/** Of a scene with its steps, all that came of any of its answers. */
function isOf(answers: readonly Chosen[]) {
  return (cause: Parameters<Parameters<typeof cameOf>[2]>[0]): boolean => {
    if (cause.kind === 'promise') return answers.some((one) => cause.promise === choiceId(one));
    if (cause.kind !== 'option' && cause.kind !== 'effect') return false;
    return answers.some((one) => cause.week === one.week && choiceId(cause.choice) === choiceId(one));
  };
}

function deedOf(run: Run, c: Chosen, moment: Moment, move: MoveId): Deed {
  const index = c.manager === null ? -1 : managerIndex(run, c.manager);
  const manager = stateAfter(run, c.week - 1).managers[index];
  const answers = answersWith(run, c);
  const settled = run.organisation.promises.flatMap(({ id, status }) =>
    answers.some((one) => choiceId(one) === id) ? [status] : [],
  );
  const effects = answers.flatMap((one) => optionOf(run, one)?.option.effects ?? []);
  return {
    move,
    ready: manager === undefined ? ABLE : readiness(manager),
    full: manager !== undefined && Math.max(manager.strain, manager.team.workload) >= FULL,
    grave: moment.stakes === 'high' || !moment.reversible,
    suits: manager === undefined ? 0 : fitOf(packedMove(move).offers, manager.character.wishes),
    came: cameOf(run, c.manager, isOf(answers)),
    thanked: effects.some((e) => e.kind === 'level' && e.of === `${c.manager}.trust` && pointsOf(e.add) > 0),
    promised: settled.includes('broken') ? 'broken' : settled.includes('kept') ? 'kept' : null,
  };
}

/** What a choice shows; a promise that was broken is told as that, and is no practice besides. */
export function choiceSightings(run: Run, c: Chosen): Sighting[] {
  const made = optionOf(run, c);
  const move = made?.option.move;
  // A scene is judged once, by the answer that made it what it was.
  if (made === null || move === undefined || !isDecisive(run, c)) return [];
  const deed = deedOf(run, c, made.moment, move);
  const verdict = judged(deed);
  if (verdict === null || (deed.promised === 'broken' && verdict.side === 'practice')) return [];
  const { harm, good } = cameToAll(run, isOf(answersWith(run, c)));
  return [
    {
      ...verdict,
      amount: 0,
      week: c.week,
      text: deedWords(beforeChoice(run, c), made.option.text, made.moment.about),
      practice: null,
      weeks: 1,
      weight: 1 + (verdict.side === 'practice' ? good : harm) + (verdict.pattern === 'blame' ? GIVEN_UP : 0),
      name: holderOf(run, c.manager ?? '', c.week - 1)?.short ?? null,
    },
  ];
}
