// Decisions that were kept beside a run text, read from a browser's storage, where anyone may have changed them. They are only told,
// never played, so what a scenario does not know is no harm; reading them as commands would cost every page a request more to name.
import { PRACTICE_IDS } from '../scenario/vocabulary.ts';
import type { Decision } from './decision.ts';
import type { KeptDecisions } from './own-play.ts';

/** Null where they are not of that text, or not all of them can be read. */
export function readKeptDecisions(value: unknown, text: string): KeptDecisions | null {
  const { check, weeks, turn_weeks, decisions } = fieldsOf(value);
  if (check !== text.slice(-4) || !isCount(weeks) || !isCount(turn_weeks)) return null;
  const isWhole = Array.isArray(decisions) && decisions.every(isDecision);
  return isWhole ? { check, weeks, turn_weeks, decisions } : null;
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> => Object(value) as Record<string, unknown>;
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0;

function isDecision(value: unknown): value is Decision {
  const { kind, share, bet, manager, moment, option, look, places, items } = fieldsOf(value);
  const all = (type: 'string' | 'number', ...fields: unknown[]): boolean => fields.every((one) => typeof one === type);
  switch (kind) {
    case 'style':
      return all('number', share);
    case 'bet':
      return all('number', bet) && all('string', manager);
    case 'option':
      return all('string', moment, option);
    case 'look':
      return all('string', moment, look);
    case 'arrange':
      return all('string', moment) && Array.isArray(places);
    case 'plan':
      return Array.isArray(items) && items.every((item) => isPractice(fieldsOf(item)['practice']));
    default:
      return false;
  }
}

const isPractice = (id: unknown): boolean => PRACTICE_IDS.some((one) => one === id);
