/** Of the page to print: dark on white, as wide as an A4 sheet, no part cut in two, and colours that stay apart in grey. */
export const PAGE_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 3rem; max-width: 46rem; background: #fff; color: #1e2336; font: 1rem/1.5 "Atkinson Hyperlegible Next", system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2 { font-family: Fraunces, Georgia, serif; line-height: 1.2; font-weight: 600; }
h1 { font-size: 2.25rem; margin: 0 0 0.25rem; }
h2 { font-size: 1.4375rem; margin: 0 0 0.5rem; }
h3 { font-size: 1.0625rem; margin: 1.25rem 0 0.25rem; }
p { margin: 0 0 0.75rem; }
header { border-bottom: 2px solid #1d6f63; padding-bottom: 1rem; }
section { margin-top: 2.25rem; }
.quiet, figcaption { color: #565b70; font-size: 0.9375rem; }
blockquote { margin: 0 0 0.75rem; padding-inline-start: 1rem; border-inline-start: 3px solid #1d6f63; }
figure { margin: 0.75rem 0; }
svg { display: block; width: 100%; height: auto; }
table { width: 100%; border-collapse: collapse; margin: 0.5rem 0 0.75rem; }
th, td { text-align: start; vertical-align: top; padding: 0.375rem 0.75rem 0.375rem 0; border-bottom: 1px solid #e0dbcf; }
th { font-size: 0.875rem; color: #565b70; font-weight: 600; }
td.number, th.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.bars { width: 30%; vertical-align: middle; }
.bar { height: 0.75rem; }
.track { fill: #ece8df; }
.part { fill: #1d6f63; }
.grid { stroke: #e0dbcf; stroke-width: 1; }
.leave { fill: #f1eee6; }
.axis { font-size: 12px; fill: #565b70; }
.middle { text-anchor: middle; }
.end { text-anchor: end; }
.line { fill: none; stroke-width: 3; stroke-linejoin: round; stroke-linecap: round; }
.line.s0 { stroke: #b56200; stroke-dasharray: 8 6; }
.line.s1 { stroke: #1d6f63; }
.name { font-size: 14px; font-weight: 600; }
.name.s0 { fill: #8a4a00; }
.name.s1 { fill: #1d6f63; }
.band.s0 { fill: #b56200; fill-opacity: 0.16; }
.band.s1 { fill: #1d6f63; fill-opacity: 0.2; }
.dot { fill: #1d6f63; fill-opacity: 0.55; stroke: #fff; stroke-width: 1; }
.start { fill: none; stroke: #1e2336; stroke-width: 3; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; }
.sides ul { padding-inline-start: 1.1rem; margin: 0; }
.wall { list-style: none; padding: 0; }
.wall li { padding: 0.5rem 0; border-bottom: 1px solid #e0dbcf; }
@media (max-width: 34rem) { .sides { grid-template-columns: 1fr; } }
@page { size: A4; margin: 16mm; }
@media print {
  body { padding: 0; max-width: none; font-size: 10.5pt; }
  section, figure, table, blockquote { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  * { print-color-adjust: exact; }
}
`;
