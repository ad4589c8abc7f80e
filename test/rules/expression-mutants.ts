import { functionNamed } from '../../src/flow/expression/catalogue.ts';
import type { NameUse } from '../../src/flow/expression/names.ts';
import { parseTemplate } from '../../src/flow/expression/parse.ts';
import { type Call, callsOf, expressionsOf } from '../../src/flow/expression/tree.ts';
import type { ExpressionString } from '../../src/flow/expressions.ts';
import type { Operation } from '../../src/flow/operations.ts';
import { stringsOf } from '../../src/flow/strings.ts';
import { dig, digString, isObject, own } from '../../src/json/json.ts';
import { KeyPath } from '../../src/json/pointer.ts';
import {
  insertProperty,
  keyOffset,
  nodeAt,
  removeProperty,
  replaceValue,
  splice,
} from './edits.ts';
import type { Mutant, Mutate, Sound } from './mutants.ts';

type Path = readonly (string | number)[];

/** How to break what the rules of expressions, variables and order guard, one thing at a time. */
export const EXPRESSION_MUTATIONS: Readonly<Record<string, Mutate>> = {
  *'run-after-cycle'({ text, flow }) {
    for (const action of flow.operations.filter(({ kind }) => kind === 'action')) {
      yield () => waiting(text, action, action, action);
      const [only, ...others] = Object.keys(own(action.value, 'runAfter') ?? {});
      const before = siblingsOf(action, flow.operations).find(({ name }) => name === only);
      if (before === undefined || others.length > 0) continue;
      const names = Object.keys(action.siblings);
      const isFirst = names.indexOf(before.name) < names.indexOf(action.name);
      yield () => waiting(text, before, action, isFirst ? before : action);
    }
  },

  *'run-after-status'({ text, flow }) {
    for (const { path, value } of flow.operations) {
      for (const [name, statuses] of Object.entries(own(value, 'runAfter') ?? {})) {
        const all = Array.isArray(statuses) ? statuses : [];
        yield* all.map(
          (_, index) => () => replaced(text, [...path, 'runAfter', name, index], 'Cancelled'),
        );
        yield () => replaced(text, [...path, 'runAfter', name], 'Succeeded');
      }
    }
  },

  *'operation-type'({ text, flow }) {
    // Types on which no other rule depends.
    const plain =
      /^(?:compose|if|scope|query|select|parsejson|http|openapiconnection|recurrence)$/i;
    for (const { path, type } of flow.operations) {
      if (!plain.test(type)) continue;
      for (const wrong of ['zz_type', `${type}s`]) {
        yield () => replaced(text, [...path, 'type'], wrong);
      }
    }
  },

  *'expression-syntax'(sound) {
    for (const string of changeableStrings(sound)) {
      for (const call of callsOf(parseTemplate(string.text))) {
        const at = string.text.indexOf('(', call.nameSpan.end) + 1;
        for (const stray of ['"', '(', '+ ']) {
          yield () => changed(sound, string, [at, at], stray, at);
        }
      }
      if (string.reading.kind !== 'expression') continue;
      const end = string.text.length;
      yield () => changed(sound, string, [end, end], ')', end);
    }
  },

  *'expression-function'(sound) {
    for (const string of changeableStrings(sound)) {
      for (const call of callsOf(parseTemplate(string.text))) {
        const { start } = call.nameSpan;
        yield () => changed(sound, string, [start, start], 'zz', start);
        if (isFull(call)) {
          const at = string.text.indexOf('(', call.nameSpan.end) + 1;
          const more = call.arguments.length === 0 ? '1' : '1, ';
          yield () => changed(sound, string, [at, at], more, start);
        }
      }
    }
  },

  *'expression-unknown-action'(sound) {
    for (const { string, use } of usesOf(sound, ['operation', 'scope', 'loop'])) {
      yield () => renamed(sound, string, use, 'zz_nowhere');
    }
  },

  *'expression-case'(sound) {
    for (const { string, use } of usesOf(sound, ['operation', 'scope', 'loop', 'variable'])) {
      const other = use.name.toUpperCase();
      // `UPPER` is no other case for what is written so already.
      if (other !== use.name) yield () => renamed(sound, string, use, other);
    }
  },

  *'expression-unreachable-action'(sound) {
    const { operations } = sound.flow;
    for (const { string, use } of usesOf(sound, ['operation', 'scope'])) {
      const { operation, path } = string;
      const field = path[operation.path.length];
      if (
        field === 'trackedProperties' ||
        (field === 'expression' && /until/i.test(operation.type))
      )
        continue;
      const later = siblingsOf(operation, operations).filter(
        ({ value }) => dig(value, 'runAfter', operation.name) !== undefined,
      );
      const inside = operations.filter(({ parent }) => parent === operation).slice(0, 1);
      const holding = operation.parent === null ? [] : [operation.parent];
      const wrong = operation.kind === 'action' ? [operation, ...holding, ...later, ...inside] : [];
      for (const { name } of wrong) yield () => renamed(sound, string, use, name);
    }
    const loop = (actions: object) => ({
      type: 'Foreach',
      runAfter: {},
      foreach: "@createArray('x')",
      actions,
    });
    const at = [...sound.flow.definitionPath, 'actions'];
    const zz_outer = loop({ zz_inner: loop({ zz_deep: compose('x') }) });
    const zz_out = { ...compose("@outputs('zz_deep')"), runAfter: { zz_outer: ['Succeeded'] } };
    yield () => added(sound.text, at, { zz_out, zz_outer }, 10);
  },

  *'expression-items-scope'({ text, flow }) {
    const at = [...flow.definitionPath, 'actions'];
    const loops = flow.operations.filter(({ type }) => /^(?:foreach|until)$/i.test(type));
    for (const { name } of loops) {
      yield () => added(text, at, { zz_outside: compose(`@items('${name}')`) }, 8);
      yield () => added(text, at, { zz_outside: compose(`"@{iterationIndexes('${name}')}`) }, 21);
    }
    yield () => added(text, at, { zz_outside: compose("@item()?['x']") }, 1);
    yield () => added(text, at, { zz_outside: compose("an @{concat('x', item())}") }, 17);
    for (const { path } of loops.filter(({ type }) => /^until$/i.test(type))) {
      const inside = [...path, 'actions'];
      yield () => added(text, inside, { zz_inside: compose(`@items('${path.at(-1)}')`) }, 8);
    }
    const scope = { type: 'Scope', runAfter: {}, actions: { zz_in: compose('x') } };
    const later = { ...compose("@items('zz_scope')"), runAfter: { zz_scope: ['Succeeded'] } };
    yield () => added(text, at, { zz_later: later, zz_scope: scope }, 8);
  },

  *'expression-length'(sound) {
    const long = 'x'.repeat(8_192);
    for (const string of changeableStrings(sound)) {
      for (const { start, end } of expressionsOf(parseTemplate(string.text)).slice(0, 1)) {
        const written = string.text.slice(start, end);
        yield () => changed(sound, string, [start, end], `if(true, ${written}, '${long}')`, start);
      }
    }
  },

  *'variable-undeclared'(sound) {
    const { text, flow } = sound;
    for (const { string, use } of usesOf(sound, ['variable'])) {
      yield () => renamed(sound, string, use, 'zz_nothing');
    }
    for (const { type, path } of flow.operations) {
      if (!/^(?:set|increment|decrement|appendto\w+)variable$/i.test(type)) continue;
      yield () => replaced(text, [...path, 'inputs', 'name'], 'zz_nothing');
    }
    const at = [...flow.definitionPath, 'actions'];
    yield () => added(text, at, { zz_read: compose("a @{variables('zz_nothing')}") }, 15);
  },

  *'variable-nested'({ text, flow }) {
    for (const { path, value, depth } of flow.operations) {
      if (depth > 7) continue;
      for (const block of [['actions'], ['else', 'actions'], ['default', 'actions']]) {
        if (!isObject(dig(value, ...block))) continue;
        const at = [...path, ...block];
        yield () => {
          const read = insertProperty(text, at, 'zz_read', compose("@variables('zz_variable')"));
          const nested = insertProperty(read, at, 'zz_init', initialise('zz_variable', 'string'));
          return mutant(nested, keyOffset(nested, [...at, 'zz_init']));
        };
      }
    }
  },

  *'variable-type'({ text, flow }) {
    const at = [...flow.definitionPath, 'actions'];
    for (const [type, kind] of WRONG_CHANGES) {
      const change = {
        type: kind,
        runAfter: { zz_init: ['Succeeded'] },
        inputs: { name: 'zz_variable', value: 1 },
      };
      yield () => {
        const read = {
          ...compose("@variables('zz_variable')"),
          runAfter: { zz_change: ['Succeeded'] },
        };
        const first = insertProperty(
          insertProperty(text, at, 'zz_read', read),
          at,
          'zz_change',
          change,
        );
        const both = insertProperty(first, at, 'zz_init', initialise('zz_variable', type));
        return mutant(both, nodeAt(both, [...at, 'zz_change', 'inputs', 'name']).offset);
      };
    }
  },

  *'parameter-undeclared'(sound) {
    const { text, flow } = sound;
    for (const { string, use } of usesOf(sound, ['parameter'])) {
      yield () => renamed(sound, string, use, 'zz_parameter');
    }
    if (flow.operations.every(({ host }) => host === null)) return;
    const at = [...flow.definitionPath, 'parameters'];
    for (const name of ['$connections', '$authentication']) {
      yield () => {
        const without = removeProperty(text, [...at, name]);
        return mutant(without, keyOffset(without, at));
      };
    }
  },
};

/** A type of variable, and an action that cannot change such a one. */
const WRONG_CHANGES = [
  ['string', 'IncrementVariable'],
  ['Boolean', 'decrementVariable'],
  ['integer', 'AppendToStringVariable'],
  ['object', 'AppendToArrayVariable'],
] as const;

export function mutant(text: string, expected: number): Mutant {
  return { text, entries: null, expected };
}

/** The values that are evaluated, but for hosts: a change there is a change of references. */
function changeableStrings({ flow }: Sound): ExpressionString[] {
  return stringsOf({ ...flow, definition: {} }).expressions.filter(
    ({ path }) => !path.includes('host') && !(path instanceof KeyPath),
  );
}

function usesOf(
  sound: Sound,
  kinds: readonly NameUse['kind'][],
): { string: ExpressionString; use: NameUse }[] {
  return changeableStrings(sound).flatMap((string) =>
    string.reading.names.filter(({ kind }) => kinds.includes(kind)).map((use) => ({ string, use })),
  );
}

function siblingsOf({ siblings }: Operation, operations: readonly Operation[]): Operation[] {
  return operations.filter((other) => other.siblings === siblings);
}

function isFull(call: Call): boolean {
  return functionNamed(call.name)?.most === call.arguments.length;
}

function renamed(sound: Sound, string: ExpressionString, use: NameUse, name: string): Mutant {
  return changed(sound, string, [use.start, use.end], name.replaceAll("'", "''"), use.start);
}

/** The string with another piece in it; what is wrong with it is at `expected`. */
function changed(
  { text }: Sound,
  { path, text: string }: ExpressionString,
  [start, end]: readonly [number, number],
  piece: string,
  expected: number,
): Mutant {
  const { offset, length } = nodeAt(text, path);
  const written = (part: string) => escaped(part, offset);
  const before = written(string.slice(0, expected));
  const all = written(string.slice(0, start) + piece + string.slice(end));
  return mutant(splice(text, offset, length, `"${all}"`), offset + 1 + before.length);
}

/** As JSON has it within quotes; in half of the places with quotes as the platform writes them. */
function escaped(part: string, offset: number): string {
  const written = JSON.stringify(part).slice(1, -1);
  return offset % 2 === 0 ? written : written.replaceAll("'", '\\u0027').replaceAll('@', '\\u0040');
}

function replaced(text: string, path: Path, value: unknown): Mutant {
  const after = replaceValue(text, path, value);
  return mutant(after, nodeAt(after, path).offset);
}

/** Actions at the top; the first of them is wrong from the character `within` of its inputs on. */
export function added(
  text: string,
  at: Path,
  actions: Record<string, object>,
  within: number,
): Mutant {
  const after = Object.entries(actions).reduce(
    (before, [name, action]) => insertProperty(before, at, name, action),
    text,
  );
  const path = [...at, Object.keys(actions)[0] ?? '', 'inputs'];
  const raw = JSON.stringify(
    (digString(JSON.parse(after), ...path.map(String)) ?? '').slice(0, within),
  );
  return mutant(after, nodeAt(after, path).offset + raw.length - 1);
}

/** `action` waits for `other` as well; reported at `reported`, the first of the circle in the file. */
function waiting(text: string, action: Operation, other: Operation, reported: Operation): Mutant {
  const path = [...action.path, 'runAfter'];
  const after =
    own(action.value, 'runAfter') === undefined
      ? insertProperty(text, action.path, 'runAfter', { [other.name]: ['Succeeded'] })
      : insertProperty(text, path, other.name, ['Succeeded']);
  const name = reported === action ? other.name : action.name;
  return mutant(after, keyOffset(after, [...reported.path, 'runAfter', name]));
}

export function compose(inputs: string): object {
  return { type: 'Compose', runAfter: {}, inputs };
}

export function initialise(name: string, type: string): object {
  return { type: 'InitializeVariable', runAfter: {}, inputs: { variables: [{ name, type }] } };
}
