/** Whether the files of a fixture fit their schemas: a rule is shown on files that people could have. */
import {
  validateAgreement,
  validateContacts,
  validateMeeting,
  validateProgressEntry,
  validateSignature,
  validateWorkspace,
  type Validator,
} from '../../src/workspace/validators.generated.js';

const validators: readonly (readonly [path: RegExp, validate: Validator])[] = [
  [/^collab\.yaml$/, validateWorkspace],
  [/^contacts\.yaml$/, validateContacts],
  [/^agreements\/[^/]+\/agreement\.yaml$/, validateAgreement],
  [/^agreements\/[^/]+\/meetings\/[^/]+\.yaml$/, validateMeeting],
  [/^agreements\/[^/]+\/signatures\/[^/]+\.yaml$/, validateSignature],
  [
    /^agreements\/[^/]+\/progress\/\d{4}\/\d{2}\/\d{4}-\d{2}-\d{2}-[a-z-]+-[0-9A-Z]{26}\.yaml$/,
    validateProgressEntry,
  ],
];

/** `file pointer keyword` of every fault. Files under `documents/` have no schema; others must be known. */
export function schemaFaults(files: ReadonlyMap<string, unknown>): string[] {
  return [...files].flatMap(([file, content]) => {
    if (/^agreements\/[^/]+\/documents\//.test(file)) return [];
    const validate = validators.find(([path]) => path.test(file))?.[1];
    if (validate === undefined) return [`${file} is not the path of a file of a workspace`];
    if (validate(content)) return [];
    return (validate.errors ?? []).map(
      (fault) => `${file} ${fault.instancePath} ${fault.keyword} ${JSON.stringify(fault.params)}`,
    );
  });
}
