// What the boss says on a Monday: nothing twice that is praise, none of it beside a disaster, and of being told only to whoever came.
import { isLeaving } from '../engine/reading.ts';
import type { Organisation } from '../engine/state.ts';
import type { Mood } from '../scenario/vocabulary.ts';
import { bossMood } from './faces.ts';
import { fill } from './fill.ts';
import { lastTurn } from './last-turn.ts';
import { wasHurt, wasStruck } from './muted.ts';
import { mondaysOf, onceAMonday } from './mondays.ts';
import { stateAfter, type Run } from './run-state.ts';
import { BOSS_LINES, type BossSays } from './stock-line.ts';
import type { BriefingLine } from './view.ts';

/** So long the boss remembers that you came, weeks. */
const REMEMBERS = 4;
/** What a boss would call better, z. */
const BETTER = 0.12;

export function bossLine(run: Run): BriefingLine[] {
  const text = run.week === 1 ? fill(run, run.scenario.boss.wants ?? '') : '';
  const mood = bossMood(run);
  const now = saysOn(run);
  const said = now === null ? null : numbered(run, now);
  // Nobody beams beside it.
  return [{ kind: 'boss', mood: now === 'grave' ? 'neutral' : mood, text, says: said }];
}

/** You have had time for them lately. */
const cameBy = ({ weeks }: Run): boolean =>
  weeks.slice(-REMEMBERS).some(({ plan }) => plan.some(({ practice }) => practice === 'boss_time'));

function saysOn(run: Run): BossSays | null {
  const came = cameBy(run);
  switch (toneOf(bossMood(run))) {
    case 'angry':
      return came ? 'angry_told' : 'angry';
    case 'worried':
      return came ? 'worried_told' : 'worried';
    case 'neutral':
      return came && !isLosing(run) ? 'neutral_told' : null;
    case 'happy':
      if (isGrave(run)) return 'grave';
      return isLosing(run) || isHurt(run) ? null : came && hasTurned(run) ? 'turned' : 'happy';
  }
}

const toneOf = (mood: Mood): 'happy' | 'neutral' | 'worried' | 'angry' =>
  mood === 'angry' || mood === 'worried' || mood === 'neutral' ? mood : 'happy';

/** Something that everybody has heard of: a manager goes, or something grave of the author’s has landed. */
const isGrave = (run: Run): boolean =>
  lastTurn(run).some(({ events }) => events.some(({ kind }) => kind === 'manager_notice' || kind === 'manager_left')) ||
  run.scenario.managers.some(({ id }) => wasStruck(run, id));

/** What an author had happen was no small thing: nobody praises anybody for the next two turns. */
const isHurt = (run: Run): boolean => run.scenario.managers.some(({ id }) => wasHurt(run, id));

/** People go, or are about to. */
const isLosing = (run: Run): boolean =>
  lastTurn(run).some(({ events }) => events.some(({ kind }) => kind === 'left' || kind === 'promise_broken')) ||
  run.organisation.managers.some(
    ({ character, team }) => isLeaving(character) || team.people.some(({ leavingIn }) => leavingIn > 0),
  );

/** The work goes better than two Mondays ago, all teams together. */
function hasTurned(run: Run): boolean {
  const work = ({ managers }: Organisation): number =>
    managers.reduce((sum, { team }) => sum + team.delivery, 0) / managers.length;
  return work(run.organisation) - work(stateAfter(run, run.week - 1 - 2 * run.scenario.turn_weeks)) > BETTER;
}

/** What has to be said again, in turn; what need not, no more often than there are words. */
const PRESSING: ReadonlySet<BossSays> = new Set(['worried', 'worried_told', 'angry', 'angry_told', 'grave']);

/** With the number of its line, by how often it was said on earlier Mondays. */
function numbered(run: Run, says: BossSays): Extract<BriefingLine, { kind: 'boss' }>['says'] {
  const before = bossBefore(run).filter((one) => one === says).length;
  const most = BOSS_LINES[says];
  return before >= most && !PRESSING.has(says) ? null : { what: says, line: 1 + (before % most) };
}

const bossBefore = onceAMonday((run): readonly (BossSays | null)[] => mondaysOf(run).slice(0, -1).map(saysOn));
