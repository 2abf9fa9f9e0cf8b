// Why each person left, in one line: the week, and the strongest of what pushed them.
import type { Debrief, Departure, ManagerDebrief } from '../../../core/run/debrief.ts';
import { said } from '../components/said.tsx';
import { causeWords } from './deed-words.ts';
import { inWeek } from './managers.ts';
import type { Words } from './words.ts';

/** Everybody who left or gave notice, managers among them: as many as are listed. */
export const goneFrom = ({ outcome, managers }: Debrief): number =>
  managers.reduce((sum, m) => sum + Math.max(0, m.departures.length - m.quits), outcome.peopleLeft);

interface LeaverLine {
  readonly key: string;
  readonly week: number;
  /** For a `Sentence`. */
  readonly text: string;
}
/** Times as likely as usual; less is chance. */
const LIKELIER = 1.3;

function whyLeft(departure: Departure, manager: ManagerDebrief, debrief: Debrief, { t }: Words): string {
  const { chance, usual, reasons, talk } = departure;
  const [first] = reasons;
  if (first === undefined || chance / usual < LIKELIER) return t('debrief.left.why.chance');
  if (first === 'unrest' && talk !== null)
    return t('debrief.left.why.talk', { deed: causeWords(talk, { t, debrief, manager }) });
  return t(`debrief.left.reason.${first}`, { name: manager.short });
}

export function leaverLines(debrief: Debrief, words: Words): readonly LeaverLine[] {
  const { t } = words;
  const lines = debrief.managers.flatMap((manager): LeaverLine[] => {
    const { id, notices, departures } = manager;
    const nameIn = (week: number): string => inWeek(manager, week).short;
    const own = notices
      .filter(({ stayed }) => stayed === null)
      .map(({ week, misses }) => ({
        key: `${id} ${week}`,
        week,
        text: t('debrief.left.why.manager', { name: nameIn(week), week, misses: misses ?? 'engagement' }),
      }));
    const people = departures.map((departure, n) => {
      const { week, name: person = 'none', because } = departure;
      const who = { name: nameIn(week), person, week };
      const text =
        because === undefined
          ? t('debrief.left.why.line', { ...who, why: whyLeft(departure, inWeek(manager, week), debrief, words) })
          : t('debrief.left.why.answer', { ...who, because: said(because) });
      return { key: `${id} ${week} ${n}`, week, text };
    });
    return [...own, ...people];
  });
  return lines.toSorted((a, b) => a.week - b.week);
}
