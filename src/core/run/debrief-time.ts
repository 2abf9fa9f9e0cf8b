// Where the player's attention went, in blocks, against what they said at the opening.
import { PRACTICES } from '../engine/practices.table.ts';
import { MOVES } from '../engine/moves.table.ts';
import type { PracticeId } from '../scenario/vocabulary.ts';
import type { Debrief } from './debrief.ts';
import { optionOf } from './moments.ts';
import type { Chosen, Run } from './run-state.ts';

type Time = Debrief['time'];
type Kind = 'details' | 'developing' | 'elsewhere';

export function timeOf(run: Run): Time {
  const weeks = run.weeks.filter((w) => !w.away);
  const total = weeks.length * run.scenario.attention;
  const sums: Record<Kind, number> = { details: 0, developing: 0, elsewhere: 0 };
  const byKind = new Map<PracticeId | 'moment' | 'claim', number>();
  const byManager = new Map(run.scenario.managers.map((m) => [m.id, 0]));
  const add = (
    kind: Kind,
    what: PracticeId | 'moment' | 'claim',
    manager: string | null | undefined,
    blocks: number,
  ): void => {
    sums[kind] += blocks;
    byKind.set(what, (byKind.get(what) ?? 0) + blocks);
    if (manager !== null && manager !== undefined) byManager.set(manager, (byManager.get(manager) ?? 0) + blocks);
  };
  for (const c of run.chosen) {
    const kind = kindOfChoice(run, c);
    add(kind, 'moment', kind === 'elsewhere' ? null : c.manager, c.attention);
  }
  for (const w of weeks)
    for (const i of w.plan)
      add(PRACTICES[i.practice].kind, i.practice, i.manager, PRACTICES[i.practice].cost * i.times);
  const firefighting = weeks.reduce((sum, w) => sum + w.claimed, 0);
  if (firefighting > 0) byKind.set('claim', firefighting);
  const spent = sums.details + sums.developing + sums.elsewhere + firefighting;
  return {
    total,
    ...sums,
    firefighting,
    unspent: Math.max(0, total - spent),
    byManager: [...byManager].map(([id, blocks]) => ({ id, blocks })),
    byKind: [...byKind].map(([kind, blocks]) => ({ kind, blocks })).sort((a, b) => b.blocks - a.blocks),
    saidShare: run.style ?? 0,
    free: total - firefighting,
    realShare: total === firefighting ? 0 : (100 * sums.details) / (total - firefighting),
  };
}

/**
 * Blocks spent on a moment count by the move's stance. Handing over and saying what matters are spent on a manager, not elsewhere,
 * unless nobody is in it; who stays out of it spends them on something else.
 */
function kindOfChoice(run: Run, c: Chosen): Kind {
  const made = optionOf(run, c);
  const stance = made === null ? 'direct' : MOVES[made.option.move].stance;
  switch (stance) {
    case 'micromanage':
      return 'details';
    case 'coach':
    case 'systems':
    case 'openness':
      return 'developing';
    case 'direct':
    case 'delegate':
      return c.manager === null && made?.option.to !== 'all' ? 'elsewhere' : 'developing';
    case 'avoid':
      return 'elsewhere';
  }
}
