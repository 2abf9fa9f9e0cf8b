// Whom the room bet on, beside how it turned out.
import type { Organisation } from '../../engine/state.ts';
import { extremeTeam } from '../../run/bets.ts';
import { holderIn } from '../../run/holder.ts';
import { stateAfter, type Run } from '../../run/run-state.ts';
import type { SessionState } from '../session-state.ts';
import { MIN_GROUP, type Slide } from '../slide.ts';
import { betOn } from './by-hand.ts';
import { countedRuns, peopleBehind, type Counted } from './counted.ts';

type BetsSlide = Extract<Slide, { readonly kind: 'bets' }>;
type Bet = BetsSlide['bets'][number];

/** Runs count, one a seat: a table bets once; in the whole room, ballots do. What was bet without anybody is nobody's bet. */
export function betsSlide(state: SessionState): BetsSlide | Extract<Slide, { readonly kind: 'nothing' }> {
  const runs = countedRuns(state);
  const asked = (state.scenario.bets ?? []).map((_, bet) => placed(state, bet, runs));
  const bets = asked.flatMap((one) => one ?? []);
  if (bets.length > 0) return { kind: 'bets', bets };
  return { kind: 'nothing', step: 'bets', why: asked.length > 0 && runs.length > 0 ? 'few' : 'none' };
}

const known = new WeakMap<Organisation, Partial<Record<BetAsked, string>>>();
type BetAsked = Bet['ask'];

function teamThat(run: Run, { of_week: week, ask }: { readonly of_week: number; readonly ask: BetAsked }): string {
  const state = stateAfter(run, week);
  const found = known.get(state) ?? {};
  known.set(state, found);
  return (found[ask] ??= extremeTeam(state, ask === 'worst_team_at'));
}

/** Null where too few bet on it, or nobody has come as far as the week it was about. */
function placed({ scenario, polls }: SessionState, index: number, all: readonly Counted[]): Bet | null {
  const bet = scenario.bets?.[index];
  if (bet === undefined) return null;
  const settled = all.filter(({ run }) => run.weeks.length >= bet.of_week);
  const runs = settled.flatMap((one) => {
    const said = betOn(one.seat, index);
    const was = teamThat(one.run, bet);
    return said === null ? [] : [{ ...one, said, was }];
  });
  const one = runs[0];
  if (one === undefined || peopleBehind(runs) < MIN_GROUP) return null;
  const count = (fits: (run: (typeof runs)[number]) => boolean): number => runs.filter(fits).length;
  const poll = polls.get(`bet.${index}`);
  const bets = (id: string): number => (poll === undefined ? count(({ said }) => said === id) : (poll[id] ?? 0));
  return {
    ask: bet.ask,
    week: bet.of_week,
    rows: scenario.managers.map((manager) => ({
      name: holderIn(one.run, manager, bet.week - 1).name,
      team: manager.team.name,
      bet: bets(manager.id),
      came: count(({ was }) => was === manager.id),
    })),
    right: poll === undefined ? count(({ said, was }) => said === was) : bets(one.was),
    of: poll === undefined ? runs.length : scenario.managers.reduce((sum, { id }) => sum + bets(id), 0),
  };
}
