// What a post that nobody has means for play: nothing is planned for it, and a scene about it comes only where it speaks of that.
import { hasGone, type Readable } from '../engine/reading.ts';
import { hasLeftPost, isEmployed, isVacant, seatHolder, vacantPosts } from '../engine/seat-reading.ts';
import type { Condition, Moment, Option } from '../scenario/schema.ts';
import type { PlanItem } from './decision.ts';
import { isGone } from './gone.ts';
import { personOf } from './members.ts';
import type { Standing } from './run-state.ts';

/** Is there somebody in the post that the moment is about, or does its condition ask for a vacancy? And is whoever speaks there? */
export function hasCast(run: Standing, { about, from, if: asked }: Moment): boolean {
  const { organisation } = run;
  if (from === undefined) return !hasGone(organisation, about);
  if (hasGone(organisation, about) && !speaksOfVacancy(asked, about)) return false;
  return isThere(run, from);
}

/** Of a manager: does anybody have the post? Of others: have they not left? */
export const isThere = (run: Standing, id: string): boolean =>
  run.scenario.managers.some((m) => m.id === id) ? !hasGone(run.organisation, id) : !isGone(run, id);

function speaksOfVacancy(condition: Condition | undefined, post: string): boolean {
  if (condition === undefined) return false;
  if ('all' in condition) return condition.all.some((part) => speaksOfVacancy(part, post));
  if ('any' in condition) return condition.any.some((part) => speaksOfVacancy(part, post));
  return 'vacant' in condition && condition.vacant === post;
}

/** Can whoever an option appoints be had? Not who has a post, has left one, or has left the team. */
export function canAppoint(run: Standing, { effects = [] }: Option): boolean {
  return effects.every((e) => e.kind !== 'seat' || e.with === undefined || isToBeHad(run, e.with));
}

function isToBeHad({ scenario, organisation }: Standing, id: string): boolean {
  if (hasLeftPost(organisation, id) || scenario.managers.some((m) => seatHolder(organisation, m.id) === id))
    return false;
  const member = scenario.candidates?.find((c) => c.id === id)?.member;
  const person = member === undefined ? null : personOf(scenario, member);
  return person === null || isEmployed(organisation, person);
}

/** What of a plan is for somebody, or for nobody in particular. */
export function planForSomebody(organisation: Readable, items: readonly PlanItem[]): readonly PlanItem[] {
  if (vacantPosts(organisation) === 0) return items;
  return items.filter(({ manager }) => manager === undefined || !isVacant(organisation, manager));
}
