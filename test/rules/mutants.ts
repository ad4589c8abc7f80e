import type { Node } from 'jsonc-parser';
import type { Flow } from '../../src/flow/flow.ts';
import type { Operation } from '../../src/flow/operations.ts';
import { dig, isObject, own } from '../../src/json/json.ts';
import { isNotBlockable } from '../../src/map/data-policies/connectors.ts';
import { policyUses } from '../../src/map/data-policies/uses.ts';
import { ACCOUNT, type EntryText } from './corpus.ts';
import {
  insertProperty,
  keyOffset,
  nodeAt,
  removeProperty,
  renameKey,
  replaceValue,
  splice,
} from './edits.ts';
import { mapText } from './map-text.ts';
import { POLICY_FILE, type PolicyStory, policy } from './policies.ts';

/** A real flow that is fine, with a map that binds what it uses. */
export interface Sound {
  text: string;
  flow: Flow;
  entries: Readonly<Record<string, EntryText>>;
}

/** The flow with one thing broken, and the one place where that must be reported. */
export interface Mutant {
  text: string;
  /** Null: checked without a map. */
  entries: Readonly<Record<string, EntryText>> | null;
  /** Offset in `text`. */
  expected: number;
  /** Bytes that the encoding does not allow are put here. */
  badBytesAt?: number;
  /** A map of its own, instead of one that binds `entries`. */
  map?: string;
  /** The flow as the base branch has it: the mutant is a pull request. */
  before?: string;
  /** `expected` is an offset in the map. */
  isInMap?: boolean;
  /** Other files of the repository. */
  beside?: Readonly<Record<string, string>>;
}

/** Made when asked for, since a flow offers many more places than are tried. */
export type Mutate = (sound: Sound) => Iterable<() => Mutant>;

/** How to break exactly what each rule guards, at every place that a flow offers. */
export const MUTATIONS: Readonly<Record<string, Mutate>> = {
  *'json-invalid'({ text, flow, entries }) {
    yield () => ({ text: `${text}\n}`, entries, expected: text.length + 1 });
    for (const { kind, path, value } of flow.operations) {
      if (kind === 'trigger' || !isObject(value) || Object.keys(value).length < 2) continue;
      const at = [...path, 'type'];
      yield () => {
        const doubled = insertProperty(text, path, 'type', 'Compose');
        const added = doubled.length - text.length;
        return { text: doubled, entries, expected: keyOffset(text, at) + added };
      };
      yield () => {
        const inside = nodeAt(text, at).offset + 2;
        return { text, entries, expected: inside, badBytesAt: inside };
      };
      yield () => {
        const [first, second] = nodeAt(text, path).children as [Node, Node];
        const comma = text.indexOf(',', first.offset + first.length);
        return { text: splice(text, comma, 1, ' '), entries, expected: second.offset };
      };
    }
  },

  *'trigger-count'({ text, flow, entries }) {
    const path = [...flow.definitionPath, 'triggers'];
    const second = { type: 'Request', kind: 'Button', inputs: { schema: {} } };
    const changed = (after: string) => ({ text: after, entries, expected: keyOffset(after, path) });
    yield () => changed(insertProperty(text, path, 'zz_second', second));
    if (flow.operations.some(({ kind, host }) => kind === 'trigger' && host !== null)) return;
    yield () => changed(replaceValue(text, path, {}));
  },

  *'action-name-unique'({ text, flow, entries }) {
    const actions = flow.operations.filter(({ kind }) => kind === 'action');
    for (const action of actions.filter((one) => !isAwaited(one))) {
      const other = actions.findLast(({ siblings }) => siblings !== action.siblings);
      if (other !== undefined) yield () => namedAlike(text, action, other, entries);
    }
  },

  *'run-after-unknown'({ text, flow, entries }) {
    for (const { path, value, siblings } of flow.operations) {
      const runAfter = own(value, 'runAfter');
      if (!isObject(runAfter)) continue;
      const elsewhere = flow.operations.find(({ name }) => !(name in siblings))?.name;
      for (const name of Object.keys(runAfter)) {
        for (const wrong of ['zz_nowhere', ...(elsewhere === undefined ? [] : [elsewhere])]) {
          yield () => {
            const renamed = renameKey(text, [...path, 'runAfter', name], wrong);
            const expected = keyOffset(renamed, [...path, 'runAfter', wrong]);
            return { text: renamed, entries, expected };
          };
        }
      }
    }
  },

  *'references-as-array'({ text, flow, entries }) {
    const path = flow.referencesPath ?? [];
    const references = dig(JSON.parse(text), ...path.map(String));
    yield () => {
      const lost = replaceValue(text, path, Object.values(references ?? {}));
      return { text: lost, entries, expected: keyOffset(lost, path) };
    };
  },

  *'reference-case'({ text, flow, entries }) {
    for (const user of users(flow)) {
      yield () => renamedUse(text, user, otherCaseOf(user.key), entries);
    }
    yield* inMap({ text, flow, entries }, (key, entry) => ({
      ...without(entries, key),
      [otherCaseOf(key)]: entry,
    }));
  },

  *'connection-id-as-key'({ text, flow, entries }) {
    for (const user of users(flow)) {
      yield () => renamedUse(text, user, entries[user.key]?.connectionName ?? '', entries);
      if (!isShared(user, flow)) continue;
      yield () => renamedUse(text, user, '0123456789abcdef0123456789abcdef', entries);
    }
  },

  *'reference-undeclared'({ text, flow, entries }) {
    for (const { key, path } of flow.references ?? []) {
      yield () => {
        const removed = removeProperty(text, path);
        return { text: removed, entries, expected: firstUse(removed, flow, key) };
      };
    }
    for (const user of users(flow).filter((one) => isShared(one, flow))) {
      yield () => renamedUse(text, user, 'zz_undeclared', null);
    }
  },

  *'reference-unused'({ text, flow, entries }) {
    const path = flow.referencesPath ?? [];
    const entry = {
      connectionName: '0123456789abcdef0123456789abcdef',
      api: { name: 'shared_zz' },
    };
    yield () => {
      const added = insertProperty(text, path, 'zz_unused', entry);
      return { text: added, entries, expected: keyOffset(added, [...path, 'zz_unused']) };
    };
  },

  *'reference-unmapped'(sound) {
    yield* inMap(sound, (key) => without(sound.entries, key));
  },

  *'connector-mismatch'({ text, flow, entries }) {
    const id = '/providers/Microsoft.PowerApps/apis/shared_zz';
    for (const { path, host, keyPath } of users(flow)) {
      if (host?.connector == null) continue;
      yield () => {
        const changed = replaceValue(text, [...path, 'inputs', 'host', 'apiId'], id);
        return { text: changed, entries, expected: nodeAt(changed, keyPath).offset };
      };
    }
    yield* inMap({ text, flow, entries }, (key, entry) => ({
      ...entries,
      [key]: { ...entry, id },
    }));
  },

  *'teams-shared-reference'({ text, flow }) {
    const card = teamsAction('OpenApiConnectionWebhook', 'PostCardAndWaitForResponse');
    const message = teamsAction('OpenApiConnection', 'PostMessageToConversation');
    yield () => withTeams(text, flow, card, message);
    yield () => withTeams(text, flow, message, card);
  },

  /** A policy that puts one connector of the flow in another group than the others, or blocks it. */
  *'data-policy'({ text, flow, entries }) {
    const bindings = Object.entries(entries).map(([key, { id }]) => ({
      used: { key },
      entry: { id },
    }));
    const uses = policyUses(flow, { bindings }).filter(({ connector }) => !connector.isExempt);
    const first = Map.groupBy(uses, ({ connector }) => connector.key);
    const places = [...first.values()].flatMap(([use]) => (use === undefined ? [] : [use]));
    for (const { operation, connector } of places) {
      const apart = connector === places[0]?.connector ? places[1] : { operation };
      const story = { custom: [['*', 'General']] } satisfies PolicyStory;
      if (apart !== undefined) {
        yield () => underPolicy({ ...story, business: [connector.name] }, apart.operation);
      }
      if (isNotBlockable(connector)) continue;
      yield () => underPolicy({ ...story, blocked: [connector.name] }, operation);
    }
    function underPolicy(story: PolicyStory, { path }: Operation): Mutant {
      const map = mapText(entries, {}, { dataPolicies: [POLICY_FILE] });
      const beside = { [POLICY_FILE]: JSON.stringify(policy(story)) };
      return { text, entries, map, beside, expected: keyOffset(text, path) };
    }
  },

  *'owner-mismatch'(sound) {
    const owner = `ada-${ACCOUNT}`;
    yield* inMap(sound, (key, entry) => ({ ...sound.entries, [key]: { ...entry, owner } }));
  },

  *'use-not-allowed'(sound) {
    const usedBy = ['elsewhere/**'];
    yield* inMap(sound, (key, entry) => ({ ...sound.entries, [key]: { ...entry, usedBy } }));
  },
};

/** For each key the flow as it is, with a map changed by `change`: wrong where the key is first used. */
export function* inMap(
  { text, flow, entries }: Sound,
  change: (key: string, entry: EntryText) => Record<string, EntryText>,
): Generator<() => Mutant> {
  for (const [key, entry] of Object.entries(entries)) {
    yield () => ({ text, entries: change(key, entry), expected: firstUse(text, flow, key) });
  }
}

export type User = Operation & { key: string; keyPath: (string | number)[] };

/** The operations that name a reference. */
export function users(flow: Flow): User[] {
  return flow.operations.flatMap((operation) =>
    operation.host === null
      ? []
      : [
          {
            ...operation,
            key: operation.host.key,
            keyPath: [...operation.path, ...operation.host.path],
          },
        ],
  );
}

/** True when another operation uses the same key, so that its reference stays in use. */
function isShared({ key }: User, flow: Flow): boolean {
  return users(flow).filter((other) => other.key === key).length > 1;
}

/** Where the first text is that names `key`. */
export function firstUse(text: string, flow: Flow, key: string): number {
  const uses = users(flow).filter((user) => user.key === key);
  return Math.min(...uses.map(({ keyPath }) => nodeAt(text, keyPath).offset));
}

function renamedUse(
  text: string,
  { key, keyPath }: User,
  name: string,
  entries: Mutant['entries'],
): Mutant {
  const { value } = nodeAt(text, keyPath);
  const renamed = replaceValue(text, keyPath, String(value).replace(key, name));
  return { text: renamed, entries, expected: nodeAt(renamed, keyPath).offset };
}

/** Gives `action` the name of `other`, in another case; the later of the two is wrong. */
function namedAlike(
  text: string,
  { path }: Operation,
  other: Operation,
  entries: Mutant['entries'],
): Mutant {
  const name = otherCaseOf(other.name);
  const renamed = renameKey(text, path, name);
  const newPath = [...path.slice(0, -1), name];
  const isInside = path.every((step, index) => step === other.path[index]);
  const otherPath = isInside ? [...newPath, ...other.path.slice(path.length)] : other.path;
  const expected = Math.max(keyOffset(renamed, newPath), keyOffset(renamed, otherPath));
  return { text: renamed, entries, expected };
}

/** Two Teams actions at the top, on a reference of their own. */
function withTeams(text: string, flow: Flow, first: object, later: object): Mutant {
  const actions = [...flow.definitionPath, 'actions'];
  const declared = { connection: {}, api: { name: 'shared_teams' } };
  const prepared = insertProperty(text, flow.referencesPath ?? [], 'zz_teams', declared);
  const one = insertProperty(prepared, actions, 'zz_later', later);
  const both = insertProperty(one, actions, 'zz_first', first);
  const at = [...actions, 'zz_first', 'inputs', 'host', 'connectionName'];
  return { text: both, entries: null, expected: nodeAt(both, at).offset };
}

function isAwaited({ name, siblings }: Operation): boolean {
  return Object.values(siblings).some((sibling) => dig(sibling, 'runAfter', name) !== undefined);
}

function otherCaseOf(name: string): string {
  return name === name.toUpperCase() ? name.toLowerCase() : name.toUpperCase();
}

function without<T>(entries: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => name !== key));
}

function teamsAction(type: string, operationId: string): object {
  const apiId = '/providers/Microsoft.PowerApps/apis/shared_teams';
  const host = { apiId, connectionName: 'zz_teams', operationId };
  return { type, runAfter: {}, inputs: { host, parameters: {} } };
}
