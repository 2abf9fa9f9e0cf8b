// Why the player's own run moved in one week of a fan: its line is a mean, so every manager's ledger, the largest first.
import type { Debrief, ManagerDebrief } from '../../../core/run/debrief.ts';
import { sortCauses } from './causes.ts';
import { inWeek } from './managers.ts';
import { MeasureCauses, WeekSigns } from './week-causes.tsx';
import { useWords } from './words.ts';

/** Deeds named for each manager; the smaller ones are summed up. */
const NAMED = 2;

interface FanWeekProps {
  readonly debrief: Debrief;
  readonly measure: 'delivery' | 'trust';
  readonly week: number;
}

export function FanWeek({ debrief, measure, week }: FanWeekProps) {
  const { t } = useWords();
  const moved = debrief.managers
    .flatMap((manager) => {
      const point = manager[measure].find((candidate) => candidate.week === week);
      return point === undefined ? [] : [{ manager, point, change: Math.abs(sortCauses(point).change) }];
    })
    .toSorted((a, b) => b.change - a.change);
  const managers: readonly ManagerDebrief[] = moved.map(({ manager }) => manager);
  return (
    <>
      <p class="small">{t('debrief.luck.week_mean', { count: managers.length })}</p>
      <dl class="week-causes">
        {moved.map(({ manager, point }) => (
          <MeasureCauses
            key={manager.id}
            label={inWeek(manager, week).short}
            point={point}
            named={NAMED}
            debrief={debrief}
            manager={manager}
          />
        ))}
      </dl>
      {managers.map((manager) => (
        <WeekSigns key={manager.id} debrief={debrief} manager={manager} week={week} />
      ))}
    </>
  );
}
