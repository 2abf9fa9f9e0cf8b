// What an answer in the terminal means: a command, or why it is none.
import type { Command } from '../../../core/run/decision.ts';
import type { MomentView } from '../../../core/run/scene-view.ts';
import type { TaskView } from '../../../core/run/task-view.ts';
import type { RunView } from '../../../core/run/view.ts';
import { isProblem, readPlan } from './plan-entry.ts';
import { closedLooks } from './scenes.ts';

type Answer = Command | { readonly kind: 'problem'; readonly text: string };

const problem = (text: string): Answer => ({ kind: 'problem', text });
const between = (most: number): Answer => problem(`A number from 1 to ${most}, please. ? for help.`);

/** What share of the work is meant where nothing is said. */
const USUAL_SHARE = 35;

const numbersIn = (answer: string): number[] =>
  answer.split(/[\s,]+/).flatMap((word) => (word === '' ? [] : [Number(word)]));

export function readAnswer(answer: string, view: RunView): Answer {
  switch (view.phase) {
    case 'opening':
      return { kind: 'style', share: answer === '' ? USUAL_SHARE : Number(answer) };
    case 'bet': {
      const manager = view.managers[Number(answer) - 1];
      if (manager === undefined) return between(view.managers.length);
      return { kind: 'bet', bet: view.bet?.index ?? 0, manager: manager.id };
    }
    case 'moment':
      return view.moment === null ? { kind: 'continue' } : readChoice(answer, view.moment);
    case 'plan':
      return readWeek(answer, view);
    default:
      return { kind: 'continue' };
  }
}

function readChoice(answer: string, moment: MomentView): Answer {
  const looks = closedLooks(moment);
  const toOpen = (at: number): Answer | undefined =>
    looks[at] && { kind: 'look', moment: moment.id, look: looks[at].id };
  if (moment.task !== null) {
    const opens = /^o(\d)$/i.exec(answer);
    return (opens && toOpen(Number(opens[1]) - 1)) ?? arranged(answer, moment.id, moment.task);
  }
  const option = moment.options[Number(answer) - 1];
  if (option !== undefined) return { kind: 'option', moment: moment.id, option: option.id };
  return toOpen(Number(answer) - 1 - moment.options.length) ?? between(moment.options.length + looks.length);
}

/** As it is typed, things and people are counted from 1; what is handed out is itself. */
function arranged(answer: string, moment: string, task: TaskView): Answer {
  const numbers = numbersIn(answer);
  const count = task.kind === 'share' ? task.places.length : task.items.length;
  if (numbers.length !== count || !numbers.every(Number.isInteger))
    return problem(`${count} numbers, please. ? for help.`);
  return { kind: 'arrange', moment, places: task.kind === 'share' ? numbers : numbers.map((one) => one - 1) };
}

function readWeek(answer: string, view: RunView): Answer {
  if (answer === '') return { kind: 'plan', items: view.lastPlan };
  if (answer === '-') return { kind: 'plan', items: [] };
  const items = readPlan(answer, view);
  return isProblem(items) ? problem(items.problem) : { kind: 'plan', items };
}
