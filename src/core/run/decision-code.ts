// Decisions in a run text, each telling by itself what it is, so that they can be read where they cannot be replayed:
// s1A a style of 100, b01 the first bet on the second manager, o021 the second option of the third moment (those of its steps after
// its own), l020 its first look, a0543 a task, a digit for each of its places, p4kQ. a plan, . the plan of the week before. A place among moments or bets has as many digits as the
// last one needs.
import { optionsIn } from '../scenario/options-in.ts';
import type { Moment, Scenario } from '../scenario/schema.ts';
import { placesOf } from '../scenario/task-ways.ts';
import { LIMITS } from '../scenario/vocabulary.ts';
import type { Decision, PlanItem } from './decision.ts';
import { DIGITS, PACKED } from './plan-code.ts';
import { managerIndex } from './run-state.ts';

const digitsFor = (count: number): number => (count <= DIGITS.length ? 1 : 1 + digitsFor(count / DIGITS.length));

/** A place among `count`, 0-based: as many digits as the last one needs. */
function written(place: number, count: number): string {
  let digits = '';
  for (let rest = place, n = digitsFor(count); n > 0; n--, rest = Math.floor(rest / DIGITS.length))
    digits = DIGITS.charAt(rest % DIGITS.length) + digits;
  return digits;
}

export function writeDecisions(scenario: Scenario, decisions: readonly Decision[]): string {
  let before: readonly PlanItem[] = [];
  return decisions
    .map((decision) => {
      if (decision.kind !== 'plan') return write(scenario, decision);
      const code = PACKED.write(scenario, decision.items, before);
      before = decision.items;
      return code === '.' ? code : `p${code}`;
    })
    .join('');
}

function write(scenario: Scenario, decision: Exclude<Decision, { kind: 'plan' }>): string {
  switch (decision.kind) {
    case 'style':
      return `s${written(decision.share, SHARES)}`;
    case 'bet':
      return `b${written(decision.bet, scenario.bets?.length ?? 0)}${written(managerIndex({ scenario }, decision.manager), scenario.managers.length)}`;
    case 'option': {
      const at = scenario.moments.findIndex((m) => m.id === decision.moment);
      const moment = scenario.moments[at];
      const options = moment === undefined ? [] : optionsIn(moment);
      const option = options.findIndex((o) => o.id === decision.option);
      return `o${written(at, scenario.moments.length)}${written(option, options.length)}`;
    }
    case 'arrange': {
      const at = scenario.moments.findIndex((m) => m.id === decision.moment);
      return `a${written(at, scenario.moments.length)}${decision.places.map((place) => DIGITS.charAt(place)).join('')}`;
    }
    case 'look': {
      const at = scenario.moments.findIndex((m) => m.id === decision.moment);
      const looks = scenario.moments[at]?.looks ?? [];
      const look = looks.findIndex((l) => l.id === decision.look);
      return `l${written(at, scenario.moments.length)}${written(look, looks.length)}`;
    }
  }
}

/** A style is one of so many shares. */
const SHARES = 101;

interface Read {
  readonly decision: Decision;
  /** Where the next one begins. */
  readonly end: number;
}

/** The decisions of a text as far as they can be read, and whether that is all of it. Whether they were allowed, replay says. */
export function readDecisions(
  scenario: Scenario,
  text: string,
): { readonly decisions: readonly Decision[]; readonly whole: boolean } {
  const decisions: Decision[] = [];
  // A moment is answered in so many steps at most; looks are opened once each time it comes.
  const inMoments = scenario.moments.map(({ steps, looks }) => 1 + (steps?.length ?? 0) + (looks?.length ?? 0));
  const most = 1 + (scenario.bets?.length ?? 0) + (1 + LIMITS.momentsATurn * Math.max(...inMoments)) * scenario.weeks;
  let plan: readonly PlanItem[] = [];
  let at = 0;
  while (at < text.length && decisions.length < most) {
    const read = readOne(scenario, text, at, plan);
    if (read === null) break;
    decisions.push(read.decision);
    if (read.decision.kind === 'plan') plan = read.decision.items;
    at = read.end;
  }
  return { decisions, whole: at === text.length };
}

function readOne(scenario: Scenario, text: string, at: number, before: readonly PlanItem[]): Read | null {
  /** The place written from `from` on among `count`; −1 where there is none. */
  const place = (from: number, count: number): number => {
    let found = 0;
    for (let i = from; i < from + digitsFor(count); i++) {
      const digit = DIGITS.indexOf(text[i] ?? '.');
      if (digit < 0) return -1;
      found = found * DIGITS.length + digit;
    }
    return found;
  };
  switch (text[at]) {
    case 's': {
      const share = place(at + 1, SHARES);
      return share < 0 || share >= SHARES ? null : { decision: { kind: 'style', share }, end: at + 3 };
    }
    case 'b': {
      const count = scenario.bets?.length ?? 0;
      const bet = place(at + 1, count);
      const end = at + 1 + digitsFor(count);
      const manager = scenario.managers[place(end, scenario.managers.length)];
      if (bet < 0 || bet >= count || manager === undefined) return null;
      return { decision: { kind: 'bet', bet, manager: manager.id }, end: end + 1 };
    }
    case 'o': {
      const { moments } = scenario;
      const moment = moments[place(at + 1, moments.length)];
      const end = at + 1 + digitsFor(moments.length);
      const options = moment === undefined ? [] : optionsIn(moment);
      const option = options[place(end, options.length)];
      if (moment === undefined || option === undefined) return null;
      return { decision: { kind: 'option', moment: moment.id, option: option.id }, end: end + 1 };
    }
    case 'l': {
      const { moments } = scenario;
      const moment = moments[place(at + 1, moments.length)];
      const end = at + 1 + digitsFor(moments.length);
      const look = moment?.looks?.[place(end, moment.looks.length)];
      if (moment === undefined || look === undefined) return null;
      return { decision: { kind: 'look', moment: moment.id, look: look.id }, end: end + 1 };
    }
    case 'a': {
      const { moments } = scenario;
      const moment = moments[place(at + 1, moments.length)];
      return moment?.task === undefined ? null : readTask(moment, text, at + 1 + digitsFor(moments.length));
    }
    case 'p':
    case '.':
      return readPlan(scenario, text, text[at] === 'p' ? at + 1 : at, before);
    default:
      return null;
  }
}

/** A digit for each of its places. */
function readTask({ id, task }: Moment, text: string, from: number): Read | null {
  const end = from + (task === undefined ? 0 : placesOf(task).length);
  const places = Array.from(text.slice(from, end), (digit) => DIGITS.indexOf(digit));
  if (end > text.length || places.includes(-1)) return null;
  return { decision: { kind: 'arrange', moment: id, places }, end };
}

function readPlan(scenario: Scenario, text: string, from: number, before: readonly PlanItem[]): Read | null {
  const read = PACKED.read(scenario, text.slice(from), before);
  return read === null ? null : { decision: { kind: 'plan', items: read.items }, end: from + read.length };
}
