/** On paper: no navigation, every table of figures open, nothing cut in two that belongs together. */
export const print = `
@media print {
  @page { size: A4; margin: 18mm 17mm 20mm; }
  html { font-size: 9.75pt; }
  body { font-size: 1rem; line-height: 1.45; }
  .page-width { max-width: none; padding-inline: 0; }
  .skip-link, .contents { display: none; }
  .page-header { padding-block: 0 4mm; border-block-start: 0; border-block-end: 2pt solid var(--collab-accent-color); background: none; }
  h1 { font-size: 20pt; }
  tbody { font-size: 9pt; }
  h2 { margin-block-start: 9mm; padding-block-start: 0; border: 0; font-size: 14pt; }
  h3 { margin-block-start: 6mm; font-size: 12pt; }
  main > h2:first-child { margin-block-start: 4mm; }
  .facts { grid-template-columns: repeat(2, 1fr); gap: 2mm 6mm; }
  .note, .status { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .chart { max-width: none; padding: 3mm 4mm 1mm; break-inside: auto; }
  .chart-title, figcaption { margin-block-end: 2mm; break-after: avoid; }
  .drawing.wide { width: 150mm; margin-inline: auto; }
  .table-region:not(:has(tbody tr:nth-child(9))) { break-inside: avoid; }
  .drawing, .note, tr { break-inside: avoid; }
  .table-region { overflow: visible; }
  thead { display: table-header-group; }
  tbody tr:first-child { break-before: avoid; }
  th, td { padding: 1.6mm 4mm 1.6mm 0; }
  tbody th { min-width: 0; }
  td { min-width: 0; }
  .figures summary { display: none; }
  .figures::details-content { content-visibility: visible; display: block; block-size: auto; }
  a { color: inherit; }
}
`;
