// What the map shows of a manager, in words.
import type { ManagerView } from '../../../core/run/view.ts';
import { enumerated } from '../text/formats.ts';
import type { Translate } from '../text/text.ts';

/** From here on the team is in mist: how many they are is all that can be made out. */
const MIST = 0.5;
const STATES = ['bright', 'steady', 'uneasy', 'leaving'] as const;

/** What follows the visible name and role: "Looks worried. Trust fair." */
export function spokenReading(manager: ManagerView, t: Translate): string {
  const { mood, trustBand: band, fog } = manager;
  return t('manager.spoken', { mood, band, fog: fog <= MIST ? 'no' : meets(manager) ? 'met' : 'yes' });
}

/** So long after a talk one still knows what was said in it, weeks. */
const FRESH = 2;
/** The two of them talk: what is not seen is the team alone. */
const meets = ({ unmetWeeks }: ManagerView): boolean => unmetWeeks !== null && unmetWeeks <= FRESH;

export const metWords = ({ unmetWeeks }: ManagerView, t: Translate): string =>
  unmetWeeks === null ? t('manager.unseen_never') : unseenWords(unmetWeeks, Infinity, t);

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
