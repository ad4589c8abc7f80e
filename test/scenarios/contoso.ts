import { type FlowStudioOptions, makeKey } from '../simulators/flow-studio/index.ts';
import type { Files } from './scenario.ts';

/**
 * The small repository that most scenarios tell of: three flows, one map with one environment,
 * and a Flow Studio that holds them as Git does.
 */

export const ENVIRONMENT = 'Default-26e65220-5561-46ef-9783-ce5f20489241';
export const DEPLOYER = 'svc-flows@contoso.com';
/** Of a fixed day, so that it is the same in every run; good for a hundred years. */
export const KEY = makeKey({ upn: DEPLOYER, expiresInDays: 36_500, now: new Date('2026-10-01') });

export const MAP_FILE = 'connection-references.json';
export const REMINDER = 'flows/finance/invoice-reminder.json';
export const ONBOARDING = 'flows/hr/onboarding.json';
export const REVIEW = 'flows/it/access-review.json';

export const GUIDS: Record<string, string> = {
  [REMINDER]: '0757041a-8ef2-4f74-af06-06881916f371',
  [ONBOARDING]: 'a9d3c5e7-1b84-4f26-8c90-3e5f7a2d6b18',
  [REVIEW]: '47c8e0b5-d916-4f3a-a2c7-5e0d9b6f1834',
};

const apiOf = (connector: string) => `/providers/Microsoft.PowerApps/apis/${connector}`;

export interface Operation {
  type: string;
  runAfter: Record<string, string[]>;
  inputs: Record<string, unknown>;
}

/** A connector action after others that succeeded. */
export function call(connector: string, operationId: string, ...after: string[]): Operation {
  return {
    runAfter: Object.fromEntries(after.map((name) => [name, ['Succeeded']])),
    type: 'OpenApiConnection',
    inputs: {
      host: { apiId: apiOf(connector), connectionName: connector, operationId },
      parameters: {},
      authentication: "@parameters('$authentication')",
    },
  };
}

export interface FlowDocument {
  displayName: string;
  definition: {
    $schema: string;
    contentVersion: string;
    parameters: Record<string, unknown>;
    triggers: Record<string, unknown>;
    actions: Record<string, Operation>;
  };
  connectionReferences: Record<string, { id: string }>;
}

const SCHEMA =
  'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#';

/** A flow as the arguments of `update_live_flow`, which declares the references that it uses. */
export function flow(displayName: string, actions: Record<string, Operation>): FlowDocument {
  const hosts = Object.values(actions).map(
    ({ inputs }) => inputs.host as { connectionName: string },
  );
  const used = [...new Set(hosts.map(({ connectionName }) => connectionName))];
  return {
    displayName,
    definition: {
      $schema: SCHEMA,
      contentVersion: '1.0.0.0',
      parameters: {
        $connections: { defaultValue: {}, type: 'Object' },
        $authentication: { defaultValue: {}, type: 'SecureObject' },
      },
      triggers: {
        Every_day: { type: 'Recurrence', recurrence: { frequency: 'Day', interval: 1 } },
      },
      actions,
    },
    connectionReferences: Object.fromEntries(used.map((key) => [key, { id: apiOf(key) }])),
  };
}

export const reminder = flow('Invoice reminder', {
  Get_open_invoices: call('shared_sharepointonline', 'GetItems'),
  Send_the_reminder: call('shared_office365', 'SendEmailV2', 'Get_open_invoices'),
});
export const onboarding = flow('Onboarding', {
  Get_new_colleagues: call('shared_sharepointonline', 'GetItems'),
  Welcome_in_Teams: call('shared_teams', 'PostMessageToConversation', 'Get_new_colleagues'),
});
export const review = flow('Access review', {
  List_idle_accounts: call('shared_sharepointonline', 'GetItems'),
});

export interface EntryDocument {
  connectionName: string;
  id: string;
  owner?: string;
  sharedWith?: string[];
  usedBy?: string[];
  stewards?: string[];
}

export interface MapDocument {
  version: 1;
  environments: Record<
    string,
    {
      environmentName: string;
      deployAs?: string;
      connectionReferences: Record<string, EntryDocument>;
      flows?: Record<string, Record<string, unknown>>;
    }
  >;
  owners?: { allow: string[] };
  dataPolicies?: string[];
  rules?: Record<string, string>;
  suppressions?: object[];
}

export const CONNECTIONS = {
  shared_sharepointonline: 'shared-sharepointonl-62599557-1f33-4aec-b4c0-a6e4afcae3be',
  shared_office365: 'shared-office365-1c433d0f-a030-45eb-9795-8c2585f84781',
  shared_teams: 'shared-teams-9e7a31c4-02f8-4d0b-8a55-6e1b1c0ab7d2',
};
/** A connection of a person's own, which is shared with nobody. */
export const FOREIGN = 'shared-office365-d4a40000-5e1f-4f0c-9b1d-7c6e5a4b3c2d';
export const DANA = 'dana@contoso.com';

export const map: MapDocument = {
  version: 1,
  environments: {
    production: {
      environmentName: ENVIRONMENT,
      deployAs: DEPLOYER,
      connectionReferences: Object.fromEntries(
        Object.entries(CONNECTIONS).map(([key, connectionName]) => [
          key,
          { connectionName, id: apiOf(key), owner: DEPLOYER },
        ]),
      ),
      flows: {
        [REMINDER]: { flowName: GUIDS[REMINDER] },
        [ONBOARDING]: { flowName: GUIDS[ONBOARDING] },
        [REVIEW]: { flowName: GUIDS[REVIEW] },
      },
    },
  },
};

/** A copy of a document, changed. */
export function changed<T>(document: T, change: (copy: T) => void): T {
  const copy = structuredClone(document);
  change(copy);
  return copy;
}

export const json = (document: unknown) => `${JSON.stringify(document, null, 2)}\n`;

/** The repository, with other files where `changes` has some; null takes one away. */
export function repository(
  changes: Readonly<Record<string, string | Uint8Array | null>> = {},
): Files {
  const all: Record<string, string | Uint8Array | null> = {
    [MAP_FILE]: json(map),
    [REMINDER]: json(reminder),
    [ONBOARDING]: json(onboarding),
    [REVIEW]: json(review),
    ...changes,
  };
  return Object.fromEntries(
    Object.entries(all).filter((file): file is [string, string | Uint8Array] => file[1] !== null),
  );
}

/** The production environment of a map, to be changed. */
export function production(document: MapDocument) {
  const { production } = document.environments;
  if (production === undefined) throw new Error('the map has no production');
  return production;
}

/** The action's own mistake to make: an action that runs after `name`. */
export function after(document: FlowDocument, action: string, name: string): FlowDocument {
  return changed(document, ({ definition: { actions } }) => {
    const chosen = actions[action];
    if (chosen !== undefined) chosen.runAfter = { [name]: ['Succeeded'] };
  });
}

type LiveFlow = FlowStudioOptions['state']['flows'][number];

/** A flow as it is live: the document, bound to the connections of the map. */
export function live(file: string, document: FlowDocument, bindings: object = {}): LiveFlow {
  const bound = Object.keys(document.connectionReferences).map((key) => [
    key,
    {
      connectionName: CONNECTIONS[key as keyof typeof CONNECTIONS],
      id: apiOf(key),
      source: 'Embedded',
    },
  ]);
  return {
    environment: ENVIRONMENT,
    name: GUIDS[file] ?? '',
    displayName: document.displayName,
    owner: DEPLOYER,
    definition: document.definition,
    connectionReferences: { ...Object.fromEntries(bound), ...bindings },
  };
}

/** A Flow Studio that holds `flows`; without them, what Git holds. */
export function flowStudio(
  flows: LiveFlow[] = [
    live(REMINDER, reminder),
    live(ONBOARDING, onboarding),
    live(REVIEW, review),
  ],
): FlowStudioOptions {
  const own = Object.entries(CONNECTIONS).map(([connector, id]) => ({
    id,
    connector,
    environment: ENVIRONMENT,
    owner: DEPLOYER,
  }));
  const foreign = {
    id: FOREIGN,
    connector: 'shared_office365',
    environment: ENVIRONMENT,
    owner: DANA,
  };
  return {
    state: {
      environments: [{ id: ENVIRONMENT, displayName: 'Contoso (default)', isDefault: true }],
      keys: [{ key: KEY, upn: DEPLOYER }],
      connections: [...own, foreign],
      flows,
    },
  };
}

/** As `flow`, with one action more: a change that a plan shows and a deployment makes. */
export function withOneMore(document: FlowDocument): FlowDocument {
  return changed(document, ({ definition: { actions } }) => {
    const last = Object.keys(actions).at(-1) ?? '';
    actions.Note_it_down = {
      runAfter: { [last]: ['Succeeded'] },
      type: 'Compose',
      inputs: '@utcNow()' as never,
    };
  });
}
