import { CONNECTIONS, ENVIRONMENT } from '../scenarios/contoso.ts';
import {
  type Fault,
  type FaultAction,
  RUN_ERROR_LIES,
  RUNS_LIES,
} from '../simulators/flow-studio/index.ts';
import type { Repository } from './repository.ts';

/** One call of a run without faults: the nth of all, and what it asks for. */
export interface Place {
  nth: number;
  tool: string;
  /** The how manyth of its tool: the same step of a run, whatever the version of the server. */
  ordinal: number;
  arguments: Record<string, unknown>;
}

/** What goes wrong, and where. */
export interface Disturbance {
  name: string;
  place: Place;
  faults: Fault[];
  /** Which version's turn it is, where only one of them is to play it. */
  turn: number;
  /** Its number among those of its name, which begin elsewhere for each name; one of them has 0. */
  rank: number;
  /** How many there are of its name. */
  alike: number;
  /** Whether it is at the first call of a tool that writes, or of every second one that reads. */
  isFirst: boolean;
  /** Whether it stands for its kind at its place; which one does, changes from place to place. */
  isForKind: boolean;
}

/** The tools that change something. */
export const WRITING: readonly string[] = ['update_live_flow', 'set_live_flow_state'];

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

/** Only of a call that has work to do; for any other it is the same as before the work. */
const afterWork =
  (...actions: FaultAction[]): Maker =>
  (place, repository) =>
    WRITING.includes(place.tool) ? one(...actions)(place, repository) : [];

const isCreate = ({ tool, arguments: given }: Place) =>
  tool === 'update_live_flow' && given.flowName === undefined && given.definition !== undefined;

/** Only what a create does. */
const ofCreates =
  (...actions: FaultAction[]): Maker =>
  (place, repository) =>
    isCreate(place) ? one(...actions)(place, repository) : [];

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

const CONNECTION_BREAKS: FaultAction = {
  kind: 'connection-breaks',
  connection: CONNECTIONS.shared_office365,
};

/** What the deployment uses; without each of them it has to go on as it can. */
const NEEDED = [
  'list_live_connections',
  'list_live_flows',
  'get_live_flow',
  'update_live_flow',
  'set_live_flow_state',
];

/** Every fault that a server, the way to it or a person can put into a run, by its kind. */
export const KINDS: Readonly<Record<string, Readonly<Record<string, Maker>>>> = {
  'no answer comes': {
    'no answer': one({ kind: 'hang' }),
    'no answer, after the work': afterWork({ kind: 'hang', ...after }),
    reset: one({ kind: 'reset' }),
    'reset, after the work': afterWork({ kind: 'reset', ...after }),
    'resets from here on': fromHereOn({ kind: 'reset' }),
    'resets from here on, after the work': fromHereOn({ kind: 'reset', ...after }),
  },
  'an HTTP status': {
    'HTTP 400': one(http(400)),
    'HTTP 401': one(http(401)),
    'HTTP 403': one(http(403)),
    'HTTP 404': one(http(404)),
    'HTTP 408, after the work': one(http(408, after)),
    'HTTP 500': one(http(500)),
    'HTTP 500, after the work': afterWork(http(500, after)),
    'HTTP 502 with a page': one(http(502)),
    'HTTP 502 with a page, after the work': afterWork(http(502, after)),
    'HTTP 503': one(http(503)),
    'HTTP 503, after the work': afterWork(http(503, after)),
    'HTTP 503 from here on, after the work': fromHereOn(http(503, after)),
    redirect: one({ kind: 'redirect', location: 'https://mcp.example.com/mcp' }),
  },
  'too many requests': {
    'HTTP 429': one(http(429)),
    'HTTP 429 with seconds': one(http(429, { retryAfterSeconds: 7 })),
    'HTTP 429 with a date': one(http(429, { retryAfterSeconds: 7, retryAfterAs: 'date' })),
    'HTTP 429 for an hour': one(http(429, { retryAfterSeconds: 3600 })),
    'HTTP 429 from here on': fromHereOn(http(429, { retryAfterSeconds: 7 })),
    '429 inside a 200': ofTools({ kind: 'throttled-in-200' }),
  },
  'an answer that cannot be read': {
    'JSON cut off': one({ kind: 'truncated-json' }),
    'event stream': one({ kind: 'event-stream' }),
    'event stream cut off': one({ kind: 'event-stream', cut: true }),
    'text that is no JSON': ofTools({ kind: 'text-not-json' }),
    'no content': ofTools({ kind: 'empty-content' }),
    'references not shown': of('get_live_flow', one({ kind: 'references-hidden' })),
    'references not shown from here on': of(
      'get_live_flow',
      fromHereOn({ kind: 'references-hidden' }),
    ),
    'list cut short': of('list_live_flows', one({ kind: 'list-cut-short' })),
    'lists cut short from here on': of('list_live_flows', fromHereOn({ kind: 'list-cut-short' })),
    'an older answer to a read': afterWork(
      { kind: 'read-stays-old', reads: 1 },
      { kind: 'read-stays-old', reads: 2 },
    ),
    'older answers to every read': of(
      'update_live_flow',
      one({ kind: 'read-stays-old', reads: 99 }),
    ),
    'an older answer to a list': ofCreates(
      { kind: 'list-stays-old', lists: 1 },
      { kind: 'list-stays-old', lists: 9 },
    ),
    'nextLink in a circle': of('list_live_flows', one({ kind: 'next-link-loops' })),
  },
  'an error or a refusal': {
    isError: ofTools({ kind: 'is-error' }),
    'isError, after the work': afterWork({ kind: 'is-error', ...after }),
    'protocol error': one(rpc(-32603), rpc(-32602)),
    'protocol error, after the work': afterWork(rpc(-32603, after)),
    refusal: ofTools(
      { kind: 'refuse', code: 'ConnectionAuthorizationFailed', statusCode: 403 },
      { kind: 'refuse', code: 'InvalidTemplate', statusCode: 400 },
      { kind: 'refuse', code: 'InternalServerError', statusCode: 500 },
    ),
    'sign-in asked for': ofTools({ kind: 'sign-in' }),
    'state only said to be reached': of('set_live_flow_state', one({ kind: 'state-believed' })),
    'a new flow stored differently': ofCreates({ kind: 'stored-differently' }),
    'a new flow with an old guid': (place, { wanted }) =>
      isCreate(place)
        ? existing(wanted).flatMap(({ flow }) =>
            [false, true].map((writesOver): Fault[] => [
              { tool: '*', nth: place.nth, fault: { kind: 'answers-with-old', flow, writesOver } },
            ]),
          )
        : [],
    'state not reached': of('set_live_flow_state', one({ kind: 'state-not-reached' })),
    suspended: of('update_live_flow', one({ kind: 'suspended' })),
  },
  'a change behind the run': {
    'key expires': one({ kind: 'key-expires' }),
    'connection breaks': one(CONNECTION_BREAKS),
    'connection breaks, told in German': ({ nth }) => [
      [
        { tool: '*', nth, fault: CONNECTION_BREAKS },
        { tool: '*', fault: { kind: 'localised' } },
      ],
    ],
    'edit by hand': ({ nth }, { wanted }) =>
      existing(wanted).map((flow) => [
        { tool: '*', nth, fault: { kind: 'edit-by-hand', ...flow } },
      ]),
    'another run creates the same': ofCreates(
      { kind: 'twin', when: 'before' },
      { kind: 'twin', when: 'after' },
      { kind: 'twin', when: 'after', sameTime: true },
    ),
    'a second flow of a name': ({ nth }, { wanted }) =>
      existing(wanted).map((flow) => [
        { tool: '*', nth, fault: { kind: 'duplicate-name', ...flow } },
      ]),
    'tool missing': ({ nth }) =>
      NEEDED.map((name) => [{ tool: '*', nth, fault: { kind: 'tool-missing', name } }]),
  },
  // Last, since a kind's place decides which of its cases `npm test` plays.
  'what is said of runs': Object.fromEntries<Maker>([
    ...RUNS_LIES.map((as): [string, Maker] => [
      `runs ${as}`,
      of('get_live_flow_runs', one({ kind: 'runs-lie', as })),
    ]),
    ...RUN_ERROR_LIES.map((as): [string, Maker] => [
      `a run's error: ${as}`,
      of('get_live_flow_run_error', one({ kind: 'run-error-lies', as })),
    ]),
  ]),
};

/** All of them by name. */
export const DISTURBANCES: Readonly<Record<string, Maker>> = Object.assign(
  {},
  ...Object.values(KINDS),
);

/** The flows that a person can edit or copy while the run goes on. */
function existing(wanted: Repository['wanted']) {
  return wanted.flatMap(({ before }) =>
    before === null ? [] : [{ environment: ENVIRONMENT, flow: before.name }],
  );
}

export function placesOf(calls: readonly Pick<Place, 'tool' | 'arguments'>[]): Place[] {
  return calls.map(({ tool, arguments: given }, index) => {
    const ordinal = calls.slice(0, index + 1).filter((call) => call.tool === tool).length;
    return { nth: index + 1, tool, ordinal, arguments: given };
  });
}

/** Every fault at every place. */
export function everyDisturbance(places: readonly Place[], repository: Repository): Disturbance[] {
  const all = Object.entries(DISTURBANCES).flatMap(([name, maker], number) => {
    const each = places.flatMap((place) =>
      maker(place, repository).map((faults, variant) => {
        return { name, place, faults: [...faults], turn: number + variant + place.ordinal };
      }),
    );
    const first = new Set(firstPlaces(each, number));
    const alike = each.length;
    return each.map((one, index) => {
      const isFirst = first.has(one.place);
      return { ...one, isFirst, rank: (index + number) % alike, alike };
    });
  });
  const groups = Map.groupBy(all, ({ name, place }) => `${kindOf(name)} ${place.nth}`);
  const chosen = new Set([...groups.values()].map((those) => at(those, those[0]?.place.nth ?? 0)));
  return all.map((one) => ({ ...one, isForKind: chosen.has(one) }));
}

/** The kind of a fault, by its name. */
export const kindOf = (name: string) =>
  Object.keys(KINDS).find((kind) => name in (KINDS[kind] ?? {}));

/** Where each tool is called first; of those that read, every second one has its turn. */
function firstPlaces(each: readonly { place: Place }[], turn: number): Place[] {
  const byTool = Map.groupBy(each, ({ place }) => place.tool);
  const places = [...byTool.values()].flatMap(([first]) => first?.place ?? []);
  const start = places.length > 1 ? turn % 2 : 0;
  return places.filter(({ tool }, index) => WRITING.includes(tool) || index % 2 === start);
}

const at = <T>(all: readonly T[], index: number) => all[index % all.length];

/** A fault that every server has in it: a create comes back without its references. */
export const UNBOUND: Fault = { tool: 'update_live_flow', fault: { kind: 'unbound-references' } };
