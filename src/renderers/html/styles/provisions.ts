/** Provisions under their numbers, texts side by side, and room to sign. */
export const provisions = `
main:has(.numbered) h2 { margin: 2.5rem 0 .85rem; padding-block-start: 0; border: 0; font-size: 1.25rem; }
.numbered { display: grid; grid-template-columns: 3.6rem minmax(0, 1fr); max-width: 50rem; margin: 0 0 .9rem; }
.number { margin: 0; color: var(--utrecht-heading-color); font-weight: 600; font-variant-numeric: tabular-nums lining-nums; }
.provision > p { margin: 0 0 .3rem; }
.provision ul { margin: 0 0 .3rem; padding-inline-start: 1.1rem; font-size: .97rem; }
.provision li { list-style-type: '– '; }
.provision li + li, .provision li > ul { margin-block-start: .1rem; }
.parallel { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 0 2.5rem; }
.parallel > div { min-width: 0; hyphens: auto; }
.kept { max-width: 40rem; margin: 0 0 2rem; padding-block-start: 1rem; border-block-start: 1px solid var(--utrecht-separator-color); break-inside: avoid; }
.kept p { margin: 0 0 .75rem; }
.kept .facts { grid-template-columns: minmax(0, 1fr); gap: .6rem; margin: 0; }
.kept .facts > div { display: grid; grid-template-columns: 13rem minmax(0, 1fr); align-items: end; }
.blank { display: block; min-height: 1.9rem; border-block-end: 1px solid var(--collab-quiet-color); }
@media screen and (max-width: 52rem) {
  .parallel { grid-auto-flow: row; grid-auto-columns: auto; }
  .numbered { grid-template-columns: 3rem minmax(0, 1fr); }
  .kept .facts > div { grid-template-columns: minmax(0, 1fr); }
}
@media print {
  .provision > p { orphans: 3; widows: 3; }
  .number, .provision > p:first-child { break-after: avoid; }
}
`;
