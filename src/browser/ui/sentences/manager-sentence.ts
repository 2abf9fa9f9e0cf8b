// What the map shows of a manager, in words.
import { band } from '../../../core/run/told.ts';
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

/** Nearer than this, two lines look the same. Points of trust. */
const SAME = 3;

/** How the first run's trust stands to this one's, both as they were seen. */
function ghostArguments({ trustSeen }: ManagerView, ghost: number, t: Translate) {
  const gap = ghost - trustSeen;
  const than = Math.abs(gap) < SAME ? 'same' : gap > 0 ? 'higher' : 'lower';
  return { than, band: t(`band.${band(ghost)}`) };
}

/** What follows a manager's spoken reading: " In your first run trust was higher: good." */
export const spokenGhost = (manager: ManagerView, ghost: number, t: Translate): string =>
  t('manager.ghost', ghostArguments(manager, ghost, t));

/** The same in the list: "higher: good". */
export const ghostWords = (manager: ManagerView, ghost: number, t: Translate): string =>
  t('manager.ghost_than', ghostArguments(manager, ghost, t));

export function unseenWords(weeks: number, week: number, t: Translate): string {
  if (weeks === 0) return t('unseen.now');
  return weeks >= week ? t('unseen.never') : t('unseen.weeks', { weeks });
}

export function kpiWords(manager: ManagerView, t: Translate): string {
  if (manager.kpi === null) return t('kpi.none');
  const band = t(`band.${manager.kpi}`);
  return manager.kpiTrend === null ? band : t('kpi.with_trend', { band, trend: t(`trend.${manager.kpiTrend}`) });
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
