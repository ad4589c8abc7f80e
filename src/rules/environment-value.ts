import { environmentValues, foreignValues } from '../connections/environment-values.ts';
import { parametersOf } from '../connections/parameters.ts';
import type { Resolution } from '../connections/resolve.ts';
import { quote } from '../connections/spelling.ts';
import type { Flow } from '../flow/flow.ts';
import { isObject, type Json, type JsonObject, own } from '../flow/json.ts';
import { environmentVariableOf, isSecure, leavesOf } from '../flow/parameters.ts';
import type { Path } from '../flow/pointer.ts';
import type { FlowProblem, FlowRule } from './rule.ts';

export const environmentValue: FlowRule = {
  id: 'environment-value',
  subject: 'flow',
  needs: 'map',
  severity: 'warning',
  summary:
    'A flow takes a site, list or other value of one environment along to another one, or the map sets what a solution fills in.',
  *check({ map, flow, uses }) {
    if (map === null) return;
    const declared = own(flow.definition, 'parameters');
    const parameters = isObject(declared) ? declared : {};
    const values = environmentValues(map);
    const isIdle = values.byText.size === 0;
    for (const use of uses) {
      for (const { text, path, isWhole, told } of isIdle ? [] : literalsIn(flow, parameters, use)) {
        const [found] = foreignValues(text, isWhole, use.environment, values);
        if (found === undefined || isSecure(own(parameters, found.value.parameter))) continue;
        const { home, parameter } = found.value;
        const { name } = use.environment;
        const message = `${told.holder} what ${home.name} sets as ${quote(parameter)}, also for ${name}; ${told.advice(parameter)}`;
        const within = [found.start, found.start + found.value.text.length] as const;
        yield { at: path, within, environment: name, message };
      }
      yield* ofSolutions(use, parameters);
    }
  },
};

/** What the map sets and the platform fills in from elsewhere. */
function* ofSolutions(
  { environment, settings }: Resolution,
  declared: JsonObject,
): Generator<FlowProblem> {
  for (const { name, path } of settings === null ? [] : parametersOf(environment, settings)) {
    const variable = environmentVariableOf(own(declared, name));
    if (variable === null) continue;
    const message = `${quote(name)} stands for ${quote(variable)}, an environment variable of a solution, which the platform fills in by itself: set its value in ${environment.name}; what the map sets is only the default`;
    yield { at: path, inMap: true, environment: environment.name, message };
  }
}

/** A text of the flow that is used as it stands. */
interface Literal {
  text: string;
  path: Path;
  /** Whether the whole text may be the id of something. */
  isWhole: boolean;
  told: Told;
}

/** How a message tells of the holder of a text, and what it says to do. */
interface Told {
  holder: string;
  advice: (parameter: string) => string;
}

/** The inputs of all operations, and the defaults that an environment leaves as they are. */
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
    const told = { holder: `the default of ${quote(name)} is`, advice };
    yield* textsIn(own(parameter, 'defaultValue'), { path, isWhole: true, told });
  }
  for (const { name, value, path, host } of operations) {
    const advice = (parameter: string) =>
      `read it with \`@parameters('${parameter}')\`, and set that in the map for every environment`;
    const about = { path: [...path, 'inputs'], isWhole: host !== null };
    yield* textsIn(own(value, 'inputs'), {
      ...about,
      told: { holder: `${quote(name)} writes out`, advice },
    });
  }
}

function* textsIn(value: Json | undefined, about: Omit<Literal, 'text'>): Generator<Literal> {
  if (value === undefined) return;
  for (const { path, value: text } of leavesOf(value, about.path)) {
    if (typeof text === 'string') yield { ...about, text, path };
  }
}
