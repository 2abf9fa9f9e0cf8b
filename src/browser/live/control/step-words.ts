// What a step is called, and what going on to it does: for a `BoardSentence`, or unmarked.
import type { Board } from '../../../core/session/session-views.ts';
import type { StepId } from '../../../core/session/step.ts';
import { said } from '../../ui/components/said.tsx';
import type { KeyOf } from '../../ui/text/catalogue.ts';
import type { TextOf } from '../../ui/text/text.ts';

type Text = TextOf<'control'>;
type About = Pick<Board, 'turnWeeks' | 'moments'>;
/** Steps that are always called the same. */
type Fixed = Exclude<StepId, `turn.${number}` | `choice.${string}`>;

const NAMES: Readonly<Record<Fixed, KeyOf<'control'>>> = {
  welcome: 'control.step_welcome',
  frame: 'control.step_frame',
  play: 'control.step_play',
  leave: 'control.step_leave',
  bets: 'control.step_bets',
  told: 'control.step_told',
  tables: 'control.step_tables',
  'pair.vote': 'control.step_pair_vote',
  'pair.talk': 'control.step_pair_talk',
  'pair.again': 'control.step_pair_again',
  'pair.shift': 'control.step_pair_shift',
  cloud: 'control.step_cloud',
  second: 'control.step_second',
  'second.shown': 'control.step_second_shown',
  idea: 'control.step_idea',
  plans: 'control.step_plans',
  close: 'control.step_close',
};
const DEEDS: Readonly<Record<Exclude<Fixed, 'welcome'>, KeyOf<'control'>>> = {
  frame: 'control.go_frame',
  play: 'control.go_play',
  leave: 'control.go_leave',
  bets: 'control.go_bets',
  told: 'control.go_told',
  tables: 'control.go_tables',
  'pair.vote': 'control.go_pair_vote',
  'pair.talk': 'control.go_pair_talk',
  'pair.again': 'control.go_pair_again',
  'pair.shift': 'control.go_pair_shift',
  cloud: 'control.go_cloud',
  second: 'control.go_second',
  'second.shown': 'control.go_second_shown',
  idea: 'control.go_idea',
  plans: 'control.go_plans',
  close: 'control.go_close',
};

const has = <Key extends string>(table: Readonly<Record<Key, unknown>>, id: string): id is Key =>
  Object.hasOwn(table, id);
const after = (id: string, prefix: string): string | null => (id.startsWith(prefix) ? id.slice(prefix.length) : null);

/** A turn's weeks from 1, as they are counted on every screen. */
function weeksOf(turn: number, { turnWeeks }: About) {
  const to = turn * turnWeeks;
  return { week: to, from: to - turnWeeks + 1, to };
}

/** Of a turn; null in any other step. */
export function weeksIn(id: StepId, about: About) {
  const turn = after(id, 'turn.');
  return turn === null ? null : weeksOf(Number(turn), about);
}

const titleOf = (moment: string, { moments }: About): string =>
  moments.find((one) => one.moment === moment)?.title ?? moment;

interface Ways {
  readonly fixed: (id: Fixed) => string;
  readonly turn: readonly [week: KeyOf<'control'>, weeks: KeyOf<'control'>];
  readonly choice: KeyOf<'control'>;
}

function worded(t: Text, id: StepId, about: About, ways: Ways): string {
  const weeks = weeksIn(id, about);
  if (weeks !== null) return t(ways.turn[about.turnWeeks === 1 ? 0 : 1], weeks);
  const moment = after(id, 'choice.');
  if (moment !== null) return t(ways.choice, { title: said(titleOf(moment, about)) });
  return has(NAMES, id) ? ways.fixed(id) : id;
}

export const stepName = (t: Text, id: StepId, about: About): string =>
  worded(t, id, about, {
    fixed: (one) => t(NAMES[one]),
    turn: ['control.step_turn', 'control.step_turn_weeks'],
    choice: 'control.step_choice',
  });

/** What pressing Next does where it leads to that step. */
export const stepDeed = (t: Text, id: StepId, about: About): string =>
  worded(t, id, about, {
    fixed: (one) => (has(DEEDS, one) ? t(DEEDS[one]) : t('control.go_step', { step: t(NAMES[one]) })),
    turn: ['control.go_turn', 'control.go_turn_weeks'],
    choice: 'control.go_choice',
  });
