import { CONNECTIONS, ENVIRONMENT } from '../scenarios/contoso.ts';
import type { Fault, FaultAction } from '../simulators/flow-studio/index.ts';
import type { Repository } from './repository.ts';

/** One call of an undisturbed run: the nth of all, and what it asks for. */
export interface Place {
  nth: number;
  tool: string;
  arguments: Record<string, unknown>;
}

/** What goes wrong, and where. */
export interface Disturbance {
  /** As in flow-studio-mcp.md, "A faithful stand-in". */
  name: string;
  place: Place;
  faults: Fault[];
}

/** The faults of one name at a place; none where it cannot happen there. */
type Maker = (place: Place, repository: Repository) => readonly (readonly Fault[])[];

const one =
  (...actions: FaultAction[]): Maker =>
  ({ nth }) =>
    actions.map((fault) => [{ tool: '*', nth, fault }]);

const isTool = ({ tool }: Place) => tool.includes('_live_');

/** Only what a tool answers can be spoilt in this way. */
const ofTools =
  (...actions: FaultAction[]): Maker =>
  (place, repository) =>
    isTool(place) ? one(...actions)(place, repository) : [];

const of =
  (tool: string, maker: Maker): Maker =>
  (place, repository) =>
    place.tool === tool ? maker(place, repository) : [];

/** From here on every call; as many as a run may make. */
const fromHereOn =
  (...actions: FaultAction[]): Maker =>
  ({ nth }) =>
    actions.map((fault) =>
      Array.from({ length: 400 }, (_, index) => ({ tool: '*', nth: nth + index, fault })),
    );

const http = (status: number, more: object = {}): FaultAction => ({
  kind: 'http',
  status,
  ...more,
});

const rpc = (code: number, more: object = {}): FaultAction => ({
  kind: 'rpc-error',
  code,
  message: 'internal',
  ...more,
});

const after = { afterWrite: true };

/** What the deployment uses; without each of them it has to go on as it can. */
const NEEDED = [
  'list_live_connections',
  'list_live_flows',
  'get_live_flow',
  'update_live_flow',
  'set_live_flow_state',
];

/** Every fault that a server, the way to it or a person can put into a run. */
export const DISTURBANCES: Readonly<Record<string, Maker>> = {
  'no answer': one({ kind: 'hang' }),
  'no answer, after the work': one({ kind: 'hang', ...after }),
  reset: one({ kind: 'reset' }),
  'reset, after the work': one({ kind: 'reset', ...after }),
  'resets from here on': fromHereOn({ kind: 'reset' }),
  'resets from here on, after the work': fromHereOn({ kind: 'reset', ...after }),
  'HTTP 400': one(http(400)),
  'HTTP 401': one(http(401)),
  'HTTP 403': one(http(403)),
  'HTTP 404': one(http(404)),
  'HTTP 408, after the work': one(http(408, after)),
  'HTTP 429': one(http(429)),
  'HTTP 429 with seconds': one(http(429, { retryAfterSeconds: 7 })),
  'HTTP 429 with a date': one(http(429, { retryAfterSeconds: 7, retryAfterAs: 'date' })),
  'HTTP 429 for an hour': one(http(429, { retryAfterSeconds: 3600 })),
  'HTTP 429 from here on': fromHereOn(http(429, { retryAfterSeconds: 7 })),
  'HTTP 500': one(http(500)),
  'HTTP 500, after the work': one(http(500, after)),
  'HTTP 502 with a page': one(http(502)),
  'HTTP 502 with a page, after the work': one(http(502, after)),
  'HTTP 503': one(http(503)),
  'HTTP 503, after the work': one(http(503, after)),
  'HTTP 503 from here on, after the work': fromHereOn(http(503, after)),
  redirect: one({ kind: 'redirect', location: 'https://mcp.example.com/mcp' }),
  '429 inside a 200': ofTools({ kind: 'throttled-in-200' }),
  'JSON cut off': one({ kind: 'truncated-json' }),
  'event stream': one({ kind: 'event-stream' }),
  'event stream cut off': one({ kind: 'event-stream', cut: true }),
  'text that is no JSON': ofTools({ kind: 'text-not-json' }),
  'no content': ofTools({ kind: 'empty-content' }),
  isError: ofTools({ kind: 'is-error' }),
  'isError, after the work': ofTools({ kind: 'is-error', ...after }),
  'protocol error': one(rpc(-32603), rpc(-32602)),
  'protocol error, after the work': one(rpc(-32603, after)),
  refusal: ofTools(
    { kind: 'refuse', code: 'ConnectionAuthorizationFailed', statusCode: 403 },
    { kind: 'refuse', code: 'InvalidTemplate', statusCode: 400 },
    { kind: 'refuse', code: 'InternalServerError', statusCode: 500 },
  ),
  'sign-in asked for': ofTools({ kind: 'sign-in' }),
  'key expires': one({ kind: 'key-expires' }),
  'connection breaks': one({ kind: 'connection-breaks', connection: CONNECTIONS.shared_office365 }),
  'connection breaks, told in German': ({ nth }) => [
    [
      {
        tool: '*',
        nth,
        fault: { kind: 'connection-breaks', connection: CONNECTIONS.shared_office365 },
      },
      { tool: '*', fault: { kind: 'localised' } },
    ],
  ],
  'edit by hand': ({ nth }, { wanted }) =>
    existing(wanted).map((flow) => [{ tool: '*', nth, fault: { kind: 'edit-by-hand', ...flow } }]),
  'a second flow of a name': ({ nth }, { wanted }) =>
    existing(wanted).map((flow) => [
      { tool: '*', nth, fault: { kind: 'duplicate-name', ...flow } },
    ]),
  'nextLink in a circle': of('list_live_flows', one({ kind: 'next-link-loops' })),
  'tool missing': ({ nth }) =>
    NEEDED.map((name) => [{ tool: '*', nth, fault: { kind: 'tool-missing', name } }]),
  'references not shown': of('get_live_flow', one({ kind: 'references-hidden' })),
  'state not reached': of('set_live_flow_state', one({ kind: 'state-not-reached' })),
  suspended: of('update_live_flow', one({ kind: 'suspended' })),
};

/** The flows that a person can edit or copy while the run goes on. */
function existing(wanted: Repository['wanted']) {
  return wanted.flatMap(({ before }) =>
    before === null ? [] : [{ environment: ENVIRONMENT, flow: before.name }],
  );
}

/** Every fault at every place. */
export function everyDisturbance(places: readonly Place[], repository: Repository): Disturbance[] {
  return places.flatMap((place) =>
    Object.entries(DISTURBANCES).flatMap(([name, maker]) =>
      maker(place, repository).map((faults) => ({ name, place, faults: [...faults] })),
    ),
  );
}

/** A fault that every server has in it: a create comes back without its references. */
export const UNBOUND: Fault = { tool: 'update_live_flow', fault: { kind: 'unbound-references' } };
