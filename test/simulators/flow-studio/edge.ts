import type { IncomingHttpHeaders } from 'node:http';
import { answer, html, json, type Wire } from './wire.ts';

/** One HTTP request as it arrived. */
export interface Arrival {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  text: string;
}

/** The first gate that refuses a request decides. */
const gates: ((arrival: Arrival) => Wire | undefined)[] = [
  ({ headers }) =>
    headers['user-agent']?.startsWith('FlowStudio-MCP/') ? undefined : html(403, '403 Forbidden'),
  ({ headers }) =>
    headers.origin === undefined ? undefined : json(403, { error: 'Origin is not allowed' }),
  ({ path }) => (path === '/mcp' ? undefined : json(404, { error: 'Not Found' })),
  ({ method }) => (method === 'POST' ? undefined : answer(405, null, '', { allow: 'POST' })),
  ({ headers }) =>
    headers['content-type']?.startsWith('application/json')
      ? undefined
      : json(415, { error: 'Content-Type must be application/json' }),
];

/** What is refused before anybody looks at the body. */
export function refuseAtEdge(arrival: Arrival): Wire | undefined {
  return gates.map((gate) => gate(arrival)).find((wire) => wire !== undefined);
}
