// Players that need no screen. `adaptive` reads only what a player can see, an option's stance standing for its words and a manager's
// independence for what is said of them, which no bot can read; the rest follow one idea or none.
import { MOVES } from '../engine/moves.table.ts';
import { hasGone } from '../engine/reading.ts';
import { fitOf, NO_WISHES, type Wishes } from '../engine/wishes.ts';
import type { Look, Moment, Option } from '../scenario/schema.ts';
import { BOT_IDS, type PracticeId, type Stance } from '../scenario/vocabulary.ts';
import { heardIn } from '../run/asking.ts';
import { holderOf } from '../run/cast.ts';
import type { Command, PlanItem } from '../run/decision.ts';
import { findMoment, optionsOf } from '../run/moments.ts';
import { looksOpenable } from '../run/open-look.ts';
import { affordable } from '../run/progress.ts';
import { decide, isRefusal, startRun, type Run } from '../run/run.ts';
import type { Standing } from '../run/run-state.ts';
import { turnOf } from '../scenario/turn.ts';
import { decisionFor } from '../run/tasks.ts';
import { viewOf } from '../run/view-of.ts';
import type { Band, ManagerView } from '../run/view.ts';
import type { Scenario } from '../scenario/schema.ts';
import { NEAREST_STANCES } from './nearest-stances.table.ts';
import { Planner, rotated } from './planner.ts';
import { byChance, looksByChance, randomPlan } from './random-bot.ts';

export const BOT_NAMES = BOT_IDS;
export type BotName = (typeof BOT_NAMES)[number];

export function isBotName(word: string): word is BotName {
  return (BOT_NAMES as readonly string[]).includes(word);
}

/** Bots that follow one idea and see nothing but the calendar and their attention. */
export const PURE_BOTS = ['micromanage', 'avoid', 'coach'] as const;
export type PureBot = (typeof PURE_BOTS)[number];

/** What a pure bot does with its week, in order, round by round over the managers, until attention runs out. */
const WEEK: Record<PureBot, { each: readonly PracticeId[]; once: readonly PracticeId[] }> = {
  micromanage: { each: ['redo_work', 'go_and_see'], once: ['boss_time'] },
  avoid: { each: [], once: ['old_specialty', 'boss_time', 'peer_time'] },
  coach: { each: ['one_on_one', 'goals_together'], once: ['answer_feedback', 'people_panel'] },
};

/** Plays a whole run. Same scenario, seed and bot, same run. Throws if the bot makes an illegal move: a bug of ours. */
export function playBot(scenario: Scenario, seed: number, bot: BotName): Run {
  let run = startRun(scenario, seed);
  while (run.phase !== 'debrief') {
    const next = decide(run, botCommand(run, bot));
    if (isRefusal(next)) throw new Error(`bot ${bot}, week ${run.week}, ${run.phase}: ${next.code}`);
    run = next;
  }
  return run;
}

/** The next command of a bot. */
export function botCommand(run: Run, bot: BotName): Command {
  switch (run.phase) {
    case 'opening':
      return { kind: 'style', share: { micromanage: 80, avoid: 10, coach: 30, random: 50, adaptive: 35 }[bot] };
    case 'bet':
      return botBet(run);
    case 'moment':
      return botChoice(run, bot);
    case 'plan':
      return { kind: 'plan', items: botPlan(run, bot) };
    default:
      return { kind: 'continue' };
  }
}

/** Bets on what reports say. */
function botBet(run: Run): Command {
  const view = viewOf(run);
  const order = ['very_low', 'low', 'fair', 'good', 'high'];
  const sorted = view.managers
    .filter(({ id }) => !hasGone(run.organisation, id))
    .toSorted((a, b) => order.indexOf(a.told) - order.indexOf(b.told));
  const manager = view.bet?.ask === 'best_team_at' ? sorted.at(-1) : sorted[0];
  return { kind: 'bet', bet: view.bet?.index ?? 0, manager: manager?.id ?? '' };
}

function botChoice(run: Run, bot: BotName): Command {
  const moment = findMoment(run, run.queue[0] ?? '');
  if (moment === null) throw new Error(`week ${run.week}: expected a moment, got none`);
  const look = looksOpenable(run, moment).find((one, at) => wantsLook(run, one, at, bot));
  if (look !== undefined) return { kind: 'look', moment: moment.id, look: look.id };
  const most = affordable(run, moment.id);
  const options = optionsOf(run, moment).filter((o) => o.attention <= most);
  return decisionFor(moment, pick(run, moment, options, bot));
}

/** `at`: its place among those still closed. */
function wantsLook(run: Run, { attention }: Look, at: number, bot: BotName): boolean {
  if (bot === 'random') return looksByChance(run, at);
  return bot === 'adaptive' && attention === 0;
}

function pick(run: Run, moment: Moment, options: readonly Option[], bot: BotName): Option {
  if (bot === 'random') return byChance(run, moment, options);
  return bot === 'adaptive' ? bySuit(run, moment, options) : byTaste(options, NEAREST_STANCES[bot]);
}

/** What a stance gives of what managers wish for, as one would say from its words. */
const GIVES: Readonly<Record<Stance, Wishes>> = {
  micromanage: { room: -0.6, guidance: 0.4, growth: 0 },
  direct: { room: -0.3, guidance: 0.7, growth: 0 },
  coach: { room: 0.2, guidance: 0.1, growth: 0.7 },
  delegate: { room: 0.8, guidance: 0, growth: 0 },
  avoid: { room: 0.3, guidance: -0.4, growth: -0.3 },
  systems: NO_WISHES,
  openness: NO_WISHES,
};
/** How many places in its taste a wish that is asked for every week and met in full is worth to the adaptive bot. */
const ASKED = 2;

/** The option that comes first in the adaptive bot's taste, what the manager has been heard to ask for considered. */
function bySuit(run: Run, moment: Moment, options: readonly Option[]): Option {
  const taste = adaptiveTaste(run, moment);
  const wishes = guessed(run, moment.about);
  const score = (option: Option): number => {
    const stance = stanceOf(option);
    if (stance === null) return -taste.length;
    return ASKED * fitOf(GIVES[stance], wishes) - taste.indexOf(stance);
  };
  const best = options.toSorted((a, b) => score(b) - score(a))[0];
  if (best === undefined) throw new Error(`moment ${moment.id}: expected an option, got none`);
  return best;
}

/** Wishes of a manager as far as they can be told from what they asked for so far. */
function guessed(run: Run, id: string): Wishes {
  const at = run.scenario.managers.findIndex((m) => m.id === id);
  if (at < 0) return NO_WISHES;
  const heard = heardIn(run, at);
  const mondays = turnOf(run) + 1;
  return { room: heard.room / mondays, guidance: heard.guidance / mondays, growth: heard.growth / mondays };
}

/** Null for an answer within a moment that does nothing but say something. */
export const stanceOf = ({ move }: Option): Stance | null => (move === undefined ? null : MOVES[move].stance);

/** The option whose stance comes first in `taste`; the first one of equals. Throws when there is none. */
export function byTaste(options: readonly Option[], taste: readonly Stance[]): Option {
  let [best, rank] = [options[0], taste.length];
  for (const option of options) {
    const stance = stanceOf(option);
    const at = stance === null ? taste.length : taste.indexOf(stance);
    if (at < rank) [best, rank] = [option, at];
  }
  if (best === undefined) throw new Error('expected an option, got none');
  return best;
}

/** What a thoughtful player does by eye: step in where much is at stake for good; hand over to those who stand well. */
function adaptiveTaste(run: Run, moment: Moment): readonly Stance[] {
  const seen = viewOf(run).managers.find((m) => m.id === moment.about);
  if (seen === undefined) return ['openness', 'systems', 'coach', 'delegate', 'direct', 'avoid', 'micromanage'];
  const look = standing(seen) + described(run, moment.about);
  const final = moment.stakes === 'high' && !moment.reversible;
  if (final) return ['systems', 'micromanage', 'direct', 'coach', 'openness', 'delegate', 'avoid'];
  if (look > 0) return ['openness', 'systems', 'delegate', 'coach', 'avoid', 'direct', 'micromanage'];
  return ['openness', 'systems', 'coach', 'direct', 'delegate', 'avoid', 'micromanage'];
}

/** How much of a free hand what is said of a manager speaks for. */
function described(run: Run, id: string): number {
  const independence = holderOf(run, id, run.weeks.length)?.independence;
  return independence === 'high' ? 1 : independence === 'low' ? -1 : 0;
}

/** How a manager seems to stand, from figures, one's own impression and their face; positive is well. */
function standing(m: ManagerView): number {
  const read = (band: Band | null): number =>
    band === 'good' || band === 'high' ? 1 : band === 'low' || band === 'very_low' ? -1 : 0;
  const face = m.mood === 'exhausted' || m.mood === 'worried' || m.mood === 'angry' ? -1 : 0;
  return read(m.impression) + read(m.figures) + face;
}

function botPlan(run: Run, bot: BotName): PlanItem[] {
  if (bot === 'random') return randomPlan(run);
  if (bot === 'adaptive') return adaptivePlan(run);
  return purePlan(run, bot);
}

/** The plan of a bot that looks at nothing but the calendar and its attention. */
export function purePlan(run: Standing, bot: PureBot): PlanItem[] {
  const { each, once } = WEEK[bot];
  const plan = new Planner(run);
  const managers = rotated(run);
  if (bot === 'coach') {
    for (const m of managers) plan.add('one_on_one', m);
    for (const practice of once) if (turnOf(run) % 2 !== once.indexOf(practice) % 2) plan.add(practice);
    for (const m of managers) if (each.includes('goals_together')) plan.add('goals_together', m);
    return plan.items;
  }
  for (const practice of each) for (const m of managers) plan.add(practice, m);
  for (const practice of once) while (plan.add(practice));
  return plan.items;
}

/** The adaptive bot's week for someone who doesn't look: talks, feedback, fair people-decisions, goals in turn, direction. */
export function steadyPlan(run: Standing): PlanItem[] {
  const plan = new Planner(run);
  const managers = rotated(run);
  for (const m of managers) plan.add('one_on_one', m);
  plan.add('answer_feedback');
  if (turnOf(run) % 4 !== 0) plan.add('people_panel');
  for (const m of managers.slice(0, 1)) plan.add('goals_together', m);
  plan.add('strategy');
  for (const m of managers) plan.add('one_on_one', m);
  return plan.items;
}

/** Weeks after which a team is worth going to see for its own sake: looking in more often reads as checking. */
const LONG_UNSEEN = 4;

/** Talks to everyone, answers feedback, keeps people-decisions fair, sets goals with two in turn, then direction and a look. */
function adaptivePlan(run: Run): PlanItem[] {
  const plan = new Planner(run);
  const seen = viewOf(run);
  const needy = seen.managers.toSorted((a, b) => need(b) - need(a));
  for (const m of needy) plan.add('one_on_one', m.id);
  plan.add('answer_feedback');
  if (turnOf(run) % 4 !== 0) plan.add('people_panel');
  for (const id of rotated(run).slice(0, 2)) plan.add('goals_together', id);
  plan.add('strategy');
  if (seen.boss.mood === 'angry') plan.add('boss_time');
  const foggy = seen.managers.toSorted((a, b) => b.unseenWeeks - a.unseenWeeks)[0];
  if (foggy !== undefined && foggy.unseenWeeks >= LONG_UNSEEN) plan.add('go_and_see', foggy.id);
  for (const m of needy) plan.add('one_on_one', m.id);
  return plan.items;
}

function need(m: ManagerView): number {
  const mood = { exhausted: 4, worried: 3, angry: 3, sceptical: 2, neutral: 1, relieved: 1, happy: 0, proud: 0 }[
    m.mood
  ];
  return mood + (100 - m.trustSeen) / 25;
}
