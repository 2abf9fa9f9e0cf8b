// How a printed page looks: the game's paper and ink (tokens.css), on screen in both schemes, on A4 always light. One string, since
// the page must open from disk with nothing beside it; fonts are the game’s where they are installed.
import { PALETTES, type Theme } from '../../../../assets/palette/palette.ts';

const coloursOf = (theme: Theme): string =>
  Object.entries(PALETTES[theme])
    .map(([name, hue]) => `--${name}: ${hue};`)
    .join(' ');

export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  ${coloursOf('light')}
  --text: 'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', system-ui, sans-serif;
  --title: 'Fraunces Variable', 'Fraunces', Georgia, serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    ${coloursOf('dark')}
  }
}
*, *::before, *::after { box-sizing: border-box; }
html {
  background: var(--paper); color: var(--ink); font-family: var(--text); line-height: 1.5;
  -webkit-text-size-adjust: 100%; text-size-adjust: 100%;
}
body { margin: 0; overflow-wrap: break-word; }
main { max-inline-size: 62rem; margin-inline: auto; padding: clamp(1.25rem, 4vw, 3.5rem) clamp(1rem, 4vw, 2.5rem) 5rem; }
h1, h2, h3, h4 { margin: 0; font-family: var(--title); font-weight: 600; line-height: 1.22; letter-spacing: -0.008em; text-wrap: balance; }
h1 { font-size: clamp(2rem, 1.5rem + 2.2vw, 3rem); }
h2 { margin-block: 3rem 0.75rem; font-size: clamp(1.4375rem, 1.25rem + 0.8vw, 1.6875rem); }
h3 { margin-block: 1.75rem 0.375rem; font-size: 1.1875rem; }
h4 { margin-block: 1rem 0.25rem; font-family: var(--text); font-size: 1rem; }
p, ul, ol, dl { margin-block: 0.5rem; max-inline-size: 44rem; }
li + li { margin-block-start: 0.375rem; }
dt { font-weight: 650; }
dd { margin-inline-start: 1.25rem; }
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 4px; }
code, kbd { padding: 0.05em 0.3em; border-radius: 4px; background: var(--wash); font-family: ui-monospace, Consolas, monospace; font-size: 0.9em; }
em, q { font-style: normal; font-family: var(--title); }
.quiet, figcaption, caption { color: var(--ink2); }
.small, figcaption, caption { font-size: 0.875rem; }
.over { margin: 0; color: var(--ink2); font-size: 0.875rem; letter-spacing: 0.02em; }
.lead { margin-block: 0.75rem 0; max-inline-size: 42rem; font-size: 1.25rem; line-height: 1.42; }
.card {
  margin-block: 1rem; padding: clamp(1rem, 3vw, 1.75rem); border: 1px solid var(--hairline); border-radius: 1.25rem; background: var(--card);
}
.card > :first-child { margin-block-start: 0; }
.card > :last-child { margin-block-end: 0; }
.aside { padding-inline-start: 1rem; border-inline-start: 3px solid var(--hairline); color: var(--ink2); }
.scroll { overflow-x: auto; margin-block: 0.75rem; }
table { border-collapse: collapse; inline-size: 100%; font-variant-numeric: tabular-nums; }
caption { padding-block-end: 0.5rem; text-align: start; }
th, td { padding: 0.375rem 0.75rem 0.375rem 0; border-block-end: 1px solid var(--hairline); text-align: start; vertical-align: top; }
th { font-weight: 650; }
thead th { border-block-end-color: var(--control); color: var(--ink2); font-size: 0.875rem; font-weight: 500; vertical-align: bottom; }
tbody th[scope='row'] { font-weight: 500; }
.number { text-align: end; white-space: nowrap; }
th.number:last-child, td.number:last-child { padding-inline-end: 0; }
.mark { display: inline-block; white-space: nowrap; font-weight: 650; }
.mark::before {
  content: ''; display: inline-block; inline-size: 0.7em; block-size: 0.7em; margin-inline-end: 0.45em;
  border: 2px solid var(--control); border-radius: 50%; background: transparent;
}
.mark[data-is='good']::before { border-color: var(--good); background: var(--good); }
.mark[data-is='bad']::before { border-color: var(--broken); border-radius: 0; background: var(--broken); transform: rotate(45deg) scale(0.9); }
.mark[data-is='warn']::before { border-color: var(--strained); border-radius: 0; }
.mark[data-is='quiet'] { color: var(--ink2); font-weight: 500; }
figure { margin: 1rem 0; }
figcaption { margin-block-start: 0.375rem; max-inline-size: 44rem; }
svg { display: block; max-inline-size: 100%; block-size: auto; overflow: visible; }
svg text { fill: var(--ink); font-family: var(--text); font-size: 13px; }
svg .quiet { fill: var(--ink2); }
details { margin-block: 0.75rem; }
summary { cursor: pointer; color: var(--accent); min-block-size: 1.75rem; }
@media print {
  @page { size: A4; margin: 14mm 16mm; }
  :root { color-scheme: light; }
  html { background: none; font-size: 9.5pt; line-height: 1.4; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main { max-inline-size: none; padding: 0; }
  h1 { font-size: 22pt; }
  h2 { margin-block: 7mm 2mm; font-size: 14.5pt; break-after: avoid; }
  h3, h4 { break-after: avoid; }
  .card { padding: 3mm 4mm; border-radius: 3mm; background: none; break-inside: avoid; }
  .scroll { overflow: visible; }
  tr, figure, li { break-inside: avoid; }
  thead { display: table-header-group; }
  a { color: inherit; text-decoration: none; }
  summary { display: none; }
}
`;
