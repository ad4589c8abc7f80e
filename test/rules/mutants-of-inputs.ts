import type { Flow } from '../../src/flow/flow.ts';
import type { Operation } from '../../src/flow/operations.ts';
import { dig, digString, isObject, own } from '../../src/json/json.ts';
import type { Path } from '../../src/json/pointer.ts';
import {
  insertProperty,
  keyOffset,
  nodeAt,
  removeProperty,
  replaceValue,
  splice,
} from './edits.ts';
import { mapText } from './map-text.ts';
import { type Mutant, type Mutate, type Sound, users } from './mutants.ts';
import { checkFiles, MAP_FILE } from './repository.ts';
import { watching, writing } from './row-triggers.ts';

/** What an operation of each type cannot do without, and does not have twice. */
const NEEDED: readonly (readonly [RegExp, string])[] = [
  [/^openapiconnection/i, 'inputs.host.operationId'],
  [/^openapiconnection/i, 'inputs.host'],
  [/^apiconnection$/i, 'inputs.path'],
  [/^http$/i, 'inputs.method'],
  [/^http$/i, 'inputs.uri'],
  [/^compose$/i, 'inputs'],
  [/^parsejson$/i, 'inputs.content'],
  [/^parsejson$/i, 'inputs.schema'],
  [/^select$/i, 'inputs.from'],
  [/^query$/i, 'inputs.where'],
  [/^join$/i, 'inputs.joinWith'],
  [/^table$/i, 'inputs.format'],
  [/^terminate$/i, 'inputs.runStatus'],
  [/^append\w+variable$/i, 'inputs.value'],
  [/^workflow$/i, 'inputs.host.workflowReferenceName'],
  [/^foreach$/i, 'foreach'],
  [/^(?:if|until|switch)$/i, 'expression'],
];

/** How to break what the rules of inputs, schedules, parameters and triggers guard. */
export const INPUT_MUTATIONS: Readonly<Record<string, Mutate>> = {
  *'operation-inputs'(sound) {
    for (const operation of sound.flow.operations) {
      yield* withoutField(sound, operation);
      yield* withoutSign(sound, operation);
      yield* withoutStatus(sound, operation);
    }
    const { text, flow, entries } = sound;
    for (const [action, at] of WRONG_ACTIONS) {
      yield () => {
        const added = insertProperty(text, topActions(flow), 'zz_wrong', action);
        const place = [...topActions(flow), 'zz_wrong', ...at];
        return { text: added, entries, expected: placeOf(added, place) };
      };
    }
  },

  *'recurrence-schedule'({ text, flow, entries }) {
    const trigger = triggerOf(flow);
    if (trigger === undefined || !isObject(trigger.value)) return;
    const path = [...trigger.path, 'recurrence'];
    const has = Object.hasOwn(trigger.value, 'recurrence');
    // A flow that answers a call has none.
    if (!has && flow.operations.some(({ type }) => /^response$/i.test(type))) return;
    for (const [recurrence, ...at] of WRONG_SCHEDULES) {
      yield () => {
        const changed = has
          ? replaceValue(text, path, recurrence)
          : insertProperty(text, trigger.path, 'recurrence', recurrence);
        return { text: changed, entries, expected: placeOf(changed, [...path, ...at]) };
      };
    }
  },

  *'parameter-value'({ text, flow, entries }) {
    const at = [...flow.definitionPath, 'parameters'];
    for (const [parameter, ...field] of WRONG_PARAMETERS) {
      yield () => {
        const changed = insertProperty(text, at, 'zz_parameter', parameter);
        return {
          text: changed,
          entries,
          expected: placeOf(changed, [...at, 'zz_parameter', ...field]),
        };
      };
    }
  },

  *'http-trigger-open'({ text, flow, entries }) {
    const trigger = triggerOf(flow);
    if (trigger === undefined || trigger.host !== null || isInvoked(flow)) return;
    for (const who of [undefined, 'All']) {
      const inputs = { triggerAuthenticationType: who, schema: {} };
      const open = { type: 'Request', kind: 'Http', inputs };
      const field = who === undefined ? [] : ['triggerAuthenticationType'];
      yield () => {
        const changed = replaceValue(text, trigger.path, open);
        const expected = placeOf(changed, [...trigger.path, 'inputs', ...field]);
        return { text: changed, entries, expected };
      };
    }
  },

  *'secure-data-missing'({ text, flow, entries }) {
    const uri = 'https://contoso.vault.azure.net/secrets/a?api-version=7.4';
    const read = { type: 'Http', runAfter: {}, inputs: { method: 'GET', uri } };
    for (const scope of scopes(flow)) {
      yield () => {
        const added = insertProperty(text, scope, 'zz_secret', read);
        return { text: added, entries, expected: keyOffset(added, [...scope, 'zz_secret']) };
      };
    }
    for (const { path, value } of flow.operations) {
      const action = digString(value, 'inputs', 'parameters', 'actionName');
      if (action !== 'RetrieveEnvironmentVariableSecretValue') continue;
      if (dig(value, 'runtimeConfiguration', 'secureData') === undefined) continue;
      yield () => {
        const shown = removeProperty(text, [...path, 'runtimeConfiguration']);
        return { text: shown, entries, expected: keyOffset(shown, path) };
      };
    }
  },

  *'trigger-loop'({ text, flow, entries }) {
    const place = triggerForRows(flow);
    if (place === null || flow.operations.some(({ type }) => type === 'Terminate')) return;
    const at = [...topActions(flow), 'zz_write'];
    for (const request of [{}, { filteringattributes: 'zz_a,zz_b' }]) {
      const trigger = withKey(watching({ entityname: 'zz_table', ...request }), place.key);
      const write = withKey(writing('zz_tables', ['zz_b']), place.key);
      yield () => {
        const started = replaceValue(text, place.path, trigger);
        const changed = insertProperty(started, at.slice(0, -1), 'zz_write', write);
        return { text: changed, entries, expected: keyOffset(changed, at) };
      };
    }
  },

  *'trigger-unfiltered'({ text, flow, entries }) {
    const place = triggerForRows(flow);
    if (place === null) return;
    for (const message of [3, '4', 7]) {
      const trigger = withKey(watching({ entityname: 'zz_table', message }), place.key);
      yield () => {
        const changed = replaceValue(text, place.path, trigger);
        return { text: changed, entries, expected: keyOffset(changed, place.path) };
      };
    }
  },

  *'trigger-concurrency-added'({ text, flow, entries }) {
    const trigger = triggerOf(flow);
    if (!isObject(trigger?.value) || Object.hasOwn(trigger.value, 'runtimeConfiguration')) return;
    const runtimeConfiguration = { concurrency: { runs: 5 } };
    yield () => {
      const changed = insertProperty(
        text,
        trigger.path,
        'runtimeConfiguration',
        runtimeConfiguration,
      );
      const expected = keyOffset(changed, [...trigger.path, 'runtimeConfiguration', 'concurrency']);
      return { text: changed, entries, expected, before: text };
    };
  },

  *'no-failure-path'(sound) {
    const { text, flow } = sound;
    const failures = flow.operations.flatMap(({ path, value }) =>
      Object.entries(own(value, 'runAfter') ?? {}).flatMap(([name, statuses]) =>
        (statuses as string[]).flatMap((status, index) =>
          /failed|timedout/i.test(status) ? [[...path, 'runAfter', name, index]] : [],
        ),
      ),
    );
    const calls = flow.operations.some(({ host, type }) => host !== null || /^http$/i.test(type));
    // Branches that exclude each other no longer do.
    const written = flow.operations.flatMap(({ type, value }) =>
      /^(?:append|set)\w+$/i.test(type) ? [digString(value, 'inputs', 'name')] : [],
    );
    const isShared = new Set(written).size < written.length;
    if (failures.length === 0 || !calls || isShared) return;
    yield () => {
      const changed = failures.reduce((now, at) => replaceValue(now, at, 'Succeeded'), text);
      return switchedOn(sound, 'no-failure-path', changed, keyOffset(changed, topActions(flow)));
    };
  },

  *'list-unbounded'(sound) {
    const { text, flow } = sound;
    if (!isSilent(sound, 'list-unbounded')) return;
    for (const { path, value } of flow.operations) {
      const operation = digString(value, 'inputs', 'host', 'operationId') ?? '';
      const parameters = dig(value, 'inputs', 'parameters');
      const isBounded = ['$filter', '$top'].filter((name) => own(parameters, name) !== undefined);
      if (!/^(?:ListRecords|GetItems)/.test(operation) || isBounded.length !== 1) continue;
      if (own(value, 'runtimeConfiguration') !== undefined) continue;
      if (['$skiptoken', 'fetchXml'].some((name) => own(parameters, name) !== undefined)) continue;
      yield () => {
        const limit = [...path, 'inputs', 'parameters', isBounded[0] ?? ''];
        const changed = removeProperty(text, limit);
        return switchedOn(sound, 'list-unbounded', changed, keyOffset(changed, path));
      };
    }
  },

  *'hard-coded-value'(sound) {
    if (!isSilent(sound, 'hard-coded-value')) return;
    for (const at of users(sound.flow).flatMap(writtenParameters)) {
      for (const written of ['https://zz.contoso.com/a', 'zz@contoso.com']) {
        yield () => {
          const changed = replaceValue(sound.text, at, written);
          return switchedOn(sound, 'hard-coded-value', changed, nodeAt(changed, at).offset);
        };
      }
    }
  },
};

/** The texts that a connector is asked with. */
function writtenParameters({ path, value }: Operation): Path[] {
  if (/^aibuilder/.test(digString(value, 'inputs', 'host', 'operationId') ?? '')) return [];
  return Object.entries(dig(value, 'inputs', 'parameters') ?? {}).flatMap(([name, given]) =>
    typeof given === 'string' && !name.startsWith('subscriptionRequest')
      ? [[...path, 'inputs', 'parameters', name]]
      : [],
  );
}

function* withoutField(
  { text, entries }: Sound,
  { type, path, value }: Operation,
): Generator<() => Mutant> {
  for (const [pattern, field] of NEEDED) {
    const keys = field.split('.');
    if (!pattern.test(type) || dig(value, ...keys) === undefined) continue;
    yield () => {
      const without = removeProperty(text, [...path, ...keys]);
      const holder = [...path, ...keys.slice(0, -1)];
      return { text: without, entries, expected: keyOffset(without, holder) };
    };
  }
}

/** A list or condition whose `@` is lost. */
function* withoutSign(
  { text, entries }: Sound,
  { path, value }: Operation,
): Generator<() => Mutant> {
  for (const field of ['foreach', 'inputs.from', 'inputs.where']) {
    const keys = field.split('.');
    const expression = digString(value, ...keys);
    if (!expression?.startsWith('@') || expression.startsWith('@{')) continue;
    yield () => {
      const { offset } = nodeAt(text, [...path, ...keys]);
      const sign = text.indexOf('@', offset);
      return { text: splice(text, sign, 1, ''), entries, expected: offset };
    };
  }
}

function* withoutStatus(
  { text, entries }: Sound,
  { path, value }: Operation,
): Generator<() => Mutant> {
  for (const name of Object.keys(own(value, 'runAfter') ?? {})) {
    const at = [...path, 'runAfter', name];
    yield () => {
      const empty = replaceValue(text, at, []);
      return { text: empty, entries, expected: keyOffset(empty, at) };
    };
  }
}

/** The same faults of expressions, in property names and in the definition's outputs. */
export const PLACE_MUTATIONS: readonly (readonly [rule: string, mutate: Mutate])[] = [
  ['expression-syntax', (sound) => names(sound, '@odata.type', 1)],
  ['expression-function', (sound) => names(sound, "@{zzlower('a')}", 2)],
  ['expression-unknown-action', (sound) => names(sound, "@{body('zz_nowhere')}", 8)],
  ['expression-unknown-action', (sound) => outputs(sound, "@body('zz_nowhere')", 7)],
  ['variable-undeclared', (sound) => outputs(sound, "a @{variables('zz_nothing')}", 15)],
];

function* names(
  { text, flow, entries }: Sound,
  name: string,
  within: number,
): Generator<() => Mutant> {
  for (const scope of scopes(flow)) {
    yield () => {
      const action = { type: 'Compose', runAfter: {}, inputs: { list: [{ [name]: 'x' }] } };
      const added = insertProperty(text, scope, 'zz_name', action);
      const at = [...scope, 'zz_name', 'inputs', 'list', 0, name];
      return { text: added, entries, expected: keyOffset(added, at) + 1 + within };
    };
  }
}

function* outputs(
  { text, flow, entries }: Sound,
  value: string,
  within: number,
): Generator<() => Mutant> {
  const at = [...flow.definitionPath, 'outputs'];
  const output = { zz_output: { type: 'String', value } };
  yield () => {
    const changed =
      own(flow.definition, 'outputs') === undefined
        ? insertProperty(text, flow.definitionPath, 'outputs', output)
        : replaceValue(text, at, output);
    const place = [...at, 'zz_output', 'value'];
    return { text: changed, entries, expected: nodeAt(changed, place).offset + 1 + within };
  };
}

const DAILY = { frequency: 'Day', interval: 1 };

const WRONG_SCHEDULES: readonly (readonly [object | string, ...Path])[] = [
  ['0 7 * * *'],
  [{ frequency: 'Fortnight', interval: 1 }, 'frequency'],
  [{ ...DAILY, timeZone: 'Europe/Berlin' }, 'timeZone'],
  [{ ...DAILY, timeZone: 'Central Eurpean Standard Time' }, 'timeZone'],
  [{ ...DAILY, startTime: '2027-02-29T08:00:00Z' }, 'startTime'],
  [{ ...DAILY, schedule: { weekDays: ['Monday'] } }, 'schedule', 'weekDays'],
  [{ ...DAILY, schedule: { hours: ['24'] } }, 'schedule', 'hours', 0],
  [{ ...DAILY, schedule: { minutes: [60] } }, 'schedule', 'minutes', 0],
  [{ frequency: 'Week', interval: 1, schedule: { weekDays: ['Mon'] } }, 'schedule', 'weekDays', 0],
];

const WRONG_PARAMETERS: readonly (readonly [object, ...string[]])[] = [
  [{ type: 'String' }],
  [{ type: 'Int', defaultValue: '7' }, 'defaultValue'],
  [{ type: 'Boolean', defaultValue: true }, 'type'],
  [{ defaultValue: 'x' }],
];

const WRONG_ACTIONS: readonly (readonly [object, Path])[] = [
  [
    { type: 'Wait', runAfter: {}, inputs: { interval: { count: 5, unit: 'min' } } },
    ['inputs', 'interval', 'unit'],
  ],
  [
    { type: 'Http', runAfter: {}, inputs: { method: 'GET', uri: 'api.contoso.com/x' } },
    ['inputs', 'uri'],
  ],
  [{ type: 'If', runAfter: {}, expression: { eq: [1, 1] }, actions: {} }, ['expression', 'eq']],
  [
    { type: 'If', runAfter: {}, expression: { equals: [1] }, actions: {} },
    ['expression', 'equals'],
  ],
  [
    {
      type: 'Switch',
      runAfter: {},
      expression: '@int(1)',
      cases: { a: { case: 1, actions: {} }, b: { case: 1, actions: {} } },
    },
    ['cases', 'b', 'case'],
  ],
  [{ type: 'Compose', runAfter: [], inputs: 1 }, ['runAfter']],
  [{ type: 'Scope', runAfter: {}, actions: [] }, ['actions']],
  [
    { type: 'If', runAfter: {}, expression: '@true', actions: {}, else: { actions: 'none' } },
    ['else', 'actions'],
  ],
  [
    { type: 'Compose', runAfter: {}, inputs: 1, limit: { timeout: '30 minutes' } },
    ['limit', 'timeout'],
  ],
  [{ type: 'Compose', runAfter: {}, inputs: "utcNow('o')" }, ['inputs']],
  [{ type: 'Compose', runAfter: {}, inputs: "Today is @utcNow('d')." }, ['inputs']],
  [{ type: 'Compose', runAfter: {}, inputs: 1, retryPolicy: { type: 'none' } }, ['retryPolicy']],
  [
    {
      type: 'Http',
      runAfter: {},
      inputs: { method: 'GET', uri: 'https://x', headers: 'Accept: *' },
    },
    ['inputs', 'headers'],
  ],
  [{ type: 'Scope', runAfter: {}, actions: {}, zz_in: { type: 'Compose', inputs: 1 } }, ['zz_in']],
  [
    {
      type: 'If',
      runAfter: {},
      expression: '@true',
      actions: {},
      else: { zz_in: { type: 'Compose', inputs: 1 } },
    },
    ['else', 'zz_in'],
  ],
];

/** The place of a finding at `path`: a scalar itself, else the key of what is there or holds it. */
function placeOf(text: string, path: Path): number {
  const node = nodeAt(text, path);
  return node.type === 'object' || node.type === 'array' ? keyOffset(text, path) : node.offset;
}

/** The rule, switched on, has nothing to say of the flow as it is. */
function isSilent(sound: Sound, rule: string): boolean {
  const { text, map = '' } = switchedOn(sound, rule, sound.text, 0);
  const { findings } = checkFiles({ 'a.json': text, [MAP_FILE]: map });
  return findings.every((finding) => finding.rule !== rule);
}

function switchedOn({ entries }: Sound, rule: string, text: string, expected: number): Mutant {
  const map = JSON.stringify({ ...JSON.parse(mapText(entries)), rules: { [rule]: 'warning' } });
  return { text, entries, map, expected };
}

function topActions({ definitionPath }: Flow): Path {
  return [...definitionPath, 'actions'];
}

function triggerOf({ operations }: Flow): Operation | undefined {
  return operations.find(({ kind }) => kind === 'trigger');
}

/** Somebody starts it, whose connection it uses. */
function isInvoked({ references }: Flow): boolean {
  return references?.some(({ source }) => source === 'Invoker') ?? false;
}

/** A trigger that another one may replace, and the key of a Dataverse connection to use. */
function triggerForRows(flow: Flow): { path: Path; key: string } | null {
  const trigger = triggerOf(flow);
  const dataverse = users(flow).find(
    ({ kind, host }) => kind === 'action' && host?.connector === 'shared_commondataserviceforapps',
  );
  if (trigger === undefined || trigger.host !== null || dataverse === undefined) return null;
  if (isInvoked(flow) || flow.operations.some(({ type }) => /^response$/i.test(type))) return null;
  return { path: trigger.path, key: dataverse.key };
}

function withKey(operation: ReturnType<typeof watching>, connectionName: string): object {
  const { inputs } = operation;
  return { ...operation, inputs: { ...inputs, host: { ...inputs.host, connectionName } } };
}

/** Every block of actions in the flow that has any, the top one first. */
function scopes(flow: Flow): Path[] {
  const paths = flow.operations.flatMap(({ kind, path }) =>
    kind === 'action' ? [path.slice(0, -1)] : [],
  );
  return [...new Map(paths.map((path) => [path.join('\n'), path])).values()];
}
