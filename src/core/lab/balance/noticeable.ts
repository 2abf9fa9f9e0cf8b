// What of a view a player could notice, apart from the choice itself: its price and its reply are left out.
import type { BriefingLine, ManagerView, RunView } from '../../run/view.ts';

/** What can be seen at one look without a word, by what it is: `priya.face`, `boss`. Numbers are left out, and so is the player's own impression, which wavers. */
export type Look = Readonly<Record<string, string>>;

export function lookAt(managers: readonly ManagerView[], boss: RunView['boss'] | null): Look {
  const cues = managers.flatMap((m) => Object.entries(cuesOf(m)).map(([cue, seen]) => [`${m.id}.${cue}`, seen]));
  return Object.fromEntries([...cues, ['boss', boss?.mood ?? '']]);
}

const cuesOf = (m: ManagerView): Look => ({
  face: m.mood,
  trust: m.trustBand,
  moved: m.trustMoved,
  told: m.told,
  figures: m.figures ?? '',
  habit: `${m.hovering} ${m.coaching}`,
  waiting: String(m.waiting),
  post: m.deputy ? 'deputy' : String(m.goesIn !== null),
  people: m.team.people
    .map(({ state }) => state)
    .toSorted()
    .join(' '),
  seats: String(m.team.vacancies),
});

/** Which cues differ between two looks. */
export const differing = (one: Look, other: Look): string[] =>
  Object.keys(one).filter((cue) => one[cue] !== other[cue]);

/** A face that twitches once is luck to who sees it: what differs has to do so on two looks running. */
export function isShown(one: readonly Look[], other: readonly Look[]): boolean {
  const by = one.map((look, n) => new Set(differing(look, other[n] ?? {})));
  return by.some((cues, n) => [...cues].some((cue) => by[n + 1]?.has(cue)));
}

/** What is said of it on a Monday: signs, questions, promises, news, and which situations come. Reports and the boss’s face are seen. */
export const heardIn = ({ briefing }: Pick<RunView, 'briefing'>, coming: readonly string[]): string =>
  JSON.stringify([briefing.filter(isSaid), coming]);

const isSaid = ({ kind }: BriefingLine): boolean => kind !== 'told' && kind !== 'boss';
