// A week's plan as a few characters of a run text. Version 1 spells items out; later ones pack them into one number.
import { PRACTICES } from '../engine/practices.table.ts';
import type { Scenario } from '../scenario/schema.ts';
import { PRACTICE_IDS, type PracticeId } from '../scenario/vocabulary.ts';
import { practicesOf } from './attention.ts';
import type { PlanItem } from './decision.ts';
import { managerIndex } from './run-state.ts';

interface ReadPlan {
  readonly items: readonly PlanItem[];
  /** Characters it took. */
  readonly length: number;
}
interface PlanCode {
  readonly write: (scenario: Scenario, items: readonly PlanItem[], before: readonly PlanItem[]) => string;
  readonly read: (scenario: Scenario, rest: string, before: readonly PlanItem[]) => ReadPlan | null;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** `-A0A12H_`: a letter a practice, its manager, and how often if more than once. `.` is the plan of the week before. */
export const SPELLED: PlanCode = {
  write: (scenario, items, before) => {
    const plan = spell(scenario, items);
    return spell(scenario, before) === plan ? '.' : `-${plan}_`;
  },
  read: (scenario, rest, before) => {
    if (rest[0] === '.') return { items: before, length: 1 };
    const end = rest.indexOf('_');
    if (rest[0] !== '-' || end < 0) return null;
    const items = readSpelled(scenario, rest.slice(1, end));
    return items === null ? null : { items, length: end + 1 };
  },
};

function spell(scenario: Scenario, items: readonly PlanItem[]): string {
  return items
    .map((i) => {
      const who = i.manager === undefined ? '' : String(managerIndex({ scenario }, i.manager));
      return `${LETTERS[PRACTICE_IDS.indexOf(i.practice)]}${who}${i.times > 1 ? i.times : ''}`;
    })
    .join('');
}

function readSpelled(scenario: Scenario, text: string): PlanItem[] | null {
  const items: PlanItem[] = [];
  for (const [word] of text.matchAll(/[A-Z][0-9]*/g)) {
    const practice = PRACTICE_IDS[LETTERS.indexOf(word[0] ?? '?')];
    if (practice === undefined) return null;
    const perManager = PRACTICES[practice].perManager;
    const manager = perManager ? scenario.managers[Number(word[1] ?? '9')] : undefined;
    if (perManager && manager === undefined) return null;
    const times = Number(word.slice(perManager ? 2 : 1) || '1');
    items.push(manager === undefined ? { practice, times } : { practice, manager: manager.id, times });
  }
  return text.replaceAll(/[A-Z][0-9]*/g, '') === '' ? items : null;
}

/** Of places and plans; all of them may stand in an address. */
export const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-';
const BASE = BigInt(DIGITS.length);

/**
 * `4kQ.`: one number, its digits closed by a dot; the dot alone is the plan of the week before. Each item in its order is
 * its place among all that may still be planned, so that it takes about one digit. A new practice, or another `most`, moves
 * these places: it needs a new version.
 */
export const PACKED: PlanCode = {
  write: (scenario, items, before) => {
    const plan = pack(scenario, items);
    return pack(scenario, before) === plan ? '.' : `${plan}.`;
  },
  read: (scenario, rest, before) => {
    const end = rest.indexOf('.');
    if (end === 0) return { items: before, length: 1 };
    const items = end < 0 ? null : unpack(scenario, rest.slice(0, end));
    return items === null ? null : { items, length: end + 1 };
  },
};

/** Everything one item can be. */
function choicesOf(scenario: Scenario): PlanItem[] {
  return practicesOf({ scenario }).flatMap((practice: PracticeId) => {
    const { most, perManager } = PRACTICES[practice];
    const times = Array.from({ length: most }, (_, i) => i + 1);
    if (!perManager) return times.map((n) => ({ practice, times: n }));
    return scenario.managers.flatMap(({ id }) => times.map((n) => ({ practice, manager: id, times: n })));
  });
}

const sameSlot = (a: PlanItem, b: PlanItem): boolean => a.practice === b.practice && a.manager === b.manager;
const without = (left: readonly PlanItem[], item: PlanItem): PlanItem[] =>
  left.filter((choice) => !sameSlot(choice, item));

/** The first item is the lowest place of the number; 0 in any place ends the plan. */
function pack(scenario: Scenario, items: readonly PlanItem[]): string {
  let [number, unit] = [0n, 1n];
  let left = choicesOf(scenario);
  for (const item of items) {
    const place = left.findIndex((choice) => sameSlot(choice, item) && choice.times === item.times);
    number += BigInt(place + 1) * unit;
    unit *= BigInt(left.length + 1);
    left = without(left, item);
  }
  return toDigits(number);
}

function unpack(scenario: Scenario, digits: string): PlanItem[] | null {
  const all = choicesOf(scenario);
  // Two digits an item are more than any plan takes; reading the number of a text without end would hang.
  let number = digits.length > 2 * all.length ? null : fromDigits(digits);
  if (number === null) return null;
  const items: PlanItem[] = [];
  for (let left = all; number > 0n; left = without(left, items.at(-1)!)) {
    const size = BigInt(left.length + 1);
    const item = left[Number(number % size) - 1];
    if (item === undefined) return null;
    items.push(item);
    number /= size;
  }
  return items;
}

function toDigits(number: bigint): string {
  let digits = '';
  for (let rest = number; rest > 0n || digits === ''; rest /= BASE)
    digits = DIGITS.charAt(Number(rest % BASE)) + digits;
  return digits;
}

function fromDigits(digits: string): bigint | null {
  let number = 0n;
  for (const digit of digits) {
    const value = DIGITS.indexOf(digit);
    if (value < 0) return null;
    number = number * BASE + BigInt(value);
  }
  return number;
}
