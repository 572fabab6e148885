/** How the parts of an OpenDocument text begin. */
import { trusted, type Html as Xml } from '../html-template.js';

export const xmlHead: Xml = trusted('<?xml version="1.0" encoding="UTF-8"?>\n');

const oasis = 'urn:oasis:names:tc:opendocument:xmlns';

export const textNamespaces: Xml = trusted(
  [
    ...['office', 'style', 'text', 'table', 'meta'].map((name) => `xmlns:${name}="${oasis}:${name}:1.0"`),
    `xmlns:draw="${oasis}:drawing:1.0"`,
    `xmlns:fo="${oasis}:xsl-fo-compatible:1.0"`,
    `xmlns:svg="${oasis}:svg-compatible:1.0"`,
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:xlink="http://www.w3.org/1999/xlink"',
    'office:version="1.3"',
  ].join(' '),
);
