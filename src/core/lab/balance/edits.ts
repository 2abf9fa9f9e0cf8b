// Small changes an author could make to a scenario, as plain data: each sets one field, and nothing else. They are tried, never kept.
import { MOVES } from '../../engine/moves.table.ts';
import { pointsOf } from '../../scenario/amount.ts';
import type { Effect, Manager, Moment, Option, Scenario } from '../../scenario/schema.ts';
import { MOVE_IDS, SIZES, type MoveId } from '../../scenario/vocabulary.ts';
import { NEAREST_STANCES } from '../nearest-stances.table.ts';

type Value = string | number | boolean | readonly number[] | null;

type EditKind =
  | 'price'
  | 'move'
  | 'effect_out'
  | 'effect_half'
  | 'effect_larger'
  | 'effect_new'
  | 'earlier'
  | 'later'
  | 'stakes'
  | 'reversible'
  | 'cast'
  | 'weeks'
  | 'away_weeks'
  | 'attention';

export interface Edit {
  readonly kind: EditKind;
  /** By ids: `board_deck.redo_slides`, `priya`; empty for the scenario as a whole. */
  readonly at: string;
  /** Where the field is, as a path into the scenario. */
  readonly path: readonly (string | number)[];
  readonly from: Value;
  readonly to: Value;
  /** Which of an option's effects, from 0; of an effect that is made: what it is about. */
  readonly effect?: { readonly index: number; readonly of: string; readonly after?: number };
  /** It makes an effect larger, or adds one: the last thing to do, for a scenario becomes louder by it and no more honest. */
  readonly inflates: boolean;
}

type Place = Pick<Edit, 'at' | 'path'>;
const one = (kind: EditKind, { at, path }: Place, field: string, from: Value, to: Value): Edit => ({
  kind,
  at,
  path: [...path, field],
  from,
  to,
  inflates: false,
});

/** All there are, in the order of the file. */
export function editsOf(scenario: Scenario): Edit[] {
  return [
    ...scenario.moments.flatMap((moment, n) => momentEdits(moment, scenario, { at: moment.id, path: ['moments', n] })),
    ...scenario.managers.flatMap((manager, n) => castEdits(manager, { at: manager.id, path: ['managers', n] })),
    ...wholeEdits(scenario),
  ];
}

function momentEdits(moment: Moment, { weeks }: Scenario, place: Place): Edit[] {
  const { stakes, reversible, options } = moment;
  const [first, last] = moment.when?.weeks ?? [0, 0];
  const shifted = (by: 1 | -1): Edit[] =>
    moment.when === undefined || first + by < 1 || last + by > weeks
      ? []
      : [
          one(
            by > 0 ? 'later' : 'earlier',
            { ...place, path: [...place.path, 'when'] },
            'weeks',
            [first, last],
            [first + by, last + by],
          ),
        ];
  return [
    ...options.flatMap((option, n) =>
      optionEdits(option, moment, { at: `${place.at}.${option.id}`, path: [...place.path, 'options', n] }),
    ),
    ...shifted(-1),
    ...shifted(1),
    ...STAKES.filter((other) => other !== stakes).map((other) => one('stakes', place, 'stakes', stakes, other)),
    one('reversible', place, 'reversible', reversible, !reversible),
  ];
}
const STAKES = ['low', 'visible', 'high'] as const satisfies readonly Moment['stakes'][];
const MOST_PRICE = 6;

function optionEdits(option: Option, moment: Moment, place: Place): Edit[] {
  const { attention, move } = option;
  const prices = [attention - 1, attention + 1].filter((price) => price >= 0 && price <= MOST_PRICE);
  return [
    ...prices.map((price) => one('price', place, 'attention', attention, price)),
    ...(move === undefined ? [] : otherMoves(move).map((other) => one('move', place, 'move', move, other))),
    ...(option.effects ?? []).flatMap((effect, index) => effectEdits(effect, index, place)),
    ...newEffects(option, moment, place),
  ];
}

/** Of the same stance, or of the one that comes nearest. */
function otherMoves(move: MoveId): MoveId[] {
  const [own, nearest] = NEAREST_STANCES[MOVES[move].stance];
  return MOVE_IDS.filter((other) => other !== move && [own, nearest].includes(MOVES[other].stance));
}

function effectEdits(effect: Effect, index: number, place: Place): Edit[] {
  if (effect.kind === 'claim') return [effectEdit('effect_out', place, index, 'claim', effect.attention, 0)];
  if (effect.kind !== 'level') return [];
  const points = pointsOf(effect.add);
  const of = (kind: EditKind, to: number): Edit => effectEdit(kind, place, index, effect.of, points, to);
  return [
    of('effect_out', 0),
    of('effect_half', points / 2),
    ...(Math.abs(points) <= SIZES.grave ? [{ ...of('effect_larger', 2 * points), inflates: true }] : []),
  ];
}

const effectEdit = (
  kind: EditKind,
  { at, path }: Place,
  index: number,
  of: string,
  from: number,
  to: number,
): Edit => ({ kind, at, path: [...path, 'effects'], from, to, effect: { index, of }, inflates: false });

/** Where nothing is said of it yet: what happens to whom the moment is about, at once or some weeks later. */
function newEffects({ effects = [] }: Option, { about }: Moment, place: Place): Edit[] {
  return NEW_LEVELS.flatMap((level) => {
    const of = `${about}.${level}`;
    if (effects.some((effect) => effect.kind === 'level' && effect.of === of)) return [];
    return [SIZES.clear, -SIZES.clear].flatMap((add) =>
      NEW_AFTER.map((after) => {
        const edit = effectEdit('effect_new', place, effects.length, of, 0, add);
        return { ...edit, effect: { index: effects.length, of, after }, inflates: true };
      }),
    );
  });
}
const NEW_LEVELS = ['delivery', 'trust'] as const;
const NEW_AFTER = [0, 3] as const;

const STEPS = {
  skill: ['new', 'growing', 'skilled'],
  independence: ['low', 'medium', 'high'],
  candour: ['guarded', 'fair', 'open'],
} as const satisfies Partial<Record<keyof Manager, readonly string[]>>;

function castEdits(manager: Manager, place: Place): Edit[] {
  return (Object.keys(STEPS) as (keyof typeof STEPS)[]).flatMap((field) => {
    const steps: readonly string[] = STEPS[field];
    const now = manager[field];
    const at = steps.indexOf(now);
    return [at - 1, at + 1].flatMap((n) => (steps[n] === undefined ? [] : [one('cast', place, field, now, steps[n])]));
  });
}

function wholeEdits({ weeks, away_weeks: away, attention }: Scenario): Edit[] {
  const place: Place = { at: '', path: [] };
  return [
    one('weeks', place, 'weeks', weeks, weeks + 1),
    ...(away > 2 ? [one('away_weeks', place, 'away_weeks', away, away - 2)] : []),
    one('away_weeks', place, 'away_weeks', away, away + 2),
    ...(attention > 4 ? [one('attention', place, 'attention', attention, attention - 1)] : []),
    ...(attention < 20 ? [one('attention', place, 'attention', attention, attention + 1)] : []),
  ];
}
