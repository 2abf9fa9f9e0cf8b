// Looking around for another post. Unrest settles, and a team's people look around as far as there is some; managers do it for
// what they miss themselves. They hand in their notice, may take it back while there is time, and then their deputy stands in.
import { causeId } from '../cause-id.ts';
import type { Cohort } from '../cohort.ts';
import { bounded, growth, pull, snap } from '../fixed.ts';
import { enterCharacter } from '../places.ts';
import { PURPOSE, uniformAt } from '../random.ts';
import { applyRules, changeLevel } from '../week.ts';
import { standIn } from './standing-in.ts';

/** Runs after people have handed in their notice: what happens in a week counts for them from the next one on. */
export function lookingSystem(c: Cohort): void {
  applyRules(c, RULES);
}

const RULES = [settle, lookAround];

function settle(c: Cohort, from: number, to: number): void {
  const { unrest, teamLooking } = c.levels;
  const U = c.parameters.UNREST;
  let before = 0;
  let looked = 0;
  for (let i = from; i < to; i++) {
    before = unrest[i]!;
    looked = teamLooking[i]!;
    if (before === 0 && looked === 0) continue;
    teamLooking[i] = looked + pull(looked, before, U.looking, 0);
    unrest[i] = before + pull(before, 0, U.settling, 0);
  }
  if (c.trace === null) return;
  const who = c.characters[from]!;
  const followed = snap(U.looking * before);
  c.trace.level(who, 'unrest', unrest[from]! - before, 'settling');
  c.trace.level(who, 'teamLooking', followed, causeId.state('unrest'));
  c.trace.level(who, 'teamLooking', teamLooking[from]! - looked - followed, 'settling');
}

function lookAround(c: Cohort, from: number, to: number): void {
  const { looking, trust, strain, engagement } = c.levels;
  const { goesAt, trace } = c;
  const L = c.parameters.LOOKING;
  const { leaves } = L;
  for (let i = from; i < to; i++) {
    const misses = L.trust * trust[i]! + L.strain * strain[i]! + L.engagement * engagement[i]!;
    const before = looking[i]!;
    const after = bounded(before + pull(before, misses, L.rate, 0));
    looking[i] = after;
    if (trace !== null) explain(c, i, before);
    if (after > leaves || goesAt[i] !== 0) decide(c, i, misses);
  }
}

function explain(c: Cohort, i: number, before: number): void {
  const { levels, characters, trace } = c;
  const L = c.parameters.LOOKING;
  let left = levels.looking[i]! - before;
  for (const name of ['trust', 'strain', 'engagement'] as const) {
    const part = snap(L.rate * L[name] * levels[name][i]!);
    left -= part;
    trace?.level(characters[i]!, 'looking', part, causeId.state(name));
  }
  trace?.level(characters[i]!, 'looking', left, 'settling');
}

/** `misses`: what they miss now; they look around for what they have come to miss. */
function decide(c: Cohort, i: number, misses: number): void {
  const character = c.characters[i]!;
  if (character.stays) return;
  const L = c.parameters.LOOKING;
  const goesAt = c.goesAt[i]!;
  if (goesAt === 0) {
    if (misses < L.leaves) return;
    const chance = L.weekly * growth(L.steep * (c.levels.looking[i]! - L.leaves));
    if (uniformAt(c.keys[i]!, c.who[i]!, PURPOSE.managerNotice) < chance) handIn(c, i);
  } else if (goesAt <= c.number) standIn(c, i);
  else if (goesAt - c.number >= L.noticeWeeks - L.chanceWeeks && misses < L.stays) takeBack(c, i);
}

function handIn(c: Cohort, i: number): void {
  const { LOOKING, UNREST } = c.parameters;
  enterCharacter(c, i, { ...c.characters[i]!, goesAt: c.number + LOOKING.noticeWeeks });
  changeLevel(c, i, 'unrest', snap(UNREST.managerNotice), causeId.state('notice'));
  c.events?.push({ kind: 'manager_notice', manager: c.who[i]! });
}

function takeBack(c: Cohort, i: number): void {
  const { goesAt: _goesAt, ...stays } = c.characters[i]!;
  enterCharacter(c, i, stays);
  changeLevel(c, i, 'unrest', snap(c.parameters.UNREST.managerStays), causeId.state('notice'));
  c.events?.push({ kind: 'manager_stays', manager: c.who[i]! });
}
