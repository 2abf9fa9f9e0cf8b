// A set-up in the making: what it begins with, how its minutes are spent, and what the server is asked for.
import { agendaOf, debriefMinutes, minutesReserved } from '../../../core/session/agenda.ts';
import type { Setup } from '../../../core/session/setup.ts';
import { PLAY, usuallyDropped } from '../../../core/session/slot.table.ts';
import type { ScenarioOffered, SetupWanted } from '../../../core/session/wire.ts';
import type { Wanted } from './kept-here.ts';

/** A scenario that can be played: one that ships, or a file of one's own with its text. */
export interface Chosen extends Pick<ScenarioOffered, 'title' | 'language' | 'turns' | 'turnWeeks' | 'minutes'> {
  readonly from: SetupWanted['scenario'];
}
export const chosenFrom = (offered: ScenarioOffered): Chosen => ({ ...offered, from: { id: offered.id } });

/** A room of one's own trade, with four managers and a boss: the one that most people recognise. */
const FIRST = 'friday_deck';
export const firstOf = (offered: readonly ScenarioOffered[], wanted: string | null): ScenarioOffered | undefined =>
  offered.find(({ id }) => id === wanted) ?? offered.find(({ id }) => id === FIRST) ?? offered[0];

const MOST_BOTS = 12;

/** Minutes that a turn takes somebody alone. */
export const usualMinutes = ({ minutes, turns }: Pick<Chosen, 'minutes' | 'turns'>): number => minutes / turns;

/** As many turns as can be played in the minutes that a slot has for them without hurry. */
export function fittingTurns(chosen: Pick<Chosen, 'minutes' | 'turns'>, slot: Setup['minutes']): number {
  return Math.max(1, Math.min(chosen.turns, Math.floor(PLAY[slot] / usualMinutes(chosen) + 0.25)));
}

export const firstSetup = (chosen: Chosen): Wanted => ({
  turns: fittingTurns(chosen, 60),
  mode: 'own',
  pace: 'facilitator',
  minutes: 60,
  capacity: 60,
});

interface Spent {
  readonly each: number;
  readonly play: number;
  readonly debrief: number;
  readonly rest: number;
  /** Turns would be much shorter than they take somebody alone. */
  readonly hurried: boolean;
}
/** Below this share of what a turn takes alone, people hurry; a design choice. */
const HURRIED = 0.8;
const halves = (minutes: number): number => Math.round(minutes * 2) / 2;

export function minutesSpent(chosen: Chosen, setup: Wanted): Spent {
  const whole: Setup = { ...setup, scenario: '', hash: '', revision: 0, seed: 0, rehearsal: false };
  const steps = agendaOf({ setup: whole, picked: [], dropped: new Set(usuallyDropped(setup)) });
  const sum = (of: (step: (typeof steps)[number]) => boolean): number =>
    halves(steps.filter((step) => !step.dropped && of(step)).reduce((all, { minutes }) => all + minutes, 0));
  const isPlay = ({ id }: { readonly id: string }): boolean => id === 'play' || id.startsWith('turn.');
  const play = sum(isPlay);
  const each = play / setup.turns;
  return {
    each: halves(each),
    play,
    debrief: debriefMinutes(steps, minutesReserved({ setup: whole, pickedOnce: false })),
    rest: sum((step) => !step.debrief && !isPlay(step)),
    hurried: each < HURRIED * usualMinutes(chosen),
  };
}

export function wantedOf(chosen: Chosen, setup: Wanted, rehearsal: boolean): SetupWanted {
  const { mode, pace } = setup;
  return {
    scenario: chosen.from,
    // Whoever decides together keeps the facilitator's pace.
    setup: { ...setup, pace: mode === 'own' ? pace : 'facilitator', rehearsal },
    bots: rehearsal ? Math.min(MOST_BOTS, setup.capacity) : 0,
  };
}
