// Questions about how a room chose at a moment.
import type { Moment } from '../../scenario/schema.ts';
import type { SessionState } from '../session-state.ts';
import type { Question } from '../session-views.ts';
import { MIN_GROUP } from '../slide.ts';
import { answersTo, isPlayedOut, wordsOf, type Answered } from './choice-slide.ts';
import { peopleBehind, type Counted } from './counted.ts';
import { figuresOf } from './figures.ts';
import { deed } from './said.ts';
import { medianOf } from './spread.ts';

/** A question with how much it says of this room: 1 is worth asking, 2 more so. */
export interface Weighed extends Question {
  readonly weight: number;
  /** What it is about, where that is one moment. */
  readonly moment?: string;
}

/** Halves that are nearly halves; hardly anybody; points that answers led apart by. Design choices. */
const LEVEL = 0.35;
const HARDLY = 0.1;
const APART = 8;

interface Side {
  readonly text: string;
  readonly answered: readonly Answered[];
}

/** Of everybody's answers when it first came; what more people met is worth more. */
export function askAbout(state: SessionState, moment: Moment, runs: readonly Counted[]): Weighed[] {
  const answered = answersTo(runs, moment.id);
  const seen = answered.length / Math.max(1, runs.length);
  return askOf(state, moment, answered).map((one) => ({ ...one, weight: seen * one.weight, moment: moment.id }));
}

function askOf(state: SessionState, moment: Moment, answered: readonly Answered[]): Weighed[] {
  const of = answered.length;
  if (peopleBehind(answered) < MIN_GROUP || of < 2) return [];
  const said = wordsOf(state, moment, answered[0]);
  const title = deed(said(moment.title));
  const sides = moment.options
    .filter((o) => o.if === undefined || answered.some(({ chosen }) => chosen.option === o.id))
    .map((o): Side => ({
      text: deed(said(o.text)),
      answered: answered.filter(({ chosen }) => chosen.option === o.id),
    }))
    .toSorted((a, b) => b.answered.length - a.answered.length);
  const [most, next] = sides;
  if (most === undefined) return [];
  const count = most.answered.length;
  if (count === of) return [{ key: 'question.all_same', args: { title, count, text: most.text }, weight: 2 }];
  const found: Weighed[] = [];
  if (next !== undefined && next.answered.length >= LEVEL * of) {
    const args = { title, count, text: most.text, other: next.answered.length, otherText: next.text };
    found.push({ key: 'question.split', args, weight: 1 + next.answered.length / count });
  }
  const rare = sides.findLast((side) => side.answered.length <= HARDLY * of);
  if (rare !== undefined)
    found.push({ key: 'question.hardly', args: { title, text: rare.text, count: rare.answered.length }, weight: 1 });
  return [...found, ...ledApart(title, sides).map((one) => ({ ...one }))];
}

/** Between the answers that enough people gave to say what they led to. */
function ledApart(title: string, sides: readonly Side[]): Weighed[] {
  const ends = sides
    .map(({ text, answered }) => ({ text, runs: answered.filter(({ run }) => isPlayedOut(run)) }))
    .filter(({ runs }) => peopleBehind(runs) >= MIN_GROUP)
    .map(({ text, runs }) => ({ text, trust: medianOf(runs.map(({ run }) => figuresOf(run).trust.at(-1) ?? 0)) }))
    .toSorted((a, b) => b.trust - a.trust);
  const [high, low] = [ends[0], ends.at(-1)];
  if (high === undefined || low === undefined || high.trust - low.trust < APART) return [];
  const points = Math.round(high.trust - low.trust);
  const args = { title, high: high.text, low: low.text, points };
  return [{ key: 'question.apart', args, weight: 1 + points / (2 * APART) }];
}
