// Where its players stand in a course, as one line that every learning system can keep: letters, digits and `,;*~._-`.
import type { SavedTree } from '../../../core/run/saved-tree.ts';

export interface CourseRun {
  readonly text: string;
  readonly week: number;
  readonly weeks: number;
  readonly finished: boolean;
  readonly branches?: SavedTree | undefined;
  /** The newest reply has not been read. */
  readonly unread?: boolean | undefined;
}
/**
 * By scenario. `done`: its debrief was begun, and how the work went during the leave in the best of its runs, points 0–100. `tries`:
 * which of its runs is under way, 1 for the first.
 */
export interface CourseState {
  readonly runs: ReadonlyMap<string, CourseRun>;
  readonly done: ReadonlyMap<string, number>;
  readonly tries: ReadonlyMap<string, number>;
}
export const NOTHING_DONE: CourseState = { runs: new Map(), done: new Map(), tries: new Map() };

const VERSION = '1';
const ID = /^[a-z][a-z0-9_]{1,39}$/;
const TEXT = /^[\w.~-]+$/;

const treeText = ({ active, list }: SavedTree): string =>
  [active, ...list.map(({ parent, text }) => `${parent ?? '-'}:${text}`)].join('*');

function readTree(text: string): SavedTree | undefined {
  const [active = '', ...list] = text.split('*');
  const read = list.flatMap((entry) => {
    const [, parent, own] = /^(\d{1,3}|-):([\w.~-]+)$/.exec(entry) ?? [];
    return parent === undefined || own === undefined
      ? []
      : [{ parent: parent === '-' ? null : Number(parent), text: own }];
  });
  return /^\d{1,3}$/.test(active) && read.length === list.length ? { active: Number(active), list: read } : undefined;
}

function runText(id: string, { runs, done, tries }: CourseState, withTrees: boolean): string {
  const [run, points, number = 1] = [runs.get(id), done.get(id), tries.get(id)];
  const seen = `${points === undefined ? '' : `d${Math.round(points)}`}${number > 1 ? `r${number}` : ''}`;
  if (run === undefined) return [id, 0, 0, seen, ''].join(',');
  const { week, weeks, finished, text, branches, unread } = run;
  const tree = withTrees && branches !== undefined ? [treeText(branches)] : [];
  return [id, week, weeks, `${finished ? 'f' : ''}${seen}${unread ? 'u' : ''}`, text, ...tree].join(',');
}

/** As `state`, once every reply has been read. */
export const allRead = (state: CourseState): CourseState => ({
  ...state,
  runs: new Map([...state.runs].map(([id, run]) => [id, { ...run, unread: false }])),
});

function written(state: CourseState, withTrees: boolean): string {
  const ids = [...new Set([...state.runs.keys(), ...state.done.keys()])].sort();
  return [VERSION, ...ids.map((id) => runText(id, state, withTrees))].join(';');
}

/** In `room` characters, as far as there is room: branches give way first. */
export function courseText(state: CourseState, room: number): string {
  const whole = written(state, true);
  return whole.length <= room ? whole : written(state, false);
}

/** A system may have put it between spaces, or written `&amp;` and the like for what it does not hold. What cannot be read is left out; null where nothing can. */
export function readCourseText(text: string): CourseState | null {
  const [version, ...entries] = text.trim().split(';');
  if (version !== VERSION) return null;
  const runs = new Map<string, CourseRun>();
  const done = new Map<string, number>();
  const tries = new Map<string, number>();
  for (const entry of entries) {
    const [id = '', week, weeks, flags = '', own = '', tree] = entry.split(',');
    if (!ID.test(id)) continue;
    const [, finished, points, number, unread] = /^(f?)(?:d(\d{1,3}))?(?:r(\d{1,3}))?(u?)$/.exec(flags) ?? [];
    if (points !== undefined) done.set(id, Math.min(100, Number(points)));
    if (Number(number) > 1) tries.set(id, Number(number));
    if (!TEXT.test(own) || !(Number(week) >= 0) || !(Number(weeks) > 0)) continue;
    const branches = tree === undefined ? undefined : readTree(tree);
    const run = { text: own, week: Number(week), weeks: Number(weeks), finished: finished === 'f' };
    runs.set(id, { ...run, ...(branches && { branches }), ...(unread === 'u' && { unread: true }) });
  }
  return { runs, done, tries };
}
