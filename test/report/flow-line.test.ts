import { expect, test } from '@jest/globals';
import { connectorName } from '../../src/report/connector-names.ts';
import { flowLine } from '../../src/report/flow-line.ts';
import { hasCorpus, realFlows } from '../rules/corpus.ts';
import { flow } from './builders.ts';

const used = (...connectors: (string | null)[]) =>
  connectors.map((connector) => ({ key: 'k', logicalName: null, connector, uses: 1 }));

test.each([
  ['Recurrence', 12, used('shared_sharepointonline', 'shared_office365')],
  ['Request', 1, used()],
  ['OpenApiConnectionWebhook', 3, used('shared_teams', 'shared_teams', null)],
  ['Inline', 2, used('shared_contoso-5fjira')],
  ['constructor', 0, used('toString')],
  ['', 4, used()],
])('a flow that begins with %s', (trigger, actions, references) => {
  expect(flowLine(flow('a', { trigger, actions, references }))).toMatchSnapshot();
});

test('a connector goes by the name of its product in any case, an unknown one by its id', () => {
  expect(connectorName('Shared_SharePointOnline')).toBe('SharePoint');
  expect(connectorName('shared_contoso')).toBe('shared_contoso');
  expect(connectorName('constructor')).toBe('constructor');
});

(hasCorpus ? test : test.skip)('every connector of the real flows has a name', () => {
  const connectors = realFlows().flatMap(({ flow }) =>
    flow.operations.flatMap(({ host }) => host?.connector ?? []),
  );
  const isCustom = (id: string) => id.includes('-') || id === 'shared_contoso';
  const nameless = [...new Set(connectors)].filter(
    (id) => connectorName(id) === id && !isCustom(id),
  );
  expect(connectors.length).toBeGreaterThan(100);
  expect(nameless).toEqual([]);
});
