// What the page in the game shows of the validation is what the validation found.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judged, misses, reportedCount } from '../../src/browser/ui/model/summary.ts';
import { VALIDATION } from '../../src/browser/ui/model/validation-summary.ts';
import { CONTROL_NAMES } from '../../src/core/lab/validation/controls.ts';
import type { Row } from '../../src/core/lab/validation/row.ts';
import type { Report } from '../../src/core/lab/validation/validate.ts';
import { summaryOf } from '../../tools/write-validation-summary.ts';

const PAGE = 'docs/model/validation.md';
const row = (id: string, value: number, band: Row['band'], verdict: Row['verdict']): Row => ({
  id,
  name: id,
  value,
  band,
  verdict,
  sd: 0.1,
  n: 20,
  low: value - 0.01,
  high: value + 0.01,
});

describe('the committed summary', () => {
  test('has a verdict for each row that follows from its interval', () => {
    expect(VALIDATION.rows.length).toBeGreaterThan(30);
    for (const { id, value, low, high, band, verdict } of VALIDATION.rows) {
      expect([id, low <= value && value <= high]).toEqual([id, true]);
      expect([id, band === null]).toEqual([id, verdict === 'reported']);
      if (band !== null && verdict === 'in') expect([id, value >= band[0] && value <= band[1]]).toEqual([id, true]);
    }
  });

  test('counts what its rows show, misses among them', () => {
    const { rows, published, inside, overTime, overTimeInside } = VALIDATION;
    const missed = new Set(misses(VALIDATION).map(({ id }) => id.split('.')[0]));
    expect(published - inside).toBe(missed.size);
    expect(overTime - overTimeInside).toBe([...missed].filter((id) => id?.startsWith('D')).length);
    const own = rows.filter(({ id }) => !id.includes('.'));
    expect(own.filter(({ band }) => band !== null)).toHaveLength(published);
    expect(judged(VALIDATION, 'D').filter(({ id }) => !id.includes('.'))).toHaveLength(overTime);
    expect(reportedCount(VALIDATION)).toBe(own.length - published);
  });

  test('holds every control, none of which gets everything right', () => {
    expect(VALIDATION.controls.map(({ name }) => name)).toEqual([...CONTROL_NAMES]);
    for (const { inside } of VALIDATION.controls) expect(inside).toBeLessThan(VALIDATION.published);
  });

  test.runIf(existsSync(PAGE))(
    'says the same as the page of the manual (else: tools/write-validation-summary.ts)',
    () => {
      const { published, inside, overTimeInside } = VALIDATION;
      expect(readFileSync(PAGE, 'utf8')).toContain(
        `reproduces ${inside} of ${published} published effects within stated intervals, ${overTimeInside} of them`,
      );
    },
  );
});

test('a summary keeps rows that miss, their parts, and how often each letter stands', () => {
  const part = row('D2.dip', 0.3, [-1, -0.01], 'out');
  const report: Report = {
    model: { managers: 10, style: -0.6, deviations: {} },
    orgs: 2,
    seed: 1,
    control: null,
    rows: [row('S1', -0.12345, [-0.58, -0.39], 'out'), { ...row('D2', 0.05, [0.02, 1], 'out'), parts: [part] }],
    summary: { published: 2, inside: 0, overTime: 1, overTimeInside: 0, reported: 0, outside: ['S1', 'D2.dip'] },
  };
  const controls = [{ ...report, control: 'fast' as const }];
  const summary = summaryOf(
    report,
    controls,
    'a: 1, // z · T1 · A\nb: 2, // z · design choice · C\nc: 3, // z · x · C',
  );
  expect(misses(summary).map(({ id }) => id)).toEqual(['S1', 'D2', 'D2.dip']);
  expect(summary.rows[0]?.value).toBe(-0.123);
  expect(summary.controls).toEqual([{ name: 'fast', inside: 0 }]);
  expect(summary.tags).toEqual({ A: 1, B: 0, C: 2 });
});
