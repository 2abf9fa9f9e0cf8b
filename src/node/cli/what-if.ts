// `what-if MOVE`: what a move or a practice does to a manager over some weeks, against doing nothing under the same luck.
import { writeFileSync } from 'node:fs';
import { h } from 'preact';
import {
  isMove,
  isPractice,
  kindsScenario,
  MANAGER_KINDS,
  whatIf,
  type Difference,
  type WhatIfJob,
} from '../../core/lab/what-if.ts';
import { nearestName } from '../../core/scenario/nearest.ts';
import { MOVE_NOTES, PRACTICE_NOTES } from '../../core/scenario/move-notes.table.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import { LIMITS, MOVE_IDS, PRACTICE_IDS } from '../../core/scenario/vocabulary.ts';
import { readCommandLine } from './command-line.ts';
import { printPage } from './report/page.ts';
import { openScenario, wholeNumber } from './run.ts';
import { UsageError, type ExitCode, type Terminal } from './verb.ts';
import { CHART_STYLE, multiples } from './what-if/charts.ts';
import { differenceLines } from './what-if/printout.ts';

const PAIRS = 60;
const WEEKS = '8';
/** The two between whom it differs most. */
const USUAL_KINDS = ['capable', 'new'] as const;

interface Tried {
  /** “a new manager”, or by name. */
  readonly who: string;
  readonly job: WhatIfJob;
  readonly found: readonly Difference[];
}

export async function perform(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { paths, flags } = readCommandLine(words, {
    json: [],
    html: null,
    weeks: null,
    manager: Object.keys(MANAGER_KINDS),
  });
  const [deed = '', path, name, ...more] = paths;
  if (!isMove(deed) && !isPractice(deed)) throw new UsageError(unknownDeed(deed));
  if (more.length > 0)
    throw new UsageError('what-if takes a move or a practice, and a scenario and a manager if you like');
  const weeks = wholeNumber('weeks', flags.get('weeks') ?? WEEKS);
  if (weeks < 1 || weeks > LIMITS.weeks) throw new UsageError(`--weeks: 1 to ${LIMITS.weeks}`);
  const scenario = path === undefined ? kindsScenario() : await openScenario(path, terminal);
  if (scenario === null) return 1;
  const whom = path === undefined ? kindsAsked(flags.get('manager')) : [managerIn(scenario, name)];
  const tried = whom.map((manager): Tried => {
    const job = { scenario, manager, deed, weeks, pairs: PAIRS };
    const called = scenario.managers.find(({ id }) => id === manager)?.name ?? manager;
    return { who: path === undefined ? `a ${manager} manager` : called, job, found: whatIf(job) };
  });
  const html = flags.get('html');
  if (html !== undefined) writeFileSync(html, pageOf(deed, tried));
  if (flags.has('json')) terminal.say(asJson(deed, tried));
  else if (html === undefined) terminal.say(asText(deed, tried));
  else terminal.say(`${html}: open it in a browser, or print it`);
  return 0;
}

function unknownDeed(word: string): string {
  const all = [...MOVE_IDS, ...PRACTICE_IDS];
  if (word === '') return `which move or practice? There are ${all.join(', ')}`;
  const near = nearestName(word, all);
  return `there is no move or practice "${word}"${near === undefined ? `. There are ${all.join(', ')}` : `; did you mean ${near}?`}`;
}

const kindsAsked = (asked: string | undefined): readonly string[] => (asked === undefined ? USUAL_KINDS : [asked]);

function managerIn({ managers }: Scenario, name: string | undefined): string {
  const ids = managers.map(({ id }) => id);
  if (name !== undefined && ids.includes(name)) return name;
  if (name === undefined) throw new UsageError(`to whom? There are ${ids.join(', ')}`);
  const near = nearestName(name, ids);
  throw new UsageError(
    `there is no manager "${name}"${near === undefined ? `. There are ${ids.join(', ')}` : `; did you mean ${near}?`}`,
  );
}

const noteOf = (deed: string): string =>
  isMove(deed) ? MOVE_NOTES[deed] : isPractice(deed) ? PRACTICE_NOTES[deed] : '';
const howOften = (deed: string): string => (isMove(deed) ? 'once, in week 1' : 'once in every week');

const asText = (deed: string, tried: readonly Tried[]): string =>
  [
    `${deed}: ${noteOf(deed)}`,
    `What it adds against doing nothing, in points (50 is usual): ${PAIRS} pairs of runs, each with the same luck.`,
    ...tried.map(({ who, job, found }) =>
      [`To ${who}, ${howOften(deed)}:`, ...differenceLines(found, job.weeks)].join('\n'),
    ),
  ].join('\n\n');

const asJson = (deed: string, tried: readonly Tried[]): string =>
  JSON.stringify(
    {
      deed,
      pairs: PAIRS,
      tried: tried.map(({ job, found }) => ({ manager: job.manager, weeks: job.weeks, levels: found })),
    },
    null,
    2,
  );

const pageOf = (deed: string, tried: readonly Tried[]): string =>
  printPage({
    title: `What if: ${deed}`,
    language: 'en',
    style: CHART_STYLE,
    body: [
      h('h1', null, `What if: ${deed}`),
      h('p', null, noteOf(deed)),
      h(
        'p',
        null,
        `What it adds against doing nothing, in points (50 is usual): ${PAIRS} pairs of runs, each with the same luck. The dashed line is no difference, the shade is where the average lies in 95 of 100 such trials, and all charts of a manager have one scale.`,
      ),
      ...tried.flatMap(({ who, job, found }) => [
        h('h2', null, `To ${who}, ${howOften(deed)}`),
        multiples(found, job.weeks),
      ]),
    ],
  });
