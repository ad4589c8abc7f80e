import { type FlowHost, HostError, type LiveFlow, said } from '../live/host.ts';
import type { Ignored } from '../plan/ignored.ts';
import { asItWas, differenceText, isAgain, isEqual, remaining } from './remaining.ts';
import { readBack, sendAndLook } from './sending.ts';
import type { SnapshotStore } from './snapshots.ts';

/** A flow as it was, what stands there now, and where. */
export interface Return {
  environmentName: string;
  was: LiveFlow;
  now: LiveFlow;
}

interface Means {
  host: FlowHost;
  snapshots: SnapshotStore;
  /** What is not compared. */
  ignored?: Ignored;
}

export interface PutBack {
  /** Why it is not as it was; null when it is. */
  problem: string | null;
  /** Where what stood there meanwhile is kept; null when nothing was replaced. */
  kept: string | null;
}

/**
 * Puts a flow back: keeps what stands there, writes definition, references and name, reads back,
 * compares, and sets the state. Writes nothing that is as it was already.
 */
export async function putBack(
  { environmentName, was, now }: Return,
  { host, snapshots, ignored = [] }: Means,
): Promise<PutBack> {
  const isWritten = isAgain(now, was, ignored);
  if (isWritten && now.state === was.state) return { problem: null, kept: null };
  let kept: string;
  try {
    kept = await snapshots.keep({ environmentName, flow: now, planDigest: null });
  } catch (error) {
    const problem = `nothing was sent, because what stands there could not be kept: ${said(error)}`;
    return { problem, kept: null };
  }
  const found = isWritten ? now : await written(host, environmentName, was, ignored);
  if (typeof found === 'string') return { problem: found, kept };
  return { problem: await stateProblem(host, environmentName, was, found), kept };
}

/** The flow after it was written back, or why it is not as it was. */
async function written(
  host: FlowHost,
  environmentName: string,
  was: LiveFlow,
  ignored: Ignored,
): Promise<LiveFlow | string> {
  const { flowName, displayName, definition, connectionReferences } = was;
  const save = { environmentName, flowName, displayName, definition, connectionReferences };
  const look = () => readBack(host, environmentName, flowName);
  const sent = await sendAndLook(host, { ...save, description: null }, look);
  if (sent.kind === 'refused') return said(sent.error);
  if (sent.kind === 'unseen') return sent.why;
  const left = remaining(sent.flow, asItWas(was), ignored);
  if (isEqual(left)) return sent.flow;
  const lost = sent.lost === null ? '' : `${said(sent.lost)}; `;
  return `${lost}it still differs: ${differenceText(left)}`;
}

async function stateProblem(
  host: FlowHost,
  environmentName: string,
  { flowName, state }: LiveFlow,
  now: LiveFlow,
): Promise<string | null> {
  if (now.state === state || (state !== 'Started' && state !== 'Stopped')) return null;
  const contentIsBack = 'its content is as it was, and';
  try {
    const reached = await host.setState(environmentName, flowName, state);
    return reached === state ? null : `${contentIsBack} it is ${reached} instead of ${state}`;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return `${contentIsBack} it is ${now.state ?? 'in an unknown state'} instead of ${state}: ${said(error)}`;
  }
}
