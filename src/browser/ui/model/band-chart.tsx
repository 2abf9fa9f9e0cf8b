// Published intervals as bars, what the game shows as dots: a row an effect.
import { FigureTable } from '../components/figure-table.tsx';
import { placeOf, bandWords, valueWords } from './row-figures.ts';
import type { SummaryRow } from './summary.ts';
import { listed } from '../text/formats.ts';
import { rowName, useText, figure } from './words.ts';

function Track({ row }: { readonly row: SummaryRow }) {
  const { from, to, value, low, high } = placeOf(row);
  const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
  return (
    <svg class="track" width="100%" height="22" aria-hidden="true">
      <line class="ground" x1="0" x2="100%" y1="11" y2="11" />
      <rect class="band" x={percent(from)} width={percent(to - from)} y="3" height="16" rx="3" />
      <line class="chance" x1={percent(low)} x2={percent(high)} y1="11" y2="11" />
      <circle class="dot" data-verdict={row.verdict} cx={percent(value)} cy="11" r="5.5" />
    </svg>
  );
}

interface BandChartProps {
  readonly time: 'S' | 'D';
  readonly rows: readonly SummaryRow[];
}

export function BandChart({ time, rows }: BandChartProps) {
  const t = useText();
  const outside = rows.filter(({ verdict }) => verdict === 'out');
  const names = listed(
    t.locale,
    outside.map(({ id }) => rowName(t, id)),
  );
  const label = t(time === 'S' ? 'model.chart_s_label' : 'model.chart_d_label', {
    inside: rows.length - outside.length,
    all: rows.length,
    outside: outside.length,
    names,
  });
  const title = t(time === 'S' ? 'model.chart_s' : 'model.chart_d');
  return (
    <figure class="bands">
      <figcaption>{title}</figcaption>
      <div role="img" aria-label={label}>
        {rows.map((row) => (
          <div class="band-row" key={row.id}>
            <span class="band-name">
              {rowName(t, row.id)}
              {row.verdict === 'out' && <span class="miss"> {t('model.outside')}</span>}
            </span>
            <Track row={row} />
          </div>
        ))}
      </div>
      <FigureTable
        locale={t.locale}
        summary={t('model.table')}
        caption={title}
        columns={[
          t('model.column_effect'),
          t('model.column_game'),
          t('model.column_chance'),
          t('model.column_studies'),
          t('model.column_fits'),
        ]}
        rows={rows.map((row) => [
          rowName(t, row.id),
          valueWords(t, row, row.value),
          t('model.between', { low: figure(t, row.low), high: figure(t, row.high) }),
          bandWords(t, row),
          t(row.verdict === 'out' ? 'model.outside' : 'model.inside'),
        ])}
      />
    </figure>
  );
}
