// A week's plan as somebody types it: "1 priya, 1 omar, 9", by number or name, as often as the last number says.
import type { PlanItem } from '../../../core/run/decision.ts';
import type { RunView } from '../../../core/run/view.ts';
import { nearestName } from '../../../core/scenario/nearest.ts';
import { practiceWord } from './words.ts';

type Read<Value> = Value | { readonly problem: string };

export const isProblem = <Value extends object>(read: Read<Value>): read is { readonly problem: string } =>
  'problem' in read;

const AS_IN = 'Separate what you plan with commas, as in: 1 priya, 9';

/** The plan in an answer, the same thing twice counted as two times; or what cannot be understood of it. */
export function readPlan(answer: string, view: RunView): Read<readonly PlanItem[]> {
  const items: PlanItem[] = [];
  for (const words of answer.split(/[,;]/).map((part) => part.trim().split(/\s+/))) {
    if (words[0] === '') continue;
    const item = readItem(words, view);
    if (isProblem(item)) return item;
    const at = items.findIndex((one) => one.practice === item.practice && one.manager === item.manager);
    const before = items[at];
    if (before === undefined) items.push(item);
    else items[at] = { ...before, times: before.times + item.times };
  }
  return items;
}

function readItem([what = '', ...rest]: readonly string[], view: RunView): Read<PlanItem> {
  const { practices } = view;
  const practice = practices[Number(what) - 1] ?? practices.find(({ id }) => id === what.toLowerCase());
  if (practice === undefined) {
    const near = nearestName(
      what,
      practices.map(({ id }) => id),
    );
    return {
      problem: `There’s nothing called ${what} to plan. ${near === undefined ? AS_IN : `Did you mean ${near}?`}`,
    };
  }
  const [last = ''] = rest.slice(-1);
  const isCounted = /^[x×]?\d$/.test(last) && (rest.length > 1 || !practice.perManager);
  const times = isCounted ? Number(last.replace(/^[x×]/, '')) : 1;
  const whom = (isCounted ? rest.slice(0, -1) : rest).join(' ');
  if (!practice.perManager)
    return whom === ''
      ? { practice: practice.id, times }
      : { problem: `${practiceWord(practice.id)} is with nobody in particular: leave out ${whom}.` };
  if (whom === '')
    return { problem: `${practiceWord(practice.id)} with whom? As in: ${what} ${view.managers[0]?.short ?? ''}` };
  const manager = managerCalled(whom, view);
  return manager === undefined
    ? { problem: `There’s no manager called ${whom}.` }
    : { practice: practice.id, manager, times };
}

/** By number, id, or the beginning of a name. */
function managerCalled(whom: string, { managers }: RunView): string | undefined {
  const said = whom.toLowerCase();
  const called = managers.filter(({ id, name, short }) =>
    [id, name, short].some((one) => one.toLowerCase().startsWith(said)),
  );
  return managers[Number(whom) - 1]?.id ?? (called.length === 1 ? called[0]?.id : undefined);
}
