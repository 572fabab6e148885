/** The layer table of ARCHITECTURE.md, as rules. `scripts/check-architecture.ts` runs them. */
'use strict';

const layers = {
  errors: [],
  domain: [],
  platform: [],
  rules: ['domain'],
  history: ['domain'],
  messages: ['domain'],
  workspace: ['domain', 'platform'],
  reports: ['domain', 'rules', 'history'],
  renderers: ['domain', 'reports', 'messages'],
};

/** Every layer may import itself, the errors and what the table gives it. */
const layerRules = Object.entries(layers).map(([layer, others]) => ({
  name: `layer-${layer}`,
  comment: `${layer} may import: ${['errors', ...others].join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: `^src/(${[layer, 'errors', ...others].join('|')})/|^src/globals\\.d\\.ts$` },
}));

/** The packages that a layer may use; the others use none. */
const packages = {
  platform: ['simple-git', 'ulid'],
  workspace: ['yaml', 'js-yaml', 'ajv', 'ajv-formats', 'fastest-levenshtein', 'fflate', 'saxes'],
  renderers: ['chalk', 'd3-scale', 'd3-shape', 'diff', 'fflate', 'markdown-it', 'string-width', 'wrap-ansi'],
  commands: [
    'commander',
    'inquirer',
    'chalk',
    'fastest-levenshtein',
    'vscode-languageserver',
    'vscode-languageserver-textdocument',
  ],
};

const npm = ['npm', 'npm-dev', 'npm-no-pkg', 'npm-optional', 'npm-peer', 'npm-unknown'];

const packageRules = Object.entries(packages).map(([layer, names]) => ({
  name: `packages-${layer}`,
  comment: `${layer} may use: ${names.join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { dependencyTypes: npm, pathNot: `node_modules/(@types/)?(${names.join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    ...packageRules,
    {
      name: 'no-packages-elsewhere',
      comment: 'Only platform, workspace, renderers and commands use packages.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${Object.keys(packages).join('|')})/` },
      to: { dependencyTypes: npm },
    },
    {
      name: 'node-only-in-platform',
      comment: 'Files, git, clock, terminal and processes stand behind src/platform.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/platform/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'rule-imports-no-rule',
      comment: 'What rules share moves down to the domain, or beside rule.ts.',
      severity: 'error',
      from: { path: '^src/rules/([^/]+)/' },
      to: { path: '^src/rules/[^/]+/', pathNot: '^src/rules/$1/' },
    },
    {
      name: 'command-imports-no-command',
      comment:
        'What commands share stands in src/commands/shared/; a command of many parts has a folder of its name.',
      severity: 'error',
      from: { path: '^src/commands/([^/]+?)(?:\\.ts$|/)' },
      to: { path: '^src/commands/', pathNot: '^src/commands/(shared/|$1/|$1\\.ts$)' },
    },
    {
      name: 'nothing-imports-main',
      comment: 'main.ts is where the program starts.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/main\\.ts$' },
    },
    {
      name: 'no-way-out-of-src',
      comment: 'The program stands by itself: tests, scripts and benches import it, never the reverse.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts|bench|examples)/' },
    },
    {
      name: 'no-cycles',
      comment: 'Types may refer to each other: they are gone before anything runs.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody imports and that imports nothing is forgotten.',
      severity: 'error',
      from: {
        path: '^src/',
        orphan: true,
        pathNot: '\\.d\\.ts$|^src/workspace/validators\\.generated\\.js$',
      },
      to: {},
    },
    { name: 'resolvable', severity: 'error', from: { path: '^src/' }, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'validators\\.generated\\.d\\.ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
