// What is looked for when a thing is: when it may happen, and what it hangs on.
import { mondayFrom, mondayOfTalk, turnEnd, turnsOf, weeksOfTurn } from '../../scenario/turn.ts';
import type { Condition, Option, Scenario } from '../../scenario/schema.ts';
import { asksName, passagesSaid, type Said } from '../explore/contexts.ts';
import type { Thing } from '../explore/things.ts';
import type { Cast } from './cast.ts';
import type { Target } from './search.ts';
import type { Roots } from './slice.ts';
import { NO, truthSoFar, type Told, type Tri, YES } from './truth-so-far.ts';

interface Sought {
  readonly roots: Roots;
  readonly target: Target;
}

const MAY: Tri = { can: true, must: false, rest: null };
const tri = (is: boolean): Tri => (is ? YES : NO);
const asked = (told: Told, condition: Condition | undefined): Tri =>
  condition === undefined ? YES : truthSoFar(told, condition);
const both = (a: Tri, b: Tri): Tri => {
  const rest = a.rest && b.rest ? { all: [a.rest, b.rest] } : (a.rest ?? b.rest);
  return { can: a.can && b.can, must: a.must && b.must, rest: a.can && b.can ? rest : null };
};

/** Null for what cannot be followed so. */
export function soughtFor(scenario: Scenario, thing: Thing, cast: Cast): Sought | null {
  const conditions = thing.if === undefined ? [] : [thing.if];
  switch (thing.kind) {
    case 'moment':
      return {
        roots: { moments: [thing.id], choices: [], conditions },
        target: { monday: (_before, _now, queue) => tri(queue.includes(thing.id)) },
      };
    case 'option':
      return {
        roots: { moments: [], choices: [thing.id], conditions },
        target: { chose: (_told, choice) => tri(choice === thing.id) },
      };
    case 'sign':
      return signSought(scenario, thing, cast);
    case 'line':
      return lineSought(scenario, thing);
    case 'away':
      return {
        roots: { moments: [], choices: [], conditions },
        target: { end: (told) => toldInLeave(told, thing.if) },
      };
    case 'ending':
      return endingSought(scenario, thing);
    case 'opening':
      return openingSought(scenario, thing);
    case 'bet':
      return betSought(scenario, thing);
    case 'appointment':
      return null;
  }
}

/** In some week of the leave; which one a week tells hangs on the others. */
function toldInLeave(told: Told, condition: Condition | undefined): Tri {
  const { weeks, away_weeks } = told.scenario;
  const week = weeksOfTurn(told.scenario, turnsOf(told.scenario) - 1).from;
  const each = Array.from({ length: away_weeks }, (_, n) => {
    const over = Array.from({ length: weeks + n + 1 }) as unknown as Told['weeks'];
    return asked({ ...told, week, weeks: over }, condition);
  });
  return both(MAY, each.find(({ can }) => can) ?? NO);
}

function signSought(scenario: Scenario, thing: Thing, cast: Cast): Sought {
  const [moment = '', option = '', part, number] = thing.id.split('.');
  if (part === undefined) return passingSought(scenario, thing, cast);
  const choice = `${moment}.${option}`;
  const made = scenario.moments.find(({ id }) => id === moment);
  const answer = [...(made?.options ?? []), ...(made?.steps ?? []).flatMap(({ options }) => options)].find(
    ({ id }) => id === option,
  );
  const at = Number(number) - 1;
  const effect = answer?.effects?.[at];
  const dueFrom = (week: number): number | null => {
    if (part === 'later') return mondayFrom(scenario, week + (answer?.later?.[at]?.after_weeks ?? 0));
    return effect?.kind === 'level' ? mondayOfTalk(scenario, week + effect.after_weeks) : null;
  };
  // Whoever it lands on may have left.
  const isSure = (week: number): boolean => scenario.managers.every(({ id }) => cast.isThere(id, week));
  const isDue = (now: Told): Tri => {
    const due = now.chosen.some((one) => `${one.moment}.${one.option}` === choice && dueFrom(one.week) === now.week);
    return due ? (isSure(now.week) ? YES : MAY) : NO;
  };
  return {
    roots: { moments: [], choices: [choice], conditions: thing.if === undefined ? [] : [thing.if] },
    target: { monday: (_before, now) => both(isDue(now), asked(now, thing.if)) },
  };
}

function passingSought(scenario: Scenario, thing: Thing, cast: Cast): Sought {
  const sign = scenario.signs?.find(({ id }) => id === thing.id);
  const { weeks: [first, last] = [1, scenario.weeks], chance = 1, pool, about } = sign ?? {};
  const to = Math.min(last, scenario.weeks);
  const isDrawn = sign?.if === undefined && sign?.again_after_weeks === undefined && pool === undefined;
  const isDue = (now: Told): Tri => {
    const end = turnEnd(now);
    if (to >= first ? end < first || now.week > to : now.week > to) return NO;
    const isTime = chance >= 1 && pool === undefined && to >= first && (!isDrawn || end >= to);
    return isTime && cast.isThere(about, now.week) ? YES : MAY;
  };
  return {
    roots: { moments: [], choices: [], conditions: thing.if === undefined ? [] : [thing.if] },
    target: { monday: (before) => both(isDue(before), asked(before, thing.if)) },
  };
}

/** Whether of several things this one is the first that holds. */
const firstOf = (told: Told, all: readonly { readonly if?: Condition | undefined }[], at: number): Tri => {
  const own = all[at]?.if ?? { all: [] };
  return truthSoFar(told, {
    all: [own, ...all.slice(0, at).map((one): Condition => ({ not: one.if ?? { all: [] } }))],
  });
};
const ifsOf = (all: readonly { readonly if?: Condition | undefined }[]): Condition[] =>
  all.flatMap((one) => one.if ?? []);

function endingSought(scenario: Scenario, thing: Thing): Sought {
  const endings = scenario.endings ?? [];
  const at = endings.findIndex(({ id }) => id === thing.id);
  return {
    roots: { moments: [], choices: [], conditions: ifsOf(endings.slice(0, at + 1)) },
    target: { end: (told) => firstOf(told, endings, at) },
  };
}

function openingSought(scenario: Scenario, thing: Thing): Sought {
  const opening = scenario.opens?.find(({ practice }) => practice === thing.id);
  const conditions = opening?.if === undefined ? [] : [opening.if];
  return {
    roots: { moments: [], choices: [], conditions },
    target: {
      monday: (before) =>
        opening?.from !== undefined && turnEnd(before) >= opening.from
          ? YES
          : opening?.if
            ? asked(before, opening.if)
            : NO,
    },
  };
}

/** It is asked unless the run stood still before: all its moments are followed. */
function betSought(scenario: Scenario, thing: Thing): Sought {
  const week = scenario.bets?.[Number(thing.id) - 1]?.week ?? Infinity;
  const canStick = scenario.moments.filter(({ options, task }) => task === undefined && !options.some(isForAnybody));
  return {
    roots: { moments: canStick.map(({ id }) => id), choices: [], conditions: [] },
    target: { monday: (_before, now) => tri(week >= now.week && week <= turnEnd(now)) },
  };
}

const isForAnybody = (option: Option): boolean =>
  option.if === undefined &&
  option.to === undefined &&
  option.reply_from === undefined &&
  option.promise === undefined &&
  option.effects?.some((effect) => effect.kind === 'seat') !== true;

/** A line is said with any of the texts that hold its passage. */
function lineSought(scenario: Scenario, thing: Thing): Sought | null {
  const [id = '', number] = thing.id.split('.');
  const uses = [...passagesSaid(scenario)].flatMap(([said, passages]) =>
    passages.some((one) => one.id === id) ? [said] : [],
  );
  const passage = [...passagesSaid(scenario).values()].flat().find((one) => one.id === id);
  if (passage === undefined || uses.some((said) => !/^(?:asks|offers|reply) /.test(said))) return null;
  const lines = passage.say;
  const line = (told: Told): Tri => firstOf(told, lines, Number(number) - 1);
  const isUsed = (said: Said): boolean => uses.includes(said);
  const moments = [...new Set(uses.map((said) => said.split(/[ .]/)[1] ?? ''))];
  return {
    roots: {
      moments,
      choices: uses.flatMap((said) => (/^(?:offers|reply) /.test(said) ? [said.split(' ')[1] ?? ''] : [])),
      conditions: ifsOf(lines.slice(0, Number(number))),
    },
    target: {
      asks: (told, moment, step, offered) => {
        if (isUsed(asksName(moment.id, step))) return line(told);
        return offered.some(({ id: option }) => isUsed(`offers ${moment.id}.${option}`)) ? both(MAY, line(told)) : NO;
      },
      chose: (told, choice) => (isUsed(`reply ${choice}`) ? line(told) : NO),
    },
  };
}
