// What an author lets the player notice: small oddities before the damage, and what people still say of something grave after it.
import { hasGone } from '../engine/reading.ts';
import type { Effect } from '../scenario/schema.ts';
import { mondayFrom, mondayOfTalk } from '../scenario/turn.ts';
import { holds } from './condition.ts';
import { fill } from './fill.ts';
import { optionOf } from './moments.ts';
import { undecided } from './past.ts';
import type { Chosen, Run } from './run-state.ts';
import type { BriefingLine } from './view.ts';

/** Authored signs that are due. */
export function signs(now: Run): BriefingLine[] {
  const run = undecided(now);
  return run.chosen.flatMap((c) => {
    const made = optionOf(run, c);
    return (made?.option.later ?? [])
      .filter(
        (s) =>
          isToldOf(run, c) &&
          mondayFrom(run.scenario, c.week + s.after_weeks) === run.week &&
          (s.if === undefined || holds(run, s.if)),
      )
      .map((s): BriefingLine => ({ kind: 'sign', manager: c.manager, text: fill(run, s.sign, made?.moment.about) }));
  });
}

/** Who has gone gives no signs any more. */
export const isToldOf = ({ organisation }: Pick<Run, 'organisation'>, { manager }: Pick<Chosen, 'manager'>): boolean =>
  manager === null || !hasGone(organisation, manager);

type LevelEffect = Extract<Effect, { kind: 'level' }>;

/** What is heard again this Monday, in its author's words. */
export function aftermath(now: Run): BriefingLine[] {
  const run = undecided(now);
  return run.chosen.flatMap((c) => {
    const made = optionOf(run, c);
    return (made?.option.effects ?? []).flatMap((effect): BriefingLine[] => {
      if (effect.kind !== 'level' || effect.remembered === undefined) return [];
      if (mondayOfTalk(run.scenario, c.week + effect.after_weeks) !== run.week) return [];
      const manager = whose(run, effect);
      if (!isToldOf(run, { manager })) return [];
      return [{ kind: 'sign', manager, text: fill(run, effect.remembered, made?.moment.about) }];
    });
  });
}

/** The manager it happened to; null where that is the boss. */
const whose = ({ scenario }: Run, { of }: LevelEffect): string | null =>
  scenario.managers.find(({ id }) => id === of.split('.')[0])?.id ?? null;
