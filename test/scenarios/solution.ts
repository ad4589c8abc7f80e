import { type DataverseOptions, solutionFile } from '../simulators/dataverse/index.ts';
import { call, changed, ENVIRONMENT, json, MAP_FILE } from './contoso.ts';
import type { Files } from './scenario.ts';

/**
 * The small repository of stories about Dataverse: two flows of an unpacked solution, and a map
 * with one environment that is reached through Dataverse.
 */

/** The application that deploys, and one that only reads for pull requests. */
export const APP = '3f2a1b0c-9d8e-4f7a-8b6c-5d4e3f2a1b0c';
export const READER = '7c6d5e4f-3a2b-4c1d-8e9f-0a1b2c3d4e5f';
export const ADDRESS = 'https://contoso.crm4.dynamics.com';

export const REMINDER_ID = '0757041a-8ef2-4f74-af06-06881916f371';
export const ONBOARDING_ID = 'a9d3c5e7-1b84-4f26-8c90-3e5f7a2d6b18';
export const REMINDER = `flows/InvoiceReminder-${REMINDER_ID.toUpperCase()}.json`;
export const ONBOARDING = `flows/Onboarding-${ONBOARDING_ID.toUpperCase()}.json`;

export const MAIL = 'shared-office365-1c433d0f-a030-45eb-9795-8c2585f84781';
export const OTHER_MAIL = 'shared-office365-2d544e1f-b141-46fc-8846-9d3696f95892';
export const SITES = 'shared-sharepointonl-62599557-1f33-4aec-b4c0-a6e4afcae3be';

type Actions = Record<string, ReturnType<typeof call>>;

/** A flow of a solution, as `pac solution unpack` writes it. */
export function solutionFlow(actions: Actions): object {
  const definition = {
    $schema:
      'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#',
    contentVersion: '1.0.0.0',
    parameters: {
      $connections: { defaultValue: {}, type: 'Object' },
      $authentication: { defaultValue: {}, type: 'SecureObject' },
    },
    triggers: {
      Every_day: { type: 'Recurrence', recurrence: { frequency: 'Day', interval: 1 } },
    },
    actions,
  };
  return solutionFile(definition, {
    shared_sharepointonline: 'contoso_sites',
    shared_office365: 'contoso_mail',
  });
}

const actions: Actions = {
  Get_open_invoices: call('shared_sharepointonline', 'GetItems'),
  Send_the_reminder: call('shared_office365', 'SendEmailV2', 'Get_open_invoices'),
};
export const reminder = solutionFlow(actions);
export const onboarding = solutionFlow({
  Get_new_colleagues: call('shared_sharepointonline', 'GetItems'),
  Welcome_them: call('shared_office365', 'SendEmailV2', 'Get_new_colleagues'),
});
export const changedReminder = solutionFlow({
  ...actions,
  Tell_the_manager: call('shared_office365', 'SendEmailV2', 'Send_the_reminder'),
});

const entry = (connector: string, connectionName: string) => ({
  connectionName,
  id: `/providers/Microsoft.PowerApps/apis/${connector}`,
  owner: 'dana@contoso.com',
  sharedWith: [APP],
});

export const solutionMap = {
  version: 1,
  environments: {
    production: {
      environmentName: ENVIRONMENT,
      dataverse: ADDRESS,
      deployAs: APP,
      connectionReferences: {
        contoso_mail: entry('shared_office365', MAIL),
        contoso_sites: entry('shared_sharepointonline', SITES),
      },
    },
  },
};

/** The map with its mail on the other connection. */
export const otherMail = changed(solutionMap, ({ environments }) => {
  environments.production.connectionReferences.contoso_mail.connectionName = OTHER_MAIL;
});

/** The repository, with other files where `changes` has some. */
export function solution(changes: Files = {}): Files {
  return {
    [MAP_FILE]: json(solutionMap),
    [REMINDER]: json(reminder),
    [ONBOARDING]: json(onboarding),
    ...changes,
  };
}

/** One flow changed, and nothing else. */
export const oneChange = {
  base: solution(),
  merged: solution({ [REMINDER]: json(changedReminder) }),
};

type Environment = DataverseOptions['state']['environments'][number];

const rows = (mail: string | null) => [
  { logicalName: 'contoso_mail', connector: 'shared_office365', connection: mail },
  { logicalName: 'contoso_sites', connector: 'shared_sharepointonline', connection: SITES },
];

/** An environment that holds what Git held, its mail bound to `mail`. */
export function dataverse(
  change: Partial<Environment> = {},
  mail: string | null = MAIL,
  more: Partial<DataverseOptions> = {},
): DataverseOptions {
  const owned = (id: string, connector: string) => ({
    id,
    connector,
    owner: 'dana@contoso.com',
    sharedWith: [APP, READER],
  });
  return {
    state: {
      apps: [
        { clientId: APP, subjects: ['repo:contoso/automations:environment:production'] },
        { clientId: READER, subjects: ['repo:contoso/automations:pull_request'] },
      ],
      environments: [
        {
          id: ENVIRONMENT,
          url: ADDRESS,
          references: rows(mail),
          connections: [
            owned(MAIL, 'shared_office365'),
            owned(OTHER_MAIL, 'shared_office365'),
            owned(SITES, 'shared_sharepointonline'),
          ],
          flows: flows(),
          ...change,
        },
      ],
    },
    ...more,
  };
}

/** The live flows, the reminder changed where a story needs it. */
export function flows(change: object = {}): NonNullable<Environment['flows']> {
  return [
    { id: REMINDER_ID, name: 'Invoice reminder', clientdata: reminder, ...change },
    { id: ONBOARDING_ID, name: 'Onboarding', clientdata: onboarding },
  ];
}

/** The push that merges the change, in a job that deploys. */
export const deployed = {
  event: { on: 'push', before: 'base', after: 'merged' },
  inputs: { 'client-id': APP, concurrency: '1' },
  job: { environment: 'production' },
} as const;

/** Its pull request, in a job with the application that only reads. */
export const reviewed = {
  event: { on: 'pull_request', base: 'base', head: 'merged' },
  inputs: { 'client-id': READER, concurrency: '1' },
  job: { event: 'pull_request' },
} as const;
