import type { EndReason, Outcome, OutcomeReason } from '../../src/plan/outcome.ts';
import { isBlamed } from '../../src/plan/watched-run.ts';
import { DEPLOYER, KEY } from '../scenarios/contoso.ts';
import {
  canarySecret,
  type Fault,
  type FlowContent,
  type FlowVersion,
  runCanary,
  type StoredFlow,
} from '../simulators/flow-studio/index.ts';
import type { Deployed, Snapshot } from './deployment.ts';
import { WRITING } from './disturbances.ts';
import { meaning } from './meaning.ts';
import type { Wanted } from './repository.ts';

/** A deployment, and what disturbed it. */
interface Case extends Deployed {
  faults: readonly Fault[];
}

/** One flow of the repository, with all that is known of it afterwards. */
interface Ended {
  wanted: Wanted;
  outcome: Outcome;
  /** Null where it was to be created, and was not. */
  flow: StoredFlow | null;
  run: Case;
}

const FAILING = ['failed', 'restored', 'unknown', 'blocked'];

/** Where a failed flow is no longer as it was, its outcome says so by one of these, or `isSaved`. */
const SAYS_WRITTEN: readonly OutcomeReason['code'][] = [
  'created-unfinished',
  'mismatch-not-restored',
  'not-undone',
  'create-not-undone',
  'created-twice',
  'flow-suspended',
];

/** Every promise of a deployment that was broken, as words; none where all were kept. */
export function brokenPromises(run: Case): string[] {
  const { outcomes } = run;
  if (outcomes === null) return [`no report came: ${run.stderr}`];
  return [
    ...brokenOutcomes(run, outcomes),
    ...doubles(run),
    ...exit(run, outcomes),
    ...secrets(run),
  ];
}

/** The promises to the one flow and the other. */
function brokenOutcomes(run: Case, outcomes: readonly Outcome[]): string[] {
  return run.repository.wanted.flatMap((wanted) => {
    const told = outcomes.filter(({ file }) => file === wanted.file);
    const [outcome] = told;
    if (outcome === undefined || told.length > 1)
      return [`${wanted.file}: ${told.length} outcomes`];
    const ended = { wanted, outcome, flow: flowOf(wanted, run), run };
    return [...history(ended), ...truth(ended), ...kept(ended)].map(
      (words) => `${wanted.file} (${outcome.result}: ${outcome.reason?.code}): ${words}`,
    );
  });
}

/** Those that hold for a run that did not live to tell. */
export function brokenWithoutWords(run: Case): string[] {
  const each = run.repository.wanted.flatMap((wanted) => {
    const flow = flowOf(wanted, run);
    const lost = [...history({ wanted, flow }), ...lostSnapshots(wanted, flow, run)];
    return lost.map((words) => `${wanted.file}: ${words}`);
  });
  return [...each, ...doubles(run), ...secrets(run)];
}

/** The flow that a person or the run would take for this one. */
export function flowOf(
  { before, content }: Wanted,
  { flows, repository }: Pick<Deployed, 'flows' | 'repository'>,
): StoredFlow | null {
  if (before !== null) return flows.find(({ name }) => name === before.name) ?? null;
  const known = new Set(repository.state.flows.map(({ name }) => name));
  const named = flows.filter(
    ({ name, displayName }) => displayName === content.displayName && !known.has(name),
  );
  return named.find(isOwn) ?? named[0] ?? null;
}

const OTHER_RUN = 'another run';
const isOwn = ({ history }: StoredFlow) => history[0]?.by !== OTHER_RUN;

/** Nobody but a person makes two of one. */
function doubles({ flows, repository }: Case): string[] {
  const known = new Set(repository.state.flows.map(({ name }) => name));
  const lost = [...known].filter((name) => !flows.some((flow) => flow.name === name));
  const made = flows.filter(({ name, history }) => !known.has(name) && history[0]?.by === DEPLOYER);
  const asked = repository.wanted.filter(({ before }) => before === null);
  const names = made.map(({ displayName }) => displayName);
  const touched = flows.filter((flow) => !isOwn(flow) && flow.history.some(isByRun));
  return [
    ...touched.map(({ name }) => `${name} is another run's, and was written`),
    ...lost.map((name) => `${name} is lost`),
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => `${name} is there twice`),
    ...names
      .filter((name) => !asked.some(({ content }) => content.displayName === name))
      .map((name) => `${name} was created, and nobody asked for it`),
  ];
}

function isByRun({ by }: FlowVersion): boolean {
  return by === DEPLOYER;
}

/** Every version that the run wrote is whole: the wanted one, or one that was there before. */
function history({ wanted, flow }: Pick<Ended, 'wanted' | 'flow'>): string[] {
  if (flow === null) return [];
  const whole = new Set([meaning(wanted.content)]);
  const unbound = meaning({ ...wanted.content, connectionReferences: {} });
  if (wanted.before === null) whole.add(unbound);
  return flow.history.flatMap((version, index) => {
    const isSeed = index === 0 && wanted.before !== null;
    if (isSeed || version.by !== DEPLOYER) whole.add(meaning(version));
    return whole.has(meaning(version)) ? [] : [`version ${version.version} is half-written`];
  });
}

type Judge = (ended: Ended) => string[];

/** What has to hold, for the outcome to be true. */
const TRUE: Readonly<Record<Outcome['result'], Judge>> = {
  created: isDone,
  updated: isDone,
  unchanged: (ended) => [...isDone(ended), ...isUntouched(ended)],
  restored: (ended) => (isAsBefore(ended) ? [] : ['the live flow is not as it was']),
  failed: (ended) =>
    isStray(ended)
      ? ['the later of two flows runs, and the outcome does not say so']
      : isAsBefore(ended) || saysWritten(ended.outcome)
        ? saysNoMore(ended)
        : ['the live flow is not as it was, and the outcome does not say so'],
  blocked: isUntouched,
  skipped: isUntouched,
  unknown: (ended) => [
    ...(couldBeKnown(ended) ? ['it could have been known'] : []),
    ...(wasLookedFor(ended) ? [] : ['nobody looked for it']),
  ],
};

/** What the outcome says is what is there. */
function truth(ended: Ended): string[] {
  return TRUE[ended.outcome.result](ended);
}

function isStray({ outcome: { reason }, flow }: Ended): boolean {
  return reason?.code === 'created-twice' && reason.problem === null && flow?.state !== 'Stopped';
}

function isDone(ended: Ended): string[] {
  const { wanted, outcome, flow } = ended;
  const left = settled(flow);
  const isIt = (version: FlowVersion) =>
    isWanted(version, ended) && (wanted.state === null || version.state === wanted.state);
  const hasState = outcome.state === null || left.some(({ state }) => state === outcome.state);
  return [
    ...(left.some(isIt) ? [] : ['the live flow is not as it should be']),
    ...(outcome.flowName === null || flow?.name === outcome.flowName
      ? []
      : ['the outcome names another flow']),
    ...(hasState ? [] : ['the flow is in another state']),
  ];
}

function isUntouched(ended: Ended): string[] {
  return writesOf(ended).length === 0 ? [] : ['it was written'];
}

/** Where only the state was to change, the run does not look at what a person edits meanwhile. */
function isWanted(version: FlowVersion, { wanted, flow }: Ended): boolean {
  const found = meaning(version);
  if (found === meaning(wanted.content)) return true;
  const byHand = flow?.history.filter(({ by }) => by === 'by-hand').map(meaning) ?? [];
  return wanted.task === 'stop' && byHand.includes(found);
}

function saysWritten({ reason }: Outcome): boolean {
  return (
    reason !== null && (SAYS_WRITTEN.some((code) => code === reason.code) || claimsSave(reason))
  );
}

/** Says that the flow is saved, and not that its content was restored afterwards. */
function claimsSave(reason: EndReason | null): boolean {
  if (reason === null) return false;
  const problem = 'problem' in reason ? reason.problem?.code : undefined;
  if (problem?.startsWith('state-')) return false;
  const first = 'before' in reason && typeof reason.before === 'object' ? reason.before : reason;
  return (
    first?.code === 'flow-suspended' || (first !== null && 'isSaved' in first && first.isSaved)
  );
}

/** A failure that claims a save has to have saved; a new flow may still lack its references. */
function saysNoMore({ wanted, outcome, flow }: Ended): string[] {
  if (!claimsSave(outcome.reason)) return [];
  const { content, before } = wanted;
  const saved = [content, ...(before === null ? [{ ...content, connectionReferences: {} }] : [])];
  const isSaved = settled(flow).some((version) => saved.map(meaning).includes(meaning(version)));
  return isSaved ? [] : ['it is said to be saved, and is not'];
}

/** The version that the run left, and the one that is there after people have gone on. */
export function settled(flow: StoredFlow | null): FlowVersion[] {
  const versions = flow?.history ?? [];
  return [versions.at(-1), versions.findLast(({ by }) => by !== 'by-hand')].filter(
    (version) => version !== undefined,
  );
}

/** Nobody but a person has left it otherwise than it was. */
export function isAsBefore({ wanted, flow }: Pick<Ended, 'wanted' | 'flow'>): boolean {
  if (wanted.before === null) return flow === null || flow.history[0]?.by !== DEPLOYER;
  const [first, ...others] = flow?.history ?? [];
  const byHand = others.filter(({ by }) => by === 'by-hand');
  const before = [first, ...byHand].map((version) => version && same(version));
  // Where only the state is restored, the content that a person edits meanwhile stays.
  if (wanted.task === 'stop' && first !== undefined) {
    before.push(...byHand.map((version) => same({ ...version, state: first.state })));
  }
  return settled(flow).some((version) => before.includes(same(version)));
}

/** What a version does, and whether it does it. */
export function same(version: FlowContent): string {
  return `${version.state} ${meaning(version)}`;
}

function writesOf({ wanted, flow }: Ended): FlowVersion[] {
  const own = flow?.history.filter(({ by }) => by === DEPLOYER) ?? [];
  return wanted.before === null ? own : own.slice(1);
}

/**
 * Whether the run saw the flow after its last word on it: then it knows. It does not know a flow
 * that it finds in a third shape, nor whether a create that nobody sees yet is still to come.
 */
function couldBeKnown(ended: Ended): boolean {
  const { wanted, flow, run } = ended;
  if (flow === null) return false;
  const isThird = ![meaning(wanted.content), wanted.before && meaning(wanted.before)].includes(
    meaning(flow),
  );
  if (isThird || run.flows.filter(({ displayName }) => displayName === flow.displayName).length > 1)
    return false;
  if (run.faults.some(({ fault }) => fault.kind === 'read-stays-old')) return false;
  const last = lastWriteOf(ended);
  // The last look counts: one that differs is repeated, and an answer to that may be lost.
  const look = run.calls.findLastIndex(
    ({ tool, arguments: given }, index) =>
      index > last && tool === 'get_live_flow' && given.flowName === flow.name,
  );
  return look !== -1 && run.calls[look]?.account !== null && !isDisturbed(run, look);
}

/** Whether the run tried to see the flow after its last word on it, or had no key left to try. */
function wasLookedFor(ended: Ended): boolean {
  const { outcome, run } = ended;
  if (isUnsent(outcome.reason)) return run.faults.some(endsTheKey);
  // Stopping a new flow that should not be there does not ask what it holds.
  const last = lastWriteOf(ended, ['update_live_flow']);
  return run.calls.some(
    ({ tool, arguments: given }, index) =>
      index > last &&
      (tool === 'list_live_flows' ||
        (tool === 'get_live_flow' && given.flowName === outcome.flowName)),
  );
}

/** A call was not sent any more, somewhere in a reason and its causes. */
function isUnsent(reason: unknown): boolean {
  if (typeof reason !== 'object' || reason === null) return false;
  return ('isUnsent' in reason && reason.isUnsent === true) || Object.values(reason).some(isUnsent);
}

/** After it no call is sent, not even one that would look. */
function endsTheKey({ fault }: Fault): boolean {
  return fault.kind === 'key-expires' || (fault.kind === 'http' && fault.status === 401);
}

/** The index of the last call that may have changed the flow. */
function lastWriteOf({ wanted, outcome, run }: Ended, tools = WRITING): number {
  const isOf = ({ arguments: given }: Deployed['calls'][number]) =>
    given.flowName === undefined
      ? wanted.before === null && given.displayName === wanted.content.displayName
      : given.flowName === outcome.flowName;
  return run.calls.findLastIndex((call) => tools.includes(call.tool) && isOf(call));
}

/** Faults that leave the answer to their own call alone. */
const BEHIND = ['edit-by-hand', 'duplicate-name', 'connection-breaks', 'localised'];

function isDisturbed({ faults, calls }: Case, index: number): boolean {
  const { tool } = calls[index] ?? { tool: '' };
  const nth = calls.slice(0, index + 1).filter((call) => call.tool === tool).length;
  return faults.some(({ tool: at, nth: which, fault }) => {
    if (fault.kind === 'tool-missing') return fault.name === tool;
    const isReadable = fault.kind === 'event-stream' && !fault.cut;
    if (isReadable || BEHIND.includes(fault.kind)) return false;
    if (at === '*') return which === undefined || which === index + 1;
    return at === tool && (which === undefined || which === nth);
  });
}

/** What was replaced is on disk, whole, for its owner alone, and the outcome says where. */
function kept({ wanted, outcome, flow, run }: Ended): string[] {
  const own = snapshotsOf(wanted, run);
  const isWritten = wanted.before !== null && firstWriteOf(flow) !== -1;
  const isNamed = !isWritten || own.some(({ path }) => path === outcome.snapshot);
  return [
    ...lostSnapshots(wanted, flow, run),
    ...(isNamed ? [] : ['the outcome does not name the snapshot']),
  ];
}

/** What is wrong with the snapshots of a flow, whether or not the run lived to tell of them. */
function lostSnapshots(
  wanted: Wanted,
  flow: StoredFlow | null,
  run: Pick<Case, 'snapshots' | 'faults'>,
): string[] {
  const { before } = wanted;
  if (before === null || flow === null) return [];
  const isHidden = run.faults.some(({ fault }) => fault.kind === 'references-hidden');
  const shown = flow.history.map((version) => {
    const asShown = { ...version, connectionReferences: {} };
    return isHidden ? [same(version), same(asShown)] : [same(version)];
  });
  const first = firstWriteOf(flow);
  const earlier = shown.slice(0, first === -1 ? undefined : first).flat();
  const own = snapshotsOf(wanted, run);
  const isReplaced =
    first !== -1 && flow.history.some((version) => meaning(version) !== meaning(before));
  const isKept = own.some(({ text }) => earlier.includes(same(parsed(text) ?? EMPTY)));
  return [
    ...(isReplaced && !isKept ? ['it was replaced without a snapshot of how it was'] : []),
    ...own.flatMap((snapshot) => flawsOf(snapshot, shown.flat())),
  ];
}

/** The version with which a deployment first replaced a flow that was there; -1 for none. */
function firstWriteOf(flow: StoredFlow | null): number {
  return flow?.history.findIndex(({ by }, index) => index > 0 && by === DEPLOYER) ?? -1;
}

function snapshotsOf({ before }: Wanted, { snapshots }: Pick<Case, 'snapshots'>): Snapshot[] {
  return snapshots.filter(({ path }) => before !== null && path.includes(before.name));
}

const EMPTY = {
  displayName: '',
  state: 'Stopped',
  definition: {},
  connectionReferences: {},
} as const;

/** Why a snapshot would not restore one of the versions of a flow. */
function flawsOf({ path, mode, text }: Snapshot, versions: readonly string[]): string[] {
  const content = parsed(text);
  if (content === null) return [`the snapshot ${path} is no JSON`];
  return [
    ...(versions.includes(same(content)) ? [] : ['the snapshot holds another version']),
    ...(mode === 0o600 ? [] : [`the snapshot has the mode ${mode.toString(8)}`]),
    ...(text.includes(canarySecret) ? ['the snapshot holds a signed URL'] : []),
  ];
}

function parsed(text: string): FlowContent | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function exit({ exitCode, hasErrors }: Case, outcomes: readonly Outcome[]): string[] {
  const isFine =
    !hasErrors &&
    !outcomes.some(({ result, run }) => FAILING.includes(result) || isBlamed(run ?? undefined));
  const wanted = isFine ? 0 : 1;
  return exitCode === wanted ? [] : [`the exit code is ${exitCode}, and not ${wanted}`];
}

const [, CLAIMS = ''] = KEY.split('.');
const SECRETS = [KEY, CLAIMS, canarySecret, runCanary, 'sig='];

function secrets({ stdout, stderr, snapshots }: Case): string[] {
  const names = snapshots.map(({ path }) => path).join('\n');
  return Object.entries({ stdout, stderr, names }).flatMap(([place, text]) =>
    SECRETS.filter((secret) => text.includes(secret)).map(
      (secret) => `${place} holds the secret ${secret.slice(0, 8)}…`,
    ),
  );
}
