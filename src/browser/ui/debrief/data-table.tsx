// The figures behind a chart, folded away until asked for.
import { useWords } from './words.ts';

export interface DataTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export function DataTable({ caption, columns, rows }: DataTableProps) {
  const { t } = useWords();
  return (
    <details class="figures">
      <summary>
        {t('debrief.table')}
        <span class="spoken">: {caption}</span>
      </summary>
      <div class="figures-frame" role="region" aria-label={caption} tabIndex={0}>
        <table>
          <caption class="spoken">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th scope="col" key={column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([head, ...cells], index) => (
              <tr key={index}>
                <th scope="row">{head}</th>
                {cells.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
