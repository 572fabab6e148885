/** The articles on working together: bodies, facilitation, reports, looking back, risks and escalation. */
import type { Agreement, Body } from '../../domain/schema-types.js';
import { strong } from '../document.js';
import { article, headed, titleOf, whatOf } from './article.js';
import { bodyFields, memberContent } from './body-fields.js';
import type { Frame } from './frame.js';
import { riskFields } from './goal-fields.js';
import {
  escalationLevelFields,
  evaluationFields,
  facilitatorFields,
  healthFields,
  reportFields,
  taskFields,
} from './governance-fields.js';
import { type Line, elsewhere, linesOf } from './lines.js';
import { type Article, named, provisionsOf, provisionsOfPart } from './provisions.js';

function chair({ chair: id, members }: Body, frame: Frame): readonly Line[] {
  const member = id === undefined ? undefined : members?.[id];
  if (id === undefined) return [];
  return named('chaired-by', member === undefined ? frame.people([id]) : memberContent(member, frame));
}

export function workingArticles(terms: Agreement): readonly Article[] {
  const levels = terms.escalation?.levels ?? [];
  return [
    article('bodies', provisionsOf('bodies', terms.bodies, bodyFields, headed, chair)),
    article(
      'facilitator',
      provisionsOfPart(terms.facilitator, facilitatorFields),
      provisionsOf('facilitator/tasks', terms.facilitator?.tasks, taskFields, whatOf),
    ),
    article(
      'reporting',
      provisionsOf('reporting', terms.reporting, reportFields, whatOf, ({ by, to }, { parties }) => [
        ...named('reported-by', parties([by])),
        ...named('reported-to', parties(to)),
      ]),
    ),
    article('evaluation', provisionsOf('evaluation', terms.evaluation, evaluationFields, whatOf)),
    article('health', provisionsOfPart(terms.health, healthFields)),
    article('risks', provisionsOf('risks', terms.risks, riskFields, titleOf)),
    article(
      'escalation',
      levels.map((level) => ({
        say: (frame) => [
          {
            opening: level.title === undefined ? [] : [strong(...frame.own(level.title))],
            lines: linesOf(level, escalationLevelFields, frame),
          },
        ],
      })),
      provisionsOfPart(terms.escalation, {
        levels: elsewhere,
        'binds-supplier': bodyFields['binds-supplier'],
      }),
    ),
  ];
}
