/** @jest-environment-options { "waits": "short" } */
import '../support/short-waits.ts';
import { describe, expect, test } from '@jest/globals';
import type { Outcome } from '../../src/plan/outcome.ts';
import type { Fault, FaultAction, Unknowns } from '../simulators/dataverse/index.ts';
import { APP, ENVIRONMENT } from '../simulators/dataverse-stage.ts';

const { boundTo, FLOW, flowFile, GUID, held, live, MAIL, MORE, mapFile, OTHER, OTHER_GUID, play } =
  await import('../dataverse/stage.ts');

/** Every fault where it can happen; without `FAULTS=all` each once, and half of them at a read. */
const isAll = process.env.FAULTS === 'all';

const TRANSPORT: FaultAction[] = [
  { kind: 'reset' },
  { kind: 'reset', afterWrite: true },
  { kind: 'cut' },
  { kind: 'http', status: 503 },
  { kind: 'http', status: 503, afterWrite: true },
  { kind: 'http', status: 408 },
  { kind: 'http', status: 502, html: true },
  { kind: 'http', status: 403, html: true },
  { kind: 'redirect', location: 'https://elsewhere.example/' },
  { kind: 'html' },
  { kind: 'html', afterWrite: true },
  { kind: 'truncated-json' },
  { kind: 'not-json' },
  { kind: 'empty-body' },
  { kind: 'next-link-loops' },
  { kind: 'next-link-elsewhere', origin: 'http://127.0.0.1:9' },
  { kind: 'throttled' },
  { kind: 'throttled', afterWrite: true },
  { kind: 'tokens-revoked' },
  { kind: 'user-removed' },
  { kind: 'localised' },
];
const REFUSALS: FaultAction[] = [
  { kind: 'refuse', status: 400 },
  { kind: 'refuse', status: 400, afterWrite: true },
  { kind: 'refuse', status: 403, code: '0x80040220' },
  { kind: 'flow-refuses', code: 'InvalidTemplate' },
  { kind: 'flow-refuses', code: 'ConnectionAuthorizationFailed', afterWrite: true },
];
const WRITING: FaultAction[] = [
  ...REFUSALS,
  { kind: 'lost-write' },
  { kind: 'mangled' },
  { kind: 'stuck-state' },
  { kind: 'dead-trigger' },
  { kind: 'suspended' },
];
const STATE: FaultAction[] = [
  { kind: 'edit-by-hand', flow: GUID },
  { kind: 'draft-appears', flow: GUID },
  { kind: 'flow-deleted', flow: GUID },
  { kind: 'connection-breaks', connection: MAIL },
  { kind: 'reference-bound', logicalName: 'contoso_mail', connection: null },
  { kind: 'privilege-lost', privilege: 'prvWriteworkflow', account: APP },
];

type Route = Fault['route'];
const READS: Route[] = [
  'GET RetrieveCurrentOrganization',
  'GET connectionreferences',
  'GET workflows unpublished',
  'GET workflows(id)',
  'GET connections',
];
const WRITES: Route[] = ['PATCH workflows(id)', 'PATCH connectionreferences(id)'];

/** Reads are alike: by turns, so that each fault comes at every second one. */
function ofRead(turn: number): FaultAction[] {
  const all = [...TRANSPORT, ...REFUSALS, ...STATE];
  return isAll ? all : all.filter((_, index) => (index + turn) % 2 === 0);
}

function casesOf(): Fault[] {
  const numbers = isAll ? [1, 2, 3] : [1];
  const at = (routes: Route[], faults: FaultAction[]) =>
    routes.flatMap((route) =>
      faults.flatMap((fault) => numbers.map((nth) => ({ route, nth, fault }))),
    );
  return [
    ...at(['POST token', 'GET idtoken'], TRANSPORT.slice(0, 14)),
    ...READS.flatMap((route, turn) => at([route], ofRead(turn))),
    ...at(WRITES, [...TRANSPORT, ...WRITING, ...STATE]),
    ...READS.map((route): Fault => ({ route, fault: { kind: 'http', status: 503 } })),
    ...WRITES.map((route): Fault => ({ route, fault: { kind: 'reset', afterWrite: true } })),
  ];
}

const cases = casesOf().map((fault) => ({
  fault,
  name: `${fault.route} ${fault.nth ?? 'always'}: ${JSON.stringify(fault.fault)}`,
}));
const UNKNOWNS: Partial<Unknowns>[] = isAll
  ? [{}, { forbiddenStatus: 400, conflictCode: '', federationStatus: 401 }, { checks: 'always' }]
  : [{}];

/** Two changed flows, the row of both unbound; the second one is off. */
async function deployUnder(fault: Fault, unknowns: Partial<Unknowns>, atomic: boolean) {
  return play({
    files: {
      'connection-references.json': mapFile(),
      [FLOW]: JSON.stringify(flowFile(MORE)),
      [OTHER]: JSON.stringify(flowFile(MORE)),
    },
    state: live({
      references: [
        { logicalName: 'contoso_mail', connector: 'shared_office365', connection: null },
      ],
      flows: [
        { id: GUID, name: 'Reminder', clientdata: flowFile() },
        { id: OTHER_GUID, name: 'Review', clientdata: flowFile(), state: 'off' },
      ],
    }),
    inputs: { atomic: String(atomic), concurrency: '1' },
    server: { faults: [fault], unknowns, limits: { retryAfterSeconds: 1 } },
  });
}

type Played = Awaited<ReturnType<typeof play>>;

/** What a flow holds: as before, as planned, or something else. */
function contentOf(played: Played, id: string): 'old' | 'new' | 'other' | 'gone' {
  if (!played.simulator.state().flows.some((flow) => flow.id === id)) return 'gone';
  const text = held(played, id).actions.join();
  return text === 'Send' ? 'old' : text === 'Send,More' ? 'new' : 'other';
}

/** What may be held after an outcome, if nobody but this run wrote. */
function allowed({ result, reason }: Outcome): string[] {
  const text = JSON.stringify(reason ?? '');
  // An alarm says so, or the reason that the flow itself was saved.
  if (/not-restored|not-undone|flow-suspended|"isSaved":true/.test(text))
    return ['old', 'new', 'other'];
  if (result === 'unknown') return ['old', 'new', 'other', 'gone'];
  return result === 'updated' ? ['new'] : ['old'];
}

const MANUAL: readonly string[] = ['edit-by-hand', 'flow-deleted'];

function expectPromises(played: Played, { fault }: Fault): void {
  expectOutcomes(played, MANUAL.includes(fault.kind));
  if (fault.kind !== 'reference-bound') expectRow(played);
  expectRequests(played);
  const shown = JSON.stringify([played.report, played.lines]);
  for (const secret of played.simulator.secrets()) expect(shown).not.toContain(secret);
}

/** Nothing is lost, doubled or misreported. */
function expectOutcomes(played: Played, isManual: boolean): void {
  const { report, simulator } = played;
  for (const outcome of report.outcomes) {
    if (isManual && outcome.file === FLOW) continue;
    const content = contentOf(played, outcome.file === FLOW ? GUID : OTHER_GUID);
    const { file, result } = outcome;
    expect({ file, result, content, isAllowed: allowed(outcome).includes(content) }).toMatchObject({
      isAllowed: true,
    });
  }
  expect(simulator.state().flows.length).toBeLessThanOrEqual(2);
}

/** A row is bound only for a flow that was saved, or is named. */
function expectRow(played: Played): void {
  const { report, lines } = played;
  const isNeeded = report.outcomes.some(
    ({ result, reason }) =>
      ['updated', 'unknown'].includes(result) ||
      ['flow-suspended', 'not-undone'].includes(reason?.code ?? ''),
  );
  const isNamed = lines.some((line) => line.includes('contoso_mail'));
  if (!isNeeded && !isNamed) expect(boundTo(played)).toBeNull();
  if (report.outcomes.some(({ result }) => result === 'updated')) {
    expect(boundTo(played)).toBe(MAIL);
  }
}

/** Each write has its version, and each token goes to its own server. */
function expectRequests({ simulator }: Played): void {
  for (const { method, headers } of simulator.calls) {
    if (method === 'PATCH') expect(headers['if-match']).toMatch(/^W\//);
  }
  for (const { server, headers } of simulator.calls) {
    if (server === 'entra') expect(headers.authorization).toBeUndefined();
    expect(['github', 'entra', ENVIRONMENT]).toContain(server);
  }
}

describe.each(UNKNOWNS)('Dataverse answers %p', (unknowns) => {
  test.each(cases)('$name', async ({ fault }) => {
    expectPromises(await deployUnder(fault, unknowns, false), fault);
    if (isAll) expectPromises(await deployUnder(fault, unknowns, true), fault);
  });
});
