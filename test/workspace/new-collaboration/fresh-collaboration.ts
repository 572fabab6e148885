/** A collaboration as `collab init` makes it, in memory, for every template, language and number of parties. */
import type { TemplateLanguage } from '../../../src/workspace/new-collaboration/collaboration.js';
import { fillTemplate, titleOfTemplate } from '../../../src/workspace/new-collaboration/fill-template.js';
import { findTemplate } from '../../../src/workspace/new-collaboration/templates.js';
import { contactsFile, settingsFile } from '../../../src/workspace/new-collaboration/workspace-settings.js';

export const templateNames = [
  'covenant',
  'public-private-partnership',
  'joint-procurement',
  'shared-service',
  'data-sharing',
  'memorandum',
] as const;

export const languages: readonly TemplateLanguage[] = ['en', 'nl', 'de', 'fr'];

export const combinations = templateNames.flatMap((name) =>
  languages.map((language) => [name, language] as const),
);

const names = [
  'Gemeente Oosterwold',
  'Kreis Grünwald',
  'Commune de Saint-Éloi',
  'Water board Zuiderlek',
  'Province of Flevoland',
  'Stiftung Moorland e.V.',
];

export const today = '2026-11-24';

/** Path to content. */
export function freshCollaboration(
  name: string,
  language: TemplateLanguage,
  parties: number,
): Readonly<Record<string, string>> {
  const template = findTemplate(name);
  const { agreement, meeting, ownParty } = fillTemplate({
    template,
    language,
    answers: { parties: names.slice(0, parties) },
    id: 'fresh',
    contact: 'one-who-starts',
    nextMeeting: '2026-12-22',
  });
  const title = titleOfTemplate(template, language);
  const person = { id: 'one-who-starts', function: template.function[language] ?? '', party: ownParty };
  const around = [
    settingsFile({ title, language, timeZone: 'Europe/Amsterdam', person }),
    contactsFile(language, person.id),
  ];
  return Object.fromEntries([agreement, meeting, ...around].map(({ path, content }) => [path, content]));
}
