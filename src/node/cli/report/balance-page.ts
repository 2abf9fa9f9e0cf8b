// What `balance` found as a page to read, print and take into a meeting: the verdict, what to do, then the figures behind it.
import { Fragment, h, type ComponentChild } from 'preact';
import type { Advice } from '../../../core/lab/balance/advice.ts';
import { adviceWords } from '../../../core/lab/balance/advice-words.ts';
import { type Assessment, gatesIn } from '../../../core/lab/balance/assess.ts';
import { noteOf } from '../../../core/lab/balance/gate-notes.ts';
import type { Gate } from '../../../core/lab/balance/gates.ts';
import type { Remedies, Remedy } from '../../../core/lab/balance/remedies.ts';
import { carrierWords, changeWords } from '../../../core/lab/balance/remedy-words.ts';
import { targetOf } from '../../../core/lab/balance/targets.ts';
import { verdictOf } from '../../../core/lab/balance/verdict-words.ts';
import type { Scenario } from '../../../core/scenario/schema.ts';
import { figure } from '../figure.ts';
import { helpedFirst, intervalText } from '../print-remedies.ts';
import { balanceFigures } from './balance-figures.ts';
import { rangeMark } from './charts.ts';
import { printPage } from './page.ts';
import { table } from './table.ts';

const STYLE = `
.remedies { padding-inline-start: 1.25rem; }
.remedies li::marker { font-weight: 650; color: var(--ink2); }
.outcome { display: block; color: var(--ink2); font-variant-numeric: tabular-nums; }
.advice { padding: 0; list-style: none; }
.advice li + li { margin-block-start: 1rem; }
.advice .what { display: block; color: var(--ink2); }
.code { color: var(--ink2); font-size: 0.875rem; white-space: nowrap; }
td svg { display: inline-block; vertical-align: middle; }
.bar { margin-inline-end: 0.5rem; }
.interval { display: block; color: var(--ink2); font-size: 0.875rem; }
.best { display: inline-grid; grid-template-columns: 5rem 3rem; align-items: center; justify-items: end; }
.options table { table-layout: fixed; }
.options caption { color: var(--ink); font-size: 1rem; font-weight: 600; }
@media (max-width: 40rem) { .range { display: none; } }
`;

export function balancePage(found: Assessment, scenario: Scenario): string {
  const gates = gatesIn(found);
  const missed = helpedFirst(
    gates.filter(({ met }) => !met),
    found.remedies,
  );
  return printPage({
    title: `${scenario.title}: balance`,
    language: 'en',
    style: STYLE,
    body: [
      h('p', { class: 'over' }, 'Balance report'),
      h('h1', null, scenario.title),
      h('p', { class: 'lead' }, emphasised(verdictOf(found, scenario))),
      ...(missed.length === 0
        ? []
        : [h('h2', null, 'What to do'), ...missed.map((gate) => missedCard(gate, found.remedies, scenario))]),
      ...adviceList(found.advice),
      h('h2', null, 'Gates'),
      ...gateTables(gates, found.judged),
      ...balanceFigures(found, scenario),
    ],
  });
}

/** `*these words*` stand out, and what is between backticks is what stands in the file; what an author wrote is text. */
const emphasised = (text: string): ComponentChild =>
  h(
    Fragment,
    null,
    ...text.split(/\*([^*]+)\*|`([^`]+)`/).flatMap((part, n) => {
      if (part === undefined || part === '') return [];
      return [n % 3 === 0 ? part : h(n % 3 === 1 ? 'strong' : 'code', null, part)];
    }),
  );

function missedCard(gate: Gate, remedies: readonly Remedies[], scenario: Scenario): ComponentChild {
  const { remedies: found = [], tried = 0, carriers = [] } = remedies.find(({ gate: id }) => id === gate.id) ?? {};
  const turn = noteOf(gate.id)?.turn;
  const none = found.length === 0 && tried > 0;
  return h(
    'section',
    { class: 'card' },
    h('h3', null, capital(gate.says)),
    h(
      'p',
      { class: 'quiet' },
      gate.missing ?? `${figure(gate.value, 2)}${intervalText(gate.interval)}, wanted ${gate.target}`,
    ),
    ...(found.length === 0
      ? []
      : [h('ol', { class: 'remedies' }, ...found.map((remedy) => remedyItem(remedy, scenario)))]),
    ...(none ? [h('p', null, `${tried} small changes were tried, and none helps beyond luck.`)] : []),
    ...(turn === undefined || found.some(({ meets }) => meets) ? [] : [h('p', null, turn)]),
    ...carriers.map((carrier) => h('p', { class: 'quiet small' }, emphasised(carrierWords(carrier)))),
  );
}

const remedyItem = (remedy: Remedy, scenario: Scenario): ComponentChild =>
  h(
    'li',
    null,
    emphasised(changeWords(remedy.change, scenario)),
    h(
      'span',
      { class: 'outcome' },
      `${figure(remedy.before, 2)} → ${figure(remedy.after, 2)}${intervalText(remedy.interval)}${remedy.meets ? ': that would do' : ''}`,
    ),
  );

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function adviceList(advice: readonly Advice[]): ComponentChild[] {
  if (advice.length === 0) return [];
  return [
    h('h2', null, 'Choices to look at'),
    h(
      'ul',
      { class: 'advice' },
      ...advice.map((one) => {
        const { message, help } = adviceWords(one);
        return h(
          'li',
          null,
          h('code', null, one.at),
          ' ',
          emphasised(message),
          ' ',
          h('span', { class: 'code' }, one.code),
          h('span', { class: 'what' }, emphasised(help)),
        );
      }),
    ),
  ];
}

/** Those of every scenario, then those of each idea. */
function gateTables(gates: readonly Gate[], judged: boolean): ComponentChild[] {
  const ideasOf = ({ id }: Gate): string => {
    const ideas = noteOf(id)?.ideas ?? 'all';
    return ideas === 'all' ? 'Of every scenario' : `Of ${ideas.join(', ')}`;
  };
  const heads = [...new Set(gates.map(ideasOf))].toSorted(
    (a, b) => Number(b.endsWith('scenario')) - Number(a.endsWith('scenario')),
  );
  return heads.map((head) =>
    gateTable(
      head,
      gates.filter((gate) => ideasOf(gate) === head),
      judged,
    ),
  );
}

function gateTable(head: string, gates: readonly Gate[], judged: boolean): ComponentChild {
  const mark = (met: boolean): ComponentChild =>
    judged
      ? h('span', { class: 'mark', 'data-is': met ? 'good' : 'bad' }, met ? 'met' : 'missed')
      : h('span', { class: 'mark', 'data-is': met ? 'quiet' : 'warn' }, met ? 'there' : 'short');
  return table(
    `${head}: figure, 95 % interval, and the way to where it is wanted, which is shaded`,
    [
      { head: 'Gate' },
      { head: 'Verdict' },
      { head: 'Figure', number: true },
      { head: 'Wanted', number: true },
      { head: '' },
    ],
    gates.map((gate) => [
      gate.says,
      mark(gate.met),
      gate.missing === undefined ? figureOf(gate) : '–',
      gate.target,
      gate.missing ?? rangeOf(gate),
    ]),
  );
}

const figureOf = ({ value, interval }: Gate): ComponentChild =>
  h(Fragment, null, figure(value, 2), h('span', { class: 'interval' }, intervalText(interval)));

function rangeOf(gate: Gate): ComponentChild {
  const { at, side } = targetOf(gate);
  return rangeMark({ value: gate.value, interval: gate.interval ?? null, target: at, side });
}
