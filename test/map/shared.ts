import { expect } from '@jest/globals';
import type { ConnectionMap } from '../../src/map/map.ts';
import type { MapProblem } from '../../src/map/problems.ts';
import { readMap } from '../../src/map/read.ts';
import { mapMessage } from '../../src/rules/reasons/map.ts';

export const RULE_IDS = ['owner-mismatch', 'reference-unused', 'reference-unmapped'];

type Content = string | object;

function read(content: Content, environment: string | null = null) {
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
  return readMap('map.json', Buffer.from(text), { ruleIds: RULE_IDS, environment });
}

export function mapOf(content: Content, environment: string | null = null): ConnectionMap {
  const result = read(content, environment);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.map;
}

export function problemsOf(content: Content, environment: string | null = null): MapProblem[] {
  const result = read(content, environment);
  return result.ok ? [] : result.problems;
}

/**
 * Where the problems are, as `line:column-endLine:endColumn at`, the end only where it says more;
 * what they say is in the snapshot.
 */
export function expectProblems(problems: readonly MapProblem[], places: readonly string[]): void {
  const found = problems.map(({ line, column, endLine, endColumn, at }) =>
    `${line}:${column}-${endLine === line ? '' : `${endLine}:`}${endColumn} ${at}`.trimEnd(),
  );
  expect(found).toEqual(places);
  if (problems.length > 0) {
    expect(problems.map(({ reason }) => mapMessage(reason)).join('\n')).toMatchSnapshot();
  }
}

export const TEAMS = '/providers/Microsoft.PowerApps/apis/shared_teams';

export const entry = (connectionName: string, more: object = {}): object => ({
  connectionName,
  id: TEAMS,
  ...more,
});

/** A map of these environments, each given by its entries and what more it says. */
export function map(
  environments: Record<string, { entries?: object; [more: string]: unknown }>,
  more: object = {},
): object {
  return {
    version: 1,
    environments: Object.fromEntries(
      Object.entries(environments).map(([name, { entries = {}, ...rest }]) => [
        name,
        { environmentName: `id-of-${name}`, connectionReferences: entries, ...rest },
      ]),
    ),
    ...more,
  };
}

/** The map of the specification, comments, trailing commas and all. */
export const SPECIFIED = `{
  "$schema": "…/schema/connection-references.schema.json",
  "version": 1,
  "environments": {
    "production": {
      "environmentName": "Default-26e65220-5561-46ef-9783-ce5f20489241",
      "deployAs": "svc-flows@contoso.com",              // the account whose API key deploys here
      "connectionReferences": {
        "shared_sharepointonline": {                     // a reference key, or a logical name
          "connectionName": "shared-sharepointonl-62599557c-1f33-4aec-b4c0-a6e4afcae3be",
          "id": "/providers/Microsoft.PowerApps/apis/shared_sharepointonline",
          "displayName": "SharePoint",                   /* optional, as all below */
          "source": "Embedded",
          "owner": "svc-flows@contoso.com",
          "sharedWith": ["deploy@contoso.com"],
          "stewards": ["@contoso/finance", "@octocat"],
          "usedBy": ["flows/finance/**"],
          "reviewBy": "2027-01-31",
        }
      },
      "flows": {
        "flows/finance/invoice-reminder.json": {
          "flowName": "0757041a-8ef2-cf74-ef06-06881916f371",
          "create": false,
          "displayName": "Invoice reminder",
          "state": "Started",
          "parameters": { "siteUrl": "https://contoso.sharepoint.com/sites/prod" },
          "connectionReferences": { }
        }
      },
      "connectors": { "allow": ["shared_*"], "deny": ["shared_twitter"] }
    }
  },
  "owners": { "allow": ["svc-*@contoso.com"] },
  "dataPolicies": ["policies/*.json"],                   // exports of data policies (DLP)
  "rules": { "reference-unused": "warning" },
  "suppressions": [ { "rule": "owner-mismatch", "flow": "flows/old.json", "reason": "moves in Q1", "until": "2027-03-31" }, ]
}
`;
