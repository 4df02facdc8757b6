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
.edition { max-width: 80rem; margin: 0 auto; padding: 1.5rem 1.1rem 4rem; }
.languages { max-width: 80rem; margin: 0 auto; padding: 1rem 1.1rem 0; display: flex; gap: 0.4rem; flex-wrap: wrap; justify-content: flex-end; }
button, select, input {
  font: inherit; font-size: 0.95rem; color: var(--ink); background: var(--paper); border: 1px solid var(--quiet);
  border-radius: 0.35rem; padding: 0.35rem 0.7rem; min-height: 2.2rem; max-width: 100%;
}
button { cursor: pointer; }
button[aria-pressed="true"] { background: var(--ink); color: var(--paper); border-color: var(--ink); }
.contents { font-size: 0.94rem; border: 1px solid var(--line); border-radius: 0.5rem; padding: 0.9rem 1.1rem; margin: 0 0 2rem; }
.contents p { font-weight: 650; margin: 0 0 0.3rem; }
.contents ol { list-style: none; margin: 0; padding: 0; }
.contents ol ol { padding-left: 1rem; font-size: 0.95em; }
.contents a { display: block; padding: 0.2rem 0; text-decoration: none; }
.contents a:hover { text-decoration: underline; }
.chapter { margin: 0 0 4rem; padding-top: 2rem; border-top: 1px solid var(--line); }
.first { margin: 0 0 4rem; }
.first > p { font-size: 1.08rem; }
.scroll { overflow-x: auto; margin: 0 0 1.2rem; max-width: 100%; }
table { border-collapse: collapse; font-size: 0.92rem; line-height: 1.45; font-variant-numeric: tabular-nums; }
th { text-align: left; vertical-align: bottom; font-weight: 600; color: var(--quiet); border-bottom: 2px solid var(--quiet); }
th, td { padding: 0.45rem 1.1rem 0.45rem 0; max-width: 26rem; }
th:last-child, td:last-child { padding-right: 0.2rem; }
td { vertical-align: top; border-bottom: 1px solid var(--line); }
.number { text-align: right; white-space: nowrap; }
th.number { white-space: normal; }
.answers { width: 100%; }
.answers td { padding-top: 0.75rem; padding-bottom: 0.75rem; max-width: none; }
.answers td:first-child { width: 15rem; font-weight: 600; }
.answers td:nth-child(2) { width: 11rem; }
.verdict { font-weight: 650; white-space: nowrap; }
.counts { display: flex; flex-wrap: wrap; gap: 0.6rem 2.2rem; margin: 1.6rem 0 1rem; padding: 0; list-style: none; max-width: none; }
.counts b { display: block; font-size: 1.9rem; line-height: 1.15; font-weight: 650; font-variant-numeric: tabular-nums; }
.error { color: var(--error); } .warning { color: var(--warning); } .note { color: var(--note); }
.headline { font-size: 1.25rem; }
.story { padding-left: 1.6rem; max-width: 52rem; }
.story > li { margin: 0 0 1rem; } .story > li > p { margin: 0 0 0.35rem; font-weight: 600; } .story > li > * { color: var(--ink); }
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
.cells li { padding: 0.08rem 0; }
.steps { display: flex; flex-wrap: wrap; gap: 0.2rem 1.4rem; font-size: 0.9rem; margin: 0.4rem 0 0; max-width: none; }
.steps a { padding: 0.15rem 0; }
.excerpt { width: 100%; }
.excerpt td { border-bottom: 0; padding-top: 0.12rem; padding-bottom: 0.12rem; max-width: none; }
.excerpt td:first-child { color: var(--quiet); text-align: right; width: 3.5rem; white-space: nowrap; }
.excerpt td:last-child { width: 9rem; }
.excerpt code { white-space: pre-wrap; overflow-wrap: anywhere; }
.excerpt .head code { color: var(--quiet); }
.excerpt .gap td { border-top: 1px dashed var(--line); }
.excerpt tr:target { background: var(--wash); }
mark { background: var(--mark); color: var(--mark-ink); border-radius: 0.15rem; padding: 0 0.1em; box-shadow: inset 0 -0.12em 0 var(--warning); }
figure { margin: 0 0 2.6rem; max-width: 56rem; }
.card { background: #ffffff; border: 1px solid var(--line); border-radius: 0.35rem; padding: 0.4rem; overflow-x: auto; }
.card svg { display: block; max-width: 100%; height: auto; min-width: 34rem; }
figcaption { margin: 0.6rem 0 0; font-size: 0.94rem; max-width: 46rem; }
details { margin: 0.5rem 0; }
summary { cursor: pointer; padding: 0.2rem 0; color: var(--link); }
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
@media screen and (min-width: 68rem) {
  .edition { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 0 3.5rem; padding: 1.5rem 2rem 5rem; }
  .languages { padding: 1rem 2rem 0; }
  .contents { position: sticky; top: 1.5rem; align-self: start; max-height: calc(100vh - 3rem); overflow-y: auto; border: 0; padding: 0; margin: 0; }
}
@media screen and (max-width: 67.99rem) {
  html { scroll-padding-top: 4rem; }
  .contents { position: sticky; top: 0; z-index: 1; margin: 0 -1.1rem 1.8rem; padding: 0; border: 0; border-radius: 0; border-bottom: 1px solid var(--line); background: var(--paper); }
  .contents p, .contents ol ol { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .contents ol ol { visibility: hidden; }
  .contents > ol { display: flex; gap: 1.3rem; overflow-x: auto; padding: 0.5rem 1.1rem; }
  .contents a { white-space: nowrap; padding: 0.3rem 0; }
}
@media screen and (max-width: 40rem) {
  body { font-size: 1rem; }
  .answers, .answers tbody, .answers tr, .answers td { display: block; width: auto; }
  .answers thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap; }
  .answers td, .answers td:first-child, .answers td:nth-child(2) { width: auto; border: 0; padding: 0.1rem 0; }
  .answers tr { border-bottom: 1px solid var(--line); padding: 0.8rem 0; }
  .finding { padding: 0.9rem 0.9rem 0.7rem; }
  .excerpt th:last-child, .excerpt td:last-child { width: 4.2rem; overflow-wrap: anywhere; }
  .excerpt td:first-child { width: 2.2rem; padding-right: 0.6rem; }
  .controls input, .controls select { max-width: 100%; width: 100%; }
  .controls label { flex: 1 1 8rem; min-width: 0; }
}
@media print {
  @page { size: A4; margin: 18mm 17mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #57616a; } }
  :root {
    color-scheme: light; --paper: #ffffff; --ink: #000000; --quiet: #444444; --line: #bbbbbb; --wash: #f4f4f4; --link: #000000;
    --error: #7a1f0c; --warning: #5c3a00; --note: #1f445f; --mark: #ffe9a8; --mark-ink: #000000;
  }
  html { font-size: 9.5pt; }
  body { font-size: 1rem; line-height: 1.42; background: none; }
  h1, h2, h3, h4 { text-wrap: wrap; }
  .skip, .languages, .contents, .controls, .steps, .flat { display: none !important; }
  .edition { padding: 0; max-width: none; }
  h1 { font-size: 20pt; } h2 { font-size: 15pt; } h3 { font-size: 11.5pt; margin-top: 6mm; } h4 { font-size: 10.5pt; }
  h1, h2, h3, h4, .kicker, figcaption, thead { break-after: avoid; }
  p, ul, ol, dl, .parts { max-width: none; orphans: 3; widows: 3; }
  a { text-decoration: none; color: inherit; }
  .references a::after, .published a::after { content: " <" attr(href) ">"; overflow-wrap: anywhere; color: #444444; }
  .chapter { break-before: page; border: 0; padding: 0; margin: 0; }
  .first > p { font-size: inherit; }
  .counts b { font-size: 15pt; }
  .scroll, .card { overflow: visible; }
  .card { border: 0; padding: 0; }
  .card svg { min-width: 0; max-width: 100%; max-height: 220mm; }
  table { font-size: 7.6pt; max-width: 100%; }
  .answers { font-size: 9pt; }
  .answers td:first-child { width: 38mm; } .answers td:nth-child(2) { width: 30mm; }
  th, td { padding: 1mm 2.2mm 1mm 0; max-width: 60mm; overflow-wrap: anywhere; }
  th { overflow-wrap: normal; hyphens: auto; }
  thead { display: table-header-group; }
  tr, .finding, figure, .check h3, .terms div, .excerpt tr { break-inside: avoid; }
  .finding { margin-bottom: 5mm; padding: 3mm 4mm; }
  .parts { display: grid; grid-template-columns: 32mm minmax(0, 1fr); gap: 0 4mm; }
  .parts dd { margin-bottom: 1.2mm; }
  .cells li { display: inline; } .cells li + li::before { content: " · "; }
  details { display: none; }
}
`;
