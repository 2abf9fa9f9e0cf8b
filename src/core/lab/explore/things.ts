// All that may come in a run of a scenario, or not: what coverage counts and a reach verdict is given for.
import { appointments } from '../../scenario/appointments.ts';
import type { Path } from '../../scenario/json-tree.ts';
import type { Condition, Scenario } from '../../scenario/schema.ts';
import {
  answersOf,
  awayScenesOf,
  endingsOf,
  momentsOf,
  passagesIn,
  placed,
  questionsOf,
  signsOf,
} from '../../scenario/walk.ts';

export const THING_KINDS = [
  'moment',
  'option',
  'sign',
  'line',
  'away',
  'ending',
  'bet',
  'opening',
  'appointment',
] as const;
export type ThingKind = (typeof THING_KINDS)[number];

export interface Thing {
  readonly kind: ThingKind;
  /** `board_deck`, `board_deck.redo_slides`, `board_deck.redo_slides.later.1`, `letter.2`, `post.candidate`. */
  readonly id: string;
  /** Where it stands in the file. */
  readonly path: Path;
  readonly if?: Condition | undefined;
}

/** Of one kind no two have the same id. */
export const nameOf = ({ kind, id }: Pick<Thing, 'kind' | 'id'>): string => `${kind} ${id}`;

const known = new WeakMap<Scenario, readonly Thing[]>();

/** In the order of the file, kind by kind. */
export function thingsOf(scenario: Scenario): readonly Thing[] {
  const before = known.get(scenario);
  if (before !== undefined) return before;
  const all: readonly Thing[] = [
    ...momentsOf(scenario).map(({ thing, path }): Thing => ({ kind: 'moment', id: thing.id, path, if: thing.if })),
    ...optionThings(scenario),
    ...signThings(scenario),
    ...lineThings(scenario),
    ...awayScenesOf(scenario).map(({ thing, path }): Thing => ({ kind: 'away', id: thing.id, path, if: thing.if })),
    ...endingsOf(scenario).map(({ thing, path }): Thing => ({ kind: 'ending', id: thing.id, path, if: thing.if })),
    ...placed(scenario.bets, ['bets']).map(({ path }, at): Thing => ({ kind: 'bet', id: String(at + 1), path })),
    ...placed(scenario.opens, ['opens']).map(({ thing, path }): Thing => ({
      kind: 'opening',
      id: thing.practice,
      path,
      if: thing.if,
    })),
    ...appointments(scenario).map(({ post, who }): Thing => ({
      kind: 'appointment',
      id: `${post}.${who}`,
      path: ['managers'],
    })),
  ];
  const things = [...new Map(all.map((thing) => [nameOf(thing), thing])).values()];
  known.set(scenario, things);
  return things;
}

const optionThings = (scenario: Scenario): Thing[] =>
  momentsOf(scenario).flatMap((moment) =>
    questionsOf(moment).flatMap(({ options }) =>
      options.map(({ thing, path }): Thing => {
        return { kind: 'option', id: `${moment.thing.id}.${thing.id}`, path, if: thing.if };
      }),
    ),
  );

export const laterName = (choice: string, at: number): string => `${choice}.later.${at + 1}`;
export const rememberedName = (choice: string, at: number): string => `${choice}.remembered.${at + 1}`;
export const lineName = (passage: string, at: number): string => `${passage}.${at + 1}`;

/** Those of Mondays, and what choices leave behind. */
const signThings = (scenario: Scenario): Thing[] => [
  ...signsOf(scenario).map(({ thing, path }): Thing => ({ kind: 'sign', id: thing.id, path, if: thing.if })),
  ...answersOf(scenario).flatMap(({ moment, answers }) =>
    answers.flatMap(({ thing, path }): Thing[] => {
      const choice = `${moment.id}.${thing.id}`;
      const later = placed(thing.later, [...path, 'later']).map(({ thing: sign, path: at }, n): Thing => ({
        kind: 'sign',
        id: laterName(choice, n),
        path: at,
        if: sign.if,
      }));
      const remembered = placed(thing.effects, [...path, 'effects']).flatMap(
        ({ thing: effect, path: at }, n): Thing[] =>
          effect.kind === 'level' && effect.remembered !== undefined
            ? [{ kind: 'sign', id: rememberedName(choice, n), path: [...at, 'remembered'] }]
            : [],
      );
      return [...later, ...remembered];
    }),
  ),
];

const lineThings = (scenario: Scenario): Thing[] =>
  passagesIn(scenario).flatMap(({ thing, path }) =>
    placed(thing.say, [...path, 'say']).map(({ thing: line, path: at }, n): Thing => ({
      kind: 'line',
      id: lineName(thing.id, n),
      path: at,
      if: line.if,
    })),
  );
