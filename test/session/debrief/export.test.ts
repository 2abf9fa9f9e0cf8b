// What is taken home: a table that spreadsheets open without working anything out, data, and a page in which text stays text.
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { isRunTextProblem } from '../../../src/core/run/run-text-problem.ts';
import { rebuildRun, runText } from '../../../src/core/run/run-text.ts';
import { csvText } from '../../../src/core/session/debrief/csv.ts';
import { IDEA_NAMES } from '../../../src/browser/ui/text/en/shared/ideas.ts';
import { exportCsv, exportJson, exportPage } from '../../../src/core/session/debrief/export.ts';
import type { SessionState } from '../../../src/core/session/session-state.ts';
import { exampleBeside, exampleState, fridayDeck } from '../../support/session.ts';

const ROOM: SessionState = {
  ...exampleState({ seats: 8, step: 'second.shown' }),
  votes: exampleState({ seats: 8, step: 'pair.shift' }).votes,
};
const read = (text: string): string[][] =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;

const FORMULAS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '"=1',
  "'=1",
  '"; =1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  '\u200B=1',
  '\uFEFF=1',
  '\u00A0=1',
  '\u202E=1',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://x.example","y")',
  "-2+3+cmd|' /C calc'!D2",
  '\0=1',
];

test.each(FORMULAS)('a cell is no formula: %j', (text) => {
  const [, [kept = ''] = []] = read(csvText(['name'], [[text]]));
  expect(kept).not.toMatch(/^[\s"\u200B-\u200F\u202A-\u202E\uFEFF]*[=+\-@\t\r\n＝＋－＠]/u);
  expect(kept.replace(/^'/, '').trim()).toBe(text.trim().replace(/^\uFEFF/, text.startsWith('\uFEFF') ? '\uFEFF' : ''));
});

test.each(['plain', 'a, b', 'say "hello"', 'two\r\nlines', 'semi;colon', ' spaced ', '', 'Zoë 👩‍🚀 漢字 עברית'])(
  'a cell comes back as it was: %j',
  (text) => {
    expect(read(csvText(['a', 'b'], [[text, 'x']]))[1]).toEqual([text, 'x']);
  },
);

test('a table begins with the mark of UTF-8 and ends its lines as RFC 4180 says', () => {
  const text = exportCsv(ROOM, exampleBeside());
  expect(text.startsWith('\uFEFFseat,participant,run,')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('a table has a row for every decision, first runs whole and second ones from where they parted', () => {
  const [heads, ...rows] = read(exportCsv(ROOM, exampleBeside()));
  const of = (row: readonly string[], name: string): string => row[heads!.indexOf(name)] ?? '';
  for (const { seat, first, run, wentBackTo, facts } of ROOM.seats) {
    const own = rows.filter((row) => of(row, 'seat') === String(seat));
    const kinds = (which: string): string[] =>
      own.filter((row) => of(row, 'run') === which).map((row) => of(row, 'kind'));
    expect(kinds('first')).toEqual((first ?? run).decisions.map(({ kind }) => kind));
    expect(kinds('second')).toEqual(first === null ? [] : run.decisions.slice(wentBackTo!).map(({ kind }) => kind));
    const byNobody = own.filter((row) => of(row, 'as_last_week') === 'yes').length;
    const sent = facts.filter(({ id, sent: { kind } }) => id === null && kind !== 'continue').length;
    expect(byNobody).toBe(sent);
    for (const row of own) expect(of(row, 'participant')).toBe(of(row, 'as_last_week') === 'yes' ? '' : String(seat));
  }
  expect(rows.some((row) => of(row, 'as_last_week') === 'yes')).toBe(true);
  const [choice] = rows.filter((row) => of(row, 'option') === 'redo_slides');
  expect(of(choice!, 'option_text')).toBe('Redo slides 3 to 9 yourself tonight');
  expect(of(choice!, 'attention')).toBe('2');
  expect(of(choice!, 'turn')).toBe('2');
});

test('names are in it only where they were asked for, and are no formulas', () => {
  const beside = exampleBeside({ nameOf: (who) => `=HYPERLINK("${who}")` });
  expect(exportCsv(ROOM, beside)).not.toContain('HYPERLINK');
  expect(exportJson(ROOM, beside)).not.toContain('HYPERLINK');
  const [heads, row] = read(exportCsv(ROOM, beside, { names: true }));
  expect(row![heads!.indexOf('name')]).toBe(`'=HYPERLINK("0")`);
});

test('the words of a seat say who of a table decided', () => {
  const tables = exampleState({ mode: 'table', seats: 2, step: 'bets' });
  const seats = tables.seats.map((seat) => ({ ...seat, facts: seat.facts.map((fact) => ({ ...fact, id: '3.x' })) }));
  const [heads, ...rows] = read(exportCsv({ ...tables, seats }, exampleBeside()));
  const who = (seat: string): Set<string> =>
    new Set(rows.filter((row) => row[0] === seat).map((row) => row[heads!.indexOf('participant')]!));
  expect(who('0')).toEqual(new Set(['3']));
  expect(who('1')).toEqual(new Set(['']));
});

test('data has every run as a text that opens again, the votes and what the slides show', () => {
  const file = JSON.parse(exportJson(ROOM, exampleBeside())) as {
    readonly seats: readonly { readonly run: string; readonly second: string | null }[];
    readonly votes: readonly Readonly<Record<string, string>>[];
    readonly slides: readonly { readonly kind: string }[];
    readonly plans: { readonly wall: readonly string[] };
  };
  for (const [at, { run, second }] of file.seats.entries()) {
    const seat = ROOM.seats[at]!;
    const again = rebuildRun(fridayDeck(), run);
    if (isRunTextProblem(again)) throw new Error(again.code);
    expect(again.decisions).toEqual((seat.first ?? seat.run).decisions);
    expect(second).toBe(seat.first === null ? null : runText(seat.run));
  }
  expect(file.votes.map((round) => Object.keys(round).length)).toEqual(ROOM.votes.map(({ size }) => size));
  const kinds = ['bets', 'told', 'pair', 'cloud', 'second', 'shown_again', 'idea', 'plans'];
  for (const kind of kinds) expect(file.slides.map((one) => one.kind)).toContain(kind);
  expect(file.plans.wall).toEqual(exampleBeside().wall);
});

const HOSTILE = [
  '<script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '&lt;b&gt; &amp;',
  '<!-- --><![CDATA[ ]]>',
  '{{constructor}} ${1} {count}',
  '\u202Eright to left\u202C \0 \uD800 \u0007',
];
const TAGS = /<(\/?)([a-z0-9]+)((?: [a-z0-9-]+(?:="[^"<>]*")?)*)\s*(\/?)>/gi;
const EMPTY = new Set(['meta', 'rect', 'line', 'polyline', 'polygon', 'circle']);
const ALLOWED = new Set(
  'html head meta title style body header main section h1 h2 h3 p span ul li table thead tbody tr th td figure figcaption blockquote div svg rect line text polyline polygon circle'.split(
    ' ',
  ),
);

/** Every tag one of the few, closed in the right order, and no sign of markup in between. */
function checked(page: string): string {
  const open: string[] = [];
  const body = page.replace('<!doctype html>', '').replace(/<style>[^<]*<\/style>/, '');
  const text = body
    .replaceAll(/\s+/g, ' ')
    .replace(TAGS, (_, closes: string, name: string, attributes: string, self: string) => {
      expect(ALLOWED).toContain(name);
      expect(attributes.replace(/="[^"]*"/g, '')).not.toMatch(/ (?:on|style|src|href)/i);
      if (closes === '/') expect(open.pop()).toBe(name);
      else if (self === '' && !EMPTY.has(name)) open.push(name);
      return '';
    });
  expect(open).toEqual([]);
  expect(text).not.toMatch(/[<>]/);
  return text;
}

test('the page is whole, fetches nothing, and has what the slides showed', () => {
  const page = exportPage(ROOM, exampleBeside());
  for (const idea of ROOM.scenario.teaches) expect(page).toContain(`<li>${IDEA_NAMES[`idea.${idea}`]}</li>`);
  const text = checked(page);
  expect(page).not.toMatch(/https?:|url\(|@import|<script|javascript:/i);
  expect(text).toContain('What you bet, and how it turned out');
  expect(text).toContain('Two runs that stood alike');
  for (const plan of exampleBeside().wall) expect(text).toContain(plan.replaceAll("'", '&#39;'));
  expect(text).not.toMatch(/\{[a-z_]+[,}]/);
  expect(page.match(/<svg role="img"/g)!.length).toBeGreaterThanOrEqual(4);
});

test('whatever stands in a plan, a title or a name of the story stays text', () => {
  const scenario = { ...ROOM.scenario, title: HOSTILE.join(' ') };
  const page = exportPage({ ...ROOM, scenario }, exampleBeside({ wall: HOSTILE }));
  const text = checked(page);
  expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(text).toContain('&amp;lt;b&amp;gt; &amp;amp;');
  expect(text).toContain('{{constructor}} ${1} {count}');
  expect(page).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u202A-\u202E]/u);
});
