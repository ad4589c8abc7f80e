import type { FlowSummary } from '../live/host.ts';
import type { Connection } from './connection.ts';
import { readDocument, unreadable } from './messages.ts';
import { flowListSchema, listedName } from './replies.ts';

/** The longest that the tool waits for the API behind it. */
const LIST_SECONDS = 55;
/** More pages than an environment has. */
const MOST_PAGES = 200;

/** All flows of an environment, page by page; each guid once. */
export async function listFlows(
  connection: Connection,
  environmentName: string,
): Promise<FlowSummary[]> {
  const found = new Map<string, FlowSummary>();
  const links: string[] = [];
  let next: string | null = null;
  do {
    const page = await listPage(connection, environmentName, links);
    for (const flow of page.flows) found.set(flow.flowName, flow);
    next = page.nextLink;
    if (next !== null) links.push(next);
  } while (next !== null);
  return [...found.values()];
}

/** Only the first page of them. */
export async function firstFlows(
  connection: Connection,
  environmentName: string,
): Promise<FlowSummary[]> {
  return (await listPage(connection, environmentName, [])).flows;
}

/** One page; `links`: those already followed. An incomplete list is an error. */
function listPage(connection: Connection, environmentName: string, links: readonly string[]) {
  const continuationUrl = links.at(-1);
  return connection.call({
    kind: 'read',
    tool: 'list_live_flows',
    needed: { environmentName, ...(continuationUrl === undefined ? {} : { continuationUrl }) },
    wanted: () => ({ timeoutSeconds: LIST_SECONDS }),
    read: (document) => {
      const reply = readDocument(flowListSchema, document);
      const { flows, nextLink } = Array.isArray(reply) ? { flows: reply, nextLink: null } : reply;
      const next = nextLink || null;
      if (next !== null && (links.includes(next) || links.length >= MOST_PAGES)) {
        throw unreadable({ code: 'list-in-circle' });
      }
      return { flows: flows.map(toSummary).filter((flow) => flow !== null), nextLink: next };
    },
  });
}

function toSummary(listed: Parameters<typeof listedName>[0]): FlowSummary | null {
  const flowName = listedName(listed);
  return flowName === null ? null : { flowName, displayName: listed.displayName ?? '' };
}
