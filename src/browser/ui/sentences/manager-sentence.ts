// What the map shows of a manager, in words.
import type { ManagerView } from '../../../core/run/view.ts';
import type { Mood } from '../../../core/scenario/vocabulary.ts';
import type { Translate } from '../text/text.ts';

export const capital = (words: string): string => words.slice(0, 1).toLocaleUpperCase() + words.slice(1);

export const moodWords = (mood: Mood, t: Translate): string => t(`mood.${mood}`);

/** What follows the visible name and role: ". Looks worried. Trust fair." */
export function spokenReading(manager: ManagerView, t: Translate): string {
  const reading = t('manager.spoken', {
    mood: capital(moodWords(manager.mood, t)),
    band: t(`band.${manager.trustBand}`),
  });
  return manager.fog > 0.5 ? reading + t('manager.fog') : reading;
}

export function unseenWords(weeks: number, week: number, t: Translate): string {
  if (weeks === 0) return t('unseen.now');
  return weeks >= week ? t('unseen.never') : t('unseen.weeks', { weeks });
}

export function figuresWords(manager: ManagerView, t: Translate): string {
  if (manager.figures === null) return t('figures.none');
  const band = t(`band.${manager.figures}`);
  return manager.figuresTrend === null
    ? band
    : t('figures.with_trend', { band, trend: t(`trend.${manager.figuresTrend}`) });
}

/** How the team looks from here: through fog only how many they are. */
export function teamWords(manager: ManagerView, t: Translate): string {
  const { name, people, vacancies } = manager.team;
  const parts = [t('manager.team_of', { team: name, people: people.length })];
  if (vacancies > 0) parts.push(t('manager.vacancies', { vacancies }));
  const clear = manager.fog <= 0.5;
  for (const state of clear ? (['bright', 'steady', 'uneasy', 'leaving'] as const) : []) {
    const count = people.filter((person) => person.state === state).length;
    if (count > 0) parts.push(t(`manager.people_${state}`, { count }));
  }
  return `${parts.join(', ')}.${clear ? '' : ` ${t('manager.people_fog')}`}`;
}
