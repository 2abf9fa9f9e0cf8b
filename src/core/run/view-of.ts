// A run as its player may see it. Every screen of play, the stage and the sound are fed from here; only the debrief sees more.
import { PRACTICES } from '../engine/practices.table.ts';
import { draw, PURPOSE } from '../engine/random.ts';
import type { Organisation } from '../engine/state.ts';
import { optionsIn, stepOf } from '../scenario/options-in.ts';
import type { Moment, Option, Step } from '../scenario/schema.ts';
import { turnEnd } from '../scenario/turn.ts';
import { replierOf } from '../scenario/replier.ts';
import type { Mood } from '../scenario/vocabulary.ts';
import { lastAskedIn } from './asking.ts';
import {
  attentionLeft,
  claimedBlocks,
  BORROW,
  borrowedFor,
  openPractices,
  planCost,
  spentOnMoments,
} from './attention.ts';
import { stayed } from './cast.ts';
import { beatsOf, turnBeats } from './beats.ts';
import { openBet } from './bets.ts';
import { briefingOf, lateFigures } from './briefing.ts';
import { fellOut, planDecided } from './fell-out.ts';
import { endingOf } from './endings.ts';
import { documentView, lookViews } from './documents.ts';
import { fill } from './fill.ts';
import { weeksUnmet, weeksUnseen } from './last-met.ts';
import { managerView } from './manager-view.ts';
import { findMoment, optionOf, optionsOf, optionsOffered } from './moments.ts';
import { openPromises } from './open-promises.ts';
import { frameOf, openingView } from './opening-view.ts';
import { paidLooks } from './looks.ts';
import { leaveScenes } from './leave-scenes.ts';
import { afterChoice, beforeChoice } from './past.ts';
import { mostToReach } from './progress.ts';
import { isQuiet, moodSeen } from './quiet.ts';
import { factsOfMonday } from './shown-facts.ts';
import { stateAfter, type Run, type WeekRecord } from './run-state.ts';
import { speakerOf } from './speaker.ts';
import { taskNow } from './tasks.ts';
import { arrangedOf, taskSeen } from './task-seen.ts';
import { impressionOf, toldDelivery } from './told.ts';
import { stepAt } from './step-at.ts';
import { askedBy, calendarSeen, moodAnswered, moodSpeaking, waitingSeen, workSeen } from './turn-seen.ts';
import type { Asked, MomentView, Speaker } from './scene-view.ts';
import type { ManagerView, RunView } from './view.ts';

export function viewOf(run: Run): RunView {
  if (run.phase === 'opening') return openingView(run);
  return {
    ...frameOf(run),
    tasks: run.scenario.moments.some(({ task }) => task !== undefined),
    managers: managersSeen(run, shownState(run), shownWeek(run)),
    attention: attentionSeen(run),
    calendar: calendarSeen(run),
    briefing: briefingOf(run),
    facts: factsOfMonday(run),
    moment: momentView(run),
    replies: repliesOf(run),
    bet: betView(run),
    practices: openPractices(run).map((id) => {
      const { cost, perManager, most } = PRACTICES[id];
      return { id, cost, perManager, most };
    }),
    lastPlan: planDecided(run, shownWeek(run)),
    promises: run.phase === 'plan' ? openPromises(run) : [],
    canUndo: run.previous !== null,
    beats: lastBeats(run),
    fellOut: turnPlayed(run).flatMap((week) => fellOut(run, week) ?? []),
    weeksPlayed: run.weeks.filter((w) => !w.away).length,
    ...(run.phase === 'away' || run.phase === 'debrief' ? leaveSeen(run) : { awayWeeks: [], back: [], ending: null }),
  };
}

/** The week whose end is on screen: the last one played there. */
function shownWeek(run: Run): number {
  return Math.min(run.weeks.length, run.scenario.weeks);
}

/** How things stand on screen: the leave is told week by week, so that its end is not known at its beginning. */
function shownState(run: Run): Organisation {
  return run.phase === 'away' ? stateAfter(run, run.scenario.weeks) : run.organisation;
}

function lastBeats(run: Run): RunView['beats'] {
  return run.phase === 'week' ? turnBeats(run, turnPlayed(run)) : [];
}

function leaveSeen(run: Run): Pick<RunView, 'awayWeeks' | 'back' | 'ending'> {
  const scenes = leaveScenes(run);
  const awayWeeks = run.weeks
    .filter((w) => w.away)
    .map((w, at) => ({
      week: w.number,
      managers: managersSeen(run, w.state, w.number),
      beats: beatsOf(run, w),
      scenes: scenes[at] ?? [],
    }));
  return { awayWeeks, back: scenes.at(-1) ?? [], ending: endingOf(run) };
}

function managersSeen(run: Run, state: Organisation, week: number): ManagerView[] {
  const record = run.weeks[week - 1];
  const told = record?.told ?? toldDelivery(state);
  const impression = record?.impression ?? impressionOf(state);
  const monday = lastMonday(run, week);
  const mondayBefore = week === 0 ? null : stateAfter(run, monday);
  return run.scenario.managers.flatMap((text, i) => {
    const manager = state.managers[i];
    if (manager === undefined) return [];
    const late = lateFigures(run, i);
    const before = stayed(run, text, week - 1, week) ? (stateAfter(run, week - 1).managers[i] ?? null) : null;
    const said = week > run.scenario.weeks || run.phase === 'week' ? null : moodSaid(run, text.id);
    const seen = managerView(run, {
      text,
      manager,
      week,
      before,
      mondayBefore: stayed(run, text, monday, week) ? (mondayBefore?.managers[i] ?? null) : null,
      since: week - monday,
      said: said ?? moodSeen(manager, before),
      waiting: waitingSeen(run, week, i),
      inTheirWork: workSeen(run, week, text.id),
      told: told[i] ?? 0,
      impression: impression[i] ?? 0,
      figures: late?.band ?? null,
      figuresTrend: late?.trend ?? null,
      unseenWeeks: weeksUnseen(run, text.id, week),
      asks: lastAskedIn(run, i),
      unmetWeeks: weeksUnmet(run, text.id, week),
    });
    return [seen.vacant || !isQuiet(run, text, week) ? seen : { ...seen, quiet: true }];
  });
}

/** The week whose end was the Monday before the one that `week` has come to. */
export function lastMonday({ scenario: { weeks, turn_weeks: turn } }: Run, week: number): number {
  return week > weeks ? week - 1 : Math.floor((week - 1) / turn) * turn;
}

/** Whose word it is now has it in their face; an answer stays there until the week is over. */
const moodSaid = (run: Run, id: string): Mood | null => moodSpeaking(run, id) ?? moodAnswered(run, id);

const speakerNow = (run: Run, id: string, mood: Mood | undefined): Speaker =>
  speakerOf(run, id, mood ?? moodSaid(run, id), shownWeek(run));

/** The weeks of the turn on screen, once they are played. */
function turnPlayed(run: Run): readonly WeekRecord[] {
  return run.phase === 'week' ? run.weeks.filter(({ number }) => number >= run.week) : [];
}

/** Once the turn plays, it is that of its first week: what is claimed of the next one shows on Monday. */
function attentionSeen(run: Run): RunView['attention'] {
  const total = run.scenario.attention;
  const [spent, byManager] = [spentOnMoments(run), attentionByManager(run)];
  const played = turnPlayed(run)[0];
  if (played === undefined) return { total, claimed: claimedBlocks(run), spent, left: attentionLeft(run), byManager };
  const { claimed, plan } = played;
  return { total, claimed, spent, left: Math.max(0, total - claimed - spent - planCost(plan)), byManager };
}

function attentionByManager(run: Run): Record<string, number> {
  const by: Record<string, number> = {};
  for (const m of run.scenario.managers) by[m.id] = 0;
  const add = (id: string | null | undefined, blocks: number): void => {
    if (id !== null && id !== undefined && id in by) by[id] = (by[id] ?? 0) + blocks;
  };
  const week = turnPlayed(run)[0];
  for (const c of [...run.chosen, ...paidLooks(run)]) if (c.week === run.week) add(c.manager, c.attention);
  for (const item of week?.plan ?? []) add(item.manager, PRACTICES[item.practice].cost * item.times);
  if (week === undefined) for (const c of run.organisation.claims) add(run.scenario.managers[c.manager]?.id, c.blocks);
  return by;
}

function betView(run: Run): RunView['bet'] {
  if (run.phase !== 'bet') return null;
  const index = openBet(run);
  const bet = run.scenario.bets?.[index ?? -1];
  return index === null || bet === undefined ? null : { index, ask: bet.ask, ofWeek: bet.of_week };
}

function momentView(run: Run): MomentView | null {
  const moment = run.phase === 'moment' ? findMoment(run, run.queue[0] ?? '') : null;
  if (moment === null) return null;
  return {
    id: moment.id,
    title: fill(run, moment.title, moment.about),
    ...askedIn(run, moment, stepAt(run, moment)),
    about: moment.about,
    stakes: moment.stakes,
    reversible: moment.reversible,
    step: stepAt(run, moment)?.id ?? null,
    looks: lookViews(run, moment),
    options: taskNow(run, moment) ? [] : optionViews(run, moment),
    task: taskView(run, moment),
    number: run.queued - run.queue.length + 1,
    count: run.queued,
  };
}

/** What a moment, or a step of it, asks, and by whom. */
function askedIn(run: Run, moment: Moment, step: Step | null): Asked {
  const { from, mood } = askedBy(moment, step);
  const { text, documents = [] } = step ?? moment;
  return {
    text: fill(run, text, moment.about),
    speaker: speakerNow(run, from, mood),
    documents: documents.map((one) => documentView(run, one, moment.about)),
  };
}

/** With what was opened before it was answered: that could be done at a moment’s own question. */
function answeredIn(run: Run, moment: Moment, step: Step | null): Asked {
  const asked = askedIn(run, moment, step);
  if (step !== null) return asked;
  return { ...asked, documents: [...asked.documents, ...lookViews(run, moment).flatMap(({ shows }) => shows ?? [])] };
}

/** Options in an order drawn by the seed, so that no place on the card comes to mean a way of leading. */
function inSeedsOrder(run: Run, moment: Moment): readonly Option[] {
  const at = run.scenario.moments.indexOf(moment);
  const all = optionsIn(moment);
  const place = (o: Option): number => draw(run.seed, at, all.indexOf(o), PURPOSE.order);
  return optionsOffered(run, moment).toSorted((a, b) => place(a) - place(b));
}

function optionViews(run: Run, moment: Moment): MomentView['options'] {
  const open = optionsOf(run, moment);
  const most = mostToReach(run, open);
  return inSeedsOrder(run, moment).map((option) => ({
    id: option.id,
    text: fill(run, option.text, moment.about),
    attention: option.attention,
    affordable: option.attention <= most,
    borrows: option.attention <= most ? borrowing(run, option.attention) : null,
    yes: option.needs_boss ? (open.includes(option) ? 'given' : 'refused') : null,
    promise: option.promise === undefined ? null : fill(run, option.promise.text, moment.about),
    due: run.week + (option.promise?.due_in_weeks ?? 0),
  }));
}

/** All outcomes have one price, so that it can be shown beforehand. */
function taskView(run: Run, moment: Moment): MomentView['task'] {
  const attention = moment.options[0]?.attention ?? 0;
  return taskNow(run, moment) ? taskSeen(run, moment, { attention, borrows: borrowing(run, attention) }) : null;
}

function borrowing(run: Run, attention: number): MomentView['options'][number]['borrows'] {
  const blocks = borrowedFor(run, attention);
  return blocks === 0 ? null : { blocks, price: run.borrowed === 0 ? BORROW.price : 0, week: turnEnd(run) + 1 };
}

function repliesOf(run: Run): RunView['replies'] {
  return run.chosen
    .filter((c) => c.week === run.week)
    .flatMap((c) => {
      const made = optionOf(run, c);
      if (made === null) return [];
      const { moment, option } = made;
      const speaker = speakerNow(run, replierOf(moment, option, c.manager), option.mood);
      return [
        {
          moment: c.moment,
          title: fill(run, moment.title, moment.about),
          manager: speaker.id,
          name: speaker.name,
          portrait: speaker.portrait,
          mood: speaker.mood,
          text: fill(afterChoice(run, c), option.reply, moment.about),
          chosen: fill(beforeChoice(run, c), option.text, moment.about),
          arranged: arrangedOf(beforeChoice(run, c), moment, c.places),
          attention: c.attention,
          asked: moment.steps === undefined ? null : answeredIn(run, moment, stepOf(moment, option.id)),
        },
      ];
    });
}
