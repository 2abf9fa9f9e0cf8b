// A scenario as a script for reviewers: everything in the order of play, numbered, with room for remarks beside it.
import { h, type ComponentChildren } from 'preact';
import { plainText } from '../../../core/scenario/emphasis.ts';
import type { Document, Moment, Option, Passage, Scenario, Step } from '../../../core/scenario/schema.ts';
import { momentsInOrder } from '../../../core/scenario/moments-in-order.ts';
import { printPage } from './page.ts';
import { comingWords, conditionWords, effectWords, moveWords } from './rule-words.ts';

const STYLE = `
main{max-width:none}
.entry{display:grid;grid-template-columns:minmax(0,1fr) 34%;gap:1.5rem;border-top:1px solid #999;padding:.8rem 0}
.remarks{border-left:1px dashed #999;min-height:8rem;padding-left:.6rem;color:#595959;font-size:.8rem}
.option{margin:.7rem 0 .7rem 1rem;break-inside:avoid}
.option h4{margin:0 0 .2rem;font-size:1rem}
.rule,.note{font-size:.85rem;margin:.15rem 0}
.note{border-left:3px solid #999;padding-left:.5rem;font-style:italic}
.document{border:1px solid #999;padding:.4rem .6rem;margin:.4rem 0;break-inside:avoid}
h2,h3,h4{break-after:avoid}
@media (max-width:40rem){.entry{grid-template-columns:1fr}.remarks{min-height:3rem;border-left:0;border-top:1px dashed #999}}
@media print{@page{size:A4;margin:14mm}body{font-size:10.5pt}.entry{break-inside:auto}.part{break-before:page}}
`;

const said = (text: string): ComponentChildren[] =>
  plainText(text)
    .split('\n')
    .map((line) => h('p', null, line));
const rule = (text: string | false | undefined): ComponentChildren => (text ? h('p', { class: 'rule' }, text) : null);
const note = (who: string, text: string | undefined): ComponentChildren =>
  text === undefined ? null : h('p', { class: 'note' }, `${who}: ${text}`);

/** Whatever is written for others than players. */
interface Noted {
  readonly note?: string | undefined;
  readonly note_translators?: string | undefined;
  readonly note_facilitator?: string | undefined;
}
const notes = (thing: Noted): ComponentChildren[] => [
  note('Note', thing.note),
  note('For translators', thing.note_translators),
  note('For the facilitator', thing.note_facilitator),
];

const entry = (number: string, title: string, children: ComponentChildren): ComponentChildren =>
  h('section', { class: 'entry', 'aria-label': `${number} ${title}` }, [
    h('div', null, [h('h3', null, `${number}  ${title}`), children]),
    h('div', { class: 'remarks' }, `Remarks on ${number}`),
  ]);

const part = (title: string, entries: readonly ComponentChildren[], breaks = true): ComponentChildren =>
  entries.length === 0 ? null : h('div', breaks ? { class: 'part' } : null, [h('h2', null, title), entries]);

/** Every text of a document, in its order; places of files and frames are no words. */
function documentWords(document: Document): string[] {
  const words = (value: unknown, field: string): string[] => {
    if (typeof value === 'string') return ['frame', 'file', 'level', 'fact'].includes(field) ? [] : [plainText(value)];
    return typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, inner]) => words(inner, name))
      : [];
  };
  return words(document, '');
}

const documents = (list: readonly Document[] | undefined): ComponentChildren[] =>
  (list ?? []).map((one) =>
    h('div', { class: 'document' }, [
      rule(`On the table: ${one.frame}`),
      documentWords(one).map((line) => h('p', null, line)),
    ]),
  );

const weekWords = ([first, last]: readonly [number, number]): string =>
  first === last ? `Week ${first}` : `Weeks ${first} to ${last}`;

const LETTERS = 'abcdefghijkl';

function option(number: string, at: number, one: Option): ComponentChildren {
  const { promise } = one;
  return h('div', { class: 'option' }, [
    h('h4', null, `${number}${LETTERS.charAt(at)}  ${plainText(one.text)}`),
    rule(
      `${one.id}. ${one.attention === 0 ? 'Takes no attention' : `Takes ${one.attention} of your attention`}. ${moveWords(one)}`,
    ),
    rule(one.if && `Offered only if ${conditionWords(one.if)}.`),
    said(one.reply),
    (one.later ?? []).map((sign) =>
      rule(`Sign after ${sign.after_weeks} week${sign.after_weeks === 1 ? '' : 's'}: ${plainText(sign.sign)}`),
    ),
    (one.effects ?? []).map((effect) => rule(effectWords(effect))),
    rule(promise && `A promise to ${promise.to}, due in ${promise.due_in_weeks} weeks: ${plainText(promise.text)}`),
    rule(one.next !== undefined && `Goes on with ${one.next}.`),
    rule(one.then !== undefined && `Leads to ${one.then}.`),
    notes(one),
  ]);
}

const options = (number: string, list: readonly Option[], from = 0): ComponentChildren[] =>
  list.map((one, at) => option(number, from + at, one));

const passages = (list: readonly Passage[] = []): ComponentChildren[] =>
  list.flatMap(({ id, say }) =>
    say.map((line) =>
      rule(
        `{${id}}${line.if === undefined ? ' otherwise' : ` if ${conditionWords(line.if)}`}: ${plainText(line.text)}`,
      ),
    ),
  );

function moment(number: string, one: Moment): ComponentChildren {
  const step = (inner: Step, at: number): ComponentChildren =>
    h('div', null, [
      h('h4', null, `${number}.${at + 1}  Then: ${inner.id}`),
      said(inner.text),
      documents(inner.documents),
      options(`${number}.${at + 1}`, inner.options),
    ]);
  return entry(number, plainText(one.title), [
    rule(
      `${one.id}. ${comingWords(one)}. About ${one.about}${one.from === undefined ? '' : `, brought by ${one.from}`}. Stakes: ${one.stakes}, ${one.reversible ? 'can be put right' : 'can’t be put right'}.`,
    ),
    said(one.text),
    rule(one.room_text !== undefined && `In a room: ${plainText(one.room_text)}`),
    passages(one.passages),
    documents(one.documents),
    (one.looks ?? []).map((look) =>
      h('div', null, [rule(`Can be opened for ${look.attention}: ${plainText(look.text)}`), documents([look.shows])]),
    ),
    rule(
      one.task?.kind === 'share' &&
        one.task.each &&
        `For each: ${one.task.each.level} ${one.task.each.add}. ${plainText(one.task.each.because)}`,
    ),
    rule(
      one.task && `A task: ${one.task.kind}. ${(one.task.items ?? []).map(({ text }) => plainText(text)).join(' · ')}`,
    ),
    options(number, one.options),
    (one.steps ?? []).map(step),
    notes(one),
  ]);
}

function front(scenario: Scenario): ComponentChildren {
  const { title, summary, you, boss, managers, teaches, weeks, away_weeks: away, minutes } = scenario;
  return h('header', null, [
    h('h1', null, plainText(title)),
    h('p', null, plainText(summary)),
    rule(
      `${weeks} weeks, then ${away} away. About ${minutes} minutes. Teaches ${teaches.join(', ')}. Refer to things by their numbers.`,
    ),
    h('h2', null, 'Who is there'),
    entry('0.1', `You: ${plainText(you.role)}`, said(you.brief)),
    entry('0.2', boss.name, [
      rule(`${boss.id}. Your boss, patience ${boss.patience}.`),
      boss.wants === undefined ? null : said(boss.wants),
      note('Note', boss.note),
    ]),
    managers.map((one, at) =>
      entry(`0.${at + 3}`, one.name, [
        rule(
          `${one.id}. ${plainText(one.role)}: ${one.team.people} people, workload ${one.team.workload}. As a manager ${one.skill}, in the work ${one.craft}, independence ${one.independence}, ${one.candour}.`,
        ),
        one.brief === undefined ? null : said(one.brief),
        note('Note', one.note),
      ]),
    ),
    passages(scenario.passages),
    note('Note', scenario.note),
  ]);
}

export function reviewPage(scenario: Scenario): string {
  const moments = momentsInOrder(scenario);
  const { signs = [], away = [], endings = [], debrief } = scenario;
  const scene = (
    number: string,
    title: string,
    one: {
      readonly text: string;
      readonly if?: Parameters<typeof conditionWords>[0] | undefined;
      readonly passages?: readonly Passage[] | undefined;
    } & Noted,
    rest = '',
  ): ComponentChildren =>
    entry(number, title, [
      rule([rest, one.if && `Only if ${conditionWords(one.if)}.`].filter(Boolean).join(' ')),
      said(one.text),
      passages(one.passages),
      notes(one),
    ]);
  const questions = (debrief?.questions ?? []).map((one) => (typeof one === 'string' ? { text: one } : one));
  const body = [
    front(scenario),
    part(
      'Moments',
      moments.map((one, at) => moment(String(at + 1), one)),
    ),
    part(
      'Signs',
      signs.map((one, at) => scene(`S${at + 1}`, one.id, one, one.weeks && weekWords(one.weeks))),
    ),
    part(
      'While you are away',
      away.map((one, at) =>
        scene(`A${at + 1}`, plainText(one.title ?? one.id), one, one.weeks && `${weekWords(one.weeks)} of the leave.`),
      ),
    ),
    part(
      'Endings',
      endings.map((one, at) => scene(`E${at + 1}`, plainText(one.title ?? one.id), one)),
    ),
    part(
      'Questions afterwards',
      questions.map((one, at) => scene(`Q${at + 1}`, 'Question', one)),
      false,
    ),
  ];
  return printPage({
    title: `${plainText(scenario.title)}: script for review`,
    language: scenario.language,
    body,
    style: STYLE,
  });
}
