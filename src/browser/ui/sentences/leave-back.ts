// The day of the return, read off how the leave went.
import type { ManagerView, RunView } from '../../../core/run/view.ts';
import { listed } from '../text/formats.ts';
import type { Translate } from '../text/text.ts';
import { called } from './called.ts';
import { topicOfMood } from './leave-topics.ts';
import type { LeaveText, LeaveWeek } from './leave-weeks.ts';

interface Door {
  readonly manager: ManagerView;
  readonly text: string;
}

/** Who has most waiting stands at the door; else who is worn; else whom you hardly had to lead. */
export function atTheDoor({ desk }: LeaveWeek, managers: readonly ManagerView[], t: Translate, words: LeaveText) {
  const [most] = desk.filter(({ manager }) => !manager.vacant).toSorted((a, b) => b.count - a.count);
  const there = managers.filter(({ vacant }) => !vacant);
  const worn = there.find(({ mood }) => topicOfMood(mood) === 'worn');
  const fine = there.toSorted((a, b) => b.trustSeen - a.trustSeen)[0];
  const door = (manager: ManagerView | undefined, key: 'waiting' | 'worn' | 'fine'): Door | null =>
    manager ? { manager, text: words(`leave.door_${key}`, { name: called(manager, t) }) } : null;
  return most && most.count > 1 ? door(most.manager, 'waiting') : (door(worn, 'worn') ?? door(fine, 'fine'));
}

/** Nothing waits, and nobody has gone. */
export const isClear = ({ desk, envelopes, gone }: LeaveWeek): boolean =>
  desk.length === 0 && envelopes.length === 0 && gone === 0;

/** How long it has been waiting, and who sits where somebody has gone. */
export function onTheDesk(weeks: RunView['awayWeeks'], last: LeaveWeek, t: Translate, words: LeaveText): string[] {
  const asked = weeks.findIndex(({ beats }) => beats.some((beat) => beat.kind === 'escalation' && beat.unanswered));
  const standIns = weeks.at(-1)?.managers.filter(({ deputy }) => deputy) ?? [];
  const names = (of: readonly ManagerView[], nameOf: (one: ManagerView) => string): string =>
    listed(t.locale, of.map(nameOf));
  const { envelopes, goneManagers } = last;
  return [
    ...(goneManagers.length > 0
      ? [words('leave.back_gone', { managers: goneManagers.length, names: names(goneManagers, ({ short }) => short) })]
      : []),
    ...(envelopes.length > 0
      ? [
          words('leave.back_envelope', {
            managers: envelopes.length,
            names: names(envelopes, (one) => called(one, t)),
          }),
        ]
      : []),
    ...(isClear(last) ? [words('leave.nothing')] : []),
    ...(asked >= 0 ? [words('leave.oldest', { weeks: weeks.length - asked })] : []),
    ...(standIns.length > 0
      ? [
          words('leave.stand_ins', {
            managers: standIns.length,
            names: names(standIns, (one) => called(one, t)),
          }),
        ]
      : []),
  ];
}
