/** The page: letters, head, contents, sections, foot. */
export const page = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-block-start: 1.5rem; }
body {
  margin: 0; background: var(--utrecht-document-background-color); color: var(--utrecht-document-color);
  font: 1.0625rem/1.6 var(--utrecht-document-font-family); overflow-wrap: anywhere;
}
.page-width { max-width: 76rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 3rem); }
h1, h2, h3, h4, h5 { color: var(--utrecht-heading-color); line-height: 1.25; text-wrap: balance; break-after: avoid; }
h1, h2, h3 { hyphens: auto; }
h1 { margin: 0; max-width: 32em; font-size: clamp(1.25rem, .8rem + 1.8vw, 2.1rem); font-weight: 700; letter-spacing: -0.01em; }
h2 { margin: 3.25rem 0 1rem; padding-block-start: 1rem; border-block-start: 1px solid var(--utrecht-separator-color); font-size: 1.55rem; }
h3 { margin: 2.25rem 0 .6rem; font-size: 1.22rem; }
h4, h5 { margin: 1.75rem 0 .4rem; font-size: 1.0625rem; }
p, ul, ol { margin: 0 0 1rem; max-width: 44rem; }
ul, ol { padding-inline-start: 1.5rem; }
li + li { margin-block-start: .3rem; }
li > ul, li > ol { margin-block: .3rem .5rem; }
code { padding: .1em .3em; border-radius: 3px; background: var(--collab-grey-pale); font: .88em var(--utrecht-code-font-family); overflow-wrap: anywhere; }
a { color: var(--utrecht-link-color); text-underline-offset: .15em; }
a:hover { text-decoration-thickness: .14em; }
:focus-visible { outline: 3px solid var(--utrecht-focus-outline-color); outline-offset: 2px; }
main:focus { outline: none; }
.skip-link { position: absolute; inset-inline-start: 1rem; inset-block-start: -6rem; z-index: 1; padding: .75rem 1.25rem; background: var(--utrecht-document-background-color); }
.skip-link:focus { inset-block-start: .5rem; }
.page-header { padding-block: clamp(1.25rem, 3vw, 2.25rem) clamp(1.5rem, 3vw, 2.25rem); border-block-start: 6px solid var(--collab-accent-color); background: var(--collab-surface-color); }
.page-body { padding-block: 1rem 3rem; }
main > h2:first-child { margin-block-start: 1.25rem; padding-block-start: 0; border: 0; }
.page-footer { border-block-start: 1px solid var(--utrecht-separator-color); color: var(--collab-quiet-color); font-size: .92rem; }
.page-footer p { margin: 0; padding-block: 1.25rem 2rem; }
.contents { margin-block: 1rem 0; font-size: .97rem; }
.contents-title { margin: 0 0 .25rem; color: var(--collab-quiet-color); font-size: .92rem; font-weight: 600; }
.contents ol { margin: 0; padding: 0; list-style: none; }
.contents li + li { margin: 0; }
.contents a { display: block; padding-block: .3rem; line-height: 1.35; text-decoration: none; }
.contents a:hover { text-decoration: underline; }
@media screen and (min-width: 64rem) {
  .with-contents { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: 3.5rem; align-items: start; }
  .with-contents .contents { position: sticky; inset-block-start: 0; max-block-size: 100vh; margin: 0; padding-block: 1.5rem; overflow-y: auto; }
}
`;
