// Everything the debrief's map shows of one week, in words: a small table for each manager.
import type { ManagerView } from '../../../core/run/view.ts';
import { Portrait } from '../components/portrait.tsx';
import { inLanguage } from '../components/said.tsx';
import { peopleWords } from '../sentences/manager-sentence.ts';
import { capital, enumerated } from '../text/formats.ts';
import type { Translate as UiTranslate } from '../text/text.ts';
import { readingOf, type MapPlace, type MapWeek } from './map-weeks.ts';
import { useWords } from './words.ts';
import type { Words } from './words.ts';

export const readingId = (manager: string): string => `debrief-map-${manager}`;

export const reportId = (manager: string): string => `debrief-report-${manager}`;

type Row = 'face' | 'trust' | 'work' | 'team';
const ROWS: readonly Row[] = ['face', 'trust', 'work', 'team'];

interface Telling {
  readonly ui: UiTranslate;
  readonly words: Words;
  /** With the fog lifted, figures stand beside the words. */
  readonly lifted: boolean;
}

function teamCell(manager: ManagerView, { ui, words: { t, locale } }: Telling): string {
  const { people, vacancies } = manager.team;
  if (manager.fog > 0.5) return t('debrief.map.in_mist', { people: people.length });
  const chairs = vacancies > 0 ? [ui('manager.vacancies', { vacancies })] : [];
  return capital(locale, enumerated(locale, [...peopleWords(manager, ui), ...chairs]));
}

function cell(row: Row, manager: ManagerView, telling: Telling): string {
  const { words, lifted } = telling;
  const { t } = words;
  switch (row) {
    case 'face':
      return t('debrief.map.face_is', { mood: manager.mood, hovering: manager.hovering ? 'yes' : 'no' });
    case 'trust': {
      const { trustBand: band, trustSeen: value } = manager;
      return lifted ? t('debrief.map.trust_figure', { band, value }) : t('debrief.map.trust_is', { band });
    }
    case 'work': {
      const { seen } = manager.team;
      if (lifted && seen) return t('debrief.map.work_is', { band: seen.delivery });
      return t('debrief.map.work_told', { told: manager.told, seen: seen?.delivery ?? 'unseen' });
    }
    case 'team':
      return teamCell(manager, telling);
  }
}

interface ReadingProps {
  readonly seen: ManagerView;
  readonly real: ManagerView | undefined;
  readonly ghost: ManagerView | undefined;
  readonly place: MapPlace;
  readonly ui: UiTranslate;
}

/** What was seen stays beside what was so: the difference is the point. */
function Reading({ seen, real, ghost, place: { lifted }, ui }: ReadingProps) {
  const words = useWords();
  const { t, languageOf } = words;
  const shown = lifted && real ? real : seen;
  return (
    <li>
      <h4 id={readingId(seen.id)} tabIndex={-1} class="map-reading-name">
        <Portrait portrait={seen.portrait} name={seen.name} mood={shown.mood} size={3} ring />
        <span {...inLanguage(languageOf(seen.name))}>{seen.name}</span>
      </h4>
      <div class="map-reading-frame" role="region" aria-labelledby={readingId(seen.id)} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col">{t('debrief.map.you_saw')}</th>
              {lifted && <th scope="col">{t('debrief.map.it_was')}</th>}
              {ghost && (
                <th scope="col">
                  <span class="ghost-mark" aria-hidden="true" /> {t('debrief.branch.ghost')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {ROWS.map((row) => {
              const before = cell(row, seen, { ui, words, lifted: false });
              const now = real === undefined ? before : cell(row, real, { ui, words, lifted: true });
              return (
                <tr key={row}>
                  <th scope="row">{t(`debrief.map.${row}`)}</th>
                  <td>{before}</td>
                  {lifted && <td class="was">{now}</td>}
                  {ghost && <td>{cell(row, ghost, { ui, words, lifted })}</td>}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </li>
  );
}

interface MapReadingsProps {
  readonly week: MapWeek;
  readonly ghost: MapWeek | undefined;
  readonly place: MapPlace;
  readonly ui: UiTranslate;
}

export function MapReadings({ week, ghost, place, ui }: MapReadingsProps) {
  const ghosts = ghost && readingOf(ghost, place.lifted).managers;
  return (
    <ul class="map-readings">
      {week.managers.map((seen, at) => (
        <Reading
          key={seen.id}
          {...{ seen, place, ui }}
          real={week.real.managers[at]}
          ghost={ghosts?.find(({ id }) => id === seen.id)}
        />
      ))}
    </ul>
  );
}
