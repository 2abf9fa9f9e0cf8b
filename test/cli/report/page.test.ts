// The page that verbs print their findings on.
import { h } from 'preact';
import { expect, test } from 'vitest';
import { PALETTES } from '../../../assets/palette/palette.ts';
import { printPage } from '../../../src/node/cli/report/page.ts';

const page = printPage({
  title: 'A </title><script>alert(1)</script>',
  language: 'de"><script>',
  body: [h('h1', null, 'The </style> deck'), h('p', { title: '"><img src=x>' }, '<b>bold</b>')],
});

test('what an author wrote comes out as text', () => {
  expect(page).not.toMatch(/<script|<img|<b>/);
  expect(page).toContain('<html lang="descript">');
  expect(page).toContain('&lt;b>bold&lt;/b>');
  expect(page.match(/<\/(?:style|title)>/g)).toEqual(['</title>', '</style>']);
});

test('it asks for nothing: no address, and a policy that allows none', () => {
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`);
  expect(page).not.toMatch(/https?:|url\(|@import|<link|src=(?!x)/);
});

test('on a site its rules are a file beside it, and its policy is the one that hosts send', () => {
  const files = { styles: '../a.css', icon: '../a.svg' };
  const sited = printPage({ title: 'T', language: 'en', body: null, style: '.own {}', files });
  expect(sited).toContain(`content="default-src 'self'"`);
  expect(sited.match(/<link [^>]*>/g)?.map((link) => /href="([^"]*)"/.exec(link)?.[1])).toEqual([
    '../a.svg',
    '../a.css',
  ]);
  expect(sited).not.toMatch(/<style|style=|unsafe|data:/);
});

test('its colours are the game’s, and on paper always the light ones', () => {
  expect(page).toContain(`--paper: ${PALETTES.light.paper};`);
  expect(page).toMatch(
    new RegExp(`@media screen and \\(prefers-color-scheme: dark\\) {\\s+:root {\\s+--paper: ${PALETTES.dark.paper};`),
  );
});
