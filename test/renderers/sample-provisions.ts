/** A document with the blocks of an agreement: provisions under numbers, two languages side by side, room to sign. */
import type { Block, Content, Inline, ReportDocument } from '../../src/reports/document.js';
import { paragraph, strong, text } from '../../src/reports/document.js';

const languages = ['nl', 'de'];
const both = (content: Content): Inline => ({ type: 'in-each', languages, content });
const goal = text({ nl: 'Het gebied watert *goed* af', de: 'Das Gebiet wird *gut* entwässert' });
const duty: Block = {
  type: 'numbered',
  number: '1.1',
  id: 'article-1.1',
  blocks: [
    paragraph(goal, text(' [3, lid 1]')),
    {
      type: 'list',
      ordered: false,
      items: [[paragraph(text({ nl: 'Trekker: Waterschap', de: 'Federführend: Waterschap' }))]],
    },
  ],
};

export const sampleProvisions: ReportDocument = {
  title: [both([text({ nl: 'Gemaal', de: 'Schöpfwerk' })])],
  blocks: [
    { type: 'heading', level: 1, id: 'article-1', content: [text('Artikel 1. '), both([text({ nl: 'Doelen', de: 'Ziele' })])] },
    { type: 'parallel', languages, blocks: [duty] },
    { type: 'numbered', number: '1.1.1', id: 'article-1.1.1', blocks: [paragraph(strong(text('m³/s')))] },
    { type: 'numbered', number: '2', id: 'two', blocks: [{ type: 'list', ordered: true, items: [[paragraph(text('one'))]] }] },
    {
      type: 'kept',
      blocks: [
        paragraph(strong(text('Waterschap'))),
        {
          type: 'facts',
          facts: [
            { name: [both([text({ nl: 'Datum', de: 'Datum' })])], value: [{ type: 'blank' }] },
            { name: [text('Handtekening')], value: [{ type: 'blank' }] },
          ],
        },
      ],
    },
  ],
}; // prettier-ignore
