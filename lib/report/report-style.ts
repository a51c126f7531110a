/**
 * How a report looks, on a screen and on paper. One string, because the file must stand alone.
 *
 * Relations are told apart by a word and a border, not by colour alone. Fonts are the reader's own: embedding ours would make every
 * report 300 kB larger for little.
 */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1a; --paper: #fdfcf9; --soft: #5c5a55; --line: #d8d4ca; --mark: #fff0b8; --conflict: #9c2f1f; --other: #5b4a86; --good: #2c6349; }
@media (prefers-color-scheme: dark) { :root { --ink: #ecebe6; --paper: #191917; --soft: #aaa79f; --line: #45433e; --mark: #5a4a12; --conflict: #f09a86; --other: #bcaeea; --good: #8fd0b0; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1.25rem 4rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 "Source Serif 4", Georgia, "Hiragino Mincho ProN", "Noto Serif CJK JP", serif; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 2rem; margin: 0 0 1rem; }
h2 { font-size: 1.35rem; margin: 3rem 0 0.75rem; padding-top: 0.75rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.125rem; margin: 0 0 0.25rem; }
a { color: inherit; }
code { font-size: 0.8em; }
.soft, .place, .about { color: var(--soft); font-size: 0.9rem; }
.scroll { overflow-x: auto; }
.scroll table { min-width: 42rem; }
.scroll th { white-space: nowrap; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
th, td { text-align: start; vertical-align: top; padding: 0.4rem 0.6rem 0.4rem 0; border-bottom: 1px solid var(--line); }
caption { text-align: start; font-weight: 600; padding: 0.4rem 0; }
.scroll .chart-words { min-width: 0; }
.scroll .chart-words th[scope="row"] { font-weight: 400; white-space: normal; }
.finding { margin: 1.75rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); break-inside: avoid-page; }
.finding.conflict { border-inline-start-style: double; border-inline-start-width: 6px; border-inline-start-color: var(--conflict); }
.finding.different-referent { border-inline-start-style: dotted; border-inline-start-color: var(--other); }
.finding.agree { border-inline-start-color: var(--good); }
.relation { font-weight: 600; text-transform: uppercase; letter-spacing: 0.04em; font-size: 0.8rem; }
.conflict > .about .relation { color: var(--conflict); }
.different-referent > .about .relation { color: var(--other); }
.agree > .about .relation { color: var(--good); }
.readings { list-style: none; margin: 0.75rem 0; padding: 0; }
.readings > li { margin: 0.75rem 0; }
blockquote { margin: 0.35rem 0 0.35rem 0; padding-inline-start: 0.9rem; border-inline-start: 1px solid var(--line); }
blockquote p { margin: 0.35rem 0; }
mark { background: var(--mark); color: inherit; font-weight: 600; padding: 0 0.1em; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 3px; }
.decision { margin: 0.75rem 0 0; padding: 0.6rem 0.9rem; border: 1px solid var(--line); }
.decision.undecided, .decision.unresolved { border-style: dashed; }
.decision p { margin: 0.3rem 0; }
.align-right { text-align: end; }
.align-center { text-align: center; }
figure { margin: 2rem 0; }
figcaption { font-weight: 600; margin-bottom: 0.5rem; }
figure svg { max-width: 100%; height: auto; }
summary { cursor: pointer; color: var(--soft); font-size: 0.9rem; }
.around { margin: 0 0 2rem; padding: 0.75rem 1rem; border: 1px solid var(--line); font-size: 0.9rem; }
.around p, .around ul { margin: 0.35rem 0; }
.around ul { padding-inline-start: 1.2rem; }
.around .notice { font-weight: 600; color: var(--conflict); }
del { color: var(--conflict); text-decoration-thickness: 2px; }
ins { color: var(--good); text-decoration-thickness: 2px; }
.pre { white-space: pre-wrap; }
.sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { .around { display: none; } body { max-width: none; padding: 0; font-size: 10.5pt; background: #fff; color: #000; } h2 { break-after: avoid; } a { text-decoration: none; } .scroll { overflow: visible; } }
`
