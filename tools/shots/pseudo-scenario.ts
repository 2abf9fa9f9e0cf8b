// A shipped scenario in a pseudo-locale: what authors write is as long, and runs the same way, as what the interface says.
import { readFileSync } from 'node:fs';
import '../../src/browser/ui/text/pseudo-words.ts';
import { isPseudo, pseudoText } from '../../src/browser/ui/text/pseudo.ts';
import type { Locale } from '../../src/browser/ui/text/languages.ts';
import { parseScenario } from '../../src/core/scenario/parse.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { scenarioLibrary } from '../scenario-files.ts';
import { textsOf } from '../../src/core/scenario/walk.ts';

type Json = { [step: string | number]: Json | string };

/** The file's text, in the locale. */
export function scenarioSource(id: string, locale: Locale): string {
  const source = readFileSync(`scenarios/${id}/scenario.json`, 'utf8');
  if (!isPseudo(locale)) return source;
  const file = JSON.parse(source) as Json;
  for (const { thing, path } of textsOf(readScenario(id, source))) {
    const last = path.at(-1);
    let place: Json | string | undefined = file;
    for (const step of path.slice(0, -1)) place = typeof place === 'object' ? place[step] : undefined;
    if (last === undefined || typeof place !== 'object') throw new Error(`${id}: expected a text at ${path.join('.')}`);
    place[last] = pseudoText(thing, locale);
  }
  return JSON.stringify({ ...file, language: locale });
}

function readScenario(id: string, source: string): Scenario {
  const { scenario, problems } = parseScenario(source, { file: id });
  if (scenario === null) throw new Error(`${id}: expected a scenario, got ${JSON.stringify(problems[0])}`);
  return scenario;
}

/** The list of scenarios, its words in the locale. */
export const librarySource = (locale: Locale): string =>
  JSON.stringify(
    scenarioLibrary('scenarios', () => undefined).map((item) =>
      !isPseudo(locale)
        ? item
        : {
            ...item,
            ...Object.fromEntries(
              (['title', 'summary', 'industry', 'place', 'note'] as const).flatMap((field) =>
                item[field] === undefined ? [] : [[field, pseudoText(item[field], locale)]],
              ),
            ),
            language: locale,
          },
    ),
  );

export const openScenario = (id: string, locale: Locale): Scenario => readScenario(id, scenarioSource(id, locale));
