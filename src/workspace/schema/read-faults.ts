/** From the errors of a validator to faults: which rule each breaks, with the data its sentence needs. */
import type { ErrorObject } from 'ajv';
import type { FindingData } from '../../domain/finding.js';
import { jsonPointer } from '../../domain/json-pointer.js';
import { suggestionFor } from '../../domain/suggestion.js';
import { excerpt } from '../yaml/yaml-problem.js';
import { blockExample } from './block-examples.js';
import { foundType, keyOf, param, valueAt, type Fault } from './fault.js';
import { formatVersion } from './file-kinds.js';
import { relevantErrors, type RelevantError } from './nearest-branch.js';
import { formOfPattern, inForm, isObvious, synonymIn, toNumber, type Form } from './suggest.js';

/** In the order of the validator, each place and rule once. */
export function readFaults(errors: readonly ErrorObject[], root: unknown): readonly Fault[] {
  const faults = new Map<string, Fault>();
  for (const relevant of relevantErrors(errors, root)) {
    const fault = faultOf(relevant, root);
    const name = fault.rule === 'key-present' ? String(fault.data['key']) : '';
    const identity = `${fault.rule} ${fault.pointer} ${name}`;
    if (!faults.has(identity)) faults.set(identity, fault);
  }
  return withoutMisspelt([...faults.values()]);
}

/** A key that is missing because it is misspelt, is one fault. */
function withoutMisspelt(faults: readonly Fault[]): readonly Fault[] {
  const meant = new Set(
    faults
      .filter(({ rule, data }) => rule === 'key-known' && data['suggestion'] !== undefined)
      .map(({ broken, data }) => `${broken.slice(0, broken.lastIndexOf('/'))} ${String(data['suggestion'])}`),
  );
  return faults.filter(({ rule, pointer, data }) => {
    return rule !== 'key-present' || !meant.has(`${pointer} ${String(data['key'])}`);
  });
}

type Reader = (error: ErrorObject, root: unknown, relevant: RelevantError) => Fault;

const readers: Readonly<Record<string, Reader>> = {
  additionalProperties: unknownKey,
  anyOf: noBranch,
  const: wrongVersion,
  enum: notAllowed,
  format: wrongForm,
  pattern: wrongForm,
  propertyNames: wrongName,
  required: missingKey,
  type: wrongType,
};

/** Keywords without a reader of their own are about size: `minimum`, `minItems`, `maxLength`, `uniqueItems`, … */
function faultOf(relevant: RelevantError, root: unknown): Fault {
  const read = readers[relevant.error.keyword] ?? outOfRange;
  return read(relevant.error, root, relevant);
}

function atValue(rule: Fault['rule'], { instancePath }: ErrorObject, data: FindingData): Fault {
  const named = { key: excerpt(keyOf(instancePath)), ...data };
  return { rule, pointer: instancePath, at: 'value', data: named, broken: instancePath };
}

/** Adds a suggestion where there is one; `sure` where nothing else can be meant. */
function suggesting(data: FindingData, suggestion: string | undefined, sure: boolean): FindingData {
  if (suggestion === undefined) return data;
  return sure ? { ...data, suggestion, sure } : { ...data, suggestion };
}

function shown(value: unknown): string {
  return excerpt(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
}

function unknownKey(error: ErrorObject): Fault {
  const key = String(param(error, 'additionalProperty'));
  const allowed = [param(error, 'allowed') ?? []].flat().map(String);
  const pointer = error.instancePath + jsonPointer([key]);
  const data = { key: excerpt(key), parent: excerpt(keyOf(error.instancePath)), allowed };
  return {
    rule: 'key-known',
    pointer,
    at: 'key',
    data: { ...data, ...suggestionFor(key, allowed) },
    broken: pointer,
  };
}

function noBranch(error: ErrorObject, root: unknown, { choice = [] }: RelevantError): Fault {
  const value = valueAt(root, error.instancePath);
  const found = foundType(value);
  if (found === 'map') return missing(error.instancePath, choice);
  // A text or a block: the text is what most people mean.
  const expected = choice.includes('string') ? ['string'] : choice;
  const several = found === 'list' && isOneParty(error.instancePath) ? { reason: 'several-parties' } : {};
  return atValue('value-type', error, { found, expected, value: shown(value), ...several });
}

/** Where one party answers, people write several. */
function isOneParty(pointer: string): boolean {
  return /\/(?:accountable|owner)$/.test(pointer);
}

function missingKey(error: ErrorObject): Fault {
  const key = String(param(error, 'missingProperty'));
  if (key === 'collab' && error.instancePath === '') {
    const data = { reason: 'absent', known: formatVersion };
    return { rule: 'format-version', pointer: '', at: 'value', data, broken: '' };
  }
  return missing(error.instancePath, [key]);
}

function missing(pointer: string, keys: readonly string[]): Fault {
  const data = { key: keys.join(' '), keys, parent: excerpt(keyOf(pointer)) };
  return { rule: 'key-present', pointer, at: 'key', data, broken: pointer };
}

/** Only `collab` is a constant; the others were chosen by their value. */
function wrongVersion(error: ErrorObject, root: unknown): Fault {
  const value = shown(valueAt(root, error.instancePath));
  return atValue('format-version', error, { reason: 'unknown', known: formatVersion, value });
}

function notAllowed(error: ErrorObject, root: unknown): Fault {
  const value = valueAt(root, error.instancePath);
  const allowed = [param(error, 'allowedValues') ?? []].flat().map(String);
  const data = { value: shown(value), allowed };
  const synonym = synonymIn(String(value), allowed);
  const suggestion = synonym === undefined ? suggestionFor(String(value), allowed) : { suggestion: synonym };
  return atValue('value-allowed', error, { ...data, ...suggestion });
}

const formats: readonly Form[] = ['date', 'duration', 'email', 'uri'];

function wrongForm(error: ErrorObject, root: unknown): Fault {
  const value = String(valueAt(root, error.instancePath));
  const format = formats.find((form) => form === param(error, 'format'));
  const form = format ?? formOfPattern(String(param(error, 'pattern')));
  return atValue(
    'value-format',
    error,
    suggesting({ value: shown(value), form }, inForm(form, value), isObvious(form, value)),
  );
}

function wrongName(error: ErrorObject, _root: unknown, { namePattern }: RelevantError): Fault {
  const key = String(param(error, 'propertyName'));
  const form = namePattern === undefined ? 'id' : formOfPattern(namePattern);
  const pointer = error.instancePath + jsonPointer([key]);
  const data = { key: excerpt(key), parent: excerpt(keyOf(error.instancePath)), form };
  return {
    rule: 'id-well-formed',
    pointer,
    at: 'key',
    data: suggesting(data, inForm(form, key), isObvious(form, key)),
    broken: pointer,
  };
}

function wrongType(error: ErrorObject, root: unknown): Fault {
  const value = valueAt(root, error.instancePath);
  const expected = [param(error, 'type')].flat().map(String);
  const found = foundType(value);
  const example = expected.includes('object') ? blockExample(keyOf(error.instancePath), value) : undefined;
  const data = { found, expected, value: shown(value), ...(example === undefined ? {} : { example }) };
  const isNumber = expected.includes('number') || expected.includes('integer');
  const number = isNumber && typeof value === 'string' ? toNumber(value) : undefined;
  return atValue('value-type', error, suggesting(data, number, !/[%\u20ac]|EUR|,-/.test(String(value))));
}

function outOfRange(error: ErrorObject, root: unknown): Fault {
  const limit = param(error, 'limit') ?? param(error, 'comparison') ?? 0;
  const value = valueAt(root, error.instancePath);
  const isPlain = typeof value !== 'object';
  return atValue('value-in-range', error, {
    bound: error.keyword,
    limit: Number(limit),
    value: isPlain ? shown(value) : '',
  });
}
