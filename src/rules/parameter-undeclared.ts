import type { Flow } from '../flow/flow.ts';
import { expectedInstead } from '../flow/parameters.ts';
import { isObject, type Json, type JsonObject, own } from '../json/json.ts';
import { wrongName } from '../map/causes.ts';
import { parametersOf, type SetParameter } from '../map/parameters.ts';
import { quote, type Spellings, spellingsOf } from '../wording/spelling.ts';
import type { FlowContext, FlowProblem, FlowRule, Problem, ProblemCause } from './rule.ts';

/** The platform's own parameters, which a deployment adds where they are missing. */
const OF_PLATFORM = ['$connections', '$authentication'];

export const parameterUndeclared: FlowRule = {
  id: 'parameter-undeclared',
  subject: 'flow',
  severity: 'error',
  summary:
    'A parameter that is used or set is not declared in the definition, or is declared with another type.',
  *check(context) {
    const { flow, names: used } = context;
    const parameters = parametersIn(flow.definition);
    const names = Object.keys(parameters);
    const declared = new Set(names.map((name) => name.toLowerCase()));
    yield* ofPlatform(context, declared);
    for (const { use, string } of used().parameter) {
      const { name, lowerName, start, end } = use;
      if (declared.has(lowerName) || isOfPlatform(lowerName)) continue;
      const near = parameterNames(parameters).nearest(name);
      const advice = near === null ? 'declare it under `parameters`' : `did you mean \`${near}\`?`;
      const message = `${quote(string.operation.name)} reads the parameter ${quote(name)}, which the definition does not declare; ${advice}`;
      const cause = causeIn(flow, name);
      yield { at: string.path, within: [start, end], message, about: [name], cause };
    }
    yield* setByMap(context, parameters);
  },
};

function parametersIn(definition: JsonObject): JsonObject {
  const parameters = own(definition, 'parameters');
  return isObject(parameters) ? parameters : {};
}

function parameterNames(declared: JsonObject): Spellings {
  return spellingsOf(declared, () => Object.keys(declared));
}

/**
 * A parameter that the map sets must exist, and have the declared type. Its value may be a secret.
 */
function* setByMap({ flow, uses }: FlowContext, declared: JsonObject): Generator<FlowProblem> {
  for (const { environment, settings } of uses) {
    for (const set of settings === null ? [] : parametersOf(environment, settings)) {
      const message = faultOf(set, declared);
      if (message === null) continue;
      const cause = causeIn(flow, set.name);
      yield { at: set.path, inMap: true, environment: environment.name, message, cause };
    }
  }
}

/** The missing declaration, or the wrong one: whatever reads or sets the parameter. */
function causeIn({ file }: Flow, name: string): ProblemCause {
  return { ids: [wrongName(file, 'parameter', name)] };
}

function faultOf({ name, value }: SetParameter, declared: JsonObject): string | null {
  const parameter = own(declared, name);
  const sets = `the map sets the parameter ${quote(name)}`;
  if (parameter === undefined) {
    const near = parameterNames(declared).nearest(name);
    const advice =
      near === null ? 'declare it there, or remove it here' : `did you mean \`${near}\`?`;
    return `${sets}, which the definition does not declare; ${advice}`;
  }
  const wanted = expectedInstead(parameter, value);
  if (wanted === null) return null;
  return `${sets} to ${kindOf(value)}, but the definition declares it as ${String(own(parameter, 'type'))}; write ${wanted}`;
}

function kindOf(value: Json): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  const kinds: Partial<Record<string, string>> = {
    string: 'a string',
    number: Number.isInteger(value) ? 'a whole number' : 'a number',
    boolean: 'true or false',
  };
  return kinds[typeof value] ?? 'an object';
}

function isOfPlatform(lowerName: string): boolean {
  return OF_PLATFORM.includes(lowerName);
}

/** Every operation that calls a connector needs both, even if it does not name them. */
function* ofPlatform({ flow }: FlowContext, declared: ReadonlySet<string>): Generator<Problem> {
  const user = flow.operations.find(({ host }) => host !== null);
  if (user === undefined) return;
  for (const name of OF_PLATFORM.filter((needed) => !declared.has(needed))) {
    yield {
      at: [...flow.definitionPath, 'parameters'],
      severity: 'warning',
      about: [name],
      message: `the definition does not declare the parameter \`${name}\`, which ${quote(user.name)} needs to call its connector; the deployment adds it, but other tools may not`,
    };
  }
}
