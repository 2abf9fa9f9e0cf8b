// `node tools/write-validation-summary.ts`: runs the validation and its controls, and keeps what the page in the game shows of them.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { SummaryRow, ValidationSummary } from '../src/browser/ui/model/summary.ts';
import { CONTROL_NAMES } from '../src/core/lab/validation/controls.ts';
import type { Row } from '../src/core/lab/validation/row.ts';
import type { Report } from '../src/core/lab/validation/validate.ts';
import { parameterSource } from './parameter-rows.ts';

const FILE = 'src/browser/ui/model/validation-summary.ts';

/** Three decimals are kept: enough for the page, and no verdict hangs on a fourth. */
const short = (value: number): number => Number(value.toFixed(3)) || 0;

function summaryRow({ id, value, low, high, band, verdict }: Row): SummaryRow {
  return { id, value: short(value), low: short(low), high: short(high), band, verdict };
}

/** What the page needs of a report and of the reports on wrong models. Every row stays, whatever its verdict.
 *  `parameters` is the engine's table as text: each number's note ends in its letter. */
export function summaryOf(report: Report, controls: readonly Report[], parameters: string): ValidationSummary {
  const { published, inside, overTime, overTimeInside } = report.summary;
  const count = (tag: string): number => parameters.match(new RegExp(` · ${tag}$`, 'gm'))?.length ?? 0;
  return {
    organisations: report.orgs,
    managers: report.model.managers,
    published,
    inside,
    overTime,
    overTimeInside,
    rows: report.rows.flatMap((row) => [row, ...(row.parts ?? [])]).map(summaryRow),
    controls: controls.map(({ control, summary }) => ({ name: control ?? '', inside: summary.inside })),
    tags: { A: count('A'), B: count('B'), C: count('C') },
  };
}

function validate(...words: string[]): Report {
  const text = execFileSync(process.execPath, ['src/node/cli/main.ts', 'validate-model', '--json', ...words], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return JSON.parse(text) as Report;
}

/** The module's text, before the formatter has had it. */
function moduleOf(summary: ValidationSummary): string {
  return `// Written by \`node tools/write-validation-summary.ts\` from \`validate-model --json\`; do not edit by hand.
import type { ValidationSummary } from './summary.ts';

export const VALIDATION: ValidationSummary = ${JSON.stringify(summary)};
`;
}

if (import.meta.main) {
  const controls = CONTROL_NAMES.map((name) => validate('--control', name));
  writeFileSync(FILE, moduleOf(summaryOf(validate(), controls, parameterSource())));
  execFileSync('node_modules/.bin/oxfmt', [FILE]);
}
