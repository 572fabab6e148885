/** The validators that say what is wrong with a file. Asked for by a function: most files have nothing wrong. */
import {
  validateAgreement,
  validateContacts,
  validateMeeting,
  validateProgressEntry,
  validateSignature,
  validateWorkspace,
  type Validator,
} from '../validators.generated.js';
import type { FileKind } from './file-kinds.js';

const validators: Readonly<Record<FileKind, Validator>> = {
  workspace: validateWorkspace,
  contacts: validateContacts,
  agreement: validateAgreement,
  entry: validateProgressEntry,
  meeting: validateMeeting,
  signature: validateSignature,
};

export function validatorFor(kind: FileKind): Validator {
  return validators[kind];
}
