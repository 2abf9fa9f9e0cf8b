// Two roads side by side, in scenes and people; the figures stay behind a toggle.
import type { Apart, LeaversApart, LevelApart, Scene } from '../../../core/run/apart.ts';
import type { Debrief } from '../../../core/run/debrief.ts';
import { FigureTable } from '../components/figure-table.tsx';
import { said, Sentence } from '../components/said.tsx';
import { ArrangedLine } from './arranged-line.tsx';
import { inWeek, managerOf } from './managers.ts';
import { useWords } from './words.ts';
import type { Words } from './words.ts';

/** Told in words; the table has them all. */
const TOLD = 3;
/** Points; less is left to the table. */
const CLEAR = 6;
/** Points at the end from which on it was so to the end. */
const LASTING = 2;
/** Of each kind, so that two roads are read in a minute. */
const MOMENTS = 2;
const SIGNS = 2;

/** The first moments and signs, in the order in which they came. */
function tellingScenes(scenes: readonly Scene[]): readonly Scene[] {
  const moments = scenes.filter(({ title }) => title !== null).slice(0, MOMENTS);
  const signs = scenes.filter(({ title }) => title === null).slice(0, SIGNS);
  return [...moments, ...signs].toSorted((a, b) => a.week - b.week);
}

function nameOf(debrief: Debrief, id: string, week = Infinity): string {
  const manager = managerOf(debrief, id);
  return manager === undefined ? id : inWeek(manager, week).short;
}

/** Said of the end only where it holds there: else it was so for a while. */
function levelWords(debrief: Debrief, apart: LevelApart, { t }: Words): string {
  const { manager, level, week, here, there, endHere, endThere } = apart;
  const way = there > here ? 1 : -1;
  const lasts = way * (endThere - endHere) >= LASTING ? 'yes' : 'no';
  return t(`debrief.apart.${level}_${way > 0 ? 'more' : 'less'}`, {
    name: nameOf(debrief, manager, week),
    lasts,
    week,
  });
}

function leaverWords(debrief: Debrief, leavers: LeaversApart, { t }: Words): string[] {
  const { manager, here, there, noticeHere, noticeThere } = leavers;
  const name = nameOf(debrief, manager);
  const people = here === there ? [] : [t('debrief.apart.left', { name, here, there })];
  if (noticeHere !== null && noticeThere === null) return [t('debrief.apart.stays', { name }), ...people];
  if (noticeHere === null && noticeThere !== null)
    return [t('debrief.apart.goes', { name, week: noticeThere }), ...people];
  return people;
}

/** What is different for people on the other road, who left first. */
export function PeopleApart({ debrief, apart }: { readonly debrief: Debrief; readonly apart: Apart }) {
  const words = useWords();
  const levels = apart.levels.filter(({ here, there }) => Math.abs(here - there) >= CLEAR).slice(0, TOLD);
  const lines = [
    ...apart.leavers.flatMap((leavers) => leaverWords(debrief, leavers, words)),
    ...levels.map((level) => levelWords(debrief, level, words)),
  ];
  if (lines.length === 0) return null;
  return (
    <ul class="plain-list apart-people">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

export function Scenes({ scenes }: { readonly scenes: readonly Scene[] }) {
  const { t, languageOf } = useWords();
  return (
    <ol class="apart-scenes">
      {tellingScenes(scenes).map(({ week, title, chosen, arranged, reply }) => (
        <li key={`${week} ${title} ${reply}`} data-kind={title === null ? 'sign' : 'moment'}>
          <p class="quiet small">
            <Sentence
              text={
                title === null
                  ? t('debrief.apart.sign', { week })
                  : t('debrief.timeline.decision', { week, title: said(title) })
              }
              language={languageOf}
            />
          </p>
          {chosen !== '' && (
            <p class="apart-chosen">
              <Sentence text={t('debrief.quoted', { text: said(chosen) })} language={languageOf} />
              <ArrangedLine arranged={arranged ?? null} />
            </p>
          )}
          <p>
            <Sentence text={said(reply)} language={languageOf} />
          </p>
        </li>
      ))}
    </ol>
  );
}

interface FiguresApartProps {
  readonly debrief: Debrief;
  readonly apart: Apart;
  readonly here: string;
  readonly there: string;
}

export function FiguresApart({ debrief, apart, here, there }: FiguresApartProps) {
  const { t } = useWords();
  if (apart.levels.length === 0) return null;
  return (
    <FigureTable
      locale={t.locale}
      summary={t('debrief.apart.figures')}
      caption={t('debrief.apart.caption')}
      columns={[
        t('debrief.apart.who'),
        t('debrief.week'),
        here,
        there,
        t('debrief.apart.end', { run: here }),
        t('debrief.apart.end', { run: there }),
      ]}
      rows={apart.levels.slice(0, 10).map((level) => [
        t('debrief.table_of', {
          name: nameOf(debrief, level.manager),
          what: t(`debrief.apart.level.${level.level}`),
        }),
        level.week,
        Math.round(level.here),
        Math.round(level.there),
        Math.round(level.endHere),
        Math.round(level.endThere),
      ])}
    />
  );
}
