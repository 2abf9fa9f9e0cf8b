// Two runs of the same luck side by side: the profile as pairs, and the three levels of each manager as two lines.
import { useState } from 'preact/hooks';
import type { Debrief, ManagerDebrief } from '../../../core/run/debrief.ts';
import { FigureTable } from '../components/figure-table.tsx';
import { branchName, branchNumber } from './branch-words.ts';
import { DifferentScenes, MARKS, type Picked } from './compare-scenes.tsx';
import type { Box, LevelRange } from './chart-box.ts';
import { linePath, spreadLabels, yOf } from './chart-box.ts';
import { LevelLines, WeekTicks } from './chart-frame.tsx';
import type { RunTree } from './extras.ts';
import { levelRange } from './level-range.ts';
import { goneFrom } from './leaver-lines.ts';
import { MEASURES } from './timeline-box.ts';
import type { Measure } from './timeline-box.ts';
import { useChartWidth } from './use-chart-width.ts';
import { inLanguage, Sentence, unmarked } from '../components/said.tsx';
import { enumerated, percent, signed, whole } from '../text/formats.ts';
import { useWords } from './words.ts';
import type { Words } from './words.ts';

const HEIGHT = 128;

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

type Outcome = Debrief['outcome'] & { readonly gone: number };
const profileOf = (debrief: Debrief): Outcome => ({ ...debrief.outcome, gone: goneFrom(debrief) });

interface ProfileRow {
  readonly name: string;
  readonly cells: readonly [string, string];
  /** Far enough apart to be noticed. */
  readonly differs: boolean;
}
/** Points, or percent, that two runs have to be apart before the difference is worth a word. */
const APART = 4;

/** Each line of the profile: its name and its figure, from both runs. */
function profileRows(one: Outcome, other: Outcome, { t, locale }: Words): ProfileRow[] {
  const kept = (o: Outcome): number => Math.max(0, o.peopleStart - o.gone);
  const row = (
    name: string,
    value: (o: Outcome) => number,
    write: (o: Outcome) => string,
    least = APART,
  ): ProfileRow => ({
    name,
    cells: [write(one), write(other)],
    differs: Math.abs(value(one) - value(other)) >= least,
  });
  const points = (name: string, value: (o: Outcome) => number): ProfileRow =>
    row(name, value, (o) => whole(locale, value(o)));
  const growth = (name: string, value: (o: Outcome) => number): ProfileRow =>
    row(name, value, (o) => signed(locale, value(o)));
  const waited = (o: Outcome): number => 100 * o.waitedShare;
  return [
    row(t('debrief.held.people'), kept, (o) => t('debrief.held.people_kept', { kept: kept(o), all: o.peopleStart }), 1),
    points(t('debrief.compare.trust_end'), (o) => o.trustEnd),
    points(t('debrief.compare.delivery_there'), (o) => o.deliveryThere),
    points(t('debrief.compare.delivery_away'), (o) => o.deliveryAway),
    growth(t('debrief.held.skill'), (o) => o.skillGrown),
    growth(t('debrief.held.autonomy'), (o) => o.autonomyGrown),
    row(t('debrief.held.waited'), waited, (o) => percent(locale, o.waitedShare)),
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

interface ProfileTableProps {
  readonly rows: readonly ProfileRow[];
  readonly heads: readonly string[];
}

function ProfileTable({ rows, heads }: ProfileTableProps) {
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
          {rows.map(({ name, cells: [one, other], differs }) => (
            <tr key={name} data-differs={differs || undefined}>
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

interface PicksProps extends Picked {
  readonly onPick: (picked: readonly [number, number]) => void;
}

function Picks({ tree, picked, onPick }: PicksProps) {
  const { t } = useWords();
  return (
    <div class="compare-picks screen-only beside">
      {(['one', 'other'] as const).map((which, at) => (
        <Pick
          key={which}
          tree={tree}
          id={`debrief-compare-${which}`}
          label={t('debrief.compare.marked', { mark: MARKS[at] ?? '', name: t(`debrief.compare.${which}`) })}
          value={picked[at] ?? 0}
          onPick={(place) => onPick(at === 0 ? [place, picked[1]] : [picked[0], place])}
        />
      ))}
    </div>
  );
}

function Compared({ tree, picked }: Picked) {
  const { t, languageOf } = useWords();
  return (
    <ul class="compared">
      {picked.map((place, index) => {
        const branch = tree.branches[place];
        return (
          branch && (
            <li key={place}>
              <strong>{t('debrief.compare.run_is', { mark: MARKS[index] ?? '', run: branchNumber(place, t) })}</strong>{' '}
              {place > 0 && <Sentence text={branchName(branch, t)} language={languageOf} />}
            </li>
          )
        );
      })}
    </ul>
  );
}

export function Compare({ tree }: { readonly tree: RunTree }) {
  const words = useWords();
  const { t } = words;
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
      <Picks {...{ tree, picked }} onPick={pick} />
      <Compared {...{ tree, picked }} />
      <DifferentScenes {...{ tree, picked, heads }} />
      <ProfileTable heads={heads} rows={profileRows(profileOf(one), profileOf(other), words)} />
      <div class="beside">
        <ManagersCompared one={one} other={other} heads={heads} />
      </div>
    </div>
  );
}
