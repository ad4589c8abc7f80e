import { Failure, unreadable } from '../calls/failure.ts';
import { HostError, type ListedFlow } from '../live/host.ts';
import type { Connection } from './connection.ts';
import { readDocument } from './messages.ts';
import { flowListSchema, listedName } from './replies.ts';

const TOOL = 'list_live_flows';
/** The longest that the tool waits for the API behind it. */
const LIST_SECONDS = 55;
/** More pages than an environment has. */
const MOST_PAGES = 200;

/**
 * All flows of an environment, page by page; each guid once. Where the server counts more than it
 * lists, they are requested once more with that number. A list that is cut short all the same is an
 * error, since a flow that it lacks may exist.
 */
export async function listFlows(
  connection: Connection,
  environmentName: string,
): Promise<ListedFlow[]> {
  const first = await listPages(connection, environmentName, null);
  const mayAskForMore = connection.offers(TOOL)?.accepts?.has('top') === true;
  const { flows, listed, total } =
    first.total > first.listed && mayAskForMore
      ? await listPages(connection, environmentName, first.total)
      : first;
  if (total > listed) throw new HostError({ code: 'list-cut-short', call: TOOL, listed, total });
  return flows;
}

/** Only the first page of them. */
export async function firstFlows(
  connection: Connection,
  environmentName: string,
): Promise<ListedFlow[]> {
  return (await listPage(connection, environmentName, null, [])).flows;
}

/** `listed`: how many flows came; `total`: how many there are, as the last page counts them. */
async function listPages(connection: Connection, environmentName: string, top: number | null) {
  const found = new Map<string, ListedFlow>();
  const links: string[] = [];
  let nameless = 0;
  let total = 0;
  for (let next: string | null = null; ; links.push(next)) {
    const page = await listPage(connection, environmentName, top, links);
    for (const flow of page.flows) found.set(flow.flowName, flow);
    nameless += page.nameless;
    total = page.total ?? total;
    next = page.nextLink;
    if (next === null) return { flows: [...found.values()], listed: found.size + nameless, total };
  }
}

/** One page; `links`: those already followed. */
function listPage(
  connection: Connection,
  environmentName: string,
  top: number | null,
  links: readonly string[],
) {
  const continuationUrl = links.at(-1);
  return connection.call({
    kind: 'read',
    tool: TOOL,
    needed: { environmentName, ...(continuationUrl === undefined ? {} : { continuationUrl }) },
    wanted: () => ({ timeoutSeconds: LIST_SECONDS, top }),
    read: (document) => {
      const reply = readDocument(flowListSchema, document);
      const { flows, nextLink, totalCount } = Array.isArray(reply)
        ? { flows: reply, nextLink: null, totalCount: null }
        : reply;
      const next = nextLink || null;
      if (next !== null && (links.includes(next) || links.length >= MOST_PAGES)) {
        throw unreadable({ code: 'list-in-circle' });
      }
      const isHidden = flows.some((flow) => listedName(flow) === null && flow.displayName);
      if (isHidden) throw new Failure({ code: 'ids-not-shown' });
      const known = flows.map(toListed).filter((flow) => flow !== null);
      const total = Number(totalCount) || null;
      return { flows: known, nameless: flows.length - known.length, total, nextLink: next };
    },
  });
}

function toListed(listed: Parameters<typeof listedName>[0]): ListedFlow | null {
  const flowName = listedName(listed);
  const { displayName, createdTime } = listed;
  if (flowName === null) return null;
  const created = typeof createdTime === 'string' ? { createdTime } : {};
  const name = displayName == null ? { hidesName: true as const } : {};
  return { flowName, displayName: displayName ?? '', ...name, ...created };
}
