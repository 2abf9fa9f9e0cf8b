// The one reader of commands from outside: a page's message, a log's line, a stranger's object.
import { ID_PATTERN, TASK_LIMITS, PRACTICE_IDS, type PracticeId } from '../scenario/vocabulary.ts';
import type { Command, PlanItem, Refusal } from './decision.ts';
import { isRefusal, refuse } from './refusal.ts';

/** A longer list is no plan: no week has so many blocks. */
const MOST_ITEMS = 200;

/**
 * `value` as a command of its own, sharing nothing with it; or a refusal that names the field which is missing or not what it
 * should be. Only own enumerable data counts: no getter is called. Fields that no command has are left out. Never throws.
 */
export function readCommand(value: unknown): Command | Refusal {
  try {
    return commandIn(value);
  } catch {
    // A proxy may throw at any question.
    return unreadable('kind');
  }
}

const unreadable = (field: string): Refusal => refuse('unknown_command', { field });

/** Undefined where `from` has no such data of its own. */
function own(from: unknown, field: string): unknown {
  if (typeof from !== 'object' || from === null) return undefined;
  const property = Object.getOwnPropertyDescriptor(from, field);
  return property?.enumerable === true ? property.value : undefined;
}

/** −0 reads as 0. */
const whole = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) ? value + 0 : null;
const id = (value: unknown): string | null => (typeof value === 'string' && ID_PATTERN.test(value) ? value : null);

function commandIn(value: unknown): Command | Refusal {
  switch (own(value, 'kind')) {
    case 'continue':
      return { kind: 'continue' };
    case 'style': {
      const share = whole(own(value, 'share'));
      return share === null ? unreadable('share') : { kind: 'style', share };
    }
    case 'bet': {
      const [bet, manager] = [whole(own(value, 'bet')), id(own(value, 'manager'))];
      if (bet === null) return unreadable('bet');
      return manager === null ? unreadable('manager') : { kind: 'bet', bet, manager };
    }
    case 'option': {
      const [moment, option] = [id(own(value, 'moment')), id(own(value, 'option'))];
      if (moment === null) return unreadable('moment');
      return option === null ? unreadable('option') : { kind: 'option', moment, option };
    }
    case 'look': {
      const [moment, look] = [id(own(value, 'moment')), id(own(value, 'look'))];
      if (moment === null) return unreadable('moment');
      return look === null ? unreadable('look') : { kind: 'look', moment, look };
    }
    case 'arrange':
      return arrangementIn(id(own(value, 'moment')), own(value, 'places'));
    case 'plan':
      return planIn(own(value, 'items'));
    default:
      return unreadable('kind');
  }
}

function arrangementIn(moment: string | null, list: unknown): Command | Refusal {
  if (moment === null) return unreadable('moment');
  const length = Array.isArray(list) ? whole(list.length) : null;
  if (length === null || length < 0 || length > TASK_LIMITS.places) return unreadable('places');
  const places = Array.from({ length }, (_, i) => whole(own(list, String(i))));
  return places.every((place) => place !== null) ? { kind: 'arrange', moment, places } : unreadable('places');
}

function planIn(list: unknown): Command | Refusal {
  // Asked once: a proxy may answer otherwise the next time.
  const length = Array.isArray(list) ? whole(list.length) : null;
  if (length === null || length < 0 || length > MOST_ITEMS) return unreadable('items');
  const items: PlanItem[] = [];
  for (let i = 0; i < length; i++) {
    const item = itemIn(own(list, String(i)));
    if (isRefusal(item)) return item;
    items.push(item);
  }
  return { kind: 'plan', items };
}

function itemIn(value: unknown): PlanItem | Refusal {
  const [practice, times, manager] = [own(value, 'practice'), whole(own(value, 'times')), own(value, 'manager')];
  if (!isPractice(practice)) return unreadable('practice');
  if (times === null) return unreadable('times');
  if (manager === undefined) return { practice, times };
  const named = id(manager);
  return named === null ? unreadable('manager') : { practice, manager: named, times };
}

const isPractice = (value: unknown): value is PracticeId => (PRACTICE_IDS as readonly unknown[]).includes(value);
