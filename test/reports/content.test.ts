import { expect, test } from 'vitest';
import { labelled } from '../../src/reports/content.js';
import { say, text } from '../../src/reports/document.js';

const colon = say({ code: 'renderer.colon', data: {} });

test.each([
  ['both', [text('Wait')], [text('half a year')], [text('Wait'), colon, text('half a year')]],
  ['the label alone: no colon before nothing', [text('Wait')], [], [text('Wait')]],
  ['the content alone', [], [text('half a year')], [text('half a year')]],
])('%s', (_, label, content, expected) => {
  expect(labelled(label, content)).toEqual(expected);
});
