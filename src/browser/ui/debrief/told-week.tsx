// Why a manager's week in told against true stood where it stood: what was so, how safe it felt to say so, and what moved both.
import type { Debrief, ManagerDebrief } from '../../../core/run/debrief.ts';
import { inWeek, readingAt } from './managers.ts';
import { WeekCauses } from './week-causes.tsx';
import { useWords } from './words.ts';
import type { Words } from './words.ts';

/** What was so, and how safe they felt: the two that what they said follows from. */
const BEHIND_WORDS = ['delivery', 'honesty'] as const;

/** Readings of a week, as the sentences take them. */
export function toldArgs(manager: ManagerDebrief, week: number) {
  const { told, delivery, impression, honesty } = manager;
  return {
    name: inWeek(manager, week).short,
    told: readingAt(told, week) ?? '–',
    real: readingAt(delivery, week) ?? '–',
    seen: readingAt(impression, week) ?? '–',
    honesty: readingAt(honesty, week) ?? '–',
  };
}

interface ToldWeekProps {
  readonly debrief: Debrief;
  readonly manager: ManagerDebrief;
  readonly week: number;
}

export function ToldWeek({ debrief, manager, week }: ToldWeekProps) {
  const { t }: Words = useWords();
  return (
    <>
      <p class="small">{t('debrief.told.week', toldArgs(manager, week))}</p>
      <WeekCauses debrief={debrief} manager={manager} week={week} measures={BEHIND_WORDS} />
    </>
  );
}
