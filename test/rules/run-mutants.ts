import { variablesIn } from '../../src/flow/expression/variables.ts';
import { isForeach, isUntil } from '../../src/flow/loops.ts';
import { dig, isObject, own } from '../../src/json/json.ts';
import { insertProperty, keyOffset, nodeAt } from './edits.ts';
import { added, compose, initialise, mutant } from './expression-mutants.ts';
import type { Mutant, Mutate, Sound } from './mutants.ts';

type Path = readonly (string | number)[];

/** How to break what a run relies on: where an action is, and what a variable holds then. */
export const RUN_MUTATIONS: Readonly<Record<string, Mutate>> = {
  *'terminate-in-loop'(sound) {
    yield* inLoops(sound, { type: 'terminate', runAfter: {}, inputs: { runStatus: 'Failed' } });
  },

  *'response-misplaced'(sound) {
    const { text, flow } = sound;
    const response = { type: 'Response', kind: 'Http', runAfter: {}, inputs: { statusCode: 200 } };
    yield* inLoops(sound, response);
    const trigger = flow.operations.find(({ kind }) => kind === 'trigger');
    if (trigger === undefined) return;
    for (const [field, value] of [
      ['recurrence', { frequency: 'Day', interval: 1 }],
      ['splitOn', '@triggerBody()'],
    ] as const) {
      if (own(trigger.value, field) !== undefined) continue;
      yield () => placed(insertProperty(text, trigger.path, field, value), top(sound), response);
    }
  },

  *'variable-duplicate'({ text, flow }) {
    for (const { name, type, path } of variablesIn(flow.operations, []).declared) {
      yield () => {
        const twice = initialise(name.toUpperCase(), type);
        const changed = insertProperty(text, top({ flow }), 'zz_again', twice);
        return mutant(changed, nodeAt(changed, [...path, 'name']).offset);
      };
    }
    yield () => {
      const type = 'string';
      const both = [
        { name: 'zz_variable', type },
        { name: 'ZZ_variable', type },
      ];
      const zz_init = { type: 'InitializeVariable', runAfter: {}, inputs: { variables: both } };
      const zz_read = reads('zz_variable', 'zz_init');
      const changed = withActions(text, top({ flow }), { zz_init, zz_read });
      const at = [...top({ flow }), 'zz_init', 'inputs', 'variables', 1, 'name'];
      return mutant(changed, nodeAt(changed, at).offset);
    };
  },

  *'variable-before-init'({ text, flow }) {
    for (const { name } of variablesIn(flow.operations, []).declared) {
      if (name.includes("'")) continue;
      yield () => added(text, top({ flow }), { zz_early: reads(name) }, 12);
    }
    const zz_init = {
      ...initialise('zz_variable', 'string'),
      runAfter: { zz_wait: ['Succeeded'] },
    };
    const zz_wait = {
      type: 'Wait',
      runAfter: {},
      inputs: { interval: { count: 1, unit: 'Hour' } },
    };
    const zz_read = {
      ...reads('zz_variable'),
      runAfter: { zz_init: ['Succeeded', 'Skipped'] },
    };
    yield () => added(text, top({ flow }), { zz_read, zz_init, zz_wait }, 12);
  },

  *'variable-self-reference'({ text, flow }) {
    const zz_init = initialise('zz_variable', 'object');
    const set = (value: unknown) => ({
      type: 'SetVariable',
      runAfter: { zz_init: ['Succeeded'] },
      inputs: { name: 'zz_variable', value },
    });
    for (const [value, path, within] of [
      ["@union(variables('zz_variable'), 1)", [], 18],
      [{ deep: ["a @{variables('zz_variable')}"] }, ['deep', 0], 15],
    ] as const) {
      yield () => {
        const changed = withActions(text, top({ flow }), { zz_set: set(value), zz_init });
        const at = [...top({ flow }), 'zz_set', 'inputs', 'value', ...path];
        return mutant(changed, nodeAt(changed, at).offset + 1 + within);
      };
    }
  },

  *'parallel-variable-write'({ text, flow }) {
    const zz_init = initialise('zz_variable', 'string');
    const set = (value: string, runAfter = {}) => ({
      type: 'SetVariable',
      runAfter,
      inputs: { name: 'zz_variable', value },
    });
    const started = { zz_init: ['Succeeded'] };
    const zz_loop = {
      type: 'Foreach',
      runAfter: started,
      foreach: "@createArray('a', 'b')",
      runtimeConfiguration: { concurrency: { repetitions: 2 } },
      actions: { zz_set: set("@items('zz_loop')") },
    };
    yield () => {
      const zz_read = reads('zz_variable', 'zz_loop');
      const changed = withActions(text, top({ flow }), { zz_read, zz_loop, zz_init });
      const at = [...top({ flow }), 'zz_loop', 'actions', 'zz_set', 'inputs', 'name'];
      return mutant(changed, nodeAt(changed, at).offset);
    };
    yield () => {
      const branches = { zz_two: set('2', started), zz_one: set('1', started) };
      const zz_read = reads('zz_variable', 'zz_one', 'zz_two');
      const changed = withActions(text, top({ flow }), { ...branches, zz_read, zz_init });
      return mutant(
        changed,
        nodeAt(changed, [...top({ flow }), 'zz_one', 'inputs', 'name']).offset,
      );
    };
    for (const loop of flow.operations.filter((each) => isForeach(each))) {
      const { changes } = variablesIn(flow.operations, []);
      const first = changes.find(({ action }) => action.parent === loop);
      if (first === undefined || loop.depth > 1 || !isObject(loop.value)) continue;
      if (Object.hasOwn(loop.value, 'runtimeConfiguration')) continue;
      yield () => {
        const runtimeConfiguration = { concurrency: { repetitions: 50 } };
        const changed = insertProperty(
          text,
          loop.path,
          'runtimeConfiguration',
          runtimeConfiguration,
        );
        return mutant(changed, nodeAt(changed, first.path).offset);
      };
    }
  },

  *'variable-unused'({ text, flow }) {
    const zz_set = {
      type: 'AppendToStringVariable',
      runAfter: { zz_init: ['Succeeded'] },
      inputs: { name: 'ZZ_variable', value: 'x' },
    };
    for (const more of [{}, { zz_set }]) {
      yield () => {
        const actions = { ...more, zz_init: initialise('zz_variable', 'string') };
        const changed = withActions(text, top({ flow }), actions);
        const at = [...top({ flow }), 'zz_init', 'inputs', 'variables', 0, 'name'];
        return mutant(changed, nodeAt(changed, at).offset);
      };
    }
  },

  *'until-default'(sound) {
    const { text, flow } = sound;
    const expression = "@equals(variables('zz_variable'), 1)";
    const limits = [{ count: 60, timeout: 'PT1H' }, {}, { count: '60' }, { timeout: 'PT60M' }];
    for (const limit of limits) {
      yield () => {
        const runAfter = { zz_init: ['Succeeded'] };
        const zz_until = { type: 'until', runAfter, expression, limit, actions: {} };
        const zz_init = initialise('zz_variable', 'integer');
        const changed = withActions(text, top({ flow }), { zz_until, zz_init });
        return mutant(changed, keyOffset(changed, [...top({ flow }), 'zz_until', 'limit']));
      };
    }
  },
};

/** In each loop that there is, and in loops of its own, at two depths. */
function* inLoops(sound: Sound, action: object): Generator<() => Mutant> {
  const { text, flow } = sound;
  for (const loop of flow.operations.filter((each) => isForeach(each) || isUntil(each))) {
    if (!isObject(dig(loop.value, 'actions')) || loop.depth > 8) continue;
    yield () => placed(text, [...loop.path, 'actions'], action);
  }
  const zz_each = { type: 'Foreach', runAfter: {}, foreach: "@createArray('x')" };
  const zz_if = { type: 'If', runAfter: {}, expression: { equals: [1, 1] }, actions: {} };
  for (const [actions, block] of [
    [{}, []],
    [{ zz_if }, ['zz_if', 'actions']],
  ] as const) {
    const around = insertProperty(text, top(sound), 'zz_each', { ...zz_each, actions });
    yield () => placed(around, [...top(sound), 'zz_each', 'actions', ...block], action);
  }
}

/** The action as the first one of a block, where it is wrong. */
function placed(text: string, block: Path, action: object): Mutant {
  const changed = insertProperty(text, block, 'zz_misplaced', action);
  return mutant(changed, keyOffset(changed, [...block, 'zz_misplaced']));
}

function top({ flow }: Pick<Sound, 'flow'>): Path {
  return [...flow.definitionPath, 'actions'];
}

/** The last one comes first. */
function withActions(text: string, at: Path, actions: Record<string, object>): string {
  return Object.entries(actions).reduce(
    (before, [name, action]) => insertProperty(before, at, name, action),
    text,
  );
}

function reads(variable: string, ...waited: string[]): object {
  const runAfter = Object.fromEntries(waited.map((name) => [name, ['Succeeded']]));
  return { ...compose(`@variables('${variable}')`), runAfter };
}
