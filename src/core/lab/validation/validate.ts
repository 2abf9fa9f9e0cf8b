// From organisations to the report. Pure: the same in Node, in a worker and in a page.
import { TRAIT_NAMES } from '../../engine/state.ts';
import { correlation, standardDeviation } from '../statistics.ts';
import type { Steps } from '../steps.ts';
import { parametersOf, type ControlName } from './controls.ts';
import { DYNAMIC_ROWS } from './dynamic-rows.ts';
import { runExperiments } from './experiments.ts';
import { organisationSeed } from './luck.ts';
import { observePanel } from './panel.ts';
import { MANAGERS } from './population.ts';
import { REPORTED_ROWS } from './reported-rows.ts';
import { column, estimateRow, type OrganisationRecord, type Population, type Row } from './row.ts';
import { composite, STATIC_ROWS } from './static-rows.ts';

export interface Report {
  readonly model: {
    readonly managers: number;
    /** Correlation of all constructive behaviours together with absence, as led: published −.65 (V02). A check on the population. */
    readonly style: number;
    /** Standard deviation of each level over managers. */
    readonly deviations: Readonly<Record<string, number>>;
  };
  readonly orgs: number;
  readonly seed: number;
  readonly control: ControlName | null;
  readonly rows: readonly Row[];
  readonly summary: Summary;
}
export interface Summary {
  /** Rows with a band in view. */
  readonly published: number;
  readonly inside: number;
  /** Of these, the ones over time. */
  readonly overTime: number;
  readonly overTimeInside: number;
  readonly reported: number;
  readonly outside: readonly string[];
}

/** Some organisations of a population; plain data: it can be sent to a worker. */
export interface PopulationJob {
  readonly seed: number;
  readonly control: ControlName | null;
  /** Organisations of the whole population; of these, every `stride`-th from the one at `from` (0-based) is observed. */
  readonly orgs: number;
  readonly from: number;
  readonly stride: number;
}

/** An organisation a step. Each record comes out the same wherever it is made. */
export function* populationSteps({ seed, control, orgs, from, stride }: PopulationJob): Steps<OrganisationRecord[]> {
  const count = Math.ceil((orgs - from) / stride);
  const records: OrganisationRecord[] = [];
  for (let index = from; index < orgs; index += stride) {
    records.push(observeOrganisation(seed, index, control));
    yield { share: records.length / count, early: null };
  }
  return records;
}

/** Everything observed and tried on one organisation. Same seed, index and control, same numbers. */
export function observeOrganisation(seed: number, index: number, control: ControlName | null): OrganisationRecord {
  const panel = observePanel(organisationSeed(seed, index), parametersOf(control));
  return { index, columns: panel.columns, differences: runExperiments(panel) };
}

/** `resamples` for the intervals; the records' order doesn't matter. */
export function reportOn(records: Population, seed: number, control: ControlName | null, resamples = 200): Report {
  const population = records.toSorted((a, b) => a.index - b.index);
  const rows = [...STATIC_ROWS, ...DYNAMIC_ROWS, ...REPORTED_ROWS].map((e) =>
    estimateRow(e, population, seed, resamples),
  );
  const deviations = Object.fromEntries(TRAIT_NAMES.map((name) => [name, standardDeviation(column(population, name))]));
  const style = correlation(composite(population, ''), column(population, 'absence'));
  return {
    model: { managers: MANAGERS, style, deviations },
    orgs: population.length,
    seed,
    control,
    rows,
    summary: summaryOf(rows),
  };
}

function summaryOf(rows: readonly Row[]): Summary {
  const banded = rows.filter((row) => row.band !== null);
  const dynamic = banded.filter((row) => row.id.startsWith('D'));
  const inside = (some: readonly Row[]): number => some.filter((row) => row.verdict === 'in').length;
  return {
    published: banded.length,
    inside: inside(banded),
    overTime: dynamic.length,
    overTimeInside: inside(dynamic),
    reported: rows.length - banded.length,
    outside: rows
      .flatMap((row) => [row, ...(row.parts ?? [])])
      .filter((row) => row.verdict === 'out')
      .map((row) => row.id),
  };
}
