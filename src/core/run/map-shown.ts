// What the map shows, as plain data: the picture, the list's words and what is measured of them are all made from this.
import type { Mood } from '../scenario/vocabulary.ts';
import type { CalendarView, ManagerView, Moved, PersonView, RunView } from './view.ts';

export interface ManagerShown {
  readonly id: string;
  readonly mood: Mood;
  /** Thickness, dash and hue of the line, 0–100; where it has gone since the Monday before. */
  readonly trust: number;
  readonly moved: Moved;
  /** How far the line has come away from you, 0–1: it is long since you two sat down. */
  readonly apart: number;
  /** How many stand on it with questions for you; more than there is room for are a crowd. */
  readonly queue: number;
  /** How far your own ring closes round them, 0–1: you are in their work. */
  readonly ring: number;
  /** Their own way with the team has become yours. */
  readonly hovering: boolean;
  readonly coaching: boolean;
  readonly leaving: boolean;
  /** There is nobody: an empty place, and no line to it. */
  readonly vacant?: true;
  readonly acting?: true;
  /** 0 clear – 1 full mist. */
  readonly fog: number;
  /** People by state; null where the mist shows only how many they are. */
  readonly people: Readonly<Record<PersonView['state'], number>> | null;
  readonly heads: number;
  readonly chairs: number;
}
interface OwnShown {
  readonly calendar: CalendarView | null;
}

/** Above this, only how many people there are can be seen. */
export const FOGGED_ABOVE = 0.55;
/** Weeks apart that do not show yet, and those after which the line has come away as far as it goes. */
const NEAR = 2;
const FAR = 8;
const LONGEST_QUEUE = 4;
/** Blocks a week in somebody's work that close your ring round them. */
const ALL_ROUND = 2;

const share = (value: number): number => Math.min(1, Math.max(0, value));

export function managerShown(view: ManagerView): ManagerShown {
  const { team, fog } = view;
  return {
    id: view.id,
    mood: view.mood,
    trust: view.trustSeen,
    moved: view.trustMoved,
    apart: share((view.apartWeeks - NEAR) / (FAR - NEAR)),
    queue: Math.min(LONGEST_QUEUE, view.waiting),
    ring: share(view.inTheirWork / ALL_ROUND),
    hovering: view.hovering,
    coaching: view.coaching,
    leaving: view.goesIn !== null,
    ...(view.vacant && { vacant: true }),
    ...(view.acting && { acting: true }),
    fog,
    people: fog > FOGGED_ABOVE ? null : counted(team.people),
    heads: team.people.length,
    chairs: team.vacancies,
  };
}

function counted(people: readonly PersonView[]): Record<PersonView['state'], number> {
  const counts = { bright: 0, steady: 0, uneasy: 0, leaving: 0 };
  for (const { state } of people) counts[state] += 1;
  return counts;
}

export const ownShown = ({ calendar }: Pick<RunView, 'calendar'>): OwnShown => ({ calendar });

/** While an answer is on the card its mood is in the face, whoever speaks next. */
export function whileRead(view: RunView): RunView {
  const reply = view.replies.at(-1);
  const inFace = (m: ManagerView): ManagerView => (m.id === reply?.manager ? { ...m, mood: reply.mood } : m);
  return reply === undefined ? view : { ...view, managers: view.managers.map(inFace) };
}
