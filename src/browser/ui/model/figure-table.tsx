// The figures behind a chart, folded away until asked for.
import { useText } from './words.ts';

interface FigureTableProps {
  readonly caption: string;
  /** Where the visible words should be other than "Figures as a table". */
  readonly title?: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function FigureTable({ caption, title, columns, rows }: FigureTableProps) {
  const t = useText();
  return (
    <details class="figures">
      <summary>
        {title ?? t('model.table')}
        {title === undefined && <span class="spoken">: {caption}</span>}
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
            {rows.map(([head, ...cells]) => (
              <tr key={head}>
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
