/** What was told of a collaboration that is under way, as a file of answers that can be kept. */
import type { Answers } from '../../workspace/new-collaboration/collaboration.js';
import { yamlOf } from '../../workspace/write-entry.js';
import { hasParts } from './equivalent-command.js';

/** Undefined when flags tell it all. */
export function partsYaml(answers: Answers): string | undefined {
  if (!hasParts(answers)) return undefined;
  const { agreed = [], today = [] } = answers;
  return yamlOf({ ...(agreed.length === 0 ? {} : { agreed }), ...(today.length === 0 ? {} : { today }) });
}
