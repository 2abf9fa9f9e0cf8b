// The figures behind a chart, folded away until asked for.
import type { Locale } from '../text/languages.ts';
import { whole } from '../text/formats.ts';
import { Sentence, type LanguageOf } from './said.tsx';

interface FigureTableProps {
  /** What is seen while it is folded. */
  readonly summary: string;
  /** Whose figures they are; the summary's own words where those say it already. */
  readonly caption: string;
  readonly columns: readonly string[];
  /** Numbers are written whole. */
  readonly rows: readonly (readonly (string | number)[])[];
  readonly locale: Locale;
  /** Of what is `said` at the head of a row. */
  readonly languageOf?: LanguageOf;
}

export function FigureTable({ summary, caption, columns, rows, locale, languageOf }: FigureTableProps) {
  const written = (cell: string | number | undefined) => (typeof cell === 'number' ? whole(locale, cell) : cell);
  return (
    <details class="figures">
      <summary>
        {summary}
        {caption !== summary && <span class="spoken">: {caption}</span>}
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
                <th scope="row">
                  {languageOf ? <Sentence text={String(head)} language={languageOf} /> : written(head)}
                </th>
                {cells.map((cell, column) => (
                  <td key={column}>{written(cell)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
