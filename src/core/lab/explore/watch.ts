// Looks on while a run is played, simulated or with its history, and notes what comes in it.
import { holdsSeat } from '../../run/gone.ts';
import { optionsOffered } from '../../run/moments.ts';
import { firstThatHolds } from '../../run/passages.ts';
import { type Telling, withSigns } from '../../run/passing-signs.ts';
import { aftermathDue, laterDue } from '../../run/signs.ts';
import { scenesDue } from '../../run/leave-scenes.ts';
import type { Standing } from '../../run/run-state.ts';
import { appointments } from '../../scenario/appointments.ts';
import type { Moment, Option, Scenario } from '../../scenario/schema.ts';
import { turnEnd } from '../../scenario/turn.ts';
import { asksName, passagesSaid, type PassagesSaid, type Said } from './contexts.ts';
import type { Tally } from './tally.ts';
import { laterName, lineName, rememberedName } from './things.ts';

/** Of one scenario, for one run after the other or several side by side: `run` says which. */
export class Watch {
  private readonly scenario: Scenario;
  private readonly tally: Tally;
  private readonly said: PassagesSaid;
  private readonly posts: ReturnType<typeof appointments>;

  constructor(scenario: Scenario, tally: Tally) {
    this.scenario = scenario;
    this.tally = tally;
    this.said = passagesSaid(scenario);
    this.posts = appointments(scenario);
  }

  /** On Monday, before anything is decided. `before`: as it stood before this turn's moments were known. Gives the signs told by now. */
  monday(run: number, now: Standing, before: Telling): Telling['signsTold'] {
    const { tally, scenario } = this;
    const { week } = now;
    for (const id of now.queue) {
      tally.note('moment', id, run, week);
      tally.noteWeek(id, week);
    }
    for (const { practice, week: since } of now.opened) {
      if (since !== week) continue;
      tally.note('opening', practice, run, week);
      this.lines(run, now, `opens ${practice}`);
    }
    (scenario.bets ?? []).forEach((bet, at) => {
      if (bet.week >= week && bet.week <= turnEnd(now)) tally.note('bet', String(at + 1), run, week);
    });
    const signsTold = withSigns(before, now.queue);
    for (const { sign, week: told } of signsTold) {
      if (told !== week) continue;
      tally.note('sign', sign, run, week);
      this.lines(run, now, `sign ${sign}`);
    }
    this.leftBehind(run, now);
    this.appointed(run, now, week);
    return signsTold;
  }

  private leftBehind(run: number, now: Standing): void {
    if (now.chosen.length === 0) return;
    for (const { chosen, at } of laterDue(now)) {
      const choice = `${chosen.moment}.${chosen.option}`;
      this.tally.note('sign', laterName(choice, at), run, now.week);
      this.lines(run, now, `later ${choice}.${at}`);
    }
    for (const { chosen, at } of aftermathDue(now)) {
      const choice = `${chosen.moment}.${chosen.option}`;
      this.tally.note('sign', rememberedName(choice, at), run, now.week);
      this.lines(run, now, `remembered ${choice}.${at}`);
    }
  }

  /** A question is asked. */
  asks(run: number, now: Standing, moment: Moment, step: string | null): void {
    if (this.said.size === 0) return;
    this.lines(run, now, asksName(moment.id, step));
    for (const { id } of optionsOffered(now, moment)) this.lines(run, now, `offers ${moment.id}.${id}`);
  }

  /** `now`: with it open. */
  looked(run: number, now: Standing, moment: Moment, look: string): void {
    this.lines(run, now, `look ${moment.id}.${look}`);
  }

  /** `now`: with the choice made. */
  chose(run: number, now: Standing, moment: Moment, option: Option): void {
    const choice = `${moment.id}.${option.id}`;
    this.tally.note('option', choice, run, now.week);
    this.lines(run, now, `reply ${choice}`);
  }

  /** A week is over, be it of the leave. */
  appointed(run: number, now: Standing, week: number): void {
    for (const { post, who } of this.posts)
      if (holdsSeat(now, post, who)) this.tally.note('appointment', `${post}.${who}`, run, week);
  }

  /** In a week of the leave, `null` on the day of the return; `now` as it stands then, `told` what was told before. */
  leave(run: number, now: Standing, at: number | null, told: Set<string>): void {
    const week = this.scenario.weeks + (at ?? this.scenario.away_weeks);
    for (const { id } of scenesDue(now, at, told)) {
      this.tally.note('away', id, run, week);
      this.lines(run, now, `away ${id}`, week);
    }
  }

  /** When all is over: `now` as it stands then. */
  end(run: number, now: Standing): void {
    const { tally, scenario } = this;
    const ending = firstThatHolds(scenario.endings ?? [], now);
    const week = scenario.weeks + scenario.away_weeks;
    if (ending !== undefined) tally.note('ending', ending.id, run, week);
    if (ending !== undefined) this.lines(run, now, `ending ${ending.id}`, week);
    const { questions = [], research = [] } = scenario.debrief ?? {};
    questions.forEach((question, at) => {
      if (typeof question === 'string' || firstThatHolds([question], now) !== undefined)
        this.lines(run, now, `debrief questions ${at}`, week);
    });
    research.forEach((one, at) => {
      if (firstThatHolds([one], now) !== undefined) this.lines(run, now, `debrief research ${at}`, week);
    });
  }

  private lines(run: number, now: Standing, said: Said, week = now.week): void {
    for (const { id, say } of this.said.get(said) ?? NONE) {
      const at = say.indexOf(firstThatHolds(say, now)!);
      if (at >= 0) this.tally.note('line', lineName(id, at), run, week);
    }
  }
}
const NONE: never[] = [];
