// Two runs of the same luck side by side: the profile as pairs, and the three levels of each manager as two lines.
import { useState } from 'preact/hooks';
import type { Debrief, ManagerDebrief } from '../../../core/run/debrief.ts';
import { FigureTable } from '../components/figure-table.tsx';
import { branchName, branchNumber } from './branch-words.ts';
import type { Box, LevelRange } from './chart-box.ts';
import { linePath, spreadLabels, yOf } from './chart-box.ts';
import { LevelLines, WeekTicks } from './chart-frame.tsx';
import type { RunTree } from './extras.ts';
import { levelRange } from './level-range.ts';
import { MEASURES } from './timeline-box.ts';
import type { Measure } from './timeline-box.ts';
import { useChartWidth } from './use-chart-width.ts';
import { inLanguage, Sentence, unmarked } from '../components/said.tsx';
import { enumerated, percent, signed, whole } from '../text/formats.ts';
import { useWords } from './words.ts';
import type { Words } from './words.ts';

const HEIGHT = 128;
/** Which run is which, without colour. */
const MARKS = ['○', '●'] as const;

interface PairChartProps {
  readonly measure: Measure;
  readonly one: ManagerDebrief;
  readonly other: ManagerDebrief;
  readonly levels: LevelRange;
}

function PairChart({ measure, one, other, levels }: PairChartProps) {
  const { t, locale } = useWords();
  const [frame, width] = useChartWidth<HTMLDivElement>(220);
  const [a, b] = [one[measure], other[measure]];
  const lastWeek = a.at(-1)?.week ?? 1;
  const box: Box = { width, height: HEIGHT, start: 24, end: 40, top: 26, bottom: 22, levels, firstWeek: 0, lastWeek };
  const ends = [a.at(-1)?.value ?? 0, b.at(-1)?.value ?? 0];
  const heights = spreadLabels(
    ends.map((value) => yOf(box, value) + 4.5),
    15,
    HEIGHT - 22,
  );
  const name = t(`debrief.timeline.${measure}`);
  const sentence = t('debrief.compare.chart', {
    measure: name,
    name: one.short,
    one: Math.round(ends[0] ?? 0),
    other: Math.round(ends[1] ?? 0),
  });
  return (
    <div class="chart" ref={frame}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={sentence} class="pair-chart">
        <text class="strip-name" x={box.start} y={15}>
          {name}
        </text>
        <LevelLines box={box} labelled="usual" />
        <path class="line" data-run="one" d={linePath(box, a)} />
        <path class="line" data-run="other" d={linePath(box, b)} />
        {ends.map((value, index) => (
          <text key={index} class="figure" data-run={index === 0 ? 'one' : 'other'} x={width - 34} y={heights[index]}>
            {t('debrief.compare.marked', { mark: MARKS[index] ?? '', name: whole(locale, value) })}
          </text>
        ))}
        <WeekTicks box={box} weeks={[0, lastWeek]} />
      </svg>
    </div>
  );
}

type Outcome = Debrief['outcome'];

/** Each line of the profile: its name and its figure, from both runs. */
function profileRows(one: Outcome, other: Outcome, { t, locale }: Words): string[][] {
  const row = (name: string, of: (outcome: Outcome) => string): string[] => [name, of(one), of(other)];
  return [
    row(t('debrief.compare.delivery_there'), (o) => whole(locale, o.deliveryThere)),
    row(t('debrief.compare.delivery_away'), (o) => whole(locale, o.deliveryAway)),
    row(t('debrief.held.people'), (o) =>
      t('debrief.held.people_kept', { kept: Math.max(0, o.peopleStart - o.peopleLeft), all: o.peopleStart }),
    ),
    row(t('debrief.compare.trust_end'), (o) => whole(locale, o.trustEnd)),
    row(t('debrief.held.skill'), (o) => signed(locale, o.skillGrown)),
    row(t('debrief.held.autonomy'), (o) => signed(locale, o.autonomyGrown)),
    row(t('debrief.held.waited'), (o) => percent(locale, o.waitedShare)),
  ];
}

interface PickProps {
  readonly tree: RunTree;
  readonly label: string;
  readonly id: string;
  readonly value: number;
  readonly onPick: (branch: number) => void;
}

function Pick({ tree, label, id, value, onPick }: PickProps) {
  const { t } = useWords();
  return (
    <p class="compare-pick">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onPick(Number(event.currentTarget.value))}>
        {tree.branches.map((branch, place) =>
          branch.finished ? (
            <option key={place} value={place}>
              {place === 0
                ? unmarked(branchName(branch, t))
                : t('debrief.compare.choice', { run: branchNumber(place, t), name: unmarked(branchName(branch, t)) })}
            </option>
          ) : null,
        )}
      </select>
    </p>
  );
}

function ProfileTable({ rows, heads }: { readonly rows: readonly string[][]; readonly heads: readonly string[] }) {
  const { t } = useWords();
  return (
    <div class="figures-frame" role="region" aria-label={t('debrief.compare.profile')} tabIndex={0}>
      <table class="compare-table">
        <thead>
          <tr>
            <td />
            {heads.map((head, index) => (
              <th scope="col" key={index}>
                {t('debrief.compare.marked', { mark: MARKS[index] ?? '', name: head })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, one, other]) => (
            <tr key={name} data-differs={one !== other || undefined}>
              <th scope="row">{name}</th>
              <td>{one}</td>
              <td>{other}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ManagersComparedProps {
  readonly one: Debrief;
  readonly other: Debrief;
  readonly heads: readonly string[];
}

function ManagersCompared({ one, other, heads }: ManagersComparedProps) {
  const { t, locale, languageOf } = useWords();
  const levels = levelRange([...one.managers, ...other.managers]);
  return (
    <ul class="compare-managers">
      {one.managers.map((manager, index) => {
        const twin = other.managers[index];
        if (twin === undefined) return null;
        return (
          <li key={manager.id}>
            <h4 {...inLanguage(languageOf(manager.name))}>{manager.name}</h4>
            <div class="compare-charts">
              {MEASURES.map((measure) => (
                <PairChart key={measure} measure={measure} one={manager} other={twin} levels={levels} />
              ))}
            </div>
            <FigureTable
              locale={t.locale}
              summary={t('debrief.table')}
              caption={t('debrief.table_of', { name: manager.name, what: enumerated(locale, heads) })}
              columns={[
                t('debrief.week'),
                ...MEASURES.flatMap((m) =>
                  MARKS.map((mark) => t('debrief.compare.marked_after', { name: t(`debrief.timeline.${m}`), mark })),
                ),
              ]}
              rows={manager.trust.map(({ week }, at) => [
                week,
                ...MEASURES.flatMap((m) => [manager, twin].map((run) => Math.round(run[m][at]?.value ?? 0))),
              ])}
            />
          </li>
        );
      })}
    </ul>
  );
}

export function Compare({ tree }: { readonly tree: RunTree }) {
  const words = useWords();
  const { t, languageOf } = words;
  const finished = tree.branches.flatMap((branch, place) => (branch.finished ? [place] : []));
  const [picked, pick] = useState<readonly [number, number]>([
    0,
    tree.active === 0 ? (finished.at(-1) ?? 0) : tree.active,
  ]);
  if (finished.length < 2) return null;
  const [one, other] = [tree.debriefOf(picked[0]), tree.debriefOf(picked[1])];
  const heads = picked.map((place) => branchNumber(place, t));
  return (
    <div class="card panel compare">
      <h3>{t('debrief.compare.title')}</h3>
      <div class="compare-picks screen-only">
        <Pick
          {...{ tree }}
          id="debrief-compare-one"
          label={t('debrief.compare.marked', { mark: MARKS[0], name: t('debrief.compare.one') })}
          value={picked[0]}
          onPick={(place) => pick([place, picked[1]])}
        />
        <Pick
          {...{ tree }}
          id="debrief-compare-other"
          label={t('debrief.compare.marked', { mark: MARKS[1], name: t('debrief.compare.other') })}
          value={picked[1]}
          onPick={(place) => pick([picked[0], place])}
        />
      </div>
      <div class="print-only">
        {picked.map((place, index) => {
          const branch = tree.branches[place];
          return (
            branch && (
              <p key={place}>
                <strong>
                  {t('debrief.compare.run_is', { mark: MARKS[index] ?? '', run: branchNumber(place, t) })}
                </strong>{' '}
                {place > 0 && <Sentence text={branchName(branch, t)} language={languageOf} />}
              </p>
            )
          );
        })}
      </div>
      <ProfileTable heads={heads} rows={profileRows(one.outcome, other.outcome, words)} />
      <ManagersCompared one={one} other={other} heads={heads} />
    </div>
  );
}
