// The map of a story as a page to print: the picture, and a table that says the same in words.
import { type ComponentChildren, h } from 'preact';
import type { StoryMap } from '../../../core/lab/reach/story-map.ts';
import { visibleText } from '../../../core/scenario/visible-text.ts';
import { cellWords, weekName } from '../map-table.ts';
import { MAP_STYLE, mapPicture } from './map-picture.ts';
import { printPage } from './page.ts';

export function mapPage(map: StoryMap): string {
  const title = visibleText(map.title);
  return printPage({
    title: `${title}: map of the story`,
    language: 'en',
    style: MAP_STYLE,
    body: [
      h('p', { class: 'over' }, map.scenario),
      h('h1', null, h('span', { lang: map.language }, title)),
      h(
        'p',
        { class: 'lead' },
        `Which moment may come when, from ${map.runs} runs and from following the story itself.`,
      ),
      legend(),
      h('div', { class: 'scroll', tabIndex: 0, role: 'region', 'aria-label': 'Map' }, mapPicture(map)),
      h('h2', null, 'Week by week'),
      table(map),
      ...(map.arrows.length === 0 ? [] : [h('h2', null, 'What brings what'), arrows(map)]),
    ],
  });
}

const legend = (): ComponentChildren =>
  h(
    'p',
    { class: 'small quiet' },
    'A full circle comes in every run. A ring comes in some: the fuller, the more of them. A dashed ring can’t be ruled out, but came in none. Where there is nothing, it never comes. An arrow leads from a choice to the moment it brings.',
  );

function table({ moments, turns, runs, language }: StoryMap): ComponentChildren {
  const rows = moments.map(({ id, title, cells }) => {
    const when = cells.flatMap((cell, at) =>
      cell.verdict === 'never'
        ? []
        : [`${turns[at]!.from === turns[at]!.to ? 'week' : 'weeks'} ${weekName(turns[at]!)}: ${cellWords(cell, runs)}`],
    );
    return h(
      'tr',
      null,
      h('th', { scope: 'row' }, h('span', { lang: language }, visibleText(title)), h('br', null), h('code', null, id)),
      h('td', null, when.length === 0 ? 'never' : when.map((line) => h('div', null, line))),
    );
  });
  const head = h('tr', null, h('th', { scope: 'col' }, 'Moment'), h('th', { scope: 'col' }, 'When it comes'));
  return h(
    'div',
    { class: 'scroll', tabIndex: 0, role: 'region', 'aria-label': 'Week by week' },
    h('table', null, h('thead', null, head), h('tbody', null, rows)),
  );
}

const arrows = ({ arrows: all, runs }: StoryMap): ComponentChildren =>
  h(
    'ul',
    null,
    all.map(({ from, option, to, came }) =>
      h(
        'li',
        null,
        h('code', null, `${from}.${option}`),
        ' brings ',
        h('code', null, to),
        `: chosen in ${Math.round((100 * came) / runs)} % of runs`,
      ),
    ),
  );
