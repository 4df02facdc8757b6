/** Columns that a table can have marked as numbers by a class of its own, from `n1`. */
export const NUMBERED = 12;

const columnsOf = (cell: string): string =>
  Array.from({ length: NUMBERED }, (_, at) => `.n${at + 1} ${cell}:nth-child(${at + 1})`).join(', ');

/** The style sheet of the page: for the screen, light and dark, and for A4. It goes into the page with its hash. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fdfcfa; --ink: #1f2529; --quiet: #57616a; --line: #d9d6cf; --wash: #f3f1ec; --link: #14507e;
  --error: #9c2a12; --warning: #7a4d00; --note: #2c5878; --mark: #ffe9a8; --mark-ink: #1f2529;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15191c; --ink: #e4e6e7; --quiet: #a5afb7; --line: #363d43; --wash: #1e2428; --link: #8fc7f1;
    --error: #ff9f8a; --warning: #efc36a; --note: #9ccbec; --mark: #5e4a0a; --mark-ink: #fff6d8;
  }
}
@media screen and (prefers-color-scheme: dark) {
  .card [fill="#222222"] { fill: #e4e6e7; } .card [fill="#6b6b6b"] { fill: #a5afb7; } .card [fill="#ffffff"] { fill: #15191c; } .card [fill="#f4f4f4"] { fill: #1e2428; }
  .card [fill="#0072B2"] { fill: #4da3dc; } .card [stroke="#0072B2"] { stroke: #4da3dc; } .card [fill="#C44E00"] { fill: #ff9a57; } .card [stroke="#C44E00"] { stroke: #ff9a57; }
  .card [fill="#007F5F"] { fill: #35b894; } .card [stroke="#007F5F"] { stroke: #35b894; } .card [fill="#AA5A8C"] { fill: #dd94c2; } .card [stroke="#AA5A8C"] { stroke: #dd94c2; }
  .card [fill="#8A6500"] { fill: #cfa12b; } .card [stroke="#8A6500"] { stroke: #cfa12b; } .card [stroke="#222222"] { stroke: #e4e6e7; } .card [stroke="#ffffff"] { stroke: #15191c; }
  .card .ramp { filter: invert(1) hue-rotate(180deg); }
  .card [fill="#3C83BE"] { fill: #7cb8ea; } .card [stroke="#3C83BE"] { stroke: #7cb8ea; } .card [fill="#F6DCCB"] { fill: #4a2c18; } .card [stroke="#d0d0d0"] { stroke: #363d43; } .card [stroke="#6b6b6b"], .card [stroke="#8a8a8a"] { stroke: #78828a; }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1.5rem; }
body {
  margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: break-word;
  font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
}
[hidden] { display: none !important; }
a { color: var(--link); text-underline-offset: 0.15em; text-decoration-thickness: 0.06em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
:target { scroll-margin-top: 1.5rem; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; font-weight: 650; }
h1 { font-size: clamp(1.7rem, 4.5vw, 2.5rem); margin: 0 0 1rem; letter-spacing: -0.015em; }
h2 { font-size: 1.6rem; margin: 0 0 1.2rem; letter-spacing: -0.01em; }
h3 { font-size: 1.2rem; margin: 2.4rem 0 0.8rem; }
h4 { text-wrap: pretty; font-size: 1.08rem; margin: 0 0 0.6rem; }
p, ul, ol, dl { margin: 0 0 1rem; max-width: 44rem; }
code { font: 0.86em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
small, .quiet { color: var(--quiet); font-size: 0.9rem; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: 0.5rem 1rem; background: var(--ink); color: var(--paper); z-index: 2; }
.skip:focus { top: 1rem; }
.edition { max-width: 76rem; margin: 0 auto; padding: 0.4rem 1.1rem 4rem; }
.languages { max-width: 76rem; margin: 0 auto; padding: 0.3rem 1.1rem 0; display: flex; gap: 0.3rem; flex-wrap: wrap; justify-content: flex-end; }
.languages button { font-size: 0.85rem; padding: 0.1rem 0.6rem; min-height: 1.8rem; }
button, select, input {
  font: inherit; font-size: 0.95rem; color: var(--ink); background: var(--paper); border: 1px solid var(--quiet);
  border-radius: 0.35rem; padding: 0.35rem 0.7rem; min-height: 2.2rem; max-width: 100%;
}
button { cursor: pointer; }
button[aria-pressed="true"] { background: var(--ink); color: var(--paper); border-color: var(--ink); }
.contents { font-size: 0.88rem; margin: 0 0 0.9rem; border-bottom: 1px solid var(--line); }
.contents p { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; margin: 0; }
.contents ol { list-style: none; margin: 0; padding: 0; max-width: none; display: flex; gap: 0 1.1rem; overflow-x: auto; }
.contents a { display: block; padding: 0.35rem 0; text-decoration: none; white-space: nowrap; }
.contents a:hover { text-decoration: underline; }
.chapter { margin: 0 0 2.5rem; padding-top: 1.6rem; border-top: 1px solid var(--line); }
.folded { margin: 0; padding: 0; }
.folded > summary { padding: 0.75rem 0; }
.folded > summary h2 { display: inline; font-size: 1.2rem; margin: 0; color: var(--ink); }
.folded[open] { padding-bottom: 2rem; }
.folded[open] > summary { margin-bottom: 0.8rem; }
.first { margin: 0 0 2.2rem; }
.first h1 { font-size: clamp(1.35rem, 3vw, 1.7rem); margin: 0 0 0.3rem; }
.whose { font-size: 0.82rem; line-height: 1.4; color: var(--quiet); margin: 0 0 0.7rem; }
.context, .outcome { font-size: 0.9rem; line-height: 1.45; margin: 0 0 0.6rem; }
.items p { font-weight: 650; font-size: 0.9rem; margin: 0.7rem 0 0.25rem; }
.on-paper { display: none; }
.needed { padding-left: 1.1rem; font-size: 0.92rem; line-height: 1.45; max-width: none; columns: 22rem; column-gap: 2.6rem; }
.needed li { break-inside: avoid; margin: 0 0 0.45rem; } .needed b { font-weight: 600; }
.scroll { overflow-x: auto; margin: 0 0 1.2rem; max-width: 100%; }
table { border-collapse: collapse; font-size: 0.92rem; line-height: 1.45; font-variant-numeric: tabular-nums; }
th { text-align: left; vertical-align: bottom; font-weight: 600; color: var(--quiet); border-bottom: 2px solid var(--quiet); }
th, td { padding: 0.45rem 1.1rem 0.45rem 0; max-width: 26rem; }
th:last-child, td:last-child { padding-right: 0.2rem; }
td { vertical-align: top; border-bottom: 1px solid var(--line); }
.n, ${columnsOf('td')} { text-align: right; white-space: nowrap; }
th.n, ${columnsOf('th')} { text-align: right; }
th.n { white-space: normal; }
.answers { width: 100%; }
.answers td { padding-top: 0.75rem; padding-bottom: 0.75rem; max-width: none; }
.answers td:first-child { width: 15rem; font-weight: 600; }
.answers td:nth-child(2) { width: 11rem; }
.verdict { font-weight: 650; white-space: nowrap; }
.counts { display: flex; flex-wrap: wrap; gap: 0.6rem 2.2rem; margin: 1.6rem 0 1rem; padding: 0; list-style: none; max-width: none; }
.counts b { display: block; font-size: 1.9rem; line-height: 1.15; font-weight: 650; font-variant-numeric: tabular-nums; }
.error { color: var(--error); } .warning { color: var(--warning); } .note { color: var(--note); }
.headline { font-size: clamp(1.2rem, 2.4vw, 1.42rem); line-height: 1.27; font-weight: 650; letter-spacing: -0.01em; margin: 0 0 0.8rem; text-wrap: pretty; }
.headline a { color: var(--ink); text-decoration: none; }
.headline a:hover { text-decoration: underline; text-decoration-thickness: 0.06em; }
.story { padding-left: 1.5rem; margin: 0; max-width: 52rem; }
.story > li { margin: 0 0 0.45rem; line-height: 1.36; font-size: 0.9rem; } .story > li::marker { font-weight: 650; }
.story a { color: var(--ink); text-decoration-color: var(--line); } .story a:hover { text-decoration-color: currentColor; }
.item { margin: 0 0 2.6rem; padding: 0 0 0 1.2rem; border-left: 0.3rem solid currentColor; }
.item > * { color: var(--ink); }
.item h2 { font-size: 1.3rem; max-width: 44rem; margin: 0 0 0.8rem; }
.item h3 { margin: 1.2rem 0 0.4rem; font-size: 1rem; }
.item .kicker { font-size: 0.88rem; margin: 0 0 0.35rem; color: var(--quiet); }
.item:target h2 { text-decoration: underline; text-decoration-color: var(--warning); text-underline-offset: 0.2em; }
caption { text-align: left; font-size: 0.88rem; color: var(--quiet); padding: 0 0 0.2rem; }
.links { margin: 0.6rem 0 0; }
.contradicted { color: var(--error); } .anomalous, .unusual { color: var(--warning); } .slips, .weakly-tested { color: var(--quiet); } .consistent { color: var(--note); } .not-testable { color: var(--quiet); }
.controls { display: flex; flex-wrap: wrap; gap: 0.7rem 1rem; align-items: end; padding: 0.9rem 1rem; background: var(--wash); border-radius: 0.5rem; margin: 0 0 1.5rem; }
.controls label { display: block; font-size: 0.88rem; color: var(--quiet); }
.controls input, .controls select { display: block; margin-top: 0.15rem; }
.controls select { max-width: 15rem; }
.controls p { margin: 0; flex-basis: 100%; font-size: 0.92rem; }
.finding { margin: 0 0 1.6rem; padding: 1.1rem 1.2rem 0.9rem; border: 1px solid var(--line); border-left: 0.3rem solid currentColor; border-radius: 0.35rem; }
.finding > * { color: var(--ink); }
.finding .kicker { font-size: 0.88rem; margin: 0 0 0.35rem; color: var(--quiet); }
.kicker b { font-weight: 650; }
.finding:target { background: var(--wash); }
.parts { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 1.2rem; max-width: 52rem; }
.parts dt { color: var(--quiet); font-size: 0.9rem; font-weight: 600; padding-top: 0.15rem; }
.parts dd { margin: 0 0 0.6rem; }
.cells { list-style: none; margin: 0; padding: 0; }
.cells a { font: 0.86em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
.cells li { padding: 0.08rem 0; }
.steps { display: flex; flex-wrap: wrap; gap: 0.2rem 1.4rem; font-size: 0.9rem; margin: 0.4rem 0 0; max-width: none; }
.steps a { padding: 0.15rem 0; }
.excerpt { width: 100%; }
.excerpt td { border-bottom: 0; padding-top: 0.12rem; padding-bottom: 0.12rem; max-width: none; }
.excerpt td:first-child { color: var(--quiet); text-align: right; width: 3.5rem; white-space: nowrap; }
.excerpt td:nth-child(3) { width: 9rem; }
.excerpt code { white-space: pre-wrap; overflow-wrap: anywhere; }
.excerpt .head code { color: var(--quiet); }
.excerpt .gap td { border-top: 1px dashed var(--line); }
.excerpt tr:target { background: var(--wash); }
mark { background: var(--mark); color: var(--mark-ink); border-radius: 0.15rem; padding: 0 0.1em; box-shadow: inset 0 -0.12em 0 var(--warning); }
figure { margin: 0 0 2.2rem; max-width: 56rem; }
.lead-picture { margin: 0; }
.caption { font-size: 1rem; margin: 0 0 0.5rem; letter-spacing: 0; }
.lead-picture figcaption { font-size: 0.82rem; line-height: 1.45; color: var(--quiet); }
.caption + .subtitle { font-size: 0.85rem; color: var(--quiet); margin: -0.3rem 0 0.5rem; max-width: none; }
.card { container-type: inline-size; }
.card svg { display: block; max-width: 100%; height: auto; }
.readout { font-size: 0.85rem; margin: 0.3rem 0; min-height: 1.4em; max-width: none; }
.take { font-size: 0.82rem; color: var(--quiet); margin: 0.3rem 0; } .take button { font-size: 0.78rem; padding: 0 0.5rem; min-height: 1.6rem; margin-right: 0.3rem; }
.noted { cursor: pointer; } .noted:hover text { text-decoration: underline; }
.behind ul { font-size: 0.85rem; columns: 18rem; margin: 0 0 0.8rem; max-width: none; } .behind p { margin: 0.4rem 0 0.2rem; font-size: 0.88rem; } .noted-list:focus { outline: 2px solid var(--link); outline-offset: 3px; }
.mark { cursor: pointer; } .mark.on > * { stroke: var(--error); stroke-width: 2.5; }
.sort { all: unset; cursor: pointer; color: inherit; font: inherit; } .sort:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
th[aria-sort="ascending"] .sort::after { content: " ▲"; } th[aria-sort="descending"] .sort::after { content: " ▼"; }
.filter { margin: 0 0 0.5rem; max-width: 16rem; font-size: 0.85rem; min-height: 1.9rem; }
.card.narrow { display: none; }
.card.narrow svg { width: 100%; }
figcaption { margin: 0.6rem 0 0; font-size: 0.94rem; max-width: 46rem; }
details { margin: 0.5rem 0; }
summary { cursor: pointer; padding: 0.2rem 0; color: var(--link); }
figure summary { font-size: 0.88rem; }
.check { margin: 0 0 2rem; }
.check h3 { margin-bottom: 0.4rem; }
.command { display: block; background: var(--wash); padding: 0.8rem 1rem; border-radius: 0.35rem; white-space: pre-wrap; }
.terms dt { font-weight: 650; }
.terms dd { margin: 0 0 0.8rem; }
.hash { font-size: 0.78em; }
@media screen and (min-width: 40rem) {
  .parts { grid-template-columns: 11rem minmax(0, 1fr); }
  .parts dd { margin-bottom: 0.45rem; }
}
@media screen and (min-width: 62rem) {
  .pictured { display: grid; grid-template-columns: minmax(0, 1.02fr) minmax(0, 1fr); gap: 0 2.6rem; }
}
@media screen and (max-width: 40rem) {
  .card.wide { display: none; }
  .card.narrow { display: block; }
  body { font-size: 1rem; }
  .answers, .answers tbody, .answers tr, .answers td { display: block; width: auto; }
  .answers thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap; }
  .answers td, .answers td:first-child, .answers td:nth-child(2) { width: auto; border: 0; padding: 0.1rem 0; }
  .answers tr { border-bottom: 1px solid var(--line); padding: 0.8rem 0; }
  .finding { padding: 0.9rem 0.9rem 0.7rem; }
  .excerpt th:nth-child(3), .excerpt td:nth-child(3) { width: 4.2rem; overflow-wrap: anywhere; }
  .item { padding-left: 0.8rem; border-left-width: 0.2rem; }
  .excerpt td:first-child { width: 2.2rem; padding-right: 0.6rem; }
  .controls input, .controls select { max-width: 100%; width: 100%; }
  .controls label { flex: 1 1 8rem; min-width: 0; }
}
@media print {
  @page { size: A4; margin: 13mm 15mm 15mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #57616a; } }
  :root {
    color-scheme: light; --paper: #ffffff; --ink: #000000; --quiet: #444444; --line: #bbbbbb; --wash: #f4f4f4; --link: #000000;
    --error: #7a1f0c; --warning: #5c3a00; --note: #1f445f; --mark: #ffe9a8; --mark-ink: #000000;
  }
  html { font-size: 8.7pt; }
  body { font-size: 1rem; line-height: 1.36; background: none; }
  h1, h2, h3, h4 { text-wrap: wrap; }
  .skip, .languages, .contents, .controls, .steps, .flat, .links, .counts, .take, .readout, .filter { display: none !important; }
  .edition { padding: 0; max-width: none; }
  h1 { font-size: 18pt; } h2 { font-size: 12pt; margin-bottom: 2mm; } h3 { font-size: 11pt; margin-top: 5mm; } h4 { font-size: 10pt; }
  .answers td { padding-top: 1.2mm; padding-bottom: 1.2mm; }
  h1, h2, h3, h4, .kicker, thead { break-after: avoid; } figcaption { break-before: avoid; }
  p, ul, ol, dl, .parts { max-width: none; orphans: 3; widows: 3; }
  a { text-decoration: none; color: inherit; }
  .references a::after, .published a::after { content: " <" attr(href) ">"; overflow-wrap: anywhere; color: #444444; }
  .chapter { border-top: 0.3mm solid var(--line); padding: 4mm 0 0; margin: 0 0 5mm; }
  .folded:not([open]) { display: none; }
  .folded > summary { list-style: none; } .folded > summary::-webkit-details-marker { display: none; }
  .full .folded { break-before: page; border: 0; }
  .first { margin: 0 0 5mm; }
  .pictured { display: block; }
  .headline { font-size: 14pt; } .whose { font-size: 8.5pt; }
  .lead-picture .card svg { max-height: 72mm; margin: 0 auto; } .lead-picture figcaption, .item figcaption { font-size: 8pt; line-height: 1.35; margin-top: 1mm; max-width: none; }
  .needed { font-size: 7.6pt; columns: 2; line-height: 1.3; } .needed li { margin-bottom: 0.5mm; }
  .item .parts { font-size: 8.2pt; } .item .parts dd { margin-bottom: 0.5mm; } .item { margin-bottom: 4mm; } .item .scroll { margin-bottom: 1mm; } .item h3 { margin: 2mm 0 1mm; font-size: 9pt; }
  .as-read { font-size: 8pt; }
  .item { break-inside: auto; margin: 0 0 6mm; padding-left: 3mm; border-left: 0.8mm solid var(--line); }
  .item h2 { font-size: 11.5pt; max-width: none; text-wrap: wrap; }
  .item .card svg { max-height: 60mm; }
  .on-paper { display: block; }
  .scroll { overflow: visible; }
  .card svg { max-height: 220mm; }
  table { font-size: 7.6pt; max-width: 100%; }
  .answers { font-size: 8pt; } .chapter > p { font-size: 8pt; margin-bottom: 1.5mm; } .command { padding: 1mm 2mm; }
  .answers td:first-child { width: 38mm; } .answers td:nth-child(2) { width: 30mm; }
  th, td { padding: 1mm 2.2mm 1mm 0; max-width: 60mm; overflow-wrap: anywhere; }
  th { overflow-wrap: normal; hyphens: auto; }
  thead { display: table-header-group; }
  tr, .finding, figure, .check h3, .terms div, .excerpt tr { break-inside: avoid; }
  .finding { margin-bottom: 5mm; padding: 3mm 4mm; }
  .parts { display: grid; grid-template-columns: 32mm minmax(0, 1fr); gap: 0 4mm; }
  .parts dd { margin-bottom: 1.2mm; }
  .cells li { display: inline; } .cells li + li::before { content: " · "; }
  figure details { display: none; }
}
`;
