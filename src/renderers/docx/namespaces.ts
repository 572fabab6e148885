/** How the parts of a Word document begin. */
import { trusted, type Html as Xml } from '../html-template.js';

export const xmlHead: Xml = trusted('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n');

export const wordNamespaces: Xml = trusted(
  [
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  ].join(' '),
);
