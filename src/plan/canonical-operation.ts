import { hostReference } from '../flow/hosts.ts';
import { writtenType } from '../flow/operation-types.ts';
import { isObject, type Json, type JsonObject, own } from '../json/json.ts';
import { byKey, sortKeys, sortOperation } from './key-order.ts';
import { writtenStatuses } from './spelled-alike.ts';

/** The canonical forms of a block's operations, by name. */
export function operationForms(block: Json | undefined): JsonObject {
  return isObject(block) ? byName(block, canonicalOperation) : {};
}

/** The canonical form of one operation, with all that is in it. */
export function canonicalOperation(operation: Json): Json {
  if (!isObject(operation)) return operation;
  const { actions, else: no, default: otherwise, cases, ...rest } = operation;
  const blocks = {
    actions: isObject(actions) ? operationForms(actions) : actions,
    else: branch(no),
    default: branch(otherwise),
    cases: isObject(cases) ? byName(cases, branch) : cases,
  };
  const kept = Object.entries(blocks).filter(([, block]) => !isEmpty(block));
  return byKey({ ...ownForm(rest), ...Object.fromEntries(kept) } as JsonObject);
}

/** A branch without actions counts as absent. */
function branch(block: Json | undefined): Json | undefined {
  if (!isObject(block)) return block;
  const { actions, ...rest } = block;
  const inside = isObject(actions) ? operationForms(actions) : actions;
  return byKey({
    ...(sortKeys(rest) as JsonObject),
    ...(isEmpty(inside) ? {} : { actions: inside }),
  } as JsonObject);
}

/** An operation but for the blocks in it. */
function ownForm(operation: JsonObject): JsonObject {
  const { metadata: _ids, evaluatedRecurrence: _computed, runAfter, inputs, ...rest } = operation;
  const isConnector = hostReference(operation) !== null;
  const form: JsonObject = {
    ...rest,
    ...(isEmpty(runAfter) ? {} : { runAfter: waitsForm(runAfter as Json) }),
    ...(inputs === undefined ? {} : { inputs: isConnector ? connectorInputs(inputs) : inputs }),
  };
  if (typeof form.type === 'string') form.type = writtenType(form.type);
  return sortOperation(withWrittenVariables(form));
}

const LISTENED = 'subscriptionRequest/filteringattributes';
const ENTITY = 'subscriptionRequest/entityname';

/**
 * The inputs of a connector's operation. A trigger of Dataverse that listens to some columns gains
 * the column of the row's id when it is saved, and their order means nothing.
 */
function connectorInputs(inputs: Json): Json {
  const kept = without(inputs, ['authentication']);
  const parameters = own(kept, 'parameters');
  const columns = own(parameters, LISTENED);
  if (!isObject(kept) || !isObject(parameters) || typeof columns !== 'string') return kept;
  const id = `${String(own(parameters, ENTITY))}id`;
  const named = columns.split(',').map((column) => column.trim());
  const listened = named.filter((column) => column !== id && column !== '').toSorted();
  return { ...kept, parameters: { ...parameters, [LISTENED]: listened.join(',') } };
}

function waitsForm(runAfter: Json): Json {
  return isObject(runAfter) ? byName(runAfter, writtenStatuses) : runAfter;
}

/** The type of a variable is compared without case too. */
function withWrittenVariables(operation: JsonObject): JsonObject {
  const variables = own(operation.inputs, 'variables');
  if (operation.type !== 'InitializeVariable' || !Array.isArray(variables)) return operation;
  const forms = variables.map((variable) => {
    const type = own(variable, 'type');
    return isObject(variable) && typeof type === 'string'
      ? { ...variable, type: type.toLowerCase() }
      : variable;
  });
  return { ...operation, inputs: { ...(operation.inputs as JsonObject), variables: forms } };
}

/** A form of each value of a block, sorted by name. */
export function byName(
  block: JsonObject,
  formOfOne: (value: Json) => Json | undefined,
): JsonObject {
  const names = Object.keys(block).toSorted();
  return Object.fromEntries(names.map((name) => [name, formOfOne(block[name] as Json) as Json]));
}

/** Nothing, null or `{}`. */
export function isEmpty(value: Json | undefined): boolean {
  return (
    value === undefined || value === null || (isObject(value) && Object.keys(value).length === 0)
  );
}

/** An object without some of its keys. */
export function without(value: Json | undefined, keys: readonly string[]): Json {
  if (!isObject(value)) return value ?? {};
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}
