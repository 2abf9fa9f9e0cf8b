// Questions to put to this room, each with the figures that make it worth asking; none where the room is too small for them.
import { turnIn } from '../agenda.ts';
import type { Beside, SessionState } from '../session-state.ts';
import type { Question } from '../session-views.ts';
import { MIN_GROUP, type Slide } from '../slide.ts';
import type { StepId } from '../step.ts';
import { askAbout, type Weighed } from './ask-moments.ts';
import { askAboutRuns } from './ask-runs.ts';
import { recentMoments } from './choice-slide.ts';
import { countedRuns } from './counted.ts';
import { onceForRuns } from './once.ts';
import { slideOf } from './slide-of.ts';

/** More than these nobody reads while leading a talk. */
const MOST = 6;
/** Shares of bets, points, and shares of people from which on it is worth asking. Design choices. */
const MOSTLY_WRONG = 0.4;
const MOSTLY_RIGHT = 0.7;
const FAR = 8;
const SHIFTED = 0.2;

/** What is on the slide comes first. */
const AHEAD = 10;

const ofRuns = onceForRuns((state, runs): readonly Weighed[] => [
  ...state.scenario.moments.flatMap((moment) => askAbout(state, moment, runs)),
  ...askAboutRuns(state.scenario, runs),
]);

/** `slide`: the one at hand. The most telling first, and of a moment that is not at hand one. */
export function questionsFor(state: SessionState, slide: Slide, beside: Beside): Question[] {
  const { step } = state;
  const found = isPlaying(step) ? ofThisTurn(state) : [...ofRuns(state), ...ofSlides(state, slide, beside)];
  const here = step.startsWith('choice.') ? step.slice('choice.'.length) : null;
  const weightOf = ({ weight, moment }: Weighed): number =>
    weight + (moment !== undefined && moment === here ? AHEAD : 0);
  const asked = new Set<string>();
  return found
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .filter(({ moment }) => moment === undefined || moment === here || (!asked.has(moment) && asked.add(moment)))
    .slice(0, MOST)
    .map(({ key, args }) => ({ key, args }));
}

const isPlaying = (step: StepId): boolean =>
  step === 'welcome' || step === 'frame' || step === 'play' || step === 'leave' || turnIn(step) !== null;

/** While they play, of what the open turn brought: nobody is to learn what earlier answers led to. */
function ofThisTurn(state: SessionState): Weighed[] {
  const turn = turnIn(state.step);
  if (turn === null) return [];
  const since = 1 + state.scenario.turn_weeks * (turn - 1);
  const runs = countedRuns(state);
  const recent = new Set(recentMoments(runs, since));
  return state.scenario.moments
    .filter(({ id }) => recent.has(id))
    .flatMap((moment) => askAbout(state, moment, runs).filter(({ key }) => key !== 'question.apart'));
}

function ofSlides(state: SessionState, slide: Slide, beside: Beside): Weighed[] {
  const ahead = (kind: Slide['kind']): number => (slide.kind === kind ? AHEAD : 0);
  const bets = slideOf(state, 'bets', beside);
  const told = slideOf(state, 'told', beside);
  const again = slideOf(state, 'second.shown', beside);
  return [
    ...(bets.kind === 'bets' ? ofBets(bets).map((one) => ({ ...one, weight: one.weight + ahead('bets') })) : []),
    ...(told.kind === 'told' ? ofTold(told).map((one) => ({ ...one, weight: one.weight + ahead('told') })) : []),
    ...(again.kind === 'shown_again'
      ? ofAgain(again).map((one) => ({ ...one, weight: one.weight + ahead('shown_again') }))
      : []),
    ...ofVotes(state).map((one) => ({ ...one, weight: one.weight + ahead('pair') })),
  ];
}

type Of<Kind extends Slide['kind']> = Extract<Slide, { readonly kind: Kind }>;

const ofBets = ({ bets }: Of<'bets'>): Weighed[] =>
  bets.flatMap(({ ask, right, of }): Weighed[] => {
    if (of < 2) return [];
    const args = { ask, right, of };
    if (right <= MOSTLY_WRONG * of) return [{ key: 'question.bets_wrong', args, weight: 2 - right / of }];
    return right >= MOSTLY_RIGHT * of ? [{ key: 'question.bets_right', args, weight: 1 }] : [];
  });

const ofTold = ({ name, widest: { week, points } }: Of<'told'>): Weighed[] =>
  points < FAR
    ? []
    : [{ key: 'question.told', args: { name, week, points: Math.round(points) }, weight: 1 + points / 20 }];

const ofAgain = ({ pairs, better, level }: Of<'shown_again'>): Weighed[] =>
  pairs < 2 ? [] : [{ key: 'question.again', args: { better, pairs, level }, weight: 1.5 }];

/** Who voted in both rounds and not the same. */
function ofVotes({ votes: [first, second] }: SessionState): Weighed[] {
  const both = [...second].filter(([participant]) => first.has(participant));
  const count = both.filter(([participant, side]) => first.get(participant) !== side).length;
  if (both.length < MIN_GROUP || count < SHIFTED * both.length) return [];
  return [{ key: 'question.shift', args: { count, of: both.length }, weight: 1 + count / both.length }];
}
