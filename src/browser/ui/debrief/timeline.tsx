import { useState } from 'preact/hooks';
import type { Debrief, ManagerDebrief } from '../../../core/run/debrief.ts';
import { useAnnounce } from '../components/announcer.tsx';
import { FigureTable } from '../components/figure-table.tsx';
import { sentences } from '../text/formats.ts';
import { deedWeight } from './causes.ts';
import { DecisionList } from './decision-list.tsx';
import { useInTurn } from './in-turn.ts';
import { levelRange } from './level-range.ts';
import { ManagerHeading } from './manager-heading.tsx';
import { useGhost } from './extras.ts';
import { GhostKey, ghostColumn } from './ghost-key.tsx';
import { inWeek, managerOf, readingAt } from './managers.ts';
import { MEASURES } from './timeline-box.ts';
import { MANAGER, PERSON, SIGN } from './timeline-chart.tsx';
import { WeekCauses } from './week-causes.tsx';
import { WeekPicker, weekReadings, weekWords } from './week-picker.tsx';
import { useWords } from './words.ts';

const BIG_MOVES = 3;
/** Over all managers; more would not leave the other steps their pages. */
const DECISIONS_ON_PAPER = 12;

/** The weeks in which the player's own deeds moved this manager most, the strongest first. */
function bigMoves(manager: ManagerDebrief): number[] {
  const weight = (week: number): number =>
    MEASURES.reduce((total, measure) => {
      const point = manager[measure].find((candidate) => candidate.week === week);
      return total + (point === undefined ? 0 : deedWeight(point));
    }, 0);
  return manager.trust
    .map(({ week }) => ({ week, weight: weight(week) }))
    .filter((move) => move.weight >= 1)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, BIG_MOVES)
    .map(({ week }) => week);
}

interface QuickPicksProps {
  readonly weeks: readonly number[];
  readonly chosen: number;
  readonly onPick: (week: number) => void;
}

function QuickPicks({ weeks, chosen, onPick }: QuickPicksProps) {
  const { t } = useWords();
  if (weeks.length === 0) return null;
  return (
    <div class="quick-picks screen-only">
      <p class="quiet small">{t('debrief.timeline.big_moves')}</p>
      <div class="actions">
        {weeks.map((week) => (
          <button type="button" class="pick" key={week} aria-pressed={week === chosen} onClick={() => onPick(week)}>
            {t('debrief.week_n', { week })}
          </button>
        ))}
      </div>
    </div>
  );
}

/** On paper nobody can pick a week: the one that moved most is there. */
function PrintedWeeks({
  manager,
  debrief,
  weeks,
}: {
  readonly manager: ManagerDebrief;
  readonly debrief: Debrief;
  readonly weeks: readonly number[];
}) {
  const words = useWords();
  return (
    <div class="print-only">
      {weeks.map((week) => (
        <div key={week} class="printed-week">
          <h4>{weekWords(manager, week, words)}</h4>
          <WeekCauses manager={manager} week={week} debrief={debrief} />
        </div>
      ))}
    </div>
  );
}

function TimelineTable({
  manager,
  ghost,
}: {
  readonly manager: ManagerDebrief;
  readonly ghost: ManagerDebrief | null;
}) {
  const words = useWords();
  const { t } = words;
  const names = MEASURES.map((measure) => t(`debrief.timeline.${measure}`));
  return (
    <FigureTable
      locale={t.locale}
      summary={t('debrief.table')}
      caption={t('debrief.table_of', { name: manager.name, what: t('debrief.step.timeline') })}
      columns={[t('debrief.week'), ...names, ...(ghost === null ? [] : names.map((name) => ghostColumn(name, words)))]}
      rows={manager.trust.map(({ week }) => [
        weekWords(manager, week, words),
        ...MEASURES.map((measure) => readingAt(manager[measure], week) ?? '–'),
        ...(ghost === null ? [] : MEASURES.map((measure) => readingAt(ghost[measure], week) ?? '–')),
      ])}
    />
  );
}

/** Notice runs for some weeks: whoever gave it late is in the chart, and had not left yet. */
function WhoLeft({ manager }: { readonly manager: ManagerDebrief }) {
  const { t } = useWords();
  const leaving = manager.departures.length - manager.quits;
  return (
    <p class="quiet small">
      {sentences(
        t('debrief.timeline.quits', { name: manager.short, quits: manager.quits }),
        leaving > 0 && t('debrief.timeline.leaving', { leaving }),
        ...manager.notices.map(({ week, stayed, gone }) =>
          t('debrief.timeline.own_notice', {
            name: inWeek(manager, week).short,
            week,
            then: stayed !== null ? 'stayed' : gone !== null ? 'gone' : 'going',
          }),
        ),
      )}
    </p>
  );
}

function ManagerTimeline({ debrief, manager }: { readonly manager: ManagerDebrief; readonly debrief: Debrief }) {
  const words = useWords();
  const { t } = words;
  const ghost = useGhost();
  const twin = ghost === null ? null : (managerOf(ghost, manager.id) ?? null);
  const strongest = bigMoves(manager);
  const moves = strongest.toSorted((a, b) => a - b);
  const [week, pick] = useState(strongest[0] ?? manager.trust[0]?.week ?? 1);
  const pickerId = `debrief-week-${manager.id}`;
  const announce = useAnnounce();
  const pickQuick = (chosen: number): void => {
    pick(chosen);
    announce(
      t('debrief.timeline.shown', {
        name: inWeek(manager, chosen).short,
        readings: weekReadings(manager, chosen, words),
      }),
    );
  };
  const show = (chosen: number): void => {
    pick(chosen);
    document.getElementById(pickerId)?.focus();
  };
  return (
    <li class="card timeline">
      <div class="timeline-chart">
        <ManagerHeading manager={manager} />
        <WeekPicker
          manager={manager}
          ghost={twin}
          levels={levelRange([...debrief.managers, ...(ghost?.managers ?? [])])}
          week={week}
          pickerId={pickerId}
          onPick={pick}
        />
        <QuickPicks weeks={moves} chosen={week} onPick={pickQuick} />
      </div>
      <div class="timeline-words">
        <div class="picked screen-only">
          <h4>{weekWords(manager, week, words)}</h4>
          <WeekCauses manager={manager} week={week} debrief={debrief} />
        </div>
        <PrintedWeeks manager={manager} debrief={debrief} weeks={strongest.slice(0, 1)} />
      </div>
      <DecisionList manager={manager} onPaper={Math.ceil(DECISIONS_ON_PAPER / debrief.managers.length)} onPick={show} />
      <div class="timeline-foot">
        <WhoLeft manager={manager} />
        <TimelineTable manager={manager} ghost={twin} />
      </div>
    </li>
  );
}

/** Only what there is to see is in the key. */
function TimelineKey({ debrief }: { readonly debrief: Debrief }) {
  const { t } = useWords();
  const ghost = useGhost() !== null;
  const signs = debrief.managers.some((manager) => manager.signs.length > 0);
  const left = debrief.managers.some((manager) => manager.departures.length > 0);
  const notices = debrief.managers.some((manager) => manager.notices.length > 0);
  if (!ghost && !signs && !left && !notices) return null;
  return (
    <ul class="key small" aria-hidden="true">
      {ghost && <GhostKey />}
      {signs && (
        <li>
          <svg viewBox="-8 -8 16 16" width="16" height="16">
            <path class="sign-mark" d={SIGN} />
          </svg>
          {t('debrief.sign.key')}
        </li>
      )}
      {left && (
        <li class="people">
          <svg viewBox="-8 -8 16 16" width="16" height="16">
            <path class="gone" d={PERSON} />
          </svg>
          {t('debrief.left.key')}
        </li>
      )}
      {notices && (
        <li class="people">
          <svg viewBox="-8 -8 16 16" width="16" height="16">
            <path class="gone" data-manager d={MANAGER} />
          </svg>
          {t('debrief.left.key_manager')}
        </li>
      )}
    </ul>
  );
}

export function Timeline({ debrief }: { readonly debrief: Debrief }) {
  const managers = useInTurn(debrief.managers);
  return (
    <>
      <TimelineKey debrief={debrief} />
      <ul class="timelines">
        {managers.map((manager) => (
          <ManagerTimeline key={manager.id} manager={manager} debrief={debrief} />
        ))}
      </ul>
    </>
  );
}
