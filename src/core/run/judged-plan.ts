// Under which heading a standing practice stands, by whom it met and what came of it; and what was owed, left, or never done.
import { choiceId, type ReadCause } from '../engine/cause-id.ts';
import { toPoints } from '../engine/fixed.ts';
import { readiness } from '../engine/systems/conduct.ts';
import type { PracticeId } from '../scenario/vocabulary.ts';
import { holderOf } from './cast.ts';
import { practicesOf } from './attention.ts';
import { promiseWords } from './cause-words.ts';
import { ABLE, cameOf, cameToAll, FELT, type CameTo } from './deed-outcome.ts';
import { mean } from './mean.ts';
import type { Sighting } from './pattern.ts';
import { managerIndex, stateAfter, type Run } from './run-state.ts';
import { speakerOf } from './speaker.ts';
import { termsOf } from './week-inputs.ts';

/** In how many weeks a practice is a pattern; a share of all attention that was left over; weeks before somebody was never met. */
const PATTERN = 3;
const MUCH_LEFT = 0.25;
const LONG = 5;
/** What nobody got has no place in the ledger: so many blocks weigh a point. Design choice. */
const BLOCKS_A_POINT = 4;

interface Standing {
  readonly practice: PracticeId;
  readonly manager: string | null;
  readonly weeks: number[];
}
type Verdict = Pick<Sighting, 'side' | 'pattern' | 'why'>;

function standingPractices(run: Run): Standing[] {
  const found = new Map<string, Standing>();
  for (const w of run.weeks)
    for (const { practice, manager = null } of w.plan) {
      const key = `${practice}.${manager ?? ''}`;
      const entry = found.get(key) ?? { practice, manager, weeks: [] };
      if (!entry.weeks.includes(w.number)) entry.weeks.push(w.number);
      found.set(key, entry);
    }
  return [...found.values()].filter(({ weeks }) => weeks.length >= PATTERN);
}

/** By how many points a level ended higher than it was before the first of those weeks. */
function risen(run: Run, { manager, weeks }: Standing, level: 'honesty' | 'autonomy'): number {
  const index = manager === null ? -1 : managerIndex(run, manager);
  const at = (week: number): number => stateAfter(run, week).managers[index]?.[level] ?? 0;
  const [first = 1, last = first] = [weeks[0], weeks.at(-1)];
  return toPoints(at(last)) - toPoints(at(first - 1));
}

/** Time together that left them freer and better at leading, whatever else was done to them; trust alone is only pleasant. */
const hasHelped = (run: Run, standing: Standing, { trust, skill, autonomy }: CameTo): boolean =>
  trust > -FELT && skill + autonomy >= FELT && risen(run, standing, 'autonomy') >= 0;

/** How ready the manager was, over the weeks in which it was done. */
function readyThen(run: Run, { manager, weeks }: Standing): number {
  const index = manager === null ? -1 : managerIndex(run, manager);
  return mean(
    weeks.flatMap((week) => {
      const then = stateAfter(run, week - 1).managers[index];
      return then === undefined ? [] : [readiness(then)];
    }),
  );
}

function isShort(run: Run, weeks: readonly number[]): boolean {
  const empty = weeks.map((week) =>
    stateAfter(run, week - 1).managers.reduce((sum, m) => sum + m.character.size - m.team.people.length, 0),
  );
  return mean(empty) >= 1;
}

function judgedStanding(run: Run, standing: Standing, came: CameTo): Verdict | null {
  const ready = readyThen(run, standing);
  switch (standing.practice) {
    case 'redo_work':
      if (ready < ABLE && came.trust + came.autonomy > -FELT) return null;
      return { side: 'pitfall', pattern: 'P1', why: ready >= ABLE ? 'was_ready' : 'could_learn' };
    case 'join_work':
      if (ready >= ABLE)
        return came.trust + came.skill >= FELT ? null : { side: 'pitfall', pattern: 'P1', why: 'crowded' };
      return came.trust <= -FELT ? null : { side: 'practice', pattern: 'G4', why: 'stuck' };
    case 'skip_level':
      return came.trust <= -1 ? { side: 'pitfall', pattern: 'P1', why: 'went_round' } : null;
    case 'one_on_one':
      return hasHelped(run, standing, came) ? { side: 'practice', pattern: 'G4', why: 'regular' } : null;
    case 'goals_together':
      return { side: 'practice', pattern: 'G2', why: 'theirs' };
    case 'people_panel':
      return { side: 'practice', pattern: 'G3', why: 'several' };
    case 'answer_feedback':
      return { side: 'practice', pattern: 'G5', why: 'in_public' };
    case 'old_specialty':
      return isShort(run, standing.weeks) ? null : { side: 'pitfall', pattern: 'P2', why: 'own_craft' };
    case 'go_and_see':
    case 'skip_level_announced':
      if (standing.manager === null || came.trust <= -FELT || risen(run, standing, 'honesty') < 1) return null;
      return { side: 'practice', pattern: 'D3', why: 'saw' };
    case 'boss_time':
    case 'peer_time':
    case 'strategy':
      return null;
  }
}

const isOfPlan =
  (practice: PracticeId, manager: string | null) =>
  (c: ReadCause): boolean =>
    c.kind === 'plan' && c.practice === practice && c.manager === manager;

const cameOfStanding = (run: Run, { practice, manager }: Standing): CameTo =>
  cameOf(run, manager, isOfPlan(practice, manager));

/** Managers whose one-on-ones were time spent on how they lead, by what came of them. */
export function developedInTalks(run: Run): ReadonlySet<string> {
  const talks = standingPractices(run).filter(({ practice }) => practice === 'one_on_one');
  return new Set(
    talks.flatMap((talk) =>
      talk.manager !== null && hasHelped(run, talk, cameOfStanding(run, talk)) ? [talk.manager] : [],
    ),
  );
}

/** Of whoever had the post at the beginning of a week. */
const nameOf = (run: Run, manager: string | null, week: number): string | null =>
  holderOf(run, manager ?? '', week - 1)?.short ?? null;

export function planSightings(run: Run): Sighting[] {
  return standingPractices(run).flatMap((standing): Sighting[] => {
    const { practice, manager, weeks } = standing;
    const verdict = judgedStanding(run, standing, cameOfStanding(run, standing));
    if (verdict === null) return [];
    const [week = 1] = weeks;
    const name = nameOf(run, manager, week);
    const { harm, good } = cameToAll(run, isOfPlan(practice, manager));
    const weight = 1 + (verdict.side === 'practice' ? good : harm);
    return [{ ...verdict, week, text: '', practice, weeks: weeks.length, weight, name, amount: 0 }];
  });
}

const NOTHING = { text: '', practice: null, weeks: 1, amount: 0 } as const;

/** Attention that nothing was done with. `left`: blocks of `total`. */
export function unspentSighting(run: Run, left: number, total: number): Sighting[] {
  if (left < MUCH_LEFT * total) return [];
  const weeks = run.weeks.filter((w) => !w.away).length;
  return [
    {
      ...NOTHING,
      side: 'pitfall',
      pattern: 'unspent',
      why: 'unspent',
      week: 1,
      weeks,
      weight: left / BLOCKS_A_POINT,
      amount: left,
      name: null,
    },
  ];
}

/** Each promise that was settled, with what breaking it cost in trust. */
export function promiseSightings(run: Run): Sighting[] {
  return run.organisation.promises.flatMap(({ id, status, manager }): Sighting[] => {
    if (status !== 'kept' && status !== 'broken') return [];
    const who = run.scenario.managers[manager]?.id ?? null;
    const came = cameOf(run, who, (c) => c.kind === 'promise' && c.promise === id);
    const week = run.chosen.find((c) => choiceId(c) === id)?.week ?? 1;
    const to = termsOf(run, id)?.to;
    const name = to === undefined ? null : speakerOf(run, to, null, run.scenario.weeks).short;
    const text = promiseWords(run, id);
    return [
      status === 'broken'
        ? { ...NOTHING, side: 'pitfall', pattern: 'broken', why: 'broken', week, text, name, weight: 8 - came.trust }
        : { ...NOTHING, side: 'practice', pattern: 'kept', why: 'kept', week, text, name, weight: 4 },
    ];
  });
}

const SEES: ReadonlySet<PracticeId> = new Set(['go_and_see', 'skip_level', 'skip_level_announced']);
const MEETS: ReadonlySet<PracticeId> = new Set(['one_on_one', 'goals_together', 'join_work', 'redo_work']);

/** Managers to whom no time went, and teams nobody went to see, where the run was long enough and there was a way. */
export function unseenSightings(run: Run): Sighting[] {
  const weeks = run.weeks.filter((w) => !w.away).length;
  const ways = practicesOf(run);
  if (weeks < LONG) return [];
  const done = run.weeks.flatMap(({ plan }) => plan);
  return run.scenario.managers.flatMap(({ id }): Sighting[] => {
    if (holderOf(run, id, weeks)?.vacant) return [];
    const theirs = done.filter((item) => item.manager === id).map(({ practice }) => practice);
    const met = theirs.some((p) => MEETS.has(p)) || run.chosen.some((c) => c.manager === id && c.attention > 0);
    const seen = theirs.some((p) => SEES.has(p));
    const rest = {
      ...NOTHING,
      side: 'pitfall',
      pattern: 'unseen',
      week: 1,
      weeks,
      name: nameOf(run, id, weeks + 1),
      amount: weeks,
    } as const;
    if (!met && ways.some((p) => MEETS.has(p))) return [{ ...rest, why: 'never_met', weight: 10 }];
    return !seen && ways.some((p) => SEES.has(p)) ? [{ ...rest, why: 'never_visited', weight: 5 }] : [];
  });
}
