// The README's table of ideas: what in the game teaches each, read from the tables of the engine and from the scenarios.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { MOVES } from '../../src/core/engine/moves.table.ts';
import { PRACTICES } from '../../src/core/engine/practices.table.ts';
import { IDEA_NAMES } from '../../src/core/scenario/idea-names.table.ts';
import { IDEAS, type Idea } from '../../src/core/scenario/vocabulary.ts';

const START = '<!-- ideas: written by test/docs/write-idea-table.ts -->\n';
const END = '<!-- end of ideas -->\n';

interface Shipped {
  readonly id: string;
  readonly title: string;
  readonly teaches: readonly string[];
  readonly setting?: { readonly industry: string; readonly place: string };
}

/** The scenarios that ship; demonstrations (`_demo-…`) are not for players. */
export function shippedScenarios(): Shipped[] {
  return readdirSync('scenarios')
    .filter((folder) => !folder.startsWith('_') && existsSync(`scenarios/${folder}/scenario.json`))
    .sort()
    .map((id) => ({ ...(JSON.parse(readFileSync(`scenarios/${id}/scenario.json`, 'utf8')) as Shipped), id }));
}

function idsOf(table: Readonly<Record<string, { readonly ideas: readonly string[] }>>, idea: Idea): string {
  const ids = Object.keys(table).filter((id) => table[id]?.ideas.includes(idea));
  return ids.map((id) => `\`${id}\``).join(', ') || 'none';
}

function row(idea: Idea): string {
  const scenarios = shippedScenarios()
    .filter(({ teaches }) => teaches.includes(idea))
    .map(
      ({ id, title, setting }) =>
        `[${title}](scenarios/${id}/scenario.json)${setting ? ` (${setting.industry}, ${setting.place})` : ''}`,
    );
  const cells = [`**${idea}** ${IDEA_NAMES[idea]}`, idsOf(MOVES, idea), idsOf(PRACTICES, idea)];
  return `| ${[...cells, scenarios.join(', ') || 'none yet'].join(' | ')} |`;
}

export function ideaTable(): string {
  const head = ['| Idea | Moves behind an option | Practices in a week | Scenarios |', '| --- | --- | --- | --- |'];
  return `${[...head, ...IDEAS.map(row)].join('\n')}\n`;
}

/** Before, between and after the two marks; throws where there are none. */
function around(readme: string): [before: string, table: string, after: string] {
  const [start, end] = [readme.indexOf(START) + START.length, readme.indexOf(END)];
  if (start < START.length || end < start) throw new Error('expected the marks of the idea table in README.md');
  return [readme.slice(0, start), readme.slice(start, end), readme.slice(end)];
}

export const tableIn = (readme: string): string => around(readme)[1];

export function withTable(readme: string): string {
  const [before, , after] = around(readme);
  return before + ideaTable() + after;
}
