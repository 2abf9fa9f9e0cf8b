// Each scene of a run as lines of plain text, from what its player may see.
import type { MomentView, ReplyView } from '../../../core/run/scene-view.ts';
import type { Arranged, Named, TaskView } from '../../../core/run/task-view.ts';
import type { LeaveScene } from '../../../core/run/scene-view.ts';
import type { RunView } from '../../../core/run/view.ts';
import { plainText } from '../../../core/scenario/emphasis.ts';
import { documentLines } from './documents.ts';
import {
  beatWords,
  blocks,
  briefingWords,
  counted,
  fellOutWords,
  managerWords,
  practiceWord,
  shortOf,
} from './words.ts';

export const STEPPING_IN = 'Of your managers’ work, how much is your work? A number from 0 to 100.';

export function openingLines({ scenario, you, boss, managers }: RunView): string[] {
  return [
    scenario.title,
    `You: ${you.role}. ${you.brief}`,
    `Your boss: ${boss.name}. ${boss.wants}`,
    ...managers.map(({ name, role, brief, team }) => `${name}, ${role}${ofTeam(role, team.name)}. ${brief}`.trimEnd()),
  ].map(plainText);
}

const ofTeam = (role: string, team: string): string => (role === team ? '' : `, ${team}`);

export function mondayLines(view: RunView): string[] {
  const { week, weekTo, briefing, facts, managers, attention } = view;
  return [
    week === weekTo ? `Monday, week ${week}` : `Monday, weeks ${week} to ${weekTo}`,
    ...briefing.map((line) => briefingWords(line, view)),
    ...facts.map(({ label, unit, value, change }) => `${label}: ${value}${unit ? ` ${unit}` : ''}${changed(change)}`),
    ...managers.map(managerWords),
    `${blocks(attention.total)} of attention${attention.claimed > 0 ? `, ${attention.claimed} of them taken` : ''}.`,
  ].map(plainText);
}
const changed = (by: number): string => (by === 0 ? '' : by > 0 ? ` (up ${by})` : ` (down ${-by})`);

export function betLines({ bet, managers }: RunView): string[] {
  const asked = bet?.ask === 'best_team_at' ? 'best' : 'worst';
  return [
    `Place your bet: whose team will be doing ${asked} in week ${bet?.ofWeek ?? 0}?`,
    ...managers.map(({ short }, at) => `  ${at + 1} ${short}`),
  ];
}

const STAKES = { low: 'low stakes', visible: 'people are watching', high: 'high stakes' } as const;

export function momentLines(moment: MomentView, left: number): string[] {
  const { title, text, speaker, documents, stakes, reversible, number, count, step, looks } = moment;
  const head =
    step === null
      ? [
          `Decision ${number} of ${count}: ${title} (${speaker.short}; ${STAKES[stakes]}${reversible ? '' : '; no way back'})`,
        ]
      : [];
  const opened = looks.flatMap(({ shows }) => (shows === null ? [] : documentLines(shows)));
  return [
    ...head,
    text,
    ...documents.flatMap(documentLines),
    ...opened,
    ...(moment.task === null ? optionLines(moment) : taskLines(moment.task)),
    ...lookLines(moment),
    `${blocks(left)} left.`,
  ].map(plainText);
}

const price = (attention: number): string => (attention === 0 ? 'free' : blocks(attention));

/** Looks are numbered on behind the options, or from 1 where there is a task. */
export const closedLooks = ({ looks }: MomentView) => looks.filter(({ shows }) => shows === null);

function optionLines({ options }: MomentView): string[] {
  return options.map(({ text, attention, affordable, borrows, yes, promise, due }, at) => {
    const notes = [
      price(attention),
      ...(affordable ? [] : ['not enough left']),
      ...(borrows === null ? [] : [`borrows ${borrows.blocks} of week ${borrows.week}`]),
      ...(yes === 'refused' ? ['your boss says no'] : yes === 'given' ? ['your boss says yes'] : []),
      ...(promise === null ? [] : [`you’re promising: ${promise}, by the end of week ${due}`]),
    ];
    return `  ${at + 1} ${text} (${notes.join('; ')})`;
  });
}

function lookLines(moment: MomentView): string[] {
  const before = moment.task === null ? moment.options.length : 0;
  const mark = moment.task === null ? '' : 'o';
  return closedLooks(moment).map(
    ({ text, attention, affordable }, at) =>
      `  ${mark}${before + at + 1} Look first: ${text} (${price(attention)}${affordable ? '' : '; not enough left'})`,
  );
}

const named = ({ name, kind }: Named): string => (kind === 'you' ? 'you' : kind === 'nobody' ? 'nobody' : name);
const list = (all: readonly Named[]): string[] => all.map((one, at) => `  ${at + 1} ${named(one)}`);

function taskLines(task: TaskView): string[] {
  if (task.kind === 'share')
    return [
      `Hand out ${task.amount} ${task.units[task.amount] ?? ''}, each between ${task.least} and ${task.most}. Answer with ${task.places.length} numbers, as in: ${evenly(task.amount, task.places.length)}`,
      ...list(task.places),
    ];
  if (task.kind === 'order')
    return ['Put these in order. Answer with their numbers, first one first.', ...list(task.items)];
  return [
    'Who takes what? For each of these, the number of who takes it.',
    ...list(task.items),
    `Who: ${task.to.map((one, at) => `${at + 1} ${named(one)}`).join(', ')}`,
  ];
}

const evenly = (amount: number, count: number): string =>
  Array.from({ length: count }, (_, at) => Math.floor(amount / count) + (at < amount % count ? 1 : 0)).join(' ');

function arrangedWords(arranged: Arranged): string {
  switch (arranged.kind) {
    case 'share':
      return arranged.parts
        .map(({ to, count }) => `${named(to)} ${count} ${arranged.units[count] ?? ''}`.trimEnd())
        .join(', ');
    case 'order':
      return arranged.items.map(named).join(', then ');
    case 'assign':
      return arranged.parts.map(({ item, to }) => `${named(item)}: ${named(to)}`).join(', ');
  }
}

export function replyLines({ chosen, arranged, text }: ReplyView): string[] {
  return [`You chose: ${arranged === null ? chosen : arrangedWords(arranged)}`, text].map(plainText);
}

export function planLines(view: RunView): string[] {
  const { attention, practices, managers, promises, weekTo, week, lastPlan } = view;
  const last = lastPlan.map(({ practice, manager, times }) => {
    const whom = manager === undefined ? '' : ` ${shortOf(view, manager)}`;
    return `${practiceWord(practice)}${whom}${times > 1 ? ` ×${times}` : ''}`;
  });
  return [
    `Your plan: ${blocks(attention.left)}${week === weekTo ? '' : ', for one typical week'}.`,
    ...promises.map(({ to, text, due }) => `You promised ${to.short}: ${text}, by the end of week ${due}.`),
    ...practices.map(
      ({ id, cost, perManager, most }, at) =>
        `  ${at + 1} ${practiceWord(id)} (${blocks(cost)}${perManager ? ', with one manager' : ''}${most > 1 ? `, up to ${most} times` : ''})`,
    ),
    `Managers: ${managers.flatMap(({ short, vacant }) => (vacant ? [] : [short])).join(', ')}.`,
    last.length === 0
      ? `As in: 1 ${managers[0]?.short ?? ''}, ${practices.length}. Enter plans nothing.`
      : `Last time: ${last.join(', ')}. Enter keeps it, - plans nothing.`,
  ].map(plainText);
}

export function weekLines(view: RunView): string[] {
  const { week, weekTo, beats, fellOut } = view;
  const told = [...new Set(beats.map((beat) => beatWords(beat, view)).filter((line) => line !== ''))];
  return [
    week === weekTo ? `Week ${week}` : `Weeks ${week} to ${weekTo}`,
    ...(told.length === 0 ? ['Nothing you’d notice.'] : told),
    ...fellOut.map((out) => fellOutWords(out, view)),
  ].map(plainText);
}

const sceneLine = ({ title, text, speaker }: LeaveScene): string =>
  `${title === null ? '' : `${title}${speaker === null ? '.' : ` (${speaker.short}).`} `}${text}`;

export function awayLines(view: RunView): string[] {
  const weeks = view.awayWeeks.flatMap(({ week, managers, beats, scenes }) => [
    `Week ${week}, you’re away`,
    ...new Set(beats.map((beat) => beatWords(beat, { ...view, managers })).filter((line) => line !== '')),
    ...scenes.map(sceneLine),
  ]);
  const back = view.back.length === 0 ? [] : ['Back from your leave', ...view.back.map(sceneLine)];
  const { ending } = view;
  const end = ending === null ? [] : [`${ending.title === null ? '' : `${ending.title}. `}${ending.text}`];
  return [`Your leave: ${counted(view.awayWeeks.length, 'week')}`, ...weeks, ...back, ...end].map(plainText);
}
