/** The templates that come with the program: `templates/<name>/template.yaml` and a folder per language. */
import { nearest } from '../../domain/nearest.js';
import type { Text } from '../../domain/schema-types.js';
import { Failure } from '../../errors/failure.js';
import { listPackageFolder, readPackageFile } from '../../platform/package-files.js';
import { readYamlFast } from '../yaml/read-yaml.js';
import { templateLanguages, type TemplateLanguage } from './collaboration.js';

export interface Template {
  readonly name: string;
  readonly title: Exclude<Text, string>;
  readonly description: Exclude<Text, string>;
  readonly languages: readonly TemplateLanguage[];
  /** What somebody is who starts one and does not say. */
  readonly function: Exclude<Text, string>;
  /** What is to be settled when nobody of the parties is known to keep it going. */
  readonly facilitatorQuestion: Exclude<Text, string>;
  /** The id of the first goal when nobody gave it words yet. */
  readonly goal: Exclude<Text, string>;
  /** How many parties have to be named. */
  readonly parties: number;
  /** Where it stands among the others: the most used first. */
  readonly order: number;
  /** The day that counts as the next meeting in the files; the other dates keep their distance to it. */
  readonly nextMeeting: string;
}

/** The most used first. */
export function listTemplates(): readonly Template[] {
  const templates = listPackageFolder('templates').filter(hasDescription).map(describe);
  return templates.toSorted((one, other) => one.order - other.order);
}

/** Throws `template-unknown`. */
export function findTemplate(name: string): Template {
  const templates = listTemplates();
  const found = templates.find((template) => template.name === name);
  if (found !== undefined) return found;
  const names = templates.map((template) => template.name);
  const suggestion = nearest(name, names);
  throw new Failure('usage', 'template-unknown', {
    template: name,
    names,
    ...(suggestion === undefined ? {} : { suggestion }),
  });
}

export function readTemplateFile(template: string, language: TemplateLanguage, file: string): string {
  return readPackageFile(`templates/${template}/${language}/${file}`);
}

function hasDescription(name: string): boolean {
  return listPackageFolder(`templates/${name}`).includes('template.yaml');
}

function describe(name: string): Template {
  const file = `templates/${name}/template.yaml`;
  const value = readYamlFast(readPackageFile(file), { file }).value as Omit<
    Template,
    'name' | 'languages' | 'nextMeeting' | 'facilitatorQuestion'
  > & {
    readonly 'next-meeting': string;
    readonly 'facilitator-question': Template['facilitatorQuestion'];
  };
  const folders = listPackageFolder(`templates/${name}`);
  return {
    name,
    title: value.title,
    description: value.description,
    languages: templateLanguages.filter((language) => folders.includes(language)),
    function: value.function,
    facilitatorQuestion: value['facilitator-question'],
    goal: value.goal,
    parties: value.parties,
    order: value.order,
    nextMeeting: value['next-meeting'],
  };
}
