import { describe, expect, test } from 'vitest';
import { CONTROL_NAMES, type ControlName } from '../../../src/core/lab/validation/controls.ts';
import { figuresOf } from '../../../src/core/lab/validation/figures.ts';
import { allParameters, USUAL_PARAMETERS } from '../../../src/core/engine/parameters.ts';
import { documentOf, tableOf } from '../../../src/core/lab/validation/report-text.ts';
import type { Row } from '../../../src/core/lab/validation/row.ts';
import { organisationSeed } from '../../../src/core/lab/validation/luck.ts';
import { givenWithReasons } from '../../../src/core/lab/validation/experiments.ts';
import { observePanel } from '../../../src/core/lab/validation/panel.ts';
import { runArms } from '../../../src/core/lab/validation/trials.ts';
import type { Deed } from '../../../src/core/engine/inputs.ts';
import type { MoveId } from '../../../src/core/scenario/vocabulary.ts';
import { observeOrganisation, type Report, reportOn } from '../../../src/core/lab/validation/validate.ts';

const ORGS = 20;
const report = (control: ControlName | null = null, resamples = 0, orgs = ORGS): Report =>
  reportOn(
    Array.from({ length: orgs }, (_, index) => observeOrganisation(1, index, control)),
    1,
    control,
    resamples,
  );
const usual = report(null, 20);
/** Enough to differ, or to be the same. */
const FEW = 4;
const few = report(null, 20, FEW);
const everyRow = (rows: readonly Row[]): Row[] => rows.flatMap((row) => [row, ...everyRow(row.parts ?? [])]);

test('every statistic of the plan has a row, in order', () => {
  const ids =
    'S1 S2 S3 S4a S4b S5 S6a S6b S6c S7 S8 S9 S10a S10b S11a S11b S12a S12b S12c S12d D1a D1b D2 D3 D4 D5 D6 D7 D8 T04 T22 T23 T24 V01 P02 T08 C07 E07 G01 G02';
  expect(usual.rows.map((row) => row.id).join(' ')).toBe(ids);
});

test('a small population gives a finite value, spread and interval for every row', () => {
  for (const row of everyRow(usual.rows)) {
    expect([row.value, row.sd, row.low, row.high].every(Number.isFinite), row.id).toBe(true);
    expect(row.low, row.id).toBeLessThanOrEqual(row.high);
    expect(row.n).toBe(10 * ORGS);
  }
});

test('only rows without a band are merely reported, and a row is in only with all its parts', () => {
  for (const row of everyRow(usual.rows)) {
    expect(row.verdict === 'reported', row.id).toBe(row.band === null);
    if (row.band === null || row.verdict === 'out') continue;
    expect(row.value >= row.band[0] && row.value <= row.band[1], row.id).toBe(true);
    for (const part of row.parts ?? []) expect(part.verdict, part.id).not.toBe('out');
  }
});

test('what is only reported says what was published, and nothing else does', () => {
  const hidden = usual.rows.filter((row) => row.band === null).map((row) => row.id);
  expect(hidden.join(' ')).toBe('T04 T22 T23 T24 V01 P02 T08 C07 E07 G01 G02');
  expect(usual.rows.filter((row) => row.published !== undefined).map((row) => row.id)).toEqual(hidden);
});

test('the report is plain data and the same each time', () => {
  expect(JSON.parse(JSON.stringify(usual))).toEqual(usual);
  expect(report(null, 20, FEW)).toEqual(few);
});

test('another seed is another population', () => {
  const other = observeOrganisation(2, 0, null);
  expect(other).not.toEqual(observeOrganisation(1, 0, null));
});

test('who is let go in the last week is still there, and nobody who quit of their own wish', () => {
  // In this organisation a manager lost nobody all year but let somebody go in the week before the count.
  const { columns } = observePanel(organisationSeed(1, 189));
  const at = columns['year.dismissals']!.findIndex((letGo, i) => letGo === 1 && columns['year.quits']![i] === 0);
  expect(at).toBeGreaterThanOrEqual(0);
  expect(Math.min(...columns['year.quits']!)).toBe(0);
});

test('a goal given with its reasons does to a manager what the two moves of the game do', () => {
  const { start, leader } = observePanel(organisationSeed(1, 0));
  const move = (id: MoveId): Deed => ({
    kind: 'move',
    cause: 'trial',
    manager: 0,
    move: id,
    stakes: 'visible',
    reversible: true,
  });
  const played = { deeds: () => [move('set_goal_alone'), move('explain_decision')] };
  const arms = runArms(start, leader, 1, { given: givenWithReasons, played }, (manager) => manager === 0);
  expect(arms.given.trust[1]).toBeCloseTo(arms.played.trust[1]!, 9);
  expect(arms.given.delivery[1]).toBeCloseTo(arms.played.delivery[1]!, 9);
});

test('levels vary about as much as their unit says', () => {
  for (const [name, sd] of Object.entries(usual.model.deviations)) {
    expect(sd, name).toBeGreaterThan(0.75);
    expect(sd, name).toBeLessThan(1.3);
  }
});

describe('a model that is wrong on purpose', () => {
  const before = JSON.stringify(allParameters(USUAL_PARAMETERS));
  test.each(CONTROL_NAMES)('%s has other values, and leaves the numbers as they were', (control) => {
    const wrong = report(control, 0, FEW);
    expect(wrong.control).toBe(control);
    expect(wrong.rows.map((row) => row.value)).not.toEqual(few.rows.map((row) => row.value));
    expect(JSON.stringify(allParameters(USUAL_PARAMETERS))).toBe(before);
  });
});

test('the page shows every row, every miss and every control', () => {
  const controls = [report('halo-only', 0, FEW)];
  const page = documentOf(usual, controls);
  for (const row of everyRow(usual.rows)) expect(page).toContain(`| ${row.id} |`);
  expect(page).toContain('| halo-only |');
  expect(page).toContain('parameters are not uniquely identified');
  expect(tableOf(usual)).toContain('20 organisations of 10 managers, seed 1');
});

test('every row over time that has a curve has a figure', () => {
  expect(figuresOf(usual).map(([name]) => name)).toEqual([
    'd2.svg',
    'd3.svg',
    'd4.svg',
    'd5.svg',
    'd6.svg',
    'd7.svg',
    'd8.svg',
  ]);
  for (const [, svg] of figuresOf(usual)) {
    expect(svg).toMatch(/^<svg [^>]*>/);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  }
});
