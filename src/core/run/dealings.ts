// What the player had to do with a manager: since when, and when they heard or saw how that work stood.
import { PRACTICES } from '../engine/practices.table.ts';
import type { MoveId } from '../scenario/vocabulary.ts';
import type { ManagerDebrief } from './debrief.ts';
import { findMoment } from './moments.ts';
import type { Run } from './run-state.ts';
import { moveOf } from './scene.ts';

/** Whoever did this had the work itself in front of them, or was told how it stood. */
const SHOWS_IT: ReadonlySet<MoveId> = new Set([
  'take_over',
  'check_closely',
  'bypass',
  'work_beside',
  'ask_questions',
  'welcome_bad_news',
]);

export function dealingsOf(run: Run, id: string): Pick<ManagerDebrief, 'dealt' | 'knew'> {
  const answered = run.chosen.filter(({ manager }) => manager === id);
  const opened = run.looked.filter(({ moment }) => findMoment(run, moment)?.about === id);
  const planned = run.weeks.flatMap(({ number, plan }) =>
    plan.filter(({ manager }) => manager === id).map(({ practice }) => ({ week: number, practice })),
  );
  const asked = answered.filter((c) => SHOWS_IT.has(moveOf(run, c) ?? 'wait_and_see'));
  const seen = planned.filter(
    ({ practice }) => PRACTICES[practice].reveals === true || practice === 'redo_work' || practice === 'join_work',
  );
  const weeks = [...answered, ...opened, ...planned].map(({ week }) => week);
  const knew = new Set([...asked, ...opened, ...seen].map(({ week }) => week));
  return {
    dealt: weeks.length === 0 ? null : Math.min(...weeks),
    knew: [...knew].toSorted((a, b) => a - b),
  };
}
