// What `balance` found as a page to read, print and take into a meeting: the verdict, what to do, then the figures behind it.
import { Fragment, h, type ComponentChild } from 'preact';
import type { Advice } from '../../../core/lab/balance/advice.ts';
import { adviceWords } from '../../../core/lab/balance/advice-words.ts';
import { type Assessment, gatesIn } from '../../../core/lab/balance/assess.ts';
import type { Gate } from '../../../core/lab/balance/gates.ts';
import type { Remedies, Remedy } from '../../../core/lab/balance/remedies.ts';
import { changeWords } from '../../../core/lab/balance/remedy-words.ts';
import { targetOf } from '../../../core/lab/balance/targets.ts';
import { verdictOf } from '../../../core/lab/balance/verdict-words.ts';
import type { Scenario } from '../../../core/scenario/schema.ts';
import { figure } from '../figure.ts';
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
@media (max-width: 40rem) { .range { display: none; } }
`;

export function balancePage(found: Assessment, scenario: Scenario): string {
  const gates = gatesIn(found);
  const missed = gates.filter(({ met }) => !met);
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
      gateTable(gates, found.judged),
      ...balanceFigures(found, scenario),
    ],
  });
}

/** `*these words*` stand out; what an author wrote is text. */
export const emphasised = (text: string): ComponentChild =>
  h(Fragment, null, ...text.split(/\*([^*]+)\*/).map((part, n) => (n % 2 === 1 ? h('strong', null, part) : part)));

function missedCard(gate: Gate, remedies: readonly Remedies[], scenario: Scenario): ComponentChild {
  const { remedies: found = [], tried = 0 } = remedies.find(({ gate: id }) => id === gate.id) ?? {};
  return h(
    'section',
    { class: 'card' },
    h('h3', null, capital(gate.says)),
    h('p', { class: 'quiet' }, `${figure(gate.value, 2)}${intervalText(gate.interval)}, wanted ${gate.target}`),
    found.length > 0
      ? h('ol', { class: 'remedies' }, ...found.map((remedy) => remedyItem(remedy, scenario)))
      : h(
          'p',
          null,
          tried === 0
            ? 'No change was tried for this one.'
            : `${tried} small changes were tried, and none of them helps beyond luck.`,
        ),
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

const intervalText = (interval: Gate['interval']): string =>
  interval ? ` (${figure(interval[0], 2)}–${figure(interval[1], 2)})` : '';

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

function gateTable(gates: readonly Gate[], judged: boolean): ComponentChild {
  const mark = (met: boolean): ComponentChild =>
    judged
      ? h('span', { class: 'mark', 'data-is': met ? 'good' : 'bad' }, met ? 'met' : 'missed')
      : h('span', { class: 'mark', 'data-is': met ? 'quiet' : 'warn' }, met ? 'there' : 'short');
  return table(
    'Every gate with its figure and 95 % interval; the shaded side of the line is where it is wanted',
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
      `${figure(gate.value, 2)}${intervalText(gate.interval)}`,
      gate.target,
      rangeOf(gate),
    ]),
  );
}

function rangeOf(gate: Gate): ComponentChild {
  const { at, side } = targetOf(gate);
  return rangeMark({ value: gate.value, interval: gate.interval ?? null, target: at, side });
}
