// What is set out in rows: figures, the stations of somebody’s work, a day.
import type { RowReading, RowView } from '../../../core/run/document-view.ts';
import { usePlanWords } from '../scenes/plan-words.ts';
import { whole } from '../text/formats.ts';
import { Body, Kind, Text, type InFrame } from './frame-parts.tsx';

/** A picture of the points; the words stand beside it. */
const Gauge = ({ points }: { readonly points: number }) => (
  <svg class="gauge" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    <rect class="gauge-rail" width="100" height="4" />
    <rect class="gauge-fill" width={Math.max(1, Math.min(100, points))} height="4" />
  </svg>
);

function Level({ points, band, late }: Extract<RowReading, { readonly kind: 'level' }>) {
  const words = usePlanWords();
  return (
    <>
      <span class="tile-figure">{whole(words.locale, points)}</span>
      <span class="spoken"> {words('document.of_hundred')}</span>
      <span class="figure-band"> {words('document.band', { band })}</span>
      <Gauge points={points} />
      {late && <span class="figure-note">{words('document.late')}</span>}
    </>
  );
}

function Reading({ row, languageOf }: { readonly row: RowView } & Pick<InFrame<'dashboard'>, 'languageOf'>) {
  const words = usePlanWords();
  const { reading } = row;
  switch (reading.kind) {
    case 'text':
      return (
        <Text text={reading.text} languageOf={languageOf} class={reading.text.length > 8 ? 'figure-words' : 'figure'} />
      );
    case 'number':
      return (
        <>
          <span class="tile-figure">{whole(words.locale, reading.number)}</span>{' '}
          <Text text={reading.unit} languageOf={languageOf} class="figure-band" />
        </>
      );
    case 'level':
      return <Level {...reading} />;
    case 'none':
      return <span class="figure-words quiet">{words('document.no_figures')}</span>;
  }
}

export function Dashboard({ document, languageOf, title }: InFrame<'dashboard'>) {
  return (
    <>
      <div class="document-bar" data-titled>
        {title}
        <Kind kind="dashboard" />
      </div>
      <dl class="tiles">
        {document.rows.map((row, index) => (
          <div key={index} class="tile">
            <dt>
              <Text text={row.label} languageOf={languageOf} />
            </dt>
            <dd>
              <Reading row={row} languageOf={languageOf} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

export function Cv({ document, languageOf, title }: InFrame<'cv'>) {
  const { lines, text } = document;
  return (
    <>
      <Kind kind="cv" />
      {title}
      {text !== undefined && <Body text={text} languageOf={languageOf} />}
      <ul class="cv-lines">
        {lines.map(({ when, what }, index) => (
          <li key={index}>
            {when !== undefined && (
              <>
                <Text text={when} languageOf={languageOf} class="cv-when" />
                <span class="spoken">: </span>
              </>
            )}
            <Text text={what} languageOf={languageOf} class="cv-what" />
          </li>
        ))}
      </ul>
    </>
  );
}

export function Calendar({ document, languageOf, title }: InFrame<'calendar'>) {
  return (
    <>
      <div class="calendar-top">{title}</div>
      <dl class="calendar-day">
        {document.entries.map(({ at, what }, index) => (
          <div key={index}>
            <dt>
              <Text text={at} languageOf={languageOf} />
            </dt>
            <dd>
              <Text text={what} languageOf={languageOf} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
