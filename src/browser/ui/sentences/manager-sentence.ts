// What the map shows of a manager, in words.
import { managerShown } from '../../../core/run/map-shown.ts';
import type { CalendarView, ManagerView } from '../../../core/run/view.ts';
import { enumerated, sentences } from '../text/formats.ts';
import type { Translate } from '../text/text.ts';

/** From here on the team is in mist: how many they are is all that can be made out. */
const MIST = 0.5;
const STATES = ['bright', 'steady', 'uneasy', 'leaving'] as const;

/** What follows the visible name and role: "Looks worried. Trust fair." */
export function spokenReading(manager: ManagerView, t: Translate): string {
  const { fog, waiting: count } = manager;
  const { mood, ring, hovering, coaching } = managerShown(manager);
  return sentences(
    !manager.vacant &&
      t('manager.spoken', { mood, ...trustRead(manager), fog: fog <= MIST ? 'no' : meets(manager) ? 'met' : 'yes' }),
    count > 0 && t('manager.spoken_waiting', { count }),
    ring > 0 && t('manager.spoken_in_work'),
    hovering && t('manager.hovering'),
    coaching && t('manager.coaching'),
  );
}

const trustRead = ({ trustBand: band, trustMoved: moved, movedOver: weeks }: ManagerView) => ({ band, moved, weeks });

export const trustWords = (manager: ManagerView, t: Translate): string => t('manager.trust_is', trustRead(manager));

/** Where your week went, as the blocks around you show it. */
export function calendarWords({ managers, elsewhere, left }: CalendarView, t: Translate): string {
  const sum = (of: 'work' | 'along' | 'asked'): number =>
    Object.values(managers).reduce((blocks, one) => blocks + one[of], 0);
  return t('manager.your_week', { work: sum('work'), along: sum('along'), asked: sum('asked'), elsewhere, left });
}

/** So long after a talk one still knows what was said in it, weeks. */
const FRESH = 2;
/** The two of them talk: what is not seen is the team alone. */
const meets = ({ unmetWeeks }: ManagerView): boolean => unmetWeeks !== null && unmetWeeks <= FRESH;

export const metWords = ({ unmetWeeks }: ManagerView, t: Translate): string =>
  unmetWeeks === null ? t('manager.unseen_never') : unseenWords(unmetWeeks, Infinity, t);

/** Of somebody neither met nor visited there is none. */
export const impressionWords = ({ impression, unmetWeeks, unseenWeeks }: ManagerView, week: number, t: Translate) =>
  unmetWeeks === null && unseenWeeks >= week && unseenWeeks > 0
    ? t('manager.impression_none')
    : t('manager.impression_is', { band: impression });

export function unseenWords(weeks: number, week: number, t: Translate): string {
  if (weeks === 0) return t('manager.unseen_now');
  return weeks >= week ? t('manager.unseen_never') : t('manager.unseen_weeks', { weeks });
}

export const figuresWords = ({ figures, figuresTrend }: ManagerView, t: Translate): string =>
  figures === null
    ? t('manager.figures_none')
    : t('manager.figures_are', { band: figures, trend: figuresTrend ?? 'none' });

/** How many are in good spirits, steady and so on, and how many chairs are empty, one by one. */
export function peopleWords({ team: { people } }: ManagerView, t: Translate): string[] {
  return STATES.flatMap((state) => {
    const count = people.filter((person) => person.state === state).length;
    return count > 0 ? [t(`manager.people_${state}`, { count })] : [];
  });
}

/** How the team looks from here: through fog only how many they are. */
export function teamWords(manager: ManagerView, t: Translate): string {
  const { name, people, vacancies } = manager.team;
  const clear = manager.fog <= MIST;
  const parts = [
    t('manager.team_of', { team: name, people: people.length }),
    ...(vacancies > 0 ? [t('manager.vacancies', { vacancies })] : []),
    ...(clear ? peopleWords(manager, t) : []),
  ];
  return t(clear ? 'manager.team_clear' : 'manager.team_fog', {
    list: enumerated(t.locale, parts),
    met: meets(manager) ? 'yes' : 'no',
    name: manager.short,
  });
}
