/** Charts: lines that differ in weight and dashes as well as in colour. */
export const charts = `
.chart { max-width: 50rem; margin: 0 0 2rem; padding: 1.25rem 1.25rem .5rem; border: 1px solid var(--utrecht-separator-color); border-radius: 4px; }
.chart-title { margin: 0 0 1rem; color: var(--utrecht-heading-color); font-size: 1.1rem; font-weight: 700; line-height: 1.35; }
.drawing { display: block; width: 100%; height: auto; font: 13px var(--utrecht-document-font-family); font-variant-numeric: tabular-nums lining-nums; }
.drawing.narrow { display: none; }
.grid path { stroke: var(--utrecht-separator-color); stroke-width: 1; }
.axis, .ticks path { stroke: var(--collab-quiet-color); stroke-width: 1; }
.drawing text { fill: var(--collab-quiet-color); }
.end text { text-anchor: end; }
.middle text { text-anchor: middle; }
.start text { text-anchor: start; }
.drawing .year, .drawing .unit { font-weight: 600; }
.drawing .latest { fill: var(--utrecht-document-color); font-size: 15px; font-weight: 700; }
.drawing .halo { stroke: var(--utrecht-document-background-color); stroke-width: 5; stroke-linejoin: round; }
.series { fill: none; stroke-linejoin: round; stroke-linecap: round; }
.measured { stroke: var(--collab-accent-color); stroke-width: 2.75; }
.expected { stroke: var(--collab-chart-expected); stroke-width: 1.5; }
.forecast { stroke: var(--collab-chart-forecast); stroke-width: 2.25; stroke-dasharray: 2 6; }
.mark { fill: var(--utrecht-document-background-color); stroke: var(--collab-accent-color); stroke-width: 2.5; }
.report-day { stroke: var(--utrecht-document-color); stroke-width: 1; stroke-dasharray: 5 3; }
.drawing .report-day-label { fill: var(--utrecht-document-color); font-weight: 600; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: .75rem 0 .5rem; padding: 0; list-style: none; font-size: .94rem; }
.legend li { display: flex; align-items: center; gap: .5rem; margin: 0; }
.sample { flex: none; overflow: visible; }
.figures { margin-block-start: .25rem; }
.figures summary { width: fit-content; min-height: 24px; padding-block: .5rem; color: var(--utrecht-link-color); cursor: pointer; }
.figures .table-region { margin-block: .25rem 1rem; }
.figures table { min-width: 0; }
@media screen and (max-width: 40rem) {
  .chart { margin-inline: -.25rem; padding: 1rem .75rem .25rem; }
  .drawing.wide { display: none; }
  .drawing.narrow { display: block; }
}
`;
