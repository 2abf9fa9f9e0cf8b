// Every document of a scenario, wherever it lies.
import type { DashboardRow } from './schema/document.ts';
import type { Document, Scenario } from './schema.ts';
import { looksOf, momentsOf, placed, questionsOf, type Placed } from './walk.ts';

function documentsOf(scenario: Scenario): Placed<Document>[] {
  const onTable = momentsOf(scenario).flatMap((moment) =>
    questionsOf(moment).flatMap(({ step, path }) => placed((step ?? moment.thing).documents, [...path, 'documents'])),
  );
  const opened = looksOf(scenario).map(({ thing, path }) => ({ thing: thing.shows, path: [...path, 'shows'] }));
  return [...onTable, ...opened];
}

/** Of every dashboard. */
export const rowsOf = (scenario: Scenario): Placed<DashboardRow>[] =>
  documentsOf(scenario).flatMap(({ thing, path }) =>
    thing.frame === 'dashboard' ? placed(thing.rows, [...path, 'rows']) : [],
  );

type Picture = Extract<Document, { readonly frame: 'picture' }>;

export const picturesOf = (scenario: Scenario): Placed<Picture>[] =>
  documentsOf(scenario).flatMap(({ thing, path }) => (thing.frame === 'picture' ? [{ thing, path }] : []));
