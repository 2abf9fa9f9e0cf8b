// `node tools/write-model-page.ts`: renews the equations and the table of numbers in docs/model/model.md from the engine's table.
import { readFileSync, writeFileSync } from 'node:fs';
import { parameterSource, type ParameterRow, parameterRows } from './parameter-rows.ts';

export const MODEL_PAGE = 'docs/model/model.md';

/** .5 for 0.5, −.12 for −0.12; whole numbers as they are. */
const plain = (value: number): string => `${Number(value.toFixed(5))}`.replace(/^(-?)0\./, '$1.').replace('-', '−');

/** `trust* = .54 fairness + .26 sharing − …` */
function equation(target: string, rows: readonly ParameterRow[]): string {
  const terms = rows.map(({ name, value }, i) => {
    const size = plain(Math.abs(value));
    const sign = value < 0 ? '− ' : i === 0 ? '' : '+ ';
    return `${sign}${size} ${name.split('.').at(-1)}`;
  });
  return `${target}* = ${terms.join(' ')} + trait`;
}

/** Equations of the targets named, one a line. */
export function equations(rows: readonly ParameterRow[], targets: readonly string[]): string {
  return targets
    .map((target) =>
      equation(
        target,
        rows.filter(({ name }) => name.startsWith(`TARGET.${target}.`)),
      ),
    )
    .join('\n');
}

function numbers(rows: readonly ParameterRow[]): string {
  const lines = rows.map(
    ({ name, value, unit, sources, tag }) =>
      `| ${name} | ${plain(value)} | ${unit} | ${sources.join(' ') || 'design choice'} | ${tag} |`,
  );
  return `| name | value | unit | source | tag |\n|---|---|---|---|---|\n${lines.join('\n')}`;
}

/** The page with every block between `<!-- equations: … -->` or `<!-- numbers -->` and `<!-- end -->` renewed. */
export function renewed(page: string, source: string): string {
  const rows = parameterRows(source);
  return page
    .replace(
      /(<!-- equations: ([\w ]+) -->\n)[^]*?(<!-- end -->)/g,
      (_, open: string, targets: string, close: string) => {
        return `${open}\n\`\`\`\n${equations(rows, targets.split(' '))}\n\`\`\`\n\n${close}`;
      },
    )
    .replace(
      /(<!-- numbers -->\n)[^]*?(<!-- end -->)/g,
      (_, open: string, close: string) => `${open}\n${numbers(rows)}\n\n${close}`,
    )
    .replace(/`([A-Z]+\.[\w.]+) = [^`]*`/g, (text, name: string) => {
      const row = rows.find((r) => r.name === name);
      if (row === undefined) throw new Error(`${MODEL_PAGE} names ${name}, which is in no table: ${text}`);
      return `\`${name} = ${plain(row.value)}\``;
    });
}

if (import.meta.main) {
  const page = readFileSync(MODEL_PAGE, 'utf8');
  writeFileSync(MODEL_PAGE, renewed(page, parameterSource()));
}
