import { isObject, type Json, type JsonObject, own } from '../json/json.ts';
import type { Path } from '../json/pointer.ts';
import { isPlaceholder, isReference } from '../secrets/looks.ts';
import type { Operation } from './operations.ts';
import { isSecure } from './parameters.ts';
import { type FlowStrings, StringWalk, type Treatment } from './string-walk.ts';

/** The part of a flow that has strings. */
interface Defined {
  definition: JsonObject;
  definitionPath: Path;
  operations: readonly Operation[];
}

/**
 * What all strings of a flow hold, found in one walk: operation by operation, and then the rest of
 * the definition, of which `outputs` are evaluated when all actions have run.
 */
export function stringsOf(flow: Defined): FlowStrings {
  const found: FlowStrings = { expressions: [], unevaluated: [], secrets: [] };
  for (const operation of flow.operations) inOperation(operation, found);
  for (const part in flow.definition) inPart(part, flow, found);
  return found;
}

/** The fields of an operation that are evaluated; names, descriptions and metadata are not. */
const EVALUATED: ReadonlySet<string> = new Set([
  ...['inputs', 'expression', 'foreach', 'conditions', 'splitOn', 'limit', 'recurrence'],
  ...['trackedProperties', 'correlation', 'runtimeConfiguration'],
]);

/** Where an operation has no strings of its own: further actions, names of actions, types. */
const NO_STRINGS: ReadonlySet<string> = new Set([
  ...['actions', 'else', 'default', 'tools'],
  ...['type', 'kind', 'runAfter', 'metadata'],
]);

/** Types of actions that work on a value within the flow; all others send it somewhere. */
const KEEPS: ReadonlySet<string> = new Set(
  [
    'appendtoarrayvariable appendtostringvariable compose decrementvariable expression foreach if',
    'incrementvariable initializevariable join parsejson query scope select setvariable switch',
    'table terminate until wait',
  ].flatMap((types) => types.split(' ')),
);

function inOperation(operation: Operation, found: FlowStrings): void {
  const { name, path, value } = operation;
  if (!isObject(value)) {
    inNoOperation(operation, found);
    return;
  }
  const walk = new StringWalk(found, path, { operation: name });
  const evaluated: Treatment = { use: 'text', evaluatedBy: operation };
  for (const key in value) {
    const part = value[key] as Json;
    if (NO_STRINGS.has(key)) continue;
    if (key === 'inputs') inInputs(operation, part, walk);
    else if (key === 'cases') inCases(operation, part, walk);
    else walk.at(key, part, null, EVALUATED.has(key) ? evaluated : TEXT);
  }
}

const TEXT: Treatment = { use: 'text', evaluatedBy: null };
const KEPT: Treatment = { use: 'kept', evaluatedBy: null };

/** A text or a list, where an operation should be. */
function inNoOperation({ name, path, value }: Operation, found: FlowStrings): void {
  const walk = new StringWalk(found, path.slice(0, -1), { operation: name });
  walk.at(path.at(-1) ?? name, value, null, TEXT);
}

/** Whether its name is evidence of a secret depends on what the operation does with a value. */
function inInputs(operation: Operation, inputs: Json, walk: StringWalk): void {
  const { lowerType } = operation;
  const treatment: Treatment = {
    use: KEEPS.has(lowerType) ? 'kept' : 'sent',
    evaluatedBy: operation,
  };
  if (!isObject(inputs)) {
    walk.at('inputs', inputs, null, treatment);
    return;
  }
  // What Compose takes is one value, whatever the names in it.
  const isValue = lowerType === 'compose';
  walk.within('inputs', () => {
    for (const key in inputs) {
      walk.field(key, inputs, null, isValue ? treatment : inputTreatment(key, treatment));
    }
  });
}

function inputTreatment(key: string, treatment: Treatment): Treatment {
  const [isValue, isEvaluated] = [!NO_VALUES.has(key), !SCHEMAS.has(key)];
  if (isValue && isEvaluated) return treatment;
  return {
    use: isValue ? treatment.use : null,
    evaluatedBy: isEvaluated ? treatment.evaluatedBy : null,
  };
}

/** A schema describes JSON, and holds no expressions. */
const SCHEMAS: ReadonlySet<string> = new Set(['schema', 'headersSchema']);

/** What inputs hold beside values: names of the connector and its operation; types. */
const NO_VALUES: ReadonlySet<string> = new Set(['host', 'schema', 'retryPolicy']);

/** Only the value that selects a case is no further action. */
function inCases(operation: Operation, cases: Json, walk: StringWalk): void {
  if (!isObject(cases)) return;
  const treatment: Treatment = { use: null, evaluatedBy: operation };
  walk.within('cases', () => {
    for (const name in cases) {
      const value = own(cases[name], 'case');
      if (value !== undefined) walk.within(name, () => walk.at('case', value, null, treatment));
    }
  });
}

function inPart(part: string, { definition, definitionPath }: Defined, found: FlowStrings): void {
  if (part === 'triggers' || part === 'actions') return;
  const value = definition[part] as Json;
  const walkOf = (name: string | null) => new StringWalk(found, definitionPath, { part, name });
  const unevaluated = part === 'metadata' ? TEXT : KEPT;
  if (!isObject(value)) {
    walkOf(null).at(part, value, null, unevaluated);
    return;
  }
  const treatment: Treatment =
    part === 'outputs' ? { ...KEPT, evaluatedBy: placeholder(value, definitionPath) } : unevaluated;
  for (const name in value) {
    const walk = walkOf(name);
    walk.within(part, () => {
      if (part === 'parameters') inParameter(name, value[name] as Json, walk);
      else walk.field(name, value, null, treatment);
    });
  }
}

/** What stands for the operation of the definition's `outputs`. */
function placeholder(value: JsonObject, path: Path): Operation {
  return {
    kind: 'action',
    name: 'outputs',
    lowerName: 'outputs',
    type: '',
    lowerType: '',
    value,
    path,
    parent: null,
    siblings: {},
    depth: 1,
    index: 0,
    host: null,
    childFlow: null,
  };
}

const VALUES: ReadonlySet<string> = new Set(['defaultValue', 'value', 'allowedValues']);

function inParameter(name: string, parameter: Json, walk: StringWalk): void {
  if (!isObject(parameter)) {
    walk.at(name, parameter, name, KEPT);
    return;
  }
  const isSecret = isSecure(parameter);
  walk.within(name, () => {
    for (const key in parameter) {
      const value = parameter[key] as Json;
      if (!VALUES.has(key)) walk.at(key, value, null, TEXT);
      else if (isSecret && isWrittenOut(value)) walk.secret(key, SECURE, value);
      else walk.at(key, value, name, KEPT);
    }
  });
}

const SECURE = 'the value of a secret parameter';

/** The type of the parameter says that it is secret. */
function isWrittenOut(value: Json): value is string {
  return (
    typeof value === 'string' &&
    !isPlaceholder(value) &&
    !isReference(value) &&
    !value.startsWith('@')
  );
}
