/** A chart as a figure: what it shows in words, the drawing for wide and for narrow screens, a legend and its table. */
import type { Messages } from '../../messages/messages.js';
import { markup, type Html } from '../html-template.js';
import type { LocalChart, LocalSeries } from '../localize.js';
import { plainText } from '../words.js';
import type { Size } from '../chart/frame.js';
import { drawing } from './chart-drawing.js';
import { htmlTable } from './table.js';
import { htmlWords } from './words.js';

const wide: Size = { name: 'wide', width: 760, height: 320, text: 13, yearTicks: 8 };
const narrow: Size = { name: 'narrow', width: 360, height: 280, text: 13, yearTicks: 4 };

/** `id` is unique in the page. */
export function htmlChart(chart: LocalChart, id: string, messages: Messages): Html {
  const drawn = chart.series.some(({ points }) => points.length > 0);
  return markup`<figure class="chart" aria-labelledby="${id}">
<figcaption class="chart-title" id="${id}">${htmlWords(chart.title)}</figcaption>
${drawn && [wide, narrow].map((size) => svg(chart, `${id}-${size.name}`, size, messages))}
${drawn && legend(chart.series)}
<details class="figures"><summary>${messages.phrase({ code: 'renderer.figures', data: {} })}</summary>
${htmlTable(chart.table, messages)}
</details>
</figure>`;
}

function svg(chart: LocalChart, id: string, size: Size, messages: Messages): Html {
  // A drawing must have a name, even when nobody gave it one.
  const title = plainText(chart.title).trim() || messages.phrase({ code: 'renderer.figures', data: {} });
  return markup`<svg class="drawing ${size.name}" role="img" aria-labelledby="${id}-title ${id}-description" viewBox="0 0 ${size.width} ${size.height}">
<title id="${id}-title">${title}</title>
<desc id="${id}-description">${plainText(chart.description)}</desc>
${drawing(chart, size, messages)}
</svg>`;
}

function legend(series: readonly LocalSeries[]): Html {
  const items = series.filter(({ points }) => points.length > 0);
  return markup`<ul class="legend">${items.map(({ role, name }) => markup`<li>${sample(role)}${htmlWords(name)}</li>`)}</ul>`;
}

function sample(role: LocalSeries['role']): Html {
  return markup`<svg class="sample" viewBox="0 0 36 12" width="36" height="12" aria-hidden="true" focusable="false"><path class="series ${role}" d="M1 6H35"/>${role === 'measured' && markup`<circle class="mark" cx="18" cy="6" r="4"/>`}</svg>`;
}
