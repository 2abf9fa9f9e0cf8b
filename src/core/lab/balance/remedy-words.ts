// A change in words: what an author would do, and what came of it when it was tried.
import { filledMessage } from '../../scenario/problem-words.ts';
import { MOVE_NOTES } from '../../scenario/move-notes.table.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { shortName } from '../../scenario/short-name.ts';
import { MOVE_IDS, type MoveId } from '../../scenario/vocabulary.ts';
import type { Edit } from './edits.ts';
import type { Carrier } from './carriers.ts';
import { CARRIER_WORDS, REMEDY_WORDS } from './words/en.ts';

/** `redo_slides` as one would say it: Redo slides. */
export function spokenId(id: string): string {
  const words = id.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function changeWords({ kind, at, path, from, to, effect }: Edit, scenario: Scenario): string {
  const [moment = '', option = moment] = at.split('.');
  const field = String(path.at(-1) ?? '');
  const args = {
    moment: spokenId(moment),
    option: spokenId(option),
    from: shown(from),
    to: shown(to),
    of: effect === undefined ? '' : spokenLevel(effect.of, scenario),
    after: effect?.after ?? 0,
    note: isMove(to) ? MOVE_NOTES[to] : '',
    name: scenario.managers.find(({ id }) => id === at)?.name ?? '',
    field,
  };
  return filledMessage(REMEDY_WORDS[kind], args, 'en');
}

/** What a figure hangs on, with how much it would change without it. */
export function carrierWords({ at, before, without, interval: [low, high], helps }: Carrier): string {
  const change = (by: number): string => `${by < 0 ? '−' : '+'}${Math.abs(by).toFixed(2)}`;
  const args = {
    what: at.split('.').map(spokenId).join(' › '),
    before: before.toFixed(2),
    without: without.toFixed(2),
    low: change(low),
    high: change(high),
  };
  return filledMessage(CARRIER_WORDS[helps ? 'helps' : 'hurts'], args, 'en');
}

const isMove = (value: Edit['to']): value is MoveId => (MOVE_IDS as readonly unknown[]).includes(value);

function shown(value: Edit['to']): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return value[0] === value[1] ? String(value[0]) : `${value[0]}–${value[1]}`;
}

/** “Priya’s trust”, “the boss’s credit”. */
function spokenLevel(of: string, { managers, boss }: Scenario): string {
  const [who = '', level = ''] = of.split('.');
  const person = managers.find(({ id }) => id === who) ?? (who === boss.id || who === 'boss' ? boss : undefined);
  return person === undefined ? of : `${shortName(person)}’s ${level}`;
}
