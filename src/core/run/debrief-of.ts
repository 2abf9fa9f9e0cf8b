// The debrief's figures: all fog lifted, every change with its cause.
import { mean } from './mean.ts';
import { choiceId } from '../engine/cause-id.ts';
import { toPoints } from '../engine/fixed.ts';
import { isLeaving, peopleLeft } from '../engine/reading.ts';
import type { Character, Manager, Organisation } from '../engine/state.ts';
import { waitingShare } from '../engine/systems/delivery.ts';
import { causesOf } from './causes.ts';
import { decisionOf } from './comings.ts';
import { dealingsOf } from './dealings.ts';
import { departuresOf, noticesOf, signsOf } from './forewarning.ts';
import type { Debrief, DecisionMark, ManagerDebrief, SeriesPoint } from './debrief.ts';
import { extremeTeam } from './bets.ts';
import { bossOf } from './debrief-boss.ts';
import { looksBack } from './debrief-looks.ts';
import { shownPatterns } from './debrief-shown.ts';
import { timeOf } from './debrief-time.ts';
import { deedWords, fill } from './fill.ts';
import { endingOf, wordsAtEnd } from './endings.ts';
import { beforeChoice } from './past.ts';
import { factsAtEnd } from './shown-facts.ts';
import { optionOf } from './moments.ts';
import { madeDecisions } from './rewind.ts';
import { answersWith, isDecisive } from './scene.ts';
import { arrangedOf } from './task-seen.ts';
import { wishedOf } from './wished.ts';
import { type Chosen, stateAfter, type Run } from './run-state.ts';
import { promiseWords } from './cause-words.ts';
import { promiseStatus } from './promise-status.ts';
import { speakerOf } from './speaker.ts';
import { termsOf } from './week-inputs.ts';
import { impressionOf, toldDelivery } from './told.ts';
import { inTheEnd } from './who-held.ts';

/** Figures of a finished run; of an unfinished one, of the weeks so far. */
export function debriefOf(run: Run): Debrief {
  const time = timeOf(run);
  return {
    decisions: madeDecisions(run),
    looks: looksBack(run),
    bets: betResults(run),
    managers: run.scenario.managers.map((_, i) => managerDebrief(run, i)),
    outcome: outcomeOf(run),
    time,
    ...shownPatterns(run, time),
    boss: bossOf(run),
    ...wordsAtEnd(run),
    ending: endingOf(run),
    facts: factsAtEnd(run),
  };
}

function betResults(run: Run): Debrief['bets'] {
  return run.bets.flatMap((placed) => {
    const bet = run.scenario.bets?.[placed.bet];
    if (bet === undefined) return [];
    const was = extremeTeam(stateAfter(run, bet.of_week), bet.ask === 'worst_team_at');
    return [
      { ask: bet.ask, week: bet.week, ofWeek: bet.of_week, said: placed.manager, was, right: was === placed.manager },
    ];
  });
}

function managerDebrief(run: Run, index: number): ManagerDebrief {
  const text = run.scenario.managers[index];
  const start = run.start.managers[index];
  if (text === undefined || start === undefined)
    throw new Error(`manager ${index}: expected one of ${run.scenario.managers.length}`);
  const there = run.weeks.filter((w) => !w.away);
  const line = (first: number, values: readonly number[]): ManagerDebrief['told'] =>
    [first, ...values].map((z, week) => ({ week, value: toPoints(z) }));
  return {
    id: text.id,
    ...inTheEnd(run, text),
    told: line(
      toldDelivery(run.start)[index] ?? 0,
      there.map((w) => w.told[index] ?? 0),
    ),
    impression: line(
      impressionOf(run.start)[index] ?? 0,
      there.map((w) => w.impression[index] ?? 0),
    ),
    trust: series(run, index, 'trust', (m) => m.trust),
    autonomy: series(run, index, 'autonomy', (m) => m.autonomy),
    delivery: series(run, index, 'delivery', (m) => m.team.delivery),
    honesty: series(run, index, 'honesty', (m) => m.honesty),
    ...dealingsOf(run, text.id),
    marks: marksOf(run, text.id),
    signs: signsOf(run, text.id),
    departures: departuresOf(run, index),
    wished: wishedOf(run, index),
    notices: noticesOf(run, index),
    quits: run.organisation.managers[index]?.team.quits ?? 0,
  };
}

function series(run: Run, index: number, name: string, read: (m: Manager) => number): SeriesPoint[] {
  const first = run.start.managers[index];
  const points: SeriesPoint[] =
    first === undefined ? [] : [{ week: 0, value: toPoints(read(first)), away: false, causes: [] }];
  for (const w of run.weeks) {
    const manager = w.state.managers[index];
    if (manager === undefined) continue;
    const causes = causesOf(run, w, `${manager.character.id}.${name}`);
    points.push({ week: w.number, value: toPoints(read(manager)), away: w.away, causes });
  }
  return points;
}

function marksOf(run: Run, manager: string): DecisionMark[] {
  return run.chosen
    .filter((c) => c.manager === manager && isDecisive(run, c))
    .flatMap((c) => {
      const made = optionOf(run, c);
      const move = made?.option.move;
      if (made === null || move === undefined) return [];
      const { moment, option } = made;
      const all = answersWith(run, c);
      const answers = all.flatMap((one) => optionOf(run, one)?.option.text ?? []);
      const then = beforeChoice(run, c);
      const title = fill(then, moment.title, moment.about);
      const chosen = deedWords(then, option.text, moment.about);
      return [
        {
          decision: decisionOf(run, all[0] ?? c),
          week: c.week,
          moment: c.moment,
          title,
          chosen,
          answers: answers.map((text) => deedWords(then, text, moment.about)),
          move,
          manager,
          arranged: arrangedOf(then, moment, all.find(({ places }) => places !== undefined)?.places),
          attention: all.reduce((sum, { attention }) => sum + attention, 0),
          promise: promiseMark(run, all),
        },
      ];
    });
}

/** Means of delivery over the weeks there and the weeks away; the rest as change from start to end. Points; people as heads. */
export function outcomeOf(run: Run): Debrief['outcome'] {
  const there = run.weeks.filter((w) => !w.away).map((w) => w.state);
  const away = run.weeks.filter((w) => w.away).map((w) => w.state);
  const end = run.organisation;
  return {
    deliveryThere: toPoints(mean(there.map((s) => meanOf(s, (m) => m.team.delivery)))),
    deliveryAway: toPoints(mean(away.map((s) => meanOf(s, (m) => m.team.delivery)))),
    peopleStart: run.start.managers.reduce((sum, m) => sum + m.team.people.length + Number(!isEmpty(m)), 0),
    peopleLeft: peopleLeft(end),
    managersLeft: end.managers.filter(({ character }) => hasLeft(character, end)).map(({ character }) => character.id),
    skillGrown: grown(run, (m) => m.skill),
    autonomyGrown: grown(run, (m) => m.autonomy),
    trustStart: toPoints(meanOf(run.start, (m) => m.trust)),
    trustEnd: toPoints(meanOf(end, (m) => m.trust)),
    waitedShare: mean(away.map((s) => meanOf(s, waitingShare))),
  };
}

/** A post that nobody has been appointed to. */
const isEmpty = ({ character }: Manager): boolean => character.vacant === true || character.acting === true;

const hasLeft = (character: Character, { former = [] }: Organisation): boolean =>
  isLeaving(character) || former.includes(character.id);

/** Of those who have their post from the start to the end; points. */
function grown({ start, organisation: { managers } }: Run, read: (m: Manager) => number): number {
  const stayed = (m: Manager): boolean => !isEmpty(m) && m.character.holder === undefined;
  const same = managers.map((m, i) => stayed(m) && stayed(start.managers[i]!));
  const meanIn = (all: readonly Manager[]): number => mean(all.filter((_, i) => same[i]).map(read));
  return 15 * (meanIn(managers) - meanIn(start.managers));
}

function meanOf(state: Organisation, read: (m: Manager) => number): number {
  return mean(state.managers.map(read));
}

/** Of the answers of a scene, the last that promised something. */
function promiseMark(run: Run, answers: readonly Chosen[]): DecisionMark['promise'] {
  const made = answers.findLast((one) => termsOf(run, choiceId(one)) !== null);
  if (made === undefined) return null;
  const id = choiceId(made);
  const [to, came] = [termsOf(run, id)?.to, promiseStatus(run, id)];
  if (to === undefined || came === null) return null;
  return { text: promiseWords(run, id), to: speakerOf(run, to, null, run.scenario.weeks).short, came };
}
