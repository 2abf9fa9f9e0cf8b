// What bots come to over many seeds, played side by side in a cohort where a bot needs no screen: some thirty times quicker, the same bits.
import { compile } from '../../engine/compile.ts';
import { meanAt, organisationAt, placeOf } from '../../engine/places.ts';
import { managersLeftAt, peopleLeftAt } from '../../engine/reading.ts';
import { optionsOf } from '../../run/moments.ts';
import { questionNow } from '../../run/scene.ts';
import type { Option, Scenario } from '../../scenario/schema.ts';
import { type BotName, playBot, type PureBot } from '../bots.ts';
import { purePolicy } from '../pure-policy.ts';
import { randomPolicy } from '../random-bot.ts';
import * as lab from '../simulate.ts';
import { type Played, playedRun } from './played.ts';

/** Bots that see no more than where a run stands. `adaptive` sees what a screen shows. */
const BLIND = ['micromanage', 'avoid', 'coach', 'random'] as const satisfies readonly BotName[];
type Blind = (typeof BLIND)[number];

const SIDE_BY_SIDE = 40;

const isBlind = (bot: BotName): bot is Blind => (BLIND as readonly BotName[]).includes(bot);

/** How often each option, as `moment.option`, was offered, could be paid for, and was taken. */
export type Offers = Readonly<Record<string, Offer>>;
interface Offer {
  offered: number;
  affordable: number;
  taken: number;
}

/** The same policy, and what it was offered is counted. */
function counting(policy: lab.Policy, offers: Record<string, Offer>): lab.Policy {
  const of = (question: string, { id }: Option): Offer =>
    (offers[`${question}.${id}`] ??= { offered: 0, affordable: 0, taken: 0 });
  return {
    ...policy,
    option(run, moment, options) {
      const question = questionNow(run, moment);
      const taken = policy.option(run, moment, options);
      for (const option of optionsOf(run, moment)) of(question, option).offered += 1;
      for (const option of options) of(question, option).affordable += 1;
      of(question, taken).taken += 1;
      return taken;
    },
  };
}

/** What bots that see no more than where a run stands are offered in their runs. */
export function* offersIn(scenario: Scenario, seeds: readonly number[]): Generator<void, Offers, void> {
  const offers: Record<string, Offer> = {};
  for (const bot of BLIND)
    for (let at = 0; at < seeds.length; at += SIDE_BY_SIDE) {
      sideBySide(scenario, seeds.slice(at, at + SIDE_BY_SIDE), counting(policyOf(bot), offers));
      yield;
    }
  return offers;
}

/** By seed, in their order; yields after every few runs. */
export function* playsOf(scenario: Scenario, seeds: readonly number[], bot: BotName): Generator<void, Played[], void> {
  const all: Played[] = [];
  if (!isBlind(bot)) {
    for (const seed of seeds) {
      all.push(playedRun(playBot(scenario, seed, bot)));
      yield;
    }
    return all;
  }
  for (let at = 0; at < seeds.length; at += SIDE_BY_SIDE) {
    all.push(...sideBySide(scenario, seeds.slice(at, at + SIDE_BY_SIDE), policyOf(bot)));
    yield;
  }
  return all;
}

const policyOf = (bot: Blind): lab.Policy => (bot === 'random' ? randomPolicy : purePolicy(bot satisfies PureBot));

/** Whole runs under one policy. */
function sideBySide(scenario: Scenario, seeds: readonly number[], policy: lab.Policy): Played[] {
  const field = lab.createField(scenario.managers.length, seeds.length);
  for (const seed of seeds) {
    const start = placeOf(compile(scenario, seed));
    lab.startCourse(field, scenario, start.seed, start, policy);
  }
  const { courses } = field;
  const delivery = courses.map((): number[] => []);
  const note = (): void =>
    courses.forEach(({ organisation }, n) => delivery[n]!.push(meanAt(organisation, 'delivery')));
  while ((courses[0]?.week ?? Infinity) <= scenario.weeks) {
    for (const course of courses) lab.beginTurn(course);
    lab.endTurn(field, note);
  }
  const managers = courses.map(({ organisation }) => managersOf(organisation));
  for (let week = 0; week < scenario.away_weeks; week++) {
    lab.leaveWeek(field);
    note();
  }
  return courses.map(({ organisation, deliveryAway }, n) => ({
    delivery: delivery[n]!,
    deliveryAway: deliveryAway / scenario.away_weeks,
    peopleLeft: peopleLeftAt(organisation),
    managersLeft: managersLeftAt(organisation),
    trustEnd: meanAt(organisation, 'trust'),
    managers: managers[n]!,
  }));
}

const managersOf = (place: lab.SimulatedRun['organisation']): Played['managers'] =>
  organisationAt(place).managers.map(({ character: { id }, trust, autonomy }) => ({ id, trust, autonomy }));
