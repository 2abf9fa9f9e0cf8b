// What the map shows of a manager, in words.
import type { ManagerView } from '../../../core/run/view.ts';
import { enumerated } from '../text/formats.ts';
import type { Translate } from '../text/text.ts';

/** From here on the team is in mist: how many they are is all that can be made out. */
const MIST = 0.5;
const STATES = ['bright', 'steady', 'uneasy', 'leaving'] as const;

/** What follows the visible name and role: "Looks worried. Trust fair." */
export const spokenReading = ({ mood, trustBand: band, fog }: ManagerView, t: Translate): string =>
  t('manager.spoken', { mood, band, fog: fog > MIST ? 'yes' : 'no' });

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
  return t(clear ? 'manager.team_clear' : 'manager.team_fog', { list: enumerated(t.locale, parts) });
}
