// What a facilitator reads of a scenario before people come in: the build writes it beside each scenario, `notes --html` anywhere.
import { h, type ComponentChildren } from 'preact';
import { plainText } from '../../../core/scenario/emphasis.ts';
import { facilitatorNotes, type FacilitatorNotes, type NotedMoment } from '../../../core/run/facilitator-notes.ts';
import type { Scenario } from '../../../core/scenario/schema.ts';
import { printPage, type PageFiles } from './page.ts';
import { PAGE_STYLE } from './page-style.table.ts';

const STYLE = `
main > header p { margin-block: 0.375rem; }
.about { padding: 0; list-style: none; }
.about > li { margin: 0; }
.contrast { font-size: 1.125rem; }
.two, .moments { columns: 22rem 2; column-gap: 2.5rem; margin-block-start: 1.75rem; }
.two > section { break-inside: avoid; padding-block-end: 1.25rem; }
.two h2 { margin-block: 0 0.5rem; font-size: 1.25rem; }
.moment { break-inside: avoid; padding-block-end: 1.25rem; }
.moment h3 { margin-block: 0 0.25rem; }
.moment h3 > span { display: block; font-family: var(--text); font-weight: 400; }
.moment p { margin-block: 0.25rem; }
.moment ul { padding-inline-start: 1.125rem; color: var(--ink2); }
.moment li + li { margin-block-start: 0.125rem; }
.moment li > p { color: var(--ink); }
@media print {
  @page { margin: 12mm 14mm; }
  html { font-size: 8.5pt; line-height: 1.34; }
  h1 { font-size: 18pt; }
  .lead { font-size: 1.125rem; }
  .two, .moments { columns: 2; column-gap: 7mm; margin-block-start: 4mm; }
  .two > section { padding-block-end: 3mm; }
  .two h2 { font-size: 11.5pt; }
  .by-moment { margin-block: 0 2mm; break-before: page; }
  .moments { font-size: 8pt; margin-block-start: 0; }
  .moment { padding-block-end: 2mm; }
  .moment h3 { margin: 0; font-size: 9pt; }
  .moment h3 > span { display: inline; padding-inline-end: 0.5em; }
  .moment p, .moment ul { margin-block: 0.25mm; padding: 0; }
  .moment li, .moment li > p { display: inline; }
  .moment li + li::before { content: ' / '; }
  .card { margin-block: 2mm; }
}
`;

/** All that the page needs, as a file beside it. */
export const GUIDE_STYLE = `${PAGE_STYLE}${STYLE}`;

const paragraph = (text: string): ComponentChildren => h('p', null, plainText(text));

const list = (kind: 'ul' | 'ol', texts: readonly ComponentChildren[]): ComponentChildren =>
  h(
    kind,
    null,
    texts.map((text) => h('li', null, text)),
  );

/** Nothing of what nobody wrote. */
const part = (title: string, has: boolean, inside: ComponentChildren): ComponentChildren =>
  has ? h('section', null, [h('h2', null, title), inside]) : null;

function moment({ title, week, notes, options }: NotedMoment): ComponentChildren {
  return h('section', { class: 'moment' }, [
    h('h3', null, [h('span', { class: 'over' }, week === null ? 'Later' : `Week ${week}`), ` ${plainText(title)}`]),
    notes.map(paragraph),
    list(
      'ul',
      options.map(({ text, note }) => [plainText(text), note === undefined ? null : paragraph(note)]),
    ),
  ]);
}

const minutesIn = ({ minutes, weeks }: FacilitatorNotes): string =>
  `${minutes} minutes to play, ${weeks} weeks of the story`;

function front(notes: FacilitatorNotes): ComponentChildren {
  const { title, summary, industry, place, ideas, contentNote } = notes;
  const where = [minutesIn(notes), industry, place].filter((text) => text !== undefined).join(' · ');
  return h('header', null, [
    h('p', { class: 'over' }, 'For facilitators'),
    h('h1', null, plainText(title)),
    h('p', { class: 'lead' }, plainText(summary)),
    h('p', { class: 'quiet' }, where),
    h(
      'ul',
      { class: 'about', 'aria-label': 'What it is about' },
      ideas.map((idea) => h('li', null, idea)),
    ),
    contentNote === undefined
      ? null
      : h('p', { class: 'card' }, [h('strong', null, 'Content note'), ` ${plainText(contentNote)}`]),
  ]);
}

/** In English but for what the author wrote. `files`: where `GUIDE_STYLE` and the icon lie; without them the page is one file. */
export function facilitatorPage(scenario: Scenario, files?: PageFiles): string {
  const notes = facilitatorNotes(scenario);
  const { ask, peopleSay, contrast, questions, research, moments } = notes;
  const plain = (texts: readonly string[]): string[] => texts.map((text) => plainText(text));
  const body = [
    front(notes),
    contrast === undefined ? null : part('The contrast', true, h('p', { class: 'contrast' }, plainText(contrast))),
    h('div', { class: 'two' }, [
      part('What to ask', ask.length > 0, list('ol', plain(ask))),
      part('What people usually say', peopleSay.length > 0, list('ul', plain(peopleSay))),
      part('Questions to discuss', questions.length > 0, list('ol', plain(questions))),
      part(
        'What evidence says',
        research.length > 0,
        list(
          'ul',
          research.map(({ text, source }) => [plainText(text), h('span', { class: 'quiet' }, ` ${plainText(source)}`)]),
        ),
      ),
    ]),
    moments.length === 0
      ? null
      : [h('h2', { class: 'by-moment' }, 'Moment by moment'), h('div', { class: 'moments' }, moments.map(moment))],
  ];
  const title = `${plainText(scenario.title)}: for facilitators`;
  return printPage({ title, language: scenario.language, body, style: STYLE, files });
}
