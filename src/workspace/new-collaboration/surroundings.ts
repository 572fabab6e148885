/** What stands around the agreements: for git, for editors, and a page that says what the folder is. */
import { listPackageFolder, readPackageFile } from '../../platform/package-files.js';
import type { NewFile, TemplateLanguage } from './collaboration.js';
import { readTemplateFile } from './templates.js';

const schemaFolder = '.collab/schemas';

/** Which files follow which schema. */
const associations: readonly (readonly [schema: string, files: string])[] = [
  ['workspace', 'collab.yaml'],
  ['contacts', 'contacts.yaml'],
  ['agreement', 'agreements/*/agreement.yaml'],
  ['meeting', 'agreements/*/meetings/*.yaml'],
  ['signature', 'agreements/*/signatures/*.yaml'],
  ['progress-entry', 'agreements/*/progress/*/*/*.yaml'],
];

/** Lines that .gitignore has to have: what is about persons stays on their own computer. */
export const ignored: readonly string[] = ['/contacts.yaml'];

/** Files for git and for editors; the same in every workspace. */
export function toolFiles(): readonly NewFile[] {
  return [
    { path: '.gitignore', content: `${ignored.join('\n')}\n` },
    { path: '.gitattributes', content: '*.yaml text eol=lf\n*.md text eol=lf\n' },
    { path: '.vscode/settings.json', content: json({ 'yaml.schemas': schemasByFile() }) },
    { path: '.vscode/extensions.json', content: json({ recommendations: ['redhat.vscode-yaml'] }) },
    { path: '.idea/jsonSchemas.xml', content: jetBrainsSchemas() },
    ...schemaCopies(),
  ];
}

/** The schemas themselves, so that editors need no network and judge as `collab check` does. */
function schemaCopies(): readonly NewFile[] {
  const names = listPackageFolder('schemas').filter((name) => name.endsWith('.schema.json'));
  return names.map((name) => ({
    path: `${schemaFolder}/${name}`,
    content: readPackageFile(`schemas/${name}`),
  }));
}

function schemasByFile(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    associations.map(([name, files]) => [`./${schemaFolder}/${name}.schema.json`, files]),
  );
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The form in which IntelliJ and its kin keep the schemas of a project. */
function jetBrainsSchemas(): string {
  const entries = associations.map(([name, files]) => {
    return `      <entry key="collab ${name}">
        <value>
          <SchemaInfo>
            <option name="name" value="collab ${name}" />
            <option name="relativePathToSchema" value="${schemaFolder}/${name}.schema.json" />
            <option name="patterns">
              <list>
                <Item>
                  <option name="pattern" value="true" />
                  <option name="path" value="${files}" />
                  <option name="mappingKind" value="Pattern" />
                </Item>
              </list>
            </option>
          </SchemaInfo>
        </value>
      </entry>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<project version="4">
  <component name="JsonSchemaMappingsProjectConfiguration">
    <state>
      <map>
${entries.map((entry) => entry.replace(/^/gm, '  ')).join('\n')}
      </map>
    </state>
  </component>
</project>
`;
}

/** The page for the parties. `title` is Markdown already. */
export function readmeFile(
  language: TemplateLanguage,
  words: { readonly title: string; readonly agreement: string; readonly meeting: string },
): NewFile {
  const text = readTemplateFile('workspace', language, 'README.md');
  const content = text.replace(
    /\{(title|agreement|meeting)\}/g,
    (_, name: keyof typeof words) => words[name],
  );
  return { path: 'README.md', content };
}
