// Which pitfalls and practices the player's deeds showed, each with its moments. No grade.
import { MOVES } from '../engine/moves.table.ts';
import { PRACTICES } from '../engine/practices.table.ts';
import { readiness } from '../engine/systems/conduct.ts';
import { pointsOf } from '../scenario/amount.ts';
import type { Moment, Option } from '../scenario/schema.ts';
import { SIZES, type Idea, type ManagerLevel, type PracticeId } from '../scenario/vocabulary.ts';
import type { Debrief, Shown, ShownMoment } from './debrief.ts';
import { deedWords } from './fill.ts';
import { optionOf } from './moments.ts';
import { managerIndex, stateAfter, type Chosen, type Run } from './run-state.ts';

interface Sighting extends ShownMoment {
  readonly idea: Idea;
}

/** Ideas whose number of sightings counts as a pattern where only standing practices show them. */
const PATTERN = 3;

export function shownIdeas(run: Run): { pitfalls: Shown[]; practices: Shown[] } {
  const sightings = [...run.chosen.flatMap((c) => choiceSightings(run, c)), ...planSightings(run)];
  const grouped = new Map<Idea, Sighting[]>();
  for (const s of sightings) grouped.set(s.idea, [...(grouped.get(s.idea) ?? []), s]);
  const shown = [...grouped].map(([idea, all]) => ({ idea, moments: merge(all) }));
  const order = (list: Shown[]): Shown[] => list.toSorted((a, b) => weight(b) - weight(a));
  return {
    pitfalls: order(shown.filter((s) => s.idea.startsWith('P'))),
    practices: order(shown.filter((s) => s.idea.startsWith('G'))),
  };
}

function weight(s: Shown): number {
  return s.moments.reduce((sum, m) => sum + m.weight, 0);
}

function merge(sightings: readonly Sighting[]): Shown['moments'] {
  return sightings
    .map(({ week, text, practice, weeks, weight }) => ({ week, text, practice, weeks, weight }))
    .toSorted((a, b) => a.week - b.week);
}

/** A pitfall counts only where the deed was one: taking over from someone ready, leaving alone someone who was not. So does a practice. */
function choiceSightings(run: Run, c: Chosen): Sighting[] {
  const made = optionOf(run, c);
  if (made === null) return [];
  const { moment, option } = made;
  const row = MOVES[option.move];
  const ready = readinessThen(run, c);
  const text = deedWords({ ...run, week: c.week }, option.text, moment.about);
  return row.ideas.flatMap((idea): Sighting[] => {
    const pitfall = idea.startsWith('P') && row.stance !== 'systems' && row.stance !== 'coach';
    if (idea.startsWith('P') && !pitfall) return [];
    if (idea === 'P1' && (neededHands(moment, ready) || cameTo(option, c, 'trust') > 0)) return [];
    if (idea.startsWith('G') && cameTo(option, c, 'delivery') <= -SIZES.clear) return [];
    if (idea === 'P2' && ready > 0.65) return [];
    if (idea.startsWith('G') && (row.stance === 'micromanage' || row.stance === 'avoid')) return [];
    return [{ idea, week: c.week, text, practice: null, weeks: 1, weight: 1 + c.attention }];
  });
}

/** What its author says an option came to for the manager it was about, points: who was thanked for stepping in was needed. */
function cameTo({ effects = [] }: Option, { manager }: Chosen, level: ManagerLevel): number {
  return effects.reduce(
    (sum, effect) =>
      effect.kind === 'level' && effect.of === `${manager}.${level}` ? sum + pointsOf(effect.add) : sum,
    0,
  );
}

/** Where much is at stake and the manager is far from ready, stepping in is the job and no pitfall. */
function neededHands(moment: Moment, ready: number): boolean {
  return moment.stakes === 'high' && ready < 0.4;
}

function readinessThen(run: Run, c: Chosen): number {
  const index = c.manager === null ? -1 : managerIndex(run, c.manager);
  const manager = stateAfter(run, c.week - 1).managers[index];
  return manager === undefined ? 0.5 : readiness(manager);
}

/** Standing practices show an idea once they are a pattern. */
function planSightings(run: Run): Sighting[] {
  const counts = new Map<string, { idea: Idea; weeks: number[]; practice: PracticeId; blocks: number }>();
  for (const w of run.weeks)
    for (const item of w.plan)
      for (const idea of PRACTICES[item.practice].ideas as readonly Idea[]) {
        if (idea.startsWith('P') && item.practice === 'people_panel') continue;
        const key = `${idea}.${item.practice}`;
        const entry = counts.get(key) ?? { idea, weeks: [], practice: item.practice, blocks: 0 };
        if (!entry.weeks.includes(w.number)) entry.weeks.push(w.number);
        entry.blocks += PRACTICES[item.practice].cost * item.times;
        counts.set(key, entry);
      }
  return [...counts.values()]
    .filter((e) => e.weeks.length >= PATTERN)
    .map((e) => ({
      idea: e.idea,
      week: e.weeks[0] ?? 1,
      text: '',
      practice: e.practice,
      weeks: e.weeks.length,
      weight: e.blocks,
    }));
}

/** Where the player took the wheel most plainly: the stepping-in choice that cost a ready manager most. All at once have no name. */
export function wheelMoment(run: Run): Debrief['wheel'] {
  let best: { c: Chosen; score: number } | null = null;
  for (const c of run.chosen) {
    const made = optionOf(run, c);
    if (made === null || c.manager === null) continue;
    if (MOVES[made.option.move].stance !== 'micromanage') continue;
    const ready = readinessThen(run, c);
    if (neededHands(made.moment, ready) || cameTo(made.option, c, 'trust') > 0) continue;
    const score = (1 + c.attention) * (0.3 + ready);
    if (best === null || score > best.score) best = { c, score };
  }
  if (best === null) return null;
  const { c } = best;
  const then = { ...run, week: c.week };
  const made = optionOf(run, c);
  const manager = run.scenario.managers.find((m) => m.id === c.manager)?.name ?? '';
  return {
    week: c.week,
    title: deedWords(then, made?.moment.title ?? '', made?.moment.about),
    chosen: deedWords(then, made?.option.text ?? '', made?.moment.about),
    manager,
  };
}
