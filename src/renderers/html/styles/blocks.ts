/** Facts, notes, statuses and tables. */
export const blocks = `
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); gap: .75rem 2rem; margin: 0 0 1.5rem; }
.page-header .facts { grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr)); margin: 1.25rem 0 0; }
.page-header .facts dd { font-weight: 600; }
.fact-long { grid-column: 1 / -1; }
.facts dt { color: var(--collab-quiet-color); font-size: .92rem; }
.facts dd { margin: 0; line-height: 1.45; }
.note { max-width: 48rem; margin: 0 0 1.25rem; padding: 1rem 1.25rem .25rem; border-inline-start: 5px solid var(--note-color); border-radius: 0 4px 4px 0; background: var(--note-pale); break-inside: avoid; }
.note-decide { --note-color: var(--collab-blue); --note-pale: var(--collab-blue-pale); }
.note-warn { --note-color: var(--collab-amber); --note-pale: var(--collab-amber-pale); }
.note-inform { --note-color: var(--collab-grey); --note-pale: var(--collab-grey-pale); }
.note-celebrate { --note-color: var(--collab-green); --note-pale: var(--collab-green-pale); }
.page-header .note { max-width: none; margin: 1.5rem 0 0; background: var(--utrecht-document-background-color); }
.page-header .note { line-height: 1.5; }
.page-header .note li + li, .page-header .note li > ul { margin-block-start: .15rem; }
.page-header .note p, .page-header .note ul { max-width: 62rem; margin-block-end: .6rem; }
.note-kind { display: flex; align-items: center; gap: .45rem; margin: 0 0 .15rem; color: var(--note-color); font-size: .92rem; font-weight: 700; }
.note-title { margin: 0 0 .5rem; color: var(--utrecht-heading-color); font-size: 1.14rem; font-weight: 700; line-height: 1.35; }
.note-sign { flex: none; fill: currentColor; }
.note code { background: var(--utrecht-document-background-color); }
.status { display: inline-flex; align-items: baseline; gap: .4em; padding: .08em .6em .08em .5em; border-radius: 4px; background: var(--status-pale); color: var(--status-color); font-size: .94em; font-weight: 600; line-height: 1.4; }
.status-short { white-space: nowrap; }
.status-achieved, .status-on-track { --status-color: var(--collab-green); --status-pale: var(--collab-green-pale); }
.status-at-risk { --status-color: var(--collab-amber); --status-pale: var(--collab-amber-pale); }
.status-off-track { --status-color: var(--collab-red); --status-pale: var(--collab-red-pale); }
.status-unknown { --status-color: var(--collab-violet); --status-pale: var(--collab-violet-pale); }
.status-not-yet-due { --status-color: var(--collab-blue); --status-pale: var(--collab-blue-pale); }
.status-stale, .status-neutral { --status-color: var(--collab-grey); --status-pale: var(--collab-grey-pale); }
.sign { flex: none; width: .72em; height: .72em; fill: currentColor; overflow: visible; }
.sign .line { fill: none; stroke: currentColor; stroke-width: 2; }
.sign .dashed { stroke-dasharray: 2.2 2.2; }
.table-region { max-width: 100%; margin: 0 0 1.75rem; overflow-x: auto; }
table { border-collapse: collapse; min-width: 100%; overflow-wrap: break-word; font-size: .97rem; line-height: 1.45; font-variant-numeric: tabular-nums lining-nums; }
caption { padding-block-end: .6rem; color: var(--utrecht-heading-color); font-weight: 600; text-align: start; }
th, td { padding: .6rem 1.25rem .6rem 0; border-block-end: 1px solid var(--utrecht-separator-color); text-align: start; vertical-align: top; }
th:last-child, td:last-child { padding-inline-end: .25rem; }
thead th { border-block-end: 2px solid var(--collab-accent-color); color: var(--collab-quiet-color); font-size: .92rem; font-weight: 600; vertical-align: bottom; }
tbody th { min-width: 11rem; font-weight: 600; hyphens: auto; }
td { min-width: 7.5rem; }
.many { font-size: .92rem; }
.many th, .many td { min-width: 0; padding: .5rem .7rem .5rem 0; }
.many .status { padding-inline: .35em; white-space: normal; }
.end { text-align: end; white-space: nowrap; }
.empty { color: var(--collab-quiet-color); }
.empty strong { color: var(--utrecht-heading-color); font-weight: 600; }
@media screen and (max-width: 40rem) {
  .page-header .facts { grid-template-columns: minmax(0, 1fr); gap: .3rem; }
  .page-header .facts > div { display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: .75rem; }
  .page-header .facts dt { line-height: 1.55; hyphens: auto; }
  .page-body { padding-block-start: .5rem; }
  .page-header .note { padding-inline: 1rem; }
  main { margin-block-start: 2rem; }
}
`;
