/** A chart as a picture with its title and what it shows in words; its figures follow as a table. */
import { markup as xml, type Html as Xml } from '../html-template.js';
import type { LocalChart } from '../localize.js';
import { chartPicture, pictureSize } from '../office/chart-picture.js';
import { plainText } from '../words.js';
import type { Draft } from './draft.js';
import { paragraph } from './paragraph.js';
import type { Place } from './place.js';
import { runs } from './runs.js';
import { table } from './table.js';

export function chart(all: LocalChart, place: Place, draft: Draft): Xml {
  if (all.series.every(({ points }) => points.length === 0)) return table(all.table, place, draft);
  const title = paragraph(runs(all.title, draft), { style: 'Caption', keepNext: true }, draft);
  const number = draft.pictures.push(chartPicture(all, draft.messages));
  const drawn = xml`<w:r>${drawing(all, number, draft)}</w:r>`;
  return xml`${title}${paragraph(drawn, { style: 'Picture' }, draft)}${table(all.table, place, draft)}`;
}

/** English Metric Units in a millimetre. */
const unit = 36_000;

function drawing(all: LocalChart, number: number, { messages }: Draft): Xml {
  const [wide, high] = [pictureSize.width * unit, pictureSize.height * unit];
  const title = plainText(all.title).trim() || messages.phrase({ code: 'renderer.figures', data: {} });
  const name = `${String(number)}. ${title}`;
  const described = xml`name="${name}" descr="${plainText(all.description)}" title="${title}"`;
  return xml`<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${wide}" cy="${high}"/><wp:docPr id="${number}" ${described}/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="${number}" ${described}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdPicture${number}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${wide}" cy="${high}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`;
}
