// A row's figures in words, and its place on a scale of its own.
import { whole } from '../text/formats.ts';
import type { SummaryRow } from './summary.ts';
import { figure, type ModelText } from './words.ts';

/** Break-even is counted in weeks; this one stands for never within the weeks tried. */
const NEVER = 79;
const inWeeks = (id: string): boolean => id === 'D7' || id.startsWith('D7.');

/** Some limits only say that nothing larger can be. */
function openEnds({ id, band }: SummaryRow): { readonly low: boolean; readonly high: boolean } {
  const [low, high] = band ?? [0, 0];
  if (id === 'D7.skilled') return { low: false, high: true };
  return { low: low === -1, high: high >= 1 && low > -1 && low < 0.85 };
}

export function valueWords(t: ModelText, { id }: SummaryRow, value: number): string {
  if (!inWeeks(id)) return figure(t, value);
  return value === NEVER ? t('model.never') : t('model.weeks', { weeks: Math.round(value) });
}

export function bandWords(t: ModelText, row: SummaryRow): string {
  if (row.band === null) return '';
  const [low, high] = row.band;
  const open = openEnds(row);
  if (low === high) return valueWords(t, row, low);
  if (open.high) return t('model.at_least', { low: valueWords(t, row, low) });
  if (open.low) return t('model.at_most', { high: valueWords(t, row, high) });
  const first = inWeeks(row.id) ? whole(t.locale, low) : figure(t, low);
  return t('model.between', { low: first, high: valueWords(t, row, high) });
}

interface RowPlace {
  /** 0 at the left end, 1 at the right; the published part and the value. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const FROM = 0.3;
const TO = 0.7;

/** The published interval always lies in the same place; what is far outside stays at the edge. */
export function placeOf(row: SummaryRow): RowPlace {
  const [low, high] = row.band ?? [0, 1];
  const open = openEnds(row);
  const reach = Math.max(Math.abs(row.value), Math.abs(open.high ? low : high), 0.05);
  const start = open.low ? high - reach : low;
  const span = (open.high ? low + reach : high) - start || reach;
  const at = (value: number): number => Math.min(0.985, Math.max(0.015, FROM + ((value - start) / span) * (TO - FROM)));
  return {
    from: open.low ? 0 : FROM,
    to: open.high ? 1 : low === high ? FROM + 0.02 : TO,
    value: at(row.value),
    low: at(row.low),
    high: at(row.high),
  };
}
