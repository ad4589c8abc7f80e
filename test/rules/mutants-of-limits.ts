import type { Flow } from '../../src/flow/flow.ts';
import type { Operation } from '../../src/flow/operations.ts';
import { dig, digString, isObject, own } from '../../src/json/json.ts';
import type { Path } from '../../src/json/pointer.ts';
import { ACCOUNT, type EntryText } from './corpus.ts';
import { insertProperty, keyOffset, nodeAt, replaceValue } from './edits.ts';
import { mapText } from './map-text.ts';
import { firstUse, inMap, type Mutant, type Mutate, type Sound } from './mutants.ts';

const COMPOSE = { type: 'Compose', runAfter: {}, inputs: 'x' };
const STRANGE_GUID = '00000000-1111-4222-8333-444444444444';

/** How to break what the limits and the house rules guard, at many places of a real flow. */
export const LIMIT_MUTATIONS: Readonly<Record<string, Mutate>> = {
  *'map-environment-reuse'({ text, entries }) {
    for (const [key, entry] of Object.entries(entries)) {
      const elsewhere = Object.entries(entries).map(([name, other]) => [
        name,
        name === key ? entry : { ...other, connectionName: `${other.connectionName}f` },
      ]);
      yield () =>
        mapMutant(text, { test: Object.fromEntries(elsewhere), production: entries }, [
          'environments',
          'production',
          'connectionReferences',
          key,
          'connectionName',
        ]);
    }
  },

  *'map-duplicate-connection'({ text, entries }) {
    for (const [key, { connectionName, id }] of Object.entries(entries)) {
      const twice = { zz_twice: { connectionName, id, owner: ACCOUNT }, ...entries };
      const at = ['environments', 'production', 'connectionReferences', key, 'connectionName'];
      yield () => mapMutant(text, { production: twice }, at);
    }
  },

  *'owner-not-allowed'({ text, entries }) {
    for (const [key, entry] of Object.entries(entries)) {
      const foreign = { ...entry, owner: 'ada@fabrikam.com', sharedWith: [ACCOUNT] };
      const at = ['environments', 'production', 'connectionReferences', key, 'owner'];
      const owners = { allow: ['svc-*@contoso.com'] };
      yield () => mapMutant(text, { production: { ...entries, [key]: foreign } }, at, { owners });
    }
  },

  *'review-overdue'({ text, entries }) {
    for (const [key, entry] of Object.entries(entries)) {
      const overdue = { ...entry, reviewBy: '2026-11-21' };
      const at = ['environments', 'production', 'connectionReferences', key, 'reviewBy'];
      yield () => mapMutant(text, { production: { ...entries, [key]: overdue } }, at);
    }
  },

  *'connector-denied'({ text, flow, entries }) {
    const connectors = Object.values(entries).map(({ id }) => id);
    for (const [key, { id }] of Object.entries(entries)) {
      if (connectors.filter((other) => other === id).length > 1) continue;
      const name = id.slice(id.lastIndexOf('/') + 1);
      const lists = [
        { deny: [name.toUpperCase()] },
        { allow: ['*', `!${name}`] },
        { allow: ['shared_*'], deny: ['shared_zz', `${name.slice(0, -1)}?`] },
      ];
      for (const list of lists) {
        const map = mapText(entries, { connectors: list });
        yield () => ({ text, entries, map, expected: firstUse(text, flow, key) });
      }
    }
  },

  *'invoker-on-automated-trigger'(sound) {
    const { text, flow, entries } = sound;
    const automated = withTrigger(sound, { type: 'Recurrence', recurrence: DAILY });
    if (automated === null) return;
    if (flow.references?.some(({ source }) => source === 'Invoker')) return;
    for (const { key, path } of flow.references ?? []) {
      const field = ['source', 'runtimeSource'].find((name) => valueAt(text, [...path, name]));
      if (field === undefined || entries[key] === undefined) continue;
      yield () => {
        const changed = replaceValue(automated, [...path, field], 'invoker');
        return { text: changed, entries, expected: keyOffset(changed, path) };
      };
    }
    const change = (key: string, entry: EntryText) => ({
      ...entries,
      [key]: { ...entry, source: 'Invoker' },
    });
    yield* inMap({ ...sound, text: automated }, change);
  },

  *'action-limit'({ text, flow, entries }) {
    const count = flow.operations.filter(({ kind }) => kind === 'action').length;
    const all = scopes(flow);
    const scope = all[count % all.length];
    if (scope === undefined) return;
    yield () => {
      const added = insertMany(text, scope, 501 - count);
      return { text: added, entries, expected: keyOffset(added, topActions(flow)) };
    };
  },

  *'nesting-limit'({ text, flow, entries }) {
    for (const scope of scopes(flow)) {
      const depth = depthOf(flow, scope);
      if (depth >= 10) continue;
      yield () => {
        const names = Array.from({ length: 11 - depth }, (_, index) => `zz_${depth + index}`);
        const chain = names
          .slice(1)
          .reduceRight<object>((actions, name) => scopeOf({ [name]: actions }), COMPOSE);
        const at = names.flatMap((name, index) => (index === 0 ? [name] : ['actions', name]));
        return added(
          text,
          entries,
          scope,
          'zz_'.concat(String(depth)),
          names.length === 1 ? COMPOSE : chain,
          at,
        );
      };
    }
  },

  *'case-limit'({ text, flow, entries }) {
    const cases = Object.fromEntries(
      Array.from({ length: 26 }, (_, index) => [`c${index}`, { case: `${index}`, actions: {} }]),
    );
    const Switch = { type: 'switch', runAfter: {}, expression: 'x', cases };
    for (const scope of scopes(flow)) {
      yield () => added(text, entries, scope, 'zz_switch', Switch, ['zz_switch', 'cases']);
    }
  },

  *'variable-limit'({ text, flow, entries }) {
    const existing = flow.operations.flatMap(({ type, value, path }) => {
      const variables = dig(value, 'inputs', 'variables');
      if (type !== 'InitializeVariable' || !Array.isArray(variables)) return [];
      return variables.map((_, index) => [...path, 'inputs', 'variables', index]);
    });
    for (const more of [0, 1]) {
      const count = 251 - existing.length + more;
      const variables = Array.from({ length: count }, (_, index) => ({
        name: `zz_${index}`,
        type: 'string',
      }));
      const action = { type: 'InitializeVariable', runAfter: {}, inputs: { variables } };
      const own = Array.from({ length: count }, (_, index) => [
        ...topActions(flow),
        'zz_variables',
        'inputs',
        'variables',
        index,
      ]);
      yield () => {
        const changed = insertProperty(text, topActions(flow), 'zz_variables', action);
        const first = [...own, ...existing][250] ?? [];
        return { text: changed, entries, expected: nodeAt(changed, first).offset };
      };
    }
  },

  *'name-length'({ text, flow, entries }) {
    const name = 'zz'.padEnd(81, '_');
    for (const scope of scopes(flow))
      yield () => added(text, entries, scope, name, COMPOSE, [name]);
  },

  *'description-length'({ text, flow, entries }) {
    const long = 'é'.repeat(257);
    for (const { path, value } of flow.operations) {
      if (!isObject(value)) continue;
      const at = [...path, 'description'];
      yield () => {
        const changed = Object.hasOwn(value, 'description')
          ? replaceValue(text, at, long)
          : insertProperty(text, path, 'description', long);
        return { text: changed, entries, expected: nodeAt(changed, at).offset };
      };
    }
  },

  *'until-limit'({ text, flow, entries }) {
    const limits = [
      ['count', { count: 5001, timeout: 'PT1H' }],
      ['count', { count: '0', timeout: 'P30D' }],
      ['timeout', { count: 60, timeout: 'P4W2DT1S' }],
      ['timeout', { timeout: '01:00:00' }],
      ['timeout', { count: 5000, timeout: 'P2M' }],
    ] as const;
    for (const scope of scopes(flow)) {
      for (const [field, limit] of limits) {
        const until = {
          type: 'Until',
          runAfter: {},
          expression: '@equals(1, 1)',
          limit,
          actions: {},
        };
        yield () => added(text, entries, scope, 'zz_until', until, ['zz_until', 'limit', field]);
      }
    }
    for (const { type, path, value } of flow.operations) {
      if (type !== 'Until' || dig(value, 'limit', 'timeout') === undefined) continue;
      const at = [...path, 'limit', 'timeout'];
      yield () => {
        const changed = replaceValue(text, at, 'P31D');
        return { text: changed, entries, expected: nodeAt(changed, at).offset };
      };
    }
  },

  *'recurrence-interval'({ text, flow, entries }) {
    const trigger = flow.operations.find(({ kind }) => kind === 'trigger');
    if (trigger === undefined || !isObject(trigger.value)) return;
    const path = [...trigger.path, 'recurrence'];
    const recurrences = [
      ['interval', { frequency: 'Second', interval: 59 }],
      ['interval', { frequency: 'minute', interval: '0' }],
      ['interval', { frequency: 'Day', interval: 501 }],
      ['interval', { frequency: 'Month', interval: 17 }],
      ['interval', { frequency: 'Week', interval: 72 }],
    ] as const;
    const has = Object.hasOwn(trigger.value, 'recurrence');
    for (const [field, recurrence] of recurrences) {
      yield () => {
        const changed = has
          ? replaceValue(text, path, recurrence)
          : insertProperty(text, trigger.path, 'recurrence', recurrence);
        return { text: changed, entries, expected: nodeAt(changed, [...path, field]).offset };
      };
    }
  },

  *'retry-policy'({ text, flow, entries }) {
    const policies = [
      ['type', { type: 'linear' }],
      ['count', { type: 'fixed', count: 91, interval: 'PT5S' }],
      ['interval', { type: 'fixed', count: 90, interval: 'PT4S' }],
      [
        'maximumInterval',
        { type: 'exponential', count: 1, interval: 'PT9S', maximumInterval: 'P1DT1S' },
      ],
      ['minimumInterval', { type: 'Exponential', count: 1, minimumInterval: '5 seconds' }],
    ] as const;
    for (const { path, value, host } of flow.operations) {
      const inputs = own(value, 'inputs');
      if (host === null || !isObject(inputs)) continue;
      const at = [...path, 'inputs', 'retryPolicy'];
      for (const [field, policy] of policies) {
        yield () => {
          const changed = Object.hasOwn(inputs, 'retryPolicy')
            ? replaceValue(text, at, policy)
            : insertProperty(text, [...path, 'inputs'], 'retryPolicy', policy);
          return { text: changed, entries, expected: nodeAt(changed, [...at, field]).offset };
        };
      }
    }
  },

  *'concurrency-range'({ text, flow, entries }) {
    for (const { kind, type, path, value } of flow.operations) {
      const isLoop = type.toLowerCase() === 'foreach';
      if ((kind !== 'trigger' && !isLoop) || !isObject(value)) continue;
      const field = isLoop ? 'repetitions' : 'runs';
      const at = [...path, 'runtimeConfiguration'];
      for (const count of [0, isLoop ? 51 : 101]) {
        const runtimeConfiguration = { concurrency: { [field]: count } };
        yield () => {
          const changed = Object.hasOwn(value, 'runtimeConfiguration')
            ? replaceValue(text, at, runtimeConfiguration)
            : insertProperty(text, path, 'runtimeConfiguration', runtimeConfiguration);
          const expected = nodeAt(changed, [...at, 'concurrency', field]).offset;
          return { text: changed, entries, expected };
        };
      }
    }
  },

  *'child-flow-unknown'({ text, flow, entries }) {
    const child = { host: { workflowReferenceName: STRANGE_GUID }, body: {} };
    const action = { type: 'Workflow', runAfter: {}, inputs: child };
    const at = ['zz_child', 'inputs', 'host', 'workflowReferenceName'];
    for (const scope of scopes(flow)) {
      yield () => added(text, entries, scope, 'zz_child', action, at);
    }
    for (const { childFlow, path } of flow.operations) {
      if (childFlow === null) continue;
      const where = [...path, 'inputs', 'host', 'workflowReferenceName'];
      yield () => {
        const changed = replaceValue(text, where, STRANGE_GUID);
        return { text: changed, entries, expected: nodeAt(changed, where).offset };
      };
    }
  },

  *'secret-in-definition'({ text, flow, entries }) {
    for (const at of flow.operations.flatMap(writtenParameters)) {
      for (const [before, secret] of SECRETS) {
        yield () => {
          const changed = replaceValue(text, at, before + secret);
          const expected = nodeAt(changed, at).offset + 1 + before.length;
          return { text: changed, entries, expected };
        };
      }
    }
    for (const scope of scopes(flow)) {
      for (const [field, secret] of SECRET_HEADERS) {
        const call = { type: 'Http', runAfter: {}, inputs: { headers: { [field]: secret } } };
        const at = ['zz_call', 'inputs', 'headers', field];
        yield () => {
          const { expected, ...mutant } = added(text, entries, scope, 'zz_call', call, at);
          return { ...mutant, expected: expected + 1 };
        };
      }
    }
  },

  *'solution-aware'({ text, flow, entries }) {
    const [first] = flow.references ?? [];
    if (first === undefined) return;
    const named = flow.references?.find(({ logicalName }) => logicalName !== null);
    for (const name of ['zz_one', 'zz_two']) {
      yield () => {
        const changed = named
          ? replaceValue(text, logicalNamePath(text, named.path), name)
          : insertProperty(text, first.path, 'connectionReferenceLogicalName', name);
        return { text: changed, entries, expected: keyOffset(changed, (named ?? first).path) };
      };
    }
  },
};

const DAILY = { frequency: 'Day', interval: 1 };

/** Made up, and each of a shape that real ones have: what goes before, and the secret itself. */
const SECRETS = [
  ['https://contoso.com/run?sv=1.0&sig=', 'Zm9yLXRlc3RzLW9ubHktbm90LXJlYWw_x1'],
  ['DefaultEndpointsProtocol=https;AccountName=x;AccountKey=', `${'Ab3+'.repeat(21)}Zg==`],
  ['Server=sql.contoso.com;Database=x;User ID=app;Password=', 'pa55-word'],
  ['Bearer ', 'abcdefghij0123456789.klmnop'],
  ['', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ0ZXN0cyJ9.dGVzdHMtb25seQ'],
] as const;

const SECRET_HEADERS = [
  ['password', 'pa55word'],
  ['x-api-key', '0f1e2d3c4b5a69788796a5b4c3d2e1f0'],
] as const;

/** Where an operation has parameters whose texts are written out. */
function writtenParameters({ path, value }: Operation): Path[] {
  const parameters = dig(value, 'inputs', 'parameters');
  if (!isObject(parameters)) return [];
  return Object.entries(parameters).flatMap(([name, text]) =>
    typeof text === 'string' && !text.startsWith('@')
      ? [[...path, 'inputs', 'parameters', name]]
      : [],
  );
}

function mapMutant(
  text: string,
  environments: Record<string, object>,
  at: Path,
  rest: object = {},
): Mutant {
  const all = Object.entries(environments).map(([name, connectionReferences]) => [
    name,
    { environmentName: `Default-${name}`, deployAs: ACCOUNT, connectionReferences },
  ]);
  const document = { version: 1, environments: Object.fromEntries(all), ...rest };
  const map = JSON.stringify(document, null, 2).replaceAll('\n', '\r\n');
  return { text, entries: {}, map, isInMap: true, expected: nodeAt(map, at).offset };
}

/** The flow with `action` as the first of a scope, wrong at `at` within that scope. */
function added(
  text: string,
  entries: Sound['entries'],
  scope: Path,
  name: string,
  action: object,
  at: Path,
): Mutant {
  const changed = insertProperty(text, scope, name, action);
  const node = nodeAt(changed, [...scope, ...at]);
  const isScalar = node.type !== 'object' && node.type !== 'array';
  const expected = isScalar ? node.offset : keyOffset(changed, [...scope, ...at]);
  return { text: changed, entries, expected };
}

/** Every block of actions in the flow that has any, the top one first. */
function scopes(flow: Flow): Path[] {
  const paths = flow.operations.flatMap(({ kind, path }) =>
    kind === 'action' ? [path.slice(0, -1)] : [],
  );
  return [...new Map(paths.map((path) => [path.join('\n'), path])).values()];
}

function depthOf(flow: Flow, scope: Path): number {
  const inside = flow.operations.find(
    ({ path }) => path.slice(0, -1).join('\n') === scope.join('\n'),
  );
  return inside?.depth ?? 1;
}

function scopeOf(actions: object): object {
  return { type: 'Scope', runAfter: {}, actions };
}

function topActions({ definitionPath }: Flow): Path {
  return [...definitionPath, 'actions'];
}

/** Puts `count` actions before those of a scope, all in one edit. */
function insertMany(text: string, scope: Path, count: number): string {
  const actions = Array.from(
    { length: count - 1 },
    (_, index) => `"zz_${index}": ${JSON.stringify(COMPOSE)},`,
  );
  const { offset } = nodeAt(text, scope);
  const more = text.slice(0, offset + 1) + actions.join('\n') + text.slice(offset + 1);
  return insertProperty(more, scope, 'zz_last', COMPOSE);
}

/** The flow started by `trigger` instead; null where its trigger uses a reference. */
function withTrigger({ text, flow }: Sound, trigger: object): string | null {
  const own = flow.operations.find(({ kind }) => kind === 'trigger');
  return own === undefined || own.host !== null ? null : replaceValue(text, own.path, trigger);
}

function valueAt(text: string, path: Path): boolean {
  return digString(JSON.parse(text), ...path.map(String)) !== null;
}

function logicalNamePath(text: string, reference: Path): Path {
  const nested = [...reference, 'connection', 'connectionReferenceLogicalName'];
  return valueAt(text, nested) ? nested : [...reference, 'connectionReferenceLogicalName'];
}
