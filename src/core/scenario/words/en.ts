// What is said of problems, in English: ICU messages, by code and by what exactly a check found. Whoever wants other words, or
// another language, writes another such table. What an author wrote comes in as an argument; a list is joined as the language does.
import type { MeasuredCode, ProblemCode } from '../codes.table.ts';
import { ASSETS } from './en/assets.ts';
import { BALANCE } from './en/balance.ts';
import { CONDITIONS } from './en/conditions.ts';
import { EFFECTS } from './en/effects.ts';
import { EXPECTATIONS } from './en/expectations.ts';
import { FILE } from './en/file.ts';
import { FLOW } from './en/flow.ts';
import { MEASURED } from './en/measured.ts';
import { PARSE } from './en/parse.ts';
import { REFERENCES } from './en/references.ts';
import { SHAPE } from './en/shape.ts';
import { SHEETS } from './en/sheets.ts';
import { TEXTS } from './en/texts.ts';
import { WORDING } from './en/wording.ts';

const PROBLEMS = {
  ...PARSE,
  ...SHAPE,
  ...REFERENCES,
  ...FLOW,
  ...EFFECTS,
  ...EXPECTATIONS,
  ...CONDITIONS,
  ...TEXTS,
  ...SHEETS,
  ...FILE,
  ...ASSETS,
  ...BALANCE,
  ...WORDING,
} as const satisfies Readonly<Record<ProblemCode, unknown>>;

export const EN = {
  locale: 'en',
  levels: { error: 'error', warning: 'warning', advice: 'advice' },
  problems: PROBLEMS,
  measured: MEASURED satisfies Readonly<Record<MeasuredCode, unknown>>,
  /** A place in a list of the scenario, by the list's field; what has no id is called by its number. */
  places: {
    moments: 'moment {name}',
    options: 'option {name}',
    steps: 'step {name}',
    briefs: 'brief {name}',
    looks: 'look {name}',
    documents: 'document {name}',
    rows: 'row {name}',
    lines: 'line {name}',
    entries: 'entry {name}',
    managers: 'manager {name}',
    peers: 'peer {name}',
    members: 'member {name}',
    candidates: 'candidate {name}',
    among: 'choice {name}',
    later: 'sign {name}',
    effects: 'effect {name}',
    away: 'scene {name}',
    pools: 'pool {name}',
    signs: 'sign {name}',
    bets: 'bet {name}',
    expect: 'expectation {name}',
    choose: 'choice {name}',
    versus: 'choice {name}',
    allow: 'allowance {name}',
    teaches: 'idea {name}',
    practices: 'practice {name}',
    opens: 'opening {name}',
    very_low: 'very_low, line {name}',
    low: 'low, line {name}',
    fair: 'fair, line {name}',
    good: 'good, line {name}',
    high: 'high, line {name}',
    questions: 'question {name}',
    ask: 'question {name}',
    people_say: 'saying {name}',
    facts: 'fact {name}',
    remember: 'remembered {name}',
    passages: 'passage {name}',
    say: 'line {name}',
    endings: 'ending {name}',
    research: 'research {name}',
    was: 'former id {name}',
    all: 'part {name} of all',
    any: 'part {name} of any',
    other: '{list} {name}',
  },
  within: ' › ',
  near: 'did you mean "{name}"?',
  near_in_line: 'did you mean "{name}"? (line {line})',
  more: '… and {count} more',
} as const;
