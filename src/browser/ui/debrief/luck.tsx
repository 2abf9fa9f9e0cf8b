// Luck or judgement: the player's run among many futures of the same decisions, and single-minded ways under the same luck.
import { BAND_SHARES, type Fan, type Futures } from '../../../core/lab/futures.ts';
import { PURE_BOTS } from '../../../core/lab/bots.ts';
import type { Debrief, ManagerDebrief } from '../../../core/run/debrief.ts';
import { FigureTable } from '../components/figure-table.tsx';
import { said, Sentence } from '../components/said.tsx';
import type { LevelRange, Reading } from './chart-box.ts';
import { bandLines, FanChart } from './fan-chart.tsx';
import type { Interval, OutcomeName } from './futures-figures.ts';
import { intervalOf, OUTCOMES, roadFigures, standingOf, twistsOf, verdictOf } from './futures-figures.ts';
import { WithFutures } from './futures-wait.tsx';
import { GhostKey } from './ghost-key.tsx';
import { goneFrom } from './leaver-lines.ts';
import type { Road } from './extras.ts';
import { useGhost } from './extras.ts';
import { RangeRows } from './range-rows.tsx';
import { PickHint } from './week-ledger.tsx';
import { enumerated, listed, percent, sentences, whole } from '../text/formats.ts';
import { shareWords } from './share-words.ts';
import { wreckOf } from './wreck.ts';
import { useWords } from './words.ts';

interface LuckProps {
  readonly debrief: Debrief;
}
interface FuturesProps {
  readonly futures: Futures;
}

/** The mean over managers, as the futures have it. */
function overManagers(managers: readonly ManagerDebrief[], level: 'delivery' | 'trust'): Reading[] {
  return (managers[0]?.[level] ?? []).map(({ week }, at) => ({
    week,
    value: managers.reduce((sum, manager) => sum + (manager[level][at]?.value ?? 0), 0) / managers.length,
  }));
}

/** One range for both fans, in steps of 5 points, never narrower than 20. */
function fanRange(lines: readonly (readonly Reading[])[]): LevelRange {
  const values = lines.flat().map((reading) => reading.value);
  const low = Math.floor((Math.min(...values, 45) - 1) / 5) * 5;
  const high = Math.ceil((Math.max(...values, 55) + 1) / 5) * 5;
  return { low, high: Math.max(high, low + 20) };
}

function Verdict({ futures, roads, debrief }: FuturesProps & LuckProps & { readonly roads: readonly Road[] }) {
  const words = useWords();
  const { t, locale, languageOf } = words;
  const { judgement, luck, beaten, standing, middles } = verdictOf(futures);
  const wreck = wreckOf(debrief);
  const { outcome } = debrief;
  const styles = (of: boolean): string =>
    listed(
      locale,
      PURE_BOTS.filter((way) => beaten.has(way) === of).map((way) =>
        t('debrief.luck.style_is', { style: t(`debrief.luck.style.${way}`), value: middles[way] }),
      ),
    );
  const twists = twistsOf(roadFigures(futures, roads)).slice(0, 3);
  return (
    <div class="card panel verdict">
      <h3>{t(wreck === null ? `debrief.luck.title_${judgement}_${luck}` : `debrief.luck.title_wreck_${wreck}`)}</h3>
      <p>
        {sentences(
          wreck !== null &&
            t('debrief.luck.wreck', {
              left: goneFrom(debrief),
              all: outcome.peopleStart,
              trust: Math.round(outcome.trustEnd),
              work: Math.round(outcome.deliveryAway),
            }),
          t(`debrief.luck.judgement_${judgement}`, { mine: middles.own, beaten: styles(true), others: styles(false) }),
          t(`debrief.luck.luck_${luck}`, {
            below: percent(locale, standing.lower),
            above: percent(locale, standing.higher),
          }),
        )}
      </p>
      {twists.length > 0 && (
        <ul class="plain-list">
          {twists.map(({ road, other, kind, share, own }) => (
            <li key={road.decision}>
              <Sentence
                language={languageOf}
                text={t(`debrief.luck.twist_${kind}`, {
                  week: road.week,
                  chosen: said(road.chosen),
                  other: said(other),
                  share: shareWords(share, words),
                  own: Math.max(1, Math.round(own)),
                })}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface WayRow {
  readonly way: 'own' | (typeof PURE_BOTS)[number];
  readonly interval: Interval;
}

function waysOf(futures: Futures, outcome: OutcomeName): WayRow[] {
  return [
    { way: 'own', interval: intervalOf([...futures.own.outcomes[outcome]]) },
    ...PURE_BOTS.map((way) => ({ way, interval: intervalOf([...futures.bots[way][outcome]]) })),
  ];
}

function OutcomeCard({ futures, outcome }: FuturesProps & { readonly outcome: OutcomeName }) {
  const { t, locale } = useWords();
  const ways = waysOf(futures, outcome);
  const own = [...futures.own.outcomes[outcome]];
  const mine = own[0] ?? 0;
  const low = Math.floor(Math.min(mine, ...ways.map((way) => way.interval.low)) - 1);
  const high = Math.ceil(Math.max(mine, ...ways.map((way) => way.interval.high)) + 1);
  const title = t(`debrief.luck.outcome.${outcome}`);
  const { lower, same, higher } = standingOf(own);
  const sentence = t(outcome === 'peopleLeft' ? 'debrief.luck.people_is' : 'debrief.luck.outcome_is', {
    title,
    mine: Math.round(mine),
    below: percent(locale, lower),
    same: percent(locale, same),
    tied: same > 0 ? 'yes' : 'no',
    above: percent(locale, higher),
    list: enumerated(
      locale,
      ways.map(({ way, interval }) =>
        t('debrief.luck.way_is', { way: t(`debrief.luck.way.${way}`), value: Math.round(interval.middle) }),
      ),
    ),
  });
  return (
    <li class="card panel">
      <h3>{title}</h3>
      <RangeRows
        low={Math.max(0, low)}
        high={high}
        sentence={sentence}
        ends={[whole(locale, Math.max(0, low)), whole(locale, high)]}
        rows={ways.map(({ way, interval }) => ({
          name: t(`debrief.luck.way.${way}`),
          interval,
          figure: whole(locale, interval.middle),
          ...(way === 'own' ? { ring: mine, main: true } : {}),
        }))}
      />
      <FigureTable
        locale={t.locale}
        summary={t('debrief.table')}
        caption={title}
        columns={[t('debrief.luck.way'), ...BAND_SHARES.map((share) => percent(locale, share))]}
        rows={ways.map(({ way, interval }) => [
          t(`debrief.luck.way.${way}`),
          ...[interval.low, interval.quarter, interval.middle, interval.upper, interval.high].map(Math.round),
        ])}
      />
    </li>
  );
}

interface FansProps extends LuckProps {
  readonly fan: Fan;
  readonly weeks: number;
}

const bothMeans = ({ managers }: Debrief) => ({
  delivery: overManagers(managers, 'delivery'),
  trust: overManagers(managers, 'trust'),
});

function Fans({ debrief, fan, weeks }: FansProps) {
  const { t } = useWords();
  const first = useGhost();
  const own = bothMeans(debrief);
  const ghost = first === null ? null : bothMeans(first);
  const { delivery, trust } = fan;
  const levels = fanRange([
    ...bandLines(delivery),
    ...bandLines(trust),
    own.delivery,
    own.trust,
    ghost?.delivery ?? [],
    ghost?.trust ?? [],
  ]);
  return (
    <div class="card panel fans">
      {ghost !== null && (
        <ul class="key small" aria-hidden="true">
          <GhostKey />
        </ul>
      )}
      <PickHint />
      <FanChart
        debrief={debrief}
        measure="delivery"
        name={t('debrief.luck.delivery')}
        fan={fan}
        own={own.delivery}
        ghost={ghost?.delivery ?? null}
        levels={levels}
        lastPlayed={weeks}
      />
      <FanChart
        debrief={debrief}
        measure="trust"
        name={t('debrief.luck.trust')}
        fan={fan}
        own={own.trust}
        ghost={ghost?.trust ?? null}
        levels={levels}
        lastPlayed={weeks}
      />
    </div>
  );
}

function LuckKey() {
  const { t } = useWords();
  return (
    <ul class="key small" aria-hidden="true">
      <li>
        <svg viewBox="0 0 34 12" width="34" height="12" class="ranges">
          <line class="nine" x1="1" x2="33" y1="6" y2="6" />
          <line class="half" x1="9" x2="25" y1="6" y2="6" />
          <circle class="mid" cx="17" cy="6" r="4.5" />
        </svg>
        {t('debrief.luck.key_range')}
      </li>
      <li>
        <svg viewBox="0 0 20 20" width="18" height="18" class="ranges">
          <circle class="ring" cx="10" cy="10" r="8" />
        </svg>
        {t('debrief.luck.key_own')}
      </li>
    </ul>
  );
}

export function Luck({ debrief }: LuckProps) {
  const { t } = useWords();
  return (
    <WithFutures early={(fan, weeks) => <Fans debrief={debrief} fan={fan} weeks={weeks} />}>
      {({ futures, roads, weeks }) => (
        <>
          <Verdict {...{ futures, roads, debrief }} />
          <Fans debrief={debrief} fan={futures.own} weeks={weeks} />
          <h3 class="luck-ways">{t('debrief.luck.ways')}</h3>
          <p class="quiet chapter-lead">{t('debrief.luck.ways_lead')}</p>
          <LuckKey />
          <ul class="profile">
            {OUTCOMES.map((outcome) => (
              <OutcomeCard key={outcome} futures={futures} outcome={outcome} />
            ))}
          </ul>
        </>
      )}
    </WithFutures>
  );
}
