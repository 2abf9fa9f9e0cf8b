// A run text is found wherever people keep it or send it, and nothing is taken for one that is none.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { playBot } from '../../src/core/lab/bots.ts';
import { reportOf } from '../../src/core/run/run-report.ts';
import { runText } from '../../src/core/run/run-text.ts';
import { runTextIn } from '../../src/core/run/run-text-in.ts';
import { scenario } from '../support/scenario.ts';

const RUN = playBot(scenario({ weeks: 3, away_weeks: 1 }), 7, 'coach');
const TEXT = runText(RUN);
const LINK = `https://play.example.org/skip/#/run/${TEXT}`;
const REPORT = JSON.stringify({ bot: 'coach', ...reportOf(RUN) }, null, 2);
const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array => Buffer.from(text, encoding);
const groups = (text: string, between: string): string => text.match(/.{1,5}/g)!.join(between);
const halves = (text: string, at: number, between: string): string => text.slice(0, at) + between + text.slice(at);

test.each<[string, string | Uint8Array]>([
  ['bare', TEXT],
  ['with a line end', `${TEXT}\r\n`],
  ['as a link', LINK],
  ['as a link with percent signs', LINK.replaceAll('~', '%7E')],
  ['as a link encoded twice', LINK.replaceAll('~', '%257E')],
  ['as a link encoded as a whole', encodeURIComponent(LINK).replaceAll('~', '%7E')],
  ['with what a campaign adds', `${LINK}?utm_source=news&utm_medium=mail`],
  ['with what a network adds', `${LINK}&fbclid=IwAR0~x`],
  ['in angle brackets', `<${LINK}>`],
  ['in Markdown', `Have a look at [my run](${LINK}).`],
  ['at the end of a sentence', `This is it: ${LINK}.`],
  ['in German quotes', `„${LINK}“`],
  ['with a space that nobody sees', halves(TEXT, 12, '\u200b')],
  ['broken by a mail program', halves(LINK, LINK.length - 9, '\r\n')],
  ['broken and quoted by a mail program', `> ${halves(TEXT, 20, '\n> ')}\n> It was fun.`],
  ['in groups of five, as our screens print it', groups(TEXT, ' ')],
  ['group by group on lines', groups(TEXT, '\r\n')],
  ['in groups among other words', `Mine: ${groups(TEXT, ' ')}, thanks`],
  ['in groups with hyphens between them', groups(TEXT, '-')],
  ['in groups with dashes between them', groups(TEXT, ' – ')],
  ['broken with a hyphen', halves(TEXT, 23, '-\n')],
  ['as one of several columns', `Maria,${TEXT},7`],
  ['in full-width tildes', TEXT.replaceAll('~', '～')],
  ['as a shortcut of Windows', `[InternetShortcut]\r\nURL=${LINK}\r\n`],
  ['as a run file', JSON.stringify({ skip_level_run: 1, scenario: 'An example', run: TEXT })],
  ['as a run file that holds the link', JSON.stringify({ skip_level_run: 1, run: LINK })],
  ['as a report of the command line', REPORT],
  ['as the beginning of a report', REPORT.slice(0, 400)],
  ['as a recorded run', JSON.stringify({ scenario: 'example_run', text: TEXT, hashes: [] })],
  ['as a printout', `Outcome\n  quits   0.0\n\nrun   ${TEXT}\nhash  2252663f5033b230\n`],
  ['with a byte order mark', bytes(`\uFEFF${REPORT}`)],
  ['in UTF-16, as a shell writes it', bytes(`\uFEFF${REPORT}\r\n`, 'utf16le')],
  ['in UTF-16, the other way round', Buffer.from(`\uFEFF${REPORT}`, 'utf16le').swap16()],
  ['in UTF-16 without its mark', bytes(TEXT, 'utf16le')],
  ['in a letter of an older encoding', bytes(`Schöne Grüße: ${LINK}`, 'latin1')],
])('a run text is found: %s', (_, source) => {
  expect(runTextIn(source)).toBe(TEXT);
});

test.each([
  ['nothing', ''],
  ['words', 'Hello, this is my run: I liked it.'],
  ['a scenario', readFileSync('scenarios/tutorial/scenario.json', 'utf8')],
  ['a scenario that talks of a run', JSON.stringify({ format: 1, summary: `Play ${TEXT} again.` })],
  ['half a scenario', readFileSync('scenarios/friday_deck/scenario.json', 'utf8').slice(0, 900)],
  ['a list', '[1, 2, 3]'],
  ['tildes among words', 'I would say 3~four weeks~ or so ~ at most ~ five.'],
  ['an address of the game', 'https://play.example.org/#/play/tutorial?seed=7'],
  ['the image of something', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 255])],
])('there is none in %s', (_, source) => {
  expect(runTextIn(source)).toBe(null);
});

test.each([
  ['a run file without one', '{ "skip_level_run": 1 }', ''],
  ['a run file that was cut off', '{ "skip_level_run": 1, "scenario": "An ex', ''],
  ['half a link', LINK.slice(0, -20), TEXT.slice(0, -20)],
  [
    'in groups',
    groups(TEXT, ' ').slice(0, -4),
    TEXT.slice(0, groups(TEXT, ' ').slice(0, -4).replaceAll(' ', '').length),
  ],
  ['in groups and capitals', groups(TEXT, ' ').toUpperCase(), TEXT.toUpperCase()],
  ['a link that lost its beginning', 'https://play.example.org/#/run/~tutorial~abc', 'tutorial~abc'],
])('one that is not whole is told from none: %s', (_, source, left) => {
  expect(runTextIn(source)).toBe(left.replace(/[^0-9a-z]+$/i, ''));
});

test('among others the one is taken that is whole', () => {
  expect(runTextIn(`${TEXT.slice(0, -3)}\n\n${LINK}\n`)).toBe(TEXT);
});

test('files full of beginnings are soon read', () => {
  const begun = performance.now();
  runTextIn('3~tutorial~ '.repeat(400_000));
  runTextIn('3~t '.repeat(900_000));
  runTextIn(`3~tutorial~${' '.repeat(4_000_000)}`);
  runTextIn(`{"run": "${'3~tutorial~'.repeat(400_000)}`);
  runTextIn('1'.repeat(4_000_000));
  runTextIn('#/run/'.repeat(700_000));
  expect(performance.now() - begun).toBeLessThan(4000);
});
