// The words of each decision about one manager, numbered as in the chart.
import type { ManagerDebrief } from '../../../core/run/debrief.ts';
import { useKit } from './kit.ts';
import { firstName } from './managers.ts';
import { momentAnchor } from './moment-link.tsx';
import { placeMarks } from './timeline-box.ts';
import { useWords } from './words.ts';

export interface DecisionListProps {
  readonly manager: ManagerDebrief;
  readonly onPick: (week: number) => void;
}

export function DecisionList({ manager, onPick }: DecisionListProps) {
  const { t } = useWords();
  const { rewind } = useKit();
  if (manager.marks.length === 0) {
    return <p class="decisions quiet small">{t('debrief.timeline.no_moments', { name: firstName(manager) })}</p>;
  }
  return (
    <div class="decisions">
      <h4>{t('debrief.timeline.moments', { name: firstName(manager) })}</h4>
      <ol>
        {placeMarks(manager.marks).map(({ mark, number }) => (
          <li key={number} id={momentAnchor(mark)} tabIndex={-1}>
            <span class="decision-number" aria-hidden="true">
              {number}
            </span>
            <div>
              <p class="quiet small">
                {t('debrief.week_n', { week: mark.week })} · {mark.title}
              </p>
              <p class="decision-words">“{mark.chosen}”</p>
              <p class="quiet small">
                {t('debrief.timeline.price', { attention: mark.attention })} {t(`debrief.stance.${mark.stance}`)}
              </p>
              {manager.signs
                .filter((sign) => sign.moment === mark.moment)
                .map((sign) => (
                  <p key={sign.week} class="quiet small sign">
                    {t('debrief.sign.in_week', { week: sign.week, text: sign.text })}
                  </p>
                ))}
              <p class="decision-ways screen-only">
                <button type="button" class="link-button" onClick={() => onPick(mark.week)}>
                  {t('debrief.timeline.see_week', { week: mark.week })}
                </button>
                {rewind !== null && (
                  <button
                    type="button"
                    class="link-button"
                    aria-label={`${t('debrief.rewind.back_to')}: ${mark.title}`}
                    onClick={() => rewind.onBack(mark.decision)}
                  >
                    {t('debrief.rewind.back_to')}
                  </button>
                )}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
