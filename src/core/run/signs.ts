// What an author lets the player notice: small oddities before the damage, and what people still say of something grave after it.
import { hasGone } from '../engine/reading.ts';
import type { Effect, Moment, Option } from '../scenario/schema.ts';
import { mondayFrom, mondayOfTalk } from '../scenario/turn.ts';
import { holds } from './condition.ts';
import { fill } from './fill.ts';
import { optionOf } from './moments.ts';
import { undecided } from './past.ts';
import type { Chosen, Run, Standing } from './run-state.ts';
import type { BriefingLine } from './view.ts';

/** Authored signs that are due. */
export function signs(now: Run): BriefingLine[] {
  const run = undecided(now);
  return laterDue(run).map(({ chosen, moment, sign }): BriefingLine => {
    const text = fill(run, sign.sign, moment.about);
    return { kind: 'sign', manager: chosen.manager, text, from: 'choice' };
  });
}

type Later = NonNullable<Option['later']>[number];
interface Due {
  readonly chosen: Chosen;
  readonly moment: Moment;
  /** Its place among those of its option. */
  readonly at: number;
}

/** Those of this Monday; `run` before anything is decided. */
export function laterDue(run: Standing): readonly (Due & { readonly sign: Later })[] {
  return run.chosen.flatMap((chosen) => {
    const made = optionOf(run, chosen);
    if (made?.option.later === undefined || !isToldOf(run, chosen)) return [];
    return made.option.later.flatMap((sign, at) =>
      mondayFrom(run.scenario, chosen.week + sign.after_weeks) === run.week &&
      (sign.if === undefined || holds(run, sign.if))
        ? [{ chosen, moment: made.moment, at, sign }]
        : [],
    );
  });
}

/** Who has gone gives no signs any more. */
export const isToldOf = (
  { organisation }: Pick<Standing, 'organisation'>,
  { manager }: Pick<Chosen, 'manager'>,
): boolean => manager === null || !hasGone(organisation, manager);

type LevelEffect = Extract<Effect, { kind: 'level' }>;

/** What is heard again this Monday, in its author's words. */
export function aftermath(now: Run): BriefingLine[] {
  const run = undecided(now);
  return aftermathDue(run).map(({ moment, manager, remembered }): BriefingLine => {
    return { kind: 'sign', manager, text: fill(run, remembered, moment.about), from: 'choice' };
  });
}

/** The same as what is due; `run` before anything is decided. */
export function aftermathDue(
  run: Standing,
): readonly (Due & { readonly manager: string | null; readonly remembered: string })[] {
  return run.chosen.flatMap((chosen) => {
    const made = optionOf(run, chosen);
    return (made?.option.effects ?? []).flatMap((effect, at) => {
      if (made === null || effect.kind !== 'level' || effect.remembered === undefined) return [];
      if (mondayOfTalk(run.scenario, chosen.week + effect.after_weeks) !== run.week) return [];
      if (effect.if !== undefined && !holds(run, effect.if)) return [];
      const manager = whose(run, effect);
      return isToldOf(run, { manager })
        ? [{ chosen, moment: made.moment, at, manager, remembered: effect.remembered }]
        : [];
    });
  });
}

/** The manager it happened to; null where that is the boss. */
const whose = ({ scenario }: Standing, { of }: LevelEffect): string | null =>
  scenario.managers.find(({ id }) => id === of.split('.')[0])?.id ?? null;
