import { expect } from '@jest/globals';
import type { FlowStudioSimulator } from '../../simulators/flow-studio/index.ts';
import {
  CONNECTIONS,
  changed,
  ENVIRONMENT,
  type FlowDocument,
  flowStudio,
  GUIDS,
  json,
  KEY,
  live,
  MAP_FILE,
  map,
  ONBOARDING,
  onboarding,
  production,
  REMINDER,
  REVIEW,
  reminder,
  repository,
  review,
  withOneMore,
} from '../contoso.ts';
import { scenario } from '../scenario.ts';

const MOVED = 'flows/finance/reminders/invoices.json';
const FORMER = 'shared-teams-0dd0a1b2-7f3e-4c55-9a61-2b8c4d9e0f17';
const OUTLOOK = 'shared_outlook';

/** With a parameter that the map sets. */
const withSite = (site: string) =>
  changed(review, ({ definition: { parameters } }) => {
    parameters.siteUrl = { type: 'String', defaultValue: site };
  });

/** The same flow with another key for one of its connections. */
const renamed = (document: FlowDocument): FlowDocument =>
  JSON.parse(
    JSON.stringify(document).replaceAll(
      '"connectionName":"shared_office365"',
      `"connectionName":"${OUTLOOK}"`,
    ),
  );
const declaringOutlook = changed(renamed(withOneMore(reminder)), (document) => {
  const { shared_office365: declared, ...others } = document.connectionReferences;
  document.connectionReferences = { ...others, ...(declared && { [OUTLOOK]: declared }) };
});

const withAnotherName = changed(declaringOutlook, (document) => {
  document.displayName = 'Invoice reminders';
});

const first = changed(map, (document) => {
  const { connectionReferences, flows = {} } = production(document);
  if (connectionReferences.shared_teams) connectionReferences.shared_teams.connectionName = FORMER;
  flows[REVIEW] = { ...flows[REVIEW], parameters: { siteUrl: 'https://contoso.test/first' } };
});

/** The file moved, the key got another name, the connection and the parameter another value. */
const now = changed(map, (document) => {
  const { connectionReferences, flows = {} } = production(document);
  const { shared_office365: outlook } = connectionReferences;
  if (outlook !== undefined) connectionReferences[OUTLOOK] = outlook;
  delete connectionReferences.shared_office365;
  flows[MOVED] = flows[REMINDER] ?? {};
  delete flows[REMINDER];
  flows[REVIEW] = { ...flows[REVIEW], parameters: { siteUrl: 'https://contoso.test/now' } };
});

/** As a person does it in the designer. */
function setSite(server: FlowStudioSimulator, defaultValue: string): void {
  server.editByHand(ENVIRONMENT, GUIDS[REVIEW] ?? '', ({ definition }) => {
    Object.assign(definition.parameters as object, { siteUrl: { type: 'String', defaultValue } });
  });
}

const event = { on: 'workflow_dispatch', commit: 'now' } as const;
const inputs = { 'api-key': KEY, concurrency: '1' };

export default scenario({
  title:
    'What is live is of older versions of the file, of its former path and of the map: Git had all of it, until a person mixes in what Git never had',
  commits: {
    first: repository({
      [MAP_FILE]: json(first),
      [REVIEW]: json(withSite('https://contoso.test')),
    }),
    between: repository({
      [MAP_FILE]: '{ "version": 1,',
      [REVIEW]: json(withSite('https://contoso.test')),
    }),
    moved: repository({
      [MAP_FILE]: json(now),
      [REMINDER]: null,
      [MOVED]: json(declaringOutlook),
      [REVIEW]: json(withSite('https://contoso.test')),
    }),
    now: repository({
      [MAP_FILE]: json(now),
      [REMINDER]: null,
      [MOVED]: json(withAnotherName),
      [REVIEW]: json(withOneMore(withSite('https://contoso.test'))),
    }),
  },
  flowStudio: flowStudio([
    live(REMINDER, reminder),
    live(ONBOARDING, onboarding, {
      shared_teams: {
        connectionName: FORMER,
        id: '/providers/Microsoft.PowerApps/apis/shared_teams',
        source: 'Embedded',
      },
    }),
    live(REVIEW, withSite('https://contoso.test/first')),
  ]),
  runs: [
    { event, inputs, meanwhile: (server) => setSite(server, 'https://contoso.test/by-hand') },
    { event, inputs, meanwhile: (server) => setSite(server, 'https://contoso.test/first') },
  ],
  holds({ runs: [mixed, back], flowStudio: server }) {
    expect([mixed?.exitCode, mixed?.outputs.updated]).toEqual([1, '2']);
    expect([back?.exitCode, back?.outputs.updated]).toEqual([0, '1']);
    const bound = server?.state.flows().map(({ connectionReferences }) => connectionReferences);
    expect(JSON.stringify(bound)).toContain(CONNECTIONS.shared_teams);
    expect(JSON.stringify(bound)).not.toContain(FORMER);
  },
});
