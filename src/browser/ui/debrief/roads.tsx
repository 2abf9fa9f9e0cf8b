// Roads not taken: for each decision, what each other option would have changed, over the same luck.
import { createContext } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import type { BossDebrief, Debrief } from '../../../core/run/debrief.ts';
import { Button } from '../components/button.tsx';
import { FigureTable } from '../components/figure-table.tsx';
import { said, Sentence, unmarked } from '../components/said.tsx';
import type { OtherRoad, RoadFigures } from './futures-figures.ts';
import { isBroken, ROAD_MEASURES, roadFigures } from './futures-figures.ts';
import { WithFutures } from './futures-wait.tsx';
import { ArrangedLine } from './arranged-line.tsx';
import type { FuturesView, Road } from './extras.ts';
import { useExtras } from './extras.ts';
import { shareWords } from './share-words.ts';
import { RangeRows } from './range-rows.tsx';
import { amountWords, roadSentence } from './road-words.ts';
import { TwoViews, useTurningAt } from './two-views.tsx';
import { useWords } from './words.ts';

/** Told in words, and on paper. */
const TOLD = 3;
/** Options of a decision; on paper only the weightiest is drawn as well. */
const SAID_ON_PAPER = 4;

interface OtherProps {
  readonly road: Road;
  readonly other: OtherRoad;
  readonly reach: number;
  /** What it would have changed stands above, in words. */
  readonly told: boolean;
}

/** A promise that your later plan would have broken: no figures, and the way back to where it can be kept. */
function BrokenRoad({ road, other }: Pick<OtherProps, 'road' | 'other'>) {
  const words = useWords();
  const { t, languageOf } = words;
  const { rewind } = useExtras();
  const text = t('debrief.roads.broken', { other: said(other.text), share: shareWords(other.broken, words) });
  return (
    <li class="other-road" data-broken>
      <p>
        <Sentence text={text} language={languageOf} />
      </p>
      {rewind !== null && (
        <span class="screen-only">
          <Button
            label={t('debrief.roads.back_named', { text: unmarked(other.text) })}
            onPress={() => rewind.onBack(road.decision)}
          >
            {t('debrief.roads.back')}
          </Button>
        </span>
      )}
    </li>
  );
}

function OtherOption({ road, other, reach, told }: OtherProps) {
  const words = useWords();
  const { t, languageOf } = words;
  const { rewind } = useExtras();
  return (
    <li class="other-road">
      <h5>
        <Sentence text={t('debrief.quoted', { text: said(other.text) })} language={languageOf} />
      </h5>
      <RangeRows
        low={-reach}
        high={reach}
        zero={0}
        sentence={told ? null : unmarked(roadSentence(other, words))}
        rows={ROAD_MEASURES.map((measure) => ({
          name: t(`debrief.roads.measure.${measure}`),
          interval: other.intervals[measure],
          figure: amountWords(measure, other.means[measure], words),
        }))}
      />
      {other.unused > 0.5 && <p class="quiet small">{t('debrief.roads.unused')}</p>}
      {rewind !== null && (
        <span class="screen-only">
          <Button
            label={t('debrief.roads.try_named', { text: unmarked(other.text) })}
            onPress={() => rewind.onTake(road.decision, other.option)}
          >
            {t('debrief.roads.try')}
          </Button>
        </span>
      )}
    </li>
  );
}

function RoadTable({ figures: { road, others } }: { readonly figures: RoadFigures }) {
  const words = useWords();
  const { t, languageOf } = words;
  return (
    <FigureTable
      locale={t.locale}
      languageOf={languageOf}
      summary={t('debrief.table')}
      caption={t('debrief.roads.of', { week: road.week, title: unmarked(road.title) })}
      columns={[t('debrief.roads.instead'), ...ROAD_MEASURES.map((measure) => t(`debrief.roads.measure.${measure}`))]}
      rows={others.map((other) => [
        said(other.text),
        ...ROAD_MEASURES.map((measure) => {
          if (isBroken(other)) return '–';
          const { low, high } = other.intervals[measure];
          const write = (amount: number): string => amountWords(measure, amount, words);
          return t('debrief.roads.cell', { mean: write(other.means[measure]), low: write(low), high: write(high) });
        }),
      ])}
    />
  );
}

/** What needs the boss's yes at each decision. */
const YesContext = createContext<BossDebrief | null>(null);

/** The roads that needed a yes: those refused cannot be tried, but they were there. */
function NeededYes({ road }: { readonly road: Road }) {
  const { t, languageOf } = useWords();
  const boss = useContext(YesContext);
  const yeses = boss?.yeses.filter(({ decision, taken }) => decision === road.decision && !taken) ?? [];
  if (boss === null || yeses.length === 0) return null;
  return (
    <ul class="plain-list needed-yes">
      {yeses.map(({ text, answer }) => (
        <li key={text}>
          <Sentence
            text={t(`debrief.roads.yes_${answer}`, { text: said(text), name: boss.short })}
            language={languageOf}
          />
        </li>
      ))}
    </ul>
  );
}

interface RoadCardProps {
  readonly debrief: Debrief;
  readonly figures: RoadFigures;
  readonly reach: number;
}

function RoadInside({ debrief, figures, reach }: RoadCardProps) {
  const words = useWords();
  const { t, languageOf } = words;
  const { road, others } = figures;
  const kept = others.filter((other) => !isBroken(other));
  const [first] = kept;
  const point = useTurningAt(road.decision);
  return (
    <>
      <p class="road-chosen">
        {t('debrief.roads.chose')}{' '}
        <span>
          <Sentence text={t('debrief.quoted', { text: said(road.chosen) })} language={languageOf} />
          <ArrangedLine arranged={road.arranged} />
        </span>
      </p>
      {first !== undefined && (
        <p>
          <Sentence text={roadSentence(first, words)} language={languageOf} />
        </p>
      )}
      {point !== null && <TwoViews {...{ debrief, point }} />}
      {kept.slice(1, SAID_ON_PAPER).map((other) => (
        <p key={other.option} class="print-only">
          <Sentence text={roadSentence(other, words)} language={languageOf} />
        </p>
      ))}
      <NeededYes road={road} />
      <ul class="other-roads">
        {others.map((other) =>
          isBroken(other) ? (
            <BrokenRoad key={other.option} road={road} other={other} />
          ) : (
            <OtherOption key={other.option} road={road} other={other} reach={reach} told={other === first} />
          ),
        )}
      </ul>
      <RoadTable figures={figures} />
    </>
  );
}

function RoadHead({ road }: { readonly road: Road }) {
  const { t, languageOf } = useWords();
  return (
    <h4>
      <span class="quiet small">{t('debrief.week_n', { week: road.week })}</span>{' '}
      <Sentence text={said(road.title)} language={languageOf} />
    </h4>
  );
}

const ToldRoad = (props: RoadCardProps) => (
  <li class="card panel road">
    <RoadHead road={props.figures.road} />
    <RoadInside {...props} />
  </li>
);

/** Drawn once it is unfolded: a long run has dozens of them. */
function FoldedRoad(props: RoadCardProps) {
  const [open, setOpen] = useState(false);
  return (
    <li class="screen-only">
      <details class="card road folded" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <RoadHead road={props.figures.road} />
        </summary>
        <div class="panel">{open && <RoadInside {...props} />}</div>
      </details>
    </li>
  );
}

/** The turning point goes by one person, the rest by everybody’s average: it stands first, and says where the average has it. On paper it has been told. */
function TurningRoad({ at, count, ...card }: RoadCardProps & { readonly at: number; readonly count: number }) {
  const { t } = useWords();
  return (
    <div class="screen-only">
      <h3 class="luck-ways">{t('debrief.roads.turning')}</h3>
      <p class="quiet">{t('debrief.roads.turning_rank', { rank: at + 1, count })}</p>
      <ul class="roads">
        <ToldRoad {...card} />
      </ul>
    </div>
  );
}

export function Roads({ debrief }: { readonly debrief: Debrief }) {
  const { boss } = debrief;
  return (
    <YesContext.Provider value={boss}>
      <WithFutures>{({ futures, roads }) => <RoadList {...{ debrief, futures, roads }} />}</WithFutures>
    </YesContext.Provider>
  );
}

interface RoadListProps extends Pick<Extract<FuturesView, { kind: 'done' }>, 'futures' | 'roads'> {
  readonly debrief: Debrief;
}

/** How far the drawn ranges go, the same for all. */
const reachOf = (figures: readonly RoadFigures[]): number =>
  Math.ceil(
    Math.max(
      4,
      ...figures
        .flatMap(({ others }) => others.filter((other) => !isBroken(other)))
        .flatMap(({ intervals }) => ROAD_MEASURES.flatMap((m) => [-intervals[m].low, intervals[m].high])),
    ),
  );

function RoadList({ debrief, futures, roads }: RoadListProps) {
  const { t } = useWords();
  const { turning } = useExtras();
  const all = useMemo(() => roadFigures(futures, roads), [futures, roads]);
  if (all.length === 0) return <p>{t('debrief.roads.none')}</p>;
  const reach = reachOf(all);
  const decision = turning.kind === 'done' ? turning.point?.decision : undefined;
  const at = all.findIndex(({ road }) => road.decision === decision);
  const figures = all.filter((_, place) => place !== at);
  const told = at < 0 ? TOLD : TOLD - 1;
  return (
    <>
      {at >= 0 && <TurningRoad {...{ debrief, at, reach }} figures={all[at]!} count={all.length} />}
      <h3 class="luck-ways">{t('debrief.roads.most')}</h3>
      <ul class="roads">
        {figures.slice(0, told).map((road) => (
          <ToldRoad key={road.road.decision} debrief={debrief} figures={road} reach={reach} />
        ))}
      </ul>
      {figures.length > told && (
        <>
          <h3 class="luck-ways screen-only">{t('debrief.roads.rest')}</h3>
          <ul class="roads">
            {figures.slice(told).map((road) => (
              <FoldedRoad key={road.road.decision} debrief={debrief} figures={road} reach={reach} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
