import { expect, test } from '@jest/globals';
import { isObject, type Json, type JsonObject } from '../../src/json/json.ts';
import { definitionDifferences } from '../../src/plan/difference.ts';
import { hasCorpus, realFlows } from '../rules/corpus.ts';

/**
 * A definition as Dataverse's Git integration writes it again: statuses in upper case, `array` in
 * lower case, and nested actions without an empty `runAfter`.
 */
function written({ triggers, actions, parameters, ...rest }: JsonObject): JsonObject {
  return {
    ...rest,
    triggers: triggers ?? {},
    parameters: eachOf(parameters ?? {}, withArray),
    actions: eachOf(actions ?? {}, (action) => writtenAction(action, true)),
  };
}

const eachOf = (block: Json, form: (value: Json) => Json): Json =>
  isObject(block)
    ? Object.fromEntries(Object.entries(block).map(([name, value]) => [name, form(value)]))
    : block;

const withArray = (value: Json): Json =>
  isObject(value) && value.type === 'Array' ? { ...value, type: 'array' } : value;

function writtenAction(action: Json, isAtTop: boolean): Json {
  if (!isObject(action)) return action;
  const { runAfter, ...form } = action;
  const waits = Object.keys(isObject(runAfter) ? runAfter : {}).length > 0;
  const inside = (block: Json) => eachOf(block, (inner) => writtenAction(inner, false));
  const branch = (block: Json) =>
    isObject(block) && block.actions !== undefined
      ? { ...block, actions: inside(block.actions) }
      : block;
  return {
    ...form,
    ...(waits || isAtTop ? { runAfter: eachOf(runAfter ?? {}, inUpperCase) } : {}),
    ...(form.actions === undefined ? {} : { actions: inside(form.actions) }),
    ...(form.else === undefined ? {} : { else: branch(form.else) }),
    ...(form.default === undefined ? {} : { default: branch(form.default) }),
    ...(form.cases === undefined ? {} : { cases: eachOf(form.cases, branch) }),
  };
}

const inUpperCase = (statuses: Json): Json =>
  Array.isArray(statuses) ? statuses.map((status) => String(status).toUpperCase()) : statuses;

(hasCorpus ? test : test.skip)('every real flow equals itself as Git integration writes it', () => {
  let rewritten = 0;
  for (const { flow } of realFlows()) {
    const again = written(flow.definition);
    if (JSON.stringify(again) !== JSON.stringify(flow.definition)) rewritten += 1;
    expect(definitionDifferences(flow.definition, again)).toEqual([]);
    expect(definitionDifferences(again, flow.definition)).toEqual([]);
  }
  expect(rewritten).toBeGreaterThan(150);
});
