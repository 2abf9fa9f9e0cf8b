// Which of several lines somebody says on a Monday: none that anybody said a Monday before, and none twice while others are left.
import { draw, PURPOSE } from '../engine/random.ts';
import { turnOf, weeksOfTurn } from '../scenario/turn.ts';
import { askedOn } from './asking.ts';
import { claimWhy } from './claim-why.ts';
import { readCauseId } from '../engine/cause-id.ts';
import { stateAfter, type Run } from './run-state.ts';
import { LINE_NUMBERS, type LineNumber } from './stock-line.ts';

/** Twice what luck can be at most: it decides between equals alone. */
const LUCK = 8_589_934_592;

interface Sayer {
  /** Index of a manager. */
  readonly who: number;
  /** Which stock of lines. */
  readonly kind: string;
}
interface Line extends Sayer {
  readonly monday: number;
  readonly number: LineNumber;
}

/** Of the lines that were not said on this Monday or the last: one not yet theirs, and of these what was heard least. */
function next(said: readonly Line[], { who, kind }: Sayer, monday: number, seed: number): LineNumber {
  const alike = said.filter((line) => line.kind === kind);
  const rank = (number: LineNumber): number => {
    const same = alike.filter((line) => line.number === number);
    const isFresh = same.some((line) => monday - line.monday < 2);
    const theirs = same.filter((line) => line.who === who).length;
    return (isFresh ? 10_000 : 0) + theirs * 100 + same.length + draw(seed, who, number, PURPOSE.voice) / LUCK;
  };
  const ranked = LINE_NUMBERS.map((number) => ({ number, at: rank(number) }));
  return ranked.reduce((best, one) => (one.at < best.at ? one : best)).number;
}

/** The numbers of what is said on the last of these Mondays, in that order. */
export function linesInTurn(mondays: readonly (readonly Sayer[])[], seed: number): LineNumber[] {
  const said: Line[] = [];
  for (const [monday, sayers] of mondays.entries())
    for (const sayer of sayers) said.push({ ...sayer, monday, number: next(said, sayer, monday, seed) });
  return said.filter(({ monday }) => monday === mondays.length - 1).map(({ number }) => number);
}

const mondaysOf = (run: Run): number[] =>
  Array.from({ length: turnOf(run) + 1 }, (_, turn) => weeksOfTurn(run.scenario, turn).from);

/** For each manager the number of what they ask for on this Monday. */
export function askLines(run: Run): LineNumber[] {
  const asked = mondaysOf(run).map((week) => askedOn(run, week).map((kind, who) => ({ who, kind: kind ?? '' })));
  return linesInTurn(asked, run.seed);
}

/** For each claim on this Monday the number of what is said of it. */
export function claimLines(run: Run): LineNumber[] {
  const brought = mondaysOf(run).map((week) => {
    const organisation = week === run.week ? run.organisation : stateAfter(run, week - 1);
    const then = { ...run, week, organisation };
    return organisation.claims.map((claim) => {
      const isReport = readCauseId(claim.cause).kind === 'report';
      const { kind } = claimWhy(then, claim);
      // What your choices bring up is said in the words of an open question.
      return { who: isReport ? -1 : claim.manager, kind: kind === 'choice' ? 'question' : kind };
    });
  });
  return linesInTurn(brought, run.seed);
}
