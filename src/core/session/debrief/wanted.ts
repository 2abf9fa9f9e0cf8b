// What the whole room wants so far, for the facilitator alone.
import { optionIn } from '../../run/step-at.ts';
import { findMoment } from '../../run/moments.ts';
import type { Run } from '../../run/run-state.ts';
import { holderIn } from '../../run/holder.ts';
import { idOf, middleStyle, mostWanted } from '../settle.ts';
import type { SeatSent } from '../seat-word.ts';
import type { SessionState } from '../session-state.ts';
import type { Board, Planned } from '../session-views.ts';
import { deed, saidIn } from './said.ts';

/** The most wanted first. Shares of one's own work come to the middle one, and plans are added up: of either there is one. */
export function wantedIn({ setup, seats }: SessionState): Board['wanted'] {
  const seat = setup.mode === 'room' ? seats[0] : undefined;
  if (seat === undefined) return [];
  const groups = new Map<string, SeatSent[]>();
  for (const sent of seat.proposals.values()) {
    const id = idOf(seat.run, sent);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [sent]);
    else group.push(sent);
  }
  return [...groups]
    .map(([id, group]) => {
      const sent = group[0]!.kind === 'style' ? middleStyle(group) : group[0]!;
      const told = { sent, text: textOf(seat.run, sent, id), count: group.length };
      return sent.kind === 'plan' ? { ...told, plan: planOf(seat.run, group) } : told;
    })
    .toSorted((a, b) => b.count - a.count);
}

function planOf(run: Run, ballots: readonly SeatSent[]): Planned[] {
  const wanted = mostWanted(run, ballots, undefined);
  if (wanted.kind !== 'sent' || wanted.sent.kind !== 'plan') return [];
  return wanted.sent.items.map(({ practice, manager, times }) => {
    const found = run.scenario.managers.find(({ id }) => id === manager);
    return { practice, times, who: found === undefined ? '' : holderIn(run, found, run.weeks.length).name };
  });
}

function textOf(run: Run, sent: SeatSent, id: string): string {
  switch (sent.kind) {
    case 'option':
    case 'arrange':
    case 'look': {
      const moment = findMoment(run, sent.moment);
      const words = moment?.looks?.find((look) => look.id === id) ?? (moment && optionIn(moment, id));
      return words ? deed(saidIn(run, words.text, moment?.about)) : '';
    }
    case 'bet': {
      const manager = run.scenario.managers.find((one) => one.id === sent.manager);
      return manager === undefined ? '' : holderIn(run, manager, run.weeks.length).name;
    }
    case 'style':
      return `${sent.share} %`;
    case 'plan':
    case 'continue':
    case 'undo':
    case 'rewind':
      return '';
  }
}
