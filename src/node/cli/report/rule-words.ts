// Rules of a scenario as a reviewer reads them: when something is asked for, and what a choice does.
import { plainText } from '../../../core/scenario/emphasis.ts';
import { MOVES } from '../../../core/engine/moves.table.ts';
import { MOVE_NOTES } from '../../../core/scenario/move-notes.table.ts';
import type { Condition, Effect, Moment, Option } from '../../../core/scenario/schema.ts';
import { SIZES, type Stance } from '../../../core/scenario/vocabulary.ts';

const WAYS: Readonly<Record<Stance, string>> = {
  micromanage: 'steps in',
  direct: 'steps in',
  coach: 'coaches',
  systems: 'coaches, by a rule',
  openness: 'coaches, by being open',
  avoid: 'leaves it alone',
  delegate: 'leaves it to them',
};

/** What an option means to the model, and which way it counts. */
export const moveWords = ({ move }: Option): string =>
  move === undefined
    ? 'says something, and means nothing by it'
    : `${move}: ${MOVE_NOTES[move]} Counts as: ${WAYS[MOVES[move].stance]}.`;

const list = (words: readonly string[], last: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

const between = (above: number | undefined, below: number | undefined): string =>
  [above === undefined ? [] : [`above ${above}`], below === undefined ? [] : [`below ${below}`]].flat().join(' and ');

const count = (least: number | undefined, most: number | undefined): string =>
  [least === undefined ? [] : [`at least ${least} times`], most === undefined ? [] : [`at most ${most} times`]]
    .flat()
    .join(', ');

/** As half a sentence after "if". */
export function conditionWords(one: Condition): string {
  if ('all' in one) return list(one.all.map(inner), 'and');
  if ('any' in one) return list(one.any.map(inner), 'or');
  if ('not' in one) return `not: ${inner(one.not)}`;
  if ('level' in one) {
    const weeks = one.for_weeks === undefined ? '' : ` for ${one.for_weeks} weeks`;
    return `${one.level} is ${between(one.above, one.below)}${weeks}`;
  }
  if ('week' in one)
    return `the week is from ${one.week.from ?? 1}${one.week.to === undefined ? ' on' : ` to ${one.week.to}`}`;
  if ('planned' in one) {
    const times = count(one.at_least, one.at_most) || 'at least once';
    const last = one.last_weeks === undefined ? '' : ` in the last ${one.last_weeks} weeks`;
    return `${one.planned}${one.with === undefined ? '' : ` with ${one.with}`} was done ${times}${last}`;
  }
  return simpleWords(one);
}

const inner = (one: Condition): string =>
  'all' in one || 'any' in one ? `(${conditionWords(one)})` : conditionWords(one);

type Simple = Exclude<
  Condition,
  { all: unknown } | { any: unknown } | { not: unknown } | { level: unknown } | { week: unknown } | { planned: unknown }
>;

function simpleWords(one: Simple): string {
  if ('seen' in one) return `${one.seen} has come`;
  if ('chose' in one) return `${one.chose} was chosen`;
  if ('open' in one) return `the promise of ${one.open} is still open`;
  if ('kept' in one) return `the promise of ${one.kept} was kept`;
  if ('broken' in one) return `the promise of ${one.broken} was broken`;
  if ('gone' in one) return `${one.gone} has left`;
  if ('vacant' in one) return `${one.vacant}’s post is empty`;
  if ('holds' in one) return `${one.who} has ${one.holds}’s post`;
  if ('looked' in one) return `${one.looked} was opened`;
  if ('left' in one) return `somebody has left ${one.left === 'all' ? 'any team' : `${one.left}’s team`}`;
  if ('wants' in one) return `${one.wants} wants ${one.most} most`;
  if ('shown' in one) return `${one.shown} looks ${list(one.is, 'or')}`;
  const range = between(one.above, one.below);
  return `${one.fact} is ${range || String(one.is ?? true)}`;
}

const WHEN = (weeks: number): string => (weeks === 0 ? '' : weeks === 1 ? ', a week later' : `, ${weeks} weeks later`);

export function effectWords(effect: Effect): string {
  const when = `${WHEN(effect.after_weeks)}${effect.if === undefined ? '' : `, only if ${conditionWords(effect.if)}`}`;
  const because = plainText(effect.because);
  switch (effect.kind) {
    case 'level': {
      const size =
        typeof effect.add === 'number' ? effect.add : SIZES[effect.add.replace('-', '') as keyof typeof SIZES];
      const sign = (typeof effect.add === 'number' ? effect.add < 0 : effect.add.startsWith('-')) ? '−' : '+';
      const word = typeof effect.add === 'number' ? '' : ` (${effect.add.replace('-', '')})`;
      return `${effect.of} ${sign}${Math.abs(size)}${word}${effect.lasts ? ', and stays' : ', and passes'}${when}. ${because}`;
    }
    case 'claim':
      return `Takes ${effect.attention} of your attention${when}. ${because}`;
    case 'seat':
      return `${effect.of}’s post is ${effect.does === 'vacate' ? 'empty' : 'filled'}${when}. ${because}`;
    case 'person':
      return `${effect.who} ${effect.does === 'leave' ? 'leaves' : 'is lent'}${when}. ${because}`;
  }
}

/** When a moment may come. */
export function comingWords({ when, if: condition, again_after_weeks: again, pool }: Moment): string {
  const weeks =
    when === undefined
      ? 'follows another moment'
      : when.weeks[0] === when.weeks[1]
        ? `week ${when.weeks[0]}`
        : `weeks ${when.weeks[0]} to ${when.weeks[1]}`;
  return [
    weeks,
    ...(when !== undefined && when.chance < 1 ? [`in ${Math.round(100 * when.chance)} % of runs`] : []),
    ...(pool === undefined ? [] : [`one of ${pool}`]),
    ...(again === undefined ? [] : [`again after ${again} weeks`]),
    ...(condition === undefined ? [] : [`if ${conditionWords(condition)}`]),
  ].join('; ');
}
