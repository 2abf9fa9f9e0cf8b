// Which of the game’s lines somebody says on a Monday. Within a run no line is said by two people; who has none left says it without.
import { draw, PURPOSE } from '../engine/random.ts';
import type { Wish } from '../engine/wishes.ts';
import { asksDespite } from './asks-despite.ts';
import { askedOn, personAsked } from './asking.ts';
import { claimWhy } from './claim-why.ts';
import { mondaysOf, onceAMonday } from './mondays.ts';
import type { Run } from './run-state.ts';
import { LINE_NUMBERS, type LineNumber } from './stock-line.ts';
import type { ClaimWhy } from './claim-view.ts';

interface Sayer {
  readonly who: string;
  /** Which stock of lines. */
  readonly kind: string;
}
interface Line extends Sayer {
  readonly monday: number;
  readonly number: LineNumber;
}
interface Rules {
  readonly seed: number;
  /** Among how many a stock has to last: each finds a line when they first need one. */
  readonly people: number;
  /** Mondays until somebody says something of the kind again. */
  readonly pause: number;
  /** Whether they may then fall back on a line of theirs. */
  readonly again: boolean;
}

/** So that not everybody begins with the same line. */
function placeOf(text: string): number {
  let sum = 7;
  for (let at = 0; at < text.length; at++) sum = (31 * sum + text.charCodeAt(at)) % 9973;
  return sum;
}

/** A line of nobody’s; failing that one of their own, the one they have not said for longest; else none. */
function next(said: readonly Line[], { who, kind }: Sayer, monday: number, rules: Rules): LineNumber | null {
  const alike = said.filter((line) => line.kind === kind);
  const own = alike.filter((line) => line.who === who);
  if (own.some((line) => monday - line.monday < rules.pause)) return null;
  const left = LINE_NUMBERS.filter((number) => alike.every((line) => line.number !== number));
  const waiting = rules.people - new Set([...alike.map((line) => line.who), who]).size;
  if (left.length > (own.length === 0 ? 0 : Math.max(0, waiting))) {
    const at = (number: number): number => draw(rules.seed, placeOf(who + kind), number, PURPOSE.voice);
    return left.reduce((best, number) => (at(number) < at(best) ? number : best));
  }
  const oldest = own.find((line) => !own.some((later) => later.number === line.number && later.monday > line.monday));
  return rules.again && oldest !== undefined && monday - oldest.monday > 1 ? oldest.number : null;
}

/** On each of these Mondays, in that order, the number of what is said; null where nothing is. */
export function linesInTurn(mondays: readonly (readonly Sayer[])[], rules: Rules): (LineNumber | null)[][] {
  const said: Line[] = [];
  return mondays.map((sayers, monday) =>
    sayers.map((sayer) => {
      const number = next(said, sayer, monday, rules);
      if (number !== null) said.push({ ...sayer, monday, number });
      return number;
    }),
  );
}

/** Who has asked for something does not do so in words again for so many Mondays. */
const ASKS_AGAIN = 5;

interface AskSaid {
  readonly wish: Wish;
  /** Null where they don’t say it in so many words. */
  readonly line: LineNumber | null;
  /** Nobody has asked for anything before. */
  readonly isFirst: boolean;
}

/** For each manager what they ask for on this Monday, and how. */
export const askLines = onceAMonday((run): readonly (AskSaid | null)[] => {
  const asked = mondaysOf(run).map((then) => {
    const wishes = askedOn(run, then.week);
    return wishes.map((wish, at) => (wish !== null && asksDespite(wish, broughtBy(then, at)) ? wish : null));
  });
  const sayers = asked.map((wishes, monday) =>
    wishes.flatMap((kind, at) => (kind === null ? [] : [{ kind, who: personAsked(run, at, monday) }])),
  );
  const people = run.scenario.managers.length;
  const lines = linesInTurn(sayers, { seed: run.seed, people, pause: ASKS_AGAIN, again: false });
  const isFirst = sayers.slice(0, -1).every((some) => some.length === 0);
  let next = 0;
  return (asked.at(-1) ?? []).map((wish) =>
    wish === null ? null : { wish, line: lines.at(-1)?.[next++] ?? null, isFirst },
  );
});

const broughtBy = (then: Run, manager: number): readonly ClaimWhy['kind'][] =>
  then.organisation.claims.flatMap((claim) => (claim.manager === manager ? [claimWhy(then, claim).kind] : []));

/** For each claim on this Monday the number of what is said of it. */
export const claimLines = onceAMonday((run): readonly (LineNumber | null)[] => {
  const brought = mondaysOf(run).map((then) =>
    then.organisation.claims.map((claim) => {
      const { kind } = claimWhy(then, claim);
      // What your choices bring up is said in the words of an open question.
      return { who: String(claim.manager), kind: kind === 'choice' ? 'question' : kind };
    }),
  );
  const people = run.scenario.managers.length;
  return linesInTurn(brought, { seed: run.seed, people, pause: 1, again: true }).at(-1) ?? [];
});
