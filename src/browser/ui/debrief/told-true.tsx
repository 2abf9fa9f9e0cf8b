import { useState } from 'preact/hooks';
import type { Debrief, ManagerDebrief } from '../../../core/run/debrief.ts';
import { FigureTable } from '../components/figure-table.tsx';
import { said, Sentence } from '../components/said.tsx';
import { causeWords } from './deed-words.ts';
import { useInTurn } from './in-turn.ts';
import { HonestyStrip } from './honesty-strip.tsx';
import { levelRange } from './level-range.ts';
import { ManagerHeading } from './manager-heading.tsx';
import { useGhost } from './extras.ts';
import { GhostKey, ghostColumn } from './ghost-key.tsx';
import { inWeek, managerOf, readingAt } from './managers.ts';
import { CLOSE, ToldChart } from './told-chart.tsx';
import { honestyDrift, honestyTurn, readTold } from './told-readings.ts';
import type { ToldReadings } from './told-readings.ts';
import { ToldWeek } from './told-week.tsx';
import { PickHint, WeekLedger } from './week-ledger.tsx';
import { weekWords } from './week-picker.tsx';
import { listed, sentences } from '../text/formats.ts';
import { useWords } from './words.ts';
import type { Words } from './words.ts';

/** Points; a line that moved less has not moved. */
const DRIFTED = 2;

function widestSentence(manager: ManagerDebrief, { widest }: ToldReadings, { t }: Words): string {
  if (widest === null) return '';
  const { week, told, real, gap } = widest;
  const name = inWeek(manager, week).short;
  if (gap < CLOSE) return t('debrief.told.close', { name, gap });
  return t(told > real ? 'debrief.told.wider' : 'debrief.told.modest', { name, week, told, real });
}

/** Of a long row the first and how many more. */
const MOST_NAMED = 3;

function named(against: ManagerDebrief['wished']['against'], t: Words['t']): string[] {
  const words = against.map(({ week, chosen }) => t('debrief.told.against', { week, chosen: said(chosen) }));
  if (words.length <= MOST_NAMED) return words;
  return [...words.slice(0, MOST_NAMED - 1), t('debrief.told.against_more', { more: words.length - MOST_NAMED + 1 })];
}

function wishSentence({ short: name, wished }: ManagerDebrief, { t, locale }: Words): string {
  const { most, least, asked, answers, suited, missed, against } = wished;
  const which = named(against, t);
  return sentences(
    t('debrief.told.wished', { name, most, least, asked }),
    // Nobody is measured by what was never said.
    asked > 0 &&
      answers > 0 &&
      t('debrief.told.suited', { name, answers, suited, missed, list: listed(locale, which) }),
  );
}

function honestySentence(manager: ManagerDebrief, debrief: Debrief, { t }: Words): string {
  const name = manager.short;
  const turn = honestyTurn(manager);
  if (turn === null) {
    const { from, to } = honestyDrift(manager);
    if (Math.abs(to - from) < DRIFTED) return t('debrief.told.unmoved', { name });
    return t('debrief.told.drifted', { name, from, to, way: to < from ? 'less' : 'more' });
  }
  return t(turn.deed.amount < 0 ? 'debrief.told.less' : 'debrief.told.more', {
    name: inWeek(manager, turn.week).short,
    week: turn.week,
    points: Math.round(Math.abs(turn.deed.amount)),
    deed: causeWords(turn.deed, { t, debrief, manager }),
  });
}

interface InWordsProps {
  readonly debrief: Debrief;
  readonly manager: ManagerDebrief;
  readonly readings: ToldReadings;
}

function InWords({ debrief, manager, readings }: InWordsProps) {
  const words = useWords();
  return (
    <>
      <p>{widestSentence(manager, readings, words)}</p>
      <p class="quiet">
        <Sentence text={honestySentence(manager, debrief, words)} language={words.languageOf} />
      </p>
      <p>
        <Sentence text={wishSentence(manager, words)} language={words.languageOf} />
      </p>
    </>
  );
}

interface ToldCardProps {
  readonly debrief: Debrief;
  readonly manager: ManagerDebrief;
}

function ToldCard({ debrief, manager }: ToldCardProps) {
  const words = useWords();
  const { t } = words;
  const readings = readTold(manager);
  const [week, pick] = useState<number | null>(null);
  const pickerId = `debrief-told-week-${manager.id}`;
  const ghost = useGhost();
  const levels = levelRange([...debrief.managers, ...(ghost?.managers ?? [])]);
  const twin = ghost === null ? undefined : managerOf(ghost, manager.id);
  return (
    <li class="card told-card">
      <ManagerHeading manager={manager} />
      <ToldChart
        manager={manager}
        levels={levels}
        readings={readings}
        ghost={twin === undefined ? [] : readTold(twin).real}
        pickerId={pickerId}
        picked={week}
        onPick={pick}
      />
      <HonestyStrip manager={manager} levels={levels} weeks={readings.told} ghost={twin} />
      <WeekLedger
        title={week === null ? '' : weekWords(manager, week, words)}
        name={manager.short}
        pickerId={pickerId}
        onClose={() => pick(null)}
      >
        {week === null ? null : <ToldWeek debrief={debrief} manager={manager} week={week} />}
      </WeekLedger>
      <InWords {...{ debrief, manager, readings }} />
      <FigureTable
        locale={t.locale}
        summary={t('debrief.table')}
        caption={t('debrief.table_of', { name: manager.name, what: t('debrief.step.told') })}
        columns={[
          t('debrief.week'),
          t('debrief.told.said'),
          t('debrief.told.true'),
          t('debrief.told.key_seen'),
          t('debrief.timeline.honesty'),
          ...(twin === undefined
            ? []
            : [t('debrief.told.true'), t('debrief.timeline.honesty')].map((name) => ghostColumn(name, words))),
        ]}
        rows={readings.told.map(({ week, value }) => [
          week,
          Math.round(value),
          readingAt(readings.real, week) ?? '–',
          readingAt(readings.seen, week) ?? '–',
          readingAt(manager.honesty, week) ?? '–',
          ...(twin === undefined ? [] : [twin.delivery, twin.honesty].map((line) => readingAt(line, week) ?? '–')),
        ])}
      />
    </li>
  );
}

function Key() {
  const { t } = useWords();
  const ghost = useGhost() !== null;
  return (
    <ul class="key small" aria-hidden="true">
      {(['said', 'true', 'seen'] as const).map((line) => (
        <li key={line}>
          <svg viewBox="0 0 34 12" width="34" height="12">
            <path class="line" data-line={line} d="M1 6H33" />
            {line === 'said' && (
              <g class="dots" data-line="said">
                <circle cx="17" cy="6" r="3.2" />
              </g>
            )}
          </svg>
          {t(`debrief.told.key_${line}`)}
        </li>
      ))}
      <li>
        <svg viewBox="0 0 34 12" width="34" height="12">
          <rect class="gap" x="1" y="0" width="32" height="12" />
        </svg>
        {t('debrief.told.key_gap')}
      </li>
      {ghost && <GhostKey />}
    </ul>
  );
}

export function ToldTrue({ debrief }: { readonly debrief: Debrief }) {
  const managers = useInTurn(debrief.managers);
  return (
    <>
      <Key />
      <PickHint />
      <ul class="multiples">
        {managers.map((manager) => (
          <ToldCard key={manager.id} debrief={debrief} manager={manager} />
        ))}
      </ul>
    </>
  );
}
