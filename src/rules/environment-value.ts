import type { Flow } from '../flow/flow.ts';
import { environmentVariableOf, isSecure, leavesOf } from '../flow/parameters.ts';
import { isObject, type Json, type JsonObject, own } from '../json/json.ts';
import type { Path } from '../json/pointer.ts';
import { environmentValues, foreignValues } from '../map/environment-values.ts';
import { parametersOf } from '../map/parameters.ts';
import type { Resolution } from '../map/resolve.ts';
import { quote } from '../wording/spelling.ts';
import type { FlowProblem, FlowRule } from './rule.ts';

export const environmentValue: FlowRule = {
  id: 'environment-value',
  subject: 'flow',
  needs: 'map',
  severity: 'warning',
  summary:
    'A flow takes a site, list or other value from one environment to another, or the map sets a value that comes from a solution.',
  *check({ map, flow, uses }) {
    if (map === null) return;
    const declared = own(flow.definition, 'parameters');
    const parameters = isObject(declared) ? declared : {};
    const values = environmentValues(map);
    const isIdle = values.byText.size === 0;
    for (const use of uses) {
      for (const { text, path, isWhole, wording } of isIdle
        ? []
        : literalsIn(flow, parameters, use)) {
        const [found] = foreignValues(text, isWhole, use.environment, values);
        if (found === undefined || isSecure(own(parameters, found.value.parameter))) continue;
        const { home, parameter } = found.value;
        const { name } = use.environment;
        const message = `${wording.start} the value of ${quote(parameter)} for ${home.name}, but the flow also goes to another environment; ${wording.advice(parameter)}`;
        const within = [found.start, found.start + found.value.text.length] as const;
        yield { at: path, within, environment: name, message, about: [parameter, home.name] };
      }
      yield* ofSolutions(use, parameters);
    }
  },
};

/** Values that the map sets although the platform takes them from elsewhere. */
function* ofSolutions(
  { environment, settings }: Resolution,
  declared: JsonObject,
): Generator<FlowProblem> {
  for (const { name, path } of settings === null ? [] : parametersOf(environment, settings)) {
    const variable = environmentVariableOf(own(declared, name));
    if (variable === null) continue;
    const message = `${quote(name)} is the value of ${quote(variable)}, an environment variable of a solution that Power Automate fills in: set its value in the environment; the map sets only its default`;
    yield { at: path, inMap: true, environment: environment.name, message };
  }
}

/** A text of the flow that is used unchanged. */
interface Literal {
  text: string;
  path: Path;
  /** Whether the complete text may be an id. */
  isWhole: boolean;
  wording: Wording;
}

/** How a message about the text starts, and its advice. */
interface Wording {
  start: string;
  advice: (parameter: string) => string;
}

/** The inputs of all operations, and the defaults that an environment does not replace. */
function* literalsIn(
  { operations, definitionPath }: Flow,
  declared: JsonObject,
  { settings }: Resolution,
): Generator<Literal> {
  for (const [name, parameter] of Object.entries(declared)) {
    const isSet = settings !== null && Object.hasOwn(settings.parameters, name);
    if (isSet || isSecure(parameter) || environmentVariableOf(parameter) !== null) continue;
    const advice = () => 'set it in the map for every environment that the flow goes to';
    const path = [...definitionPath, 'parameters', name, 'defaultValue'];
    const wording = { start: `the default of ${quote(name)} is`, advice };
    yield* textsIn(own(parameter, 'defaultValue'), { path, isWhole: true, wording });
  }
  for (const { name, value, path, host } of operations) {
    const advice = (parameter: string) =>
      `read it with \`@parameters('${parameter}')\`, and set the parameter in the map for every environment`;
    const about = { path: [...path, 'inputs'], isWhole: host !== null };
    yield* textsIn(own(value, 'inputs'), {
      ...about,
      wording: { start: `${quote(name)} contains`, advice },
    });
  }
}

function* textsIn(value: Json | undefined, about: Omit<Literal, 'text'>): Generator<Literal> {
  if (value === undefined) return;
  for (const { path, value: text } of leavesOf(value, about.path)) {
    if (typeof text === 'string') yield { ...about, text, path };
  }
}
