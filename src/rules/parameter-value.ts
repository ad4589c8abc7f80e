import {
  environmentVariableOf,
  expectedInstead,
  isSecure,
  PARAMETER_TYPES,
} from '../flow/parameters.ts';
import { digString, isObject, type Json, own } from '../json/json.ts';
import type { Path } from '../json/pointer.ts';
import { orList } from '../wording/lists.ts';
import { quote } from '../wording/spelling.ts';
import type { FlowContext, FlowProblem, FlowRule } from './rule.ts';

/** The platform's own, to which it gives their values. */
const OF_PLATFORM = ['$connections', '$authentication'];

/** A message never shows a value: it may be a secret. */
export const parameterValue: FlowRule = {
  id: 'parameter-value',
  subject: 'flow',
  severity: 'error',
  summary:
    'A parameter has no value in the definition or the map, or has a value that its type does not allow.',
  *check(context) {
    const { definition, definitionPath } = context.flow;
    const parameters = own(definition, 'parameters');
    for (const [name, parameter] of isObject(parameters) ? Object.entries(parameters) : []) {
      if (OF_PLATFORM.includes(name.toLowerCase())) continue;
      const path = [...definitionPath, 'parameters', name];
      const fault = faultOf(name, parameter, path);
      if (fault !== null) yield fault;
      else if (isWithoutValue(parameter)) yield* inEnvironments(name, path, context);
    }
  },
};

function faultOf(name: string, parameter: Json, path: Path): FlowProblem | null {
  const type = digString(parameter, 'type');
  const advice = `write ${orList(PARAMETER_TYPES)}`;
  if (type === null) {
    return { at: path, message: `the parameter ${quote(name)} has no type; ${advice}` };
  }
  if (!PARAMETER_TYPES.some((known) => known.toLowerCase() === type.toLowerCase())) {
    const message = `the parameter ${quote(name)} has the type ${quote(type)}, which does not exist; ${advice}`;
    return { at: [...path, 'type'], message };
  }
  // The platform writes the default of a solution's variable, and another value takes its place.
  if (environmentVariableOf(parameter) !== null) return null;
  for (const field of ['value', 'defaultValue']) {
    const fault = faultOfValue(name, parameter, own(parameter, field) ?? null);
    if (fault !== null) return { at: [...path, field], message: fault };
  }
  return null;
}

function faultOfValue(name: string, parameter: Json, value: Json): string | null {
  if (value === null) return null;
  const wanted = expectedInstead(parameter, value);
  if (wanted !== null) {
    return `the value of the parameter ${quote(name)} does not have its type ${digString(parameter, 'type')}; write ${wanted}`;
  }
  const allowed = own(parameter, 'allowedValues');
  if (!Array.isArray(allowed) || allowed.some((one) => isSame(one, value))) return null;
  return `the value of the parameter ${quote(name)} is not among its \`allowedValues\`; write one of them`;
}

/** Texts are compared without case, which is the less that may be asked. */
function isSame(one: Json, other: Json): boolean {
  return JSON.stringify(one).toLowerCase() === JSON.stringify(other).toLowerCase();
}

/** A secret's value belongs in no file, and a solution's variable has its own. */
function isWithoutValue(parameter: Json): boolean {
  if (isSecure(parameter) || environmentVariableOf(parameter) !== null) return false;
  return ['value', 'defaultValue'].every((field) => own(parameter, field) === undefined);
}

/** Where a flow goes to environments, each of them may set the value. */
function* inEnvironments(
  name: string,
  at: Path,
  { map, uses }: FlowContext,
): Generator<FlowProblem> {
  const problem = {
    at,
    message: `the parameter ${quote(name)} has no value; write its \`defaultValue\`, or set it in the map`,
  };
  if (map === null || map.environments.size === 0) yield problem;
  for (const { environment, settings } of uses) {
    if (settings !== null && Object.hasOwn(settings.parameters, name)) continue;
    yield { ...problem, environment: environment.name };
  }
}
