import { count } from '../wording/count.ts';
import { connectorName } from './connector-names.ts';
import type { ReportedFlow } from './report.ts';

/** By the trigger's type in lower case; the type itself where it is another one. */
const TRIGGERS: Readonly<Record<string, string>> = {
  recurrence: 'On a schedule',
  slidingwindow: 'On a schedule',
  request: 'On request',
  openapiconnection: 'On an event',
  openapiconnectionwebhook: 'On an event',
  openapiconnectionnotification: 'On an event',
  apiconnection: 'On an event',
  apiconnectionwebhook: 'On an event',
  apiconnectionnotification: 'On an event',
  http: 'On an answer over HTTP',
  httpwebhook: 'On a webhook',
};

/**
 * What a flow does in one line: `On a schedule → 3 actions, SharePoint, Office 365 Outlook`. A
 * trigger's type and unknown connectors may be any text.
 */
export function flowLine({ trigger, actions, references }: ReportedFlow): string {
  const type = trigger.toLowerCase();
  const start = Object.hasOwn(TRIGGERS, type) ? TRIGGERS[type] : trigger;
  const names = references.flatMap(({ connector }) =>
    connector === null ? [] : [connectorName(connector)],
  );
  const list = [count(actions, 'action'), ...new Set(names)].join(', ');
  return start === '' || start === undefined ? list : `${start} → ${list}`;
}
