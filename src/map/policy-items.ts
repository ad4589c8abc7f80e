import type { Path } from '../json/pointer.ts';
import { dataPolicies } from './data-policies/differences.ts';
import { identityKey } from './identity.ts';
import { identityInWords, type PlacedIdentityChange } from './identity-changes.ts';
import type { ConnectionMap, Entry, Environment, FlowSettings } from './map.ts';
import {
  connectorLists,
  type Difference,
  type Differs,
  ids,
  lists,
  listsOrNone,
  severities,
  suppressions,
  texts,
} from './policy-differences.ts';

/** A setting that a pull request may change, but that is not decided by the pull request itself. */
export interface PolicyItem<Holder, Value> {
  /** Its name in the map, or `identity`: which live flow a file is. */
  item: string;
  /** `base`: the base branch's value applies to a pull request. `shown`: a change is only shown. */
  judge: 'base' | 'shown';
  read: (holder: Holder) => Value;
  /** The differences between two holders, which `of` names. */
  changes: (now: Holder, was: Holder, of: string) => Iterable<Difference>;
}

/** A file in an environment. */
interface FlowPlace {
  settings: FlowSettings | null;
  /** The change to another live flow; null where there is none. */
  identity: PlacedIdentityChange | null;
}

/**
 * The contract's list "From the base branch", and other items whose changes are shown. The holder
 * decides who must review: all stewards of the map, those of the environment, or those of the
 * entry; for a flow those of the environment. `policyOf` reads from it what applies,
 * `policyChanges` what is shown.
 */
export const POLICY_ITEMS = {
  map: {
    owners: row('owners', 'base', {
      label: 'owners.allow',
      path: () => ['owners', 'allow'],
      read: (map: ConnectionMap) => map.owners.allow,
      differs: lists,
    }),
    rules: row('rules', 'base', {
      path: () => ['rules'],
      read: (map: ConnectionMap) => map.rules,
      differs: severities,
    }),
    ignored: row('compare.ignore', 'base', {
      path: () => ['compare', 'ignore'],
      read: (map: ConnectionMap) => map.compare.ignore,
      differs: listsOrNone,
    }),
    files: row('files', 'base', {
      path: () => ['files'],
      read: (map: ConnectionMap) => map.files,
      differs: lists,
    }),
    suppressions: row('suppressions', 'base', {
      path: () => ['suppressions'],
      read: (map: ConnectionMap) => map.suppressions,
      differs: suppressions,
    }),
    dataPolicies: row('dataPolicies', 'base', {
      path: () => ['dataPolicies'],
      read: (map: ConnectionMap) => map.dataPolicies,
      differs: dataPolicies,
    }),
  },
  environment: {
    environmentName: row('identity', 'shown', {
      label: 'environmentName',
      path: ({ paths }) => paths.environmentName,
      read: (environment: Environment) => environment.environmentName,
      differs: ids,
    }),
    deployAs: row('deployAs', 'shown', {
      path: ({ paths }) => paths.deployAs,
      read: (environment: Environment) => environment.deployAs,
      differs: texts,
    }),
    dataverse: row('dataverse', 'base', {
      path: ({ paths }) => paths.dataverse,
      read: (environment: Environment) => environment.dataverse,
      differs: texts,
    }),
    connectors: row('connectors', 'base', {
      path: ({ paths }) => [...paths.environment, 'connectors'],
      read: (environment: Environment) => environment.connectors,
      differs: connectorLists,
    }),
  },
  entry: {
    owner: row('owner', 'shown', {
      path: ({ paths }) => paths.owner,
      read: (entry: Entry) => entry.owner,
      differs: texts,
    }),
    sharedWith: row('sharedWith', 'shown', {
      path: ({ paths }) => [...paths.entry, 'sharedWith'],
      read: (entry: Entry) => entry.sharedWith,
      differs: listsOrNone,
    }),
    stewards: row('stewards', 'base', {
      path: ({ paths }) => [...paths.entry, 'stewards'],
      read: (entry: Entry) => entry.stewards,
      differs: listsOrNone,
    }),
    usedBy: row('usedBy', 'base', {
      path: ({ paths }) => [...paths.entry, 'usedBy'],
      read: (entry: Entry) => entry.usedBy,
      differs: lists,
    }),
  },
  flow: {
    create: row('create', 'shown', {
      path: ({ settings }) => [...(settings?.path ?? []), 'create'],
      // With a guid it has no effect.
      read: ({ settings }: FlowPlace) =>
        settings?.create === true && settings.flowName === null ? 'true' : null,
      differs: texts,
    }),
    identity: row('identity', 'shown', {
      path: ({ settings }) =>
        settings === null ? [] : [...settings.path, ...(settings.flowName ? ['flowName'] : [])],
      read: ({ identity }: FlowPlace) => identity,
      *differs(path, _name, now) {
        if (now === null) return;
        yield {
          path,
          about: [now.file, identityKey(now.to)],
          what: `\`${now.file}\` ${identityInWords(now)}`,
        };
      },
    }),
  },
} as const;

interface About<Holder, Value> {
  /** Its name in a message, where that differs. */
  label?: string;
  path: (holder: Holder) => Path;
  read: (holder: Holder) => Value;
  differs: Differs<Value>;
}

function row<Holder, Value>(
  item: string,
  judge: 'base' | 'shown',
  { label = item, path, read, differs }: About<Holder, Value>,
): PolicyItem<Holder, Value> {
  const changes = (now: Holder, was: Holder, of: string) =>
    differs(path(now), `${label}${of}`, read(now), read(was));
  return { item, judge, read, changes };
}
