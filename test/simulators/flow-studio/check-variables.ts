import { type Refusal, saveFailed } from './refusals.ts';
import type { Json } from './state.ts';
import { type Operation, record } from './walk.ts';

const uses = /^(set|increment|decrement|appendtostring|appendtoarray)variable$/i;

/** `InitializeVariable` must be at the top level, and before it is used it has to be there at all. */
export function checkVariables(_: Json, all: Operation[]): Refusal | undefined {
  const initialisers = all.filter(({ body }) => /^initializevariable$/i.test(String(body.type)));
  const nested = initialisers.find(({ depth }) => depth > 0);
  if (nested !== undefined) {
    const text = `The action '${nested.name}' initialises a variable below the top level`;
    return saveFailed('InvalidVariableInitialization', text);
  }
  const declared = new Set(initialisers.flatMap(({ body }) => variablesOf(body)));
  const stray = all
    .filter(({ body }) => uses.test(String(body.type)))
    .find(({ body }) => !declared.has(String(record(body.inputs).name).toLowerCase()));
  if (stray === undefined) return undefined;
  const text = `The action '${stray.name}' uses a variable that is not initialised`;
  return saveFailed('InvalidVariableOperation', text);
}

/** The names that an `InitializeVariable` declares, in lower case. */
export function variablesOf(body: Json): string[] {
  const { variables } = record(body.inputs);
  if (!Array.isArray(variables)) return [];
  return variables.map((variable) => String(record(variable).name).toLowerCase());
}
