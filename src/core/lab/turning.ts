// The turning point of a run: the one decision by which most became different for somebody, under the very same luck.
import { toPoints } from '../engine/fixed.ts';
import { peopleLeft } from '../engine/reading.ts';
import { mean } from '../run/mean.ts';
import { apart, gap, type Apart, type LevelApart } from '../run/apart.ts';
import type { Decision } from '../run/decision.ts';
import { deedWords, fill } from '../run/fill.ts';
import { findMoment, madeOf, optionsOf } from '../run/moments.ts';
import { affordable, takeOption } from '../run/progress.ts';
import { replayRest, runsBefore } from '../run/rewind.ts';
import { decide, isRefusal, type Run } from '../run/run.ts';
import { decisionFor } from '../run/tasks.ts';
import type { Moment, Option, Scenario } from '../scenario/schema.ts';
import { byTaste, stanceOf } from './bots.ts';
import { breaksMore } from './futures.ts';
import { NEAREST_STANCES } from './nearest-stances.table.ts';
import type { Steps } from './steps.ts';

export interface TurningJob {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly decisions: readonly Decision[];
}
/** One answer, in its author's words. */
interface Answer {
  readonly option: string;
  readonly text: string;
  readonly reply: string;
}
export interface TurningPoint {
  readonly decision: number;
  readonly week: number;
  readonly title: string;
  readonly about: string;
  readonly here: Answer;
  readonly there: Answer;
  /** Whether more would have come out well on the other road than badly. */
  readonly better: boolean;
  /** Moments on the other road that never came up on this one: they are answered as the player answers most. */
  readonly guessed: number;
  readonly apart: Apart;
  /** At the end of the leave, there against here: of everybody’s trust in you, of their mean, and of people who stayed. Points, heads. */
  readonly ends: readonly { readonly manager: string; readonly trust: number }[];
  readonly overall: { readonly trust: number; readonly kept: number };
}

type Ends = Pick<TurningPoint, 'ends' | 'overall'>;

/** What a difference weighs, in points of one person's level: a scene that came, somebody who left, a manager who did. Design choice. */
const SCENE = 6;
const LEAVER = 8;
const MANAGER = 25;
/** Less than this is no turning point. */
const LEAST = 8;
/** What would have gone worse teaches less: it is told only where nothing of the same order would have gone better. */
const WORSE = 1 / 3;

export function* turningSteps({ scenario, seed, decisions }: TurningJob): Steps<TurningPoint | null> {
  const { before, run } = runsBefore(scenario, seed, decisions);
  let best: Found | null = null;
  for (const [index, at] of before.entries()) {
    const moment = at.phase === 'moment' ? findMoment(at, at.queue[0] ?? '') : null;
    if (moment === null) continue;
    for (const option of others(at, moment, { run, index })) {
      const found = pointOf(at, moment, option, { run, index });
      if (found !== null && isTold(found, best)) best = found;
      yield { share: index / before.length, early: null };
    }
  }
  return best?.point ?? null;
}

interface Found {
  readonly point: TurningPoint;
  readonly weight: number;
}
const worthOf = ({ point, weight }: Found): number => weight * (point.better ? 1 : WORSE);
export const isTold = (found: Found, best: Found | null): boolean =>
  found.weight >= LEAST && (best === null || worthOf(found) >= worthOf(best));

/** What the run answered to its decision number `index`. */
const chosenAt = ({ run, index }: Place): Option | null => {
  const made = run.decisions[index];
  return (made && madeOf(run, made)?.option) ?? null;
};

function others(at: Run, moment: Moment, place: Place): Option[] {
  const [most, mine] = [affordable(at, moment.id), chosenAt(place)];
  return optionsOf(at, moment).filter((o) => o.id !== mine?.id && o.attention <= most);
}

/** The other road to its end; new moments are answered by what is nearest to the answer the run gave here. */
function otherRoad(
  at: Run,
  moment: Moment,
  option: Option,
  run: Run,
): { readonly there: Run; readonly guessed: number } | null {
  const taken = decide(at, decisionFor(moment, option));
  if (isRefusal(taken)) return null;
  let guessed = 0;
  for (let now = replayRest(taken, run); ; now = replayRest(now.run, run)) {
    if (now.stoppedAt === null) return { there: now.run, guessed };
    const asked = now.run.phase === 'moment' ? findMoment(now.run, now.run.queue[0] ?? '') : null;
    if (asked === null) return null;
    const answered = decide(now.run, decisionFor(asked, nearest(now.run, asked, option)));
    if (isRefusal(answered)) return null;
    now = { ...now, run: answered };
    guessed += 1;
  }
}

function nearest(at: Run, moment: Moment, option: Option): Option {
  const most = affordable(at, moment.id);
  const open = optionsOf(at, moment).filter((o) => o.attention <= most);
  return byTaste(open, NEAREST_STANCES[stanceOf(option) ?? 'coach']);
}

interface Place {
  readonly run: Run;
  readonly index: number;
}

function pointOf(at: Run, moment: Moment, option: Option, { run, index }: Place): Found | null {
  const [mine, road] = [chosenAt({ run, index }), otherRoad(at, moment, option, run)];
  if (mine === null || road === null) return null;
  // The kept plan would have broken its promise: no story to learn from.
  if (breaksMore(road.there.organisation.promises, run.organisation.promises)) return null;
  const different = apart(run, road.there);
  const better = valueOf(different) > 0;
  const answer = (o: Option): Answer => ({
    option: o.id,
    text: deedWords(at, o.text, moment.about),
    reply: fill({ ...at, ...takeOption(at, moment, o) }, o.reply, moment.about),
  });
  const point: TurningPoint = {
    decision: index,
    week: at.week,
    title: fill(at, moment.title, moment.about),
    about: moment.about,
    here: answer(mine),
    there: answer(option),
    better,
    guessed: road.guessed,
    apart: different,
    ...endsOf(run, road.there),
  };
  return { point, weight: weightOf(different) };
}

function endsOf({ scenario, organisation: here }: Run, { organisation: there }: Run): Ends {
  const ends = scenario.managers.map(({ id }, at) => ({
    manager: id,
    trust: toPoints(there.managers[at]!.trust) - toPoints(here.managers[at]!.trust),
  }));
  return {
    ends,
    overall: { trust: mean(ends.map(({ trust }) => trust)), kept: peopleLeft(here) - peopleLeft(there) },
  };
}

/** The largest difference for anybody, with the scenes and the people it made. */
function weightOf({ levels, scenesHere, scenesThere, leavers }: Apart): number {
  const widest = levels[0] === undefined ? 0 : gap(levels[0]);
  const people = leavers.reduce((sum, l) => sum + LEAVER * Math.abs(l.here - l.there), 0);
  const managers = leavers.filter((l) => (l.noticeHere === null) !== (l.noticeThere === null)).length;
  return widest + SCENE * (scenesHere.length + scenesThere.length) + people + MANAGER * managers;
}

/** More on the other road is better, but of strain and of people leaving. */
function valueOf({ levels, leavers }: Apart): number {
  const good = ({ level, here, there }: LevelApart): number => (level === 'strain' ? here - there : there - here);
  const people = leavers.reduce((sum, l) => sum + LEAVER * (l.here - l.there), 0);
  const managers = leavers.reduce(
    (sum, l) => sum + MANAGER * (Number(l.noticeHere !== null) - Number(l.noticeThere !== null)),
    0,
  );
  return levels.slice(0, 4).reduce((sum, level) => sum + good(level), 0) + people + managers;
}
