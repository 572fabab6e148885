/**
 * The errors that mean something to people, out of all that a validator reports: where a value may take several forms, only
 * those of the form that was plainly meant; where names are at fault, one error per name.
 */
import type { ErrorObject } from 'ajv';
import { foundType, param, valueAt } from './fault.js';

/** One error, or for a choice between keys and between types all errors that make it up. */
export interface RelevantError {
  readonly error: ErrorObject;
  /** Types, or keys of which one must be there. */
  readonly choice?: readonly string[];
  /** The pattern that a name does not fit. */
  readonly namePattern?: string;
}

export function relevantErrors(errors: readonly ErrorObject[], root: unknown): readonly RelevantError[] {
  const choices = new Set(
    errors.filter(({ keyword }) => keyword === 'anyOf').map((error) => error.instancePath),
  );
  const wrongTypes = groupTypes(errors);
  const choiceKeys = groupChoiceKeys(errors);
  const relevant: RelevantError[] = [];
  for (const [index, error] of errors.entries()) {
    const { keyword, instancePath } = error;
    if (keyword === 'if') continue;
    if (keyword === 'anyOf') relevant.push(...choiceOf(error, choiceKeys, wrongTypes, root));
    else if (choices.has(instancePath) && isOfChoice(error)) continue;
    else if (keyword === 'propertyNames') relevant.push(withNamePattern(error, errors[index - 1]));
    else if (isAboutName(error, root)) continue;
    else if (keyword === 'type' || !wrongTypes.has(instancePath) || choices.has(instancePath))
      relevant.push({ error });
  }
  return relevant;
}

/** Pointer -> the types that would have been right there. */
function groupTypes(errors: readonly ErrorObject[]): ReadonlyMap<string, readonly string[]> {
  const types = new Map<string, string[]>();
  for (const error of errors) {
    if (error.keyword !== 'type') continue;
    const wanted = [param(error, 'type')].flat().map(String);
    types.set(error.instancePath, [...(types.get(error.instancePath) ?? []), ...wanted]);
  }
  return types;
}

/** Pointer -> the keys of which one would do. */
function groupChoiceKeys(errors: readonly ErrorObject[]): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, string[]>();
  for (const error of errors) {
    if (error.keyword !== 'required' || !isChoiceOfKeys(error.schemaPath)) continue;
    const key = String(param(error, 'missingProperty'));
    keys.set(error.instancePath, [...(keys.get(error.instancePath) ?? []), key]);
  }
  return keys;
}

/** Errors of the branches that say no more than that a branch was not the one. */
function isOfChoice({ keyword, schemaPath }: ErrorObject): boolean {
  return keyword === 'type' || isChoiceOfKeys(schemaPath);
}

function isChoiceOfKeys(schemaPath: string): boolean {
  return /\/anyOf\/\d+\/required$/.test(schemaPath);
}

/** A text or a map fits one of the branches: its errors speak for themselves. Anything else fits none. */
function choiceOf(
  error: ErrorObject,
  choiceKeys: ReadonlyMap<string, readonly string[]>,
  wrongTypes: ReadonlyMap<string, readonly string[]>,
  root: unknown,
): readonly RelevantError[] {
  const types = wrongTypes.get(error.instancePath) ?? [];
  const found = foundType(valueAt(root, error.instancePath));
  if (types.length > 0 && found !== 'text' && found !== 'map') return [{ error, choice: types }];
  const keys = choiceKeys.get(error.instancePath);
  return keys === undefined ? [] : [{ error, choice: keys }];
}

/** A pattern is about texts: an error about one where there is a map, is about the name of a key. */
function isAboutName({ keyword, instancePath }: ErrorObject, root: unknown): boolean {
  if (!['pattern', 'maxLength', 'minLength'].includes(keyword)) return false;
  return typeof valueAt(root, instancePath) !== 'string';
}

function withNamePattern(error: ErrorObject, before: ErrorObject | undefined): RelevantError {
  const pattern = before?.keyword === 'pattern' ? param(before, 'pattern') : undefined;
  return typeof pattern === 'string' ? { error, namePattern: pattern } : { error };
}
