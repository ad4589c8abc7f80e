import {
  AUDIENCE,
  checkAuthority,
  type DataverseReader,
  openDataverseReader,
  type RawAnswer,
  type SignInIdentity,
  subjectOf,
} from '../dataverse/dataverse.ts';
import type { RawReply } from '../flowstudio/flowstudio.ts';
import type { Settings } from '../inputs.ts';
import { listingOnce } from '../live/current.ts';
import { readOrFailure } from '../live/facts.ts';
import type { Environment } from '../map/map.ts';
import type { Diagnosis, SetupStep } from '../report/doctor.ts';
import { retriesTo } from '../run/hosts/flow-studio.ts';
import { addressesOf } from '../run/hosts/ways.ts';
import { signInIdentity } from '../run/identity.ts';
import type { SignIn } from '../run/surroundings.ts';
import { identityLine } from './identity.ts';
import { broken, organisationLines } from './organisation.ts';
import { setupSteps } from './setup.ts';
import { readSubjects, type Subjects } from './subject.ts';

export interface ChainOptions
  extends Pick<Settings, 'apiKey' | 'tenantId' | 'clientId' | 'clientSecret' | 'authority'> {
  env: NodeJS.ProcessEnv;
  now: Date;
  progress: (line: string) => void;
  signIn: SignIn;
  /** Called with every raw answer when answers are recorded: then a flow is read as well. */
  onReply: ((reply: RawReply | RawAnswer) => void) | null;
}

/** The chain from an identity to connections, a line a link, and what makes its links. */
export interface Chain {
  lines: Diagnosis[];
  setup: SetupStep[];
}

/** Somebody is waiting: shorter than a deployment's. */
const TIMEOUT_MS = 30_000;

const NOTHING_SEEN: Subjects = { sent: null, prefix: null, lines: [] };

/** Walks the chain to each of these environments, which are reached through Dataverse. */
export async function walkChain(
  environments: readonly Environment[],
  options: ChainOptions,
): Promise<Chain> {
  const { env, authority, tenantId, clientId, signIn } = options;
  const wrong = checkAuthority(authority);
  if (wrong !== null) return { lines: [broken('identity', wrong)], setup: [] };
  const identity = signInIdentity(options, { signIn });
  const isJob = Boolean(env.GITHUB_ACTIONS);
  const first = identityLine(identity, { ...options, isJob });
  const subjects = identity?.kind === 'secret' ? NOTHING_SEEN : await subjectsOf(identity, options);
  const known = [first, ...subjects.lines];
  const isBroken = known.some(({ state }) => state === 'error');
  const further =
    identity === null || isBroken ? [] : await linesOf(identity, environments, options);
  return {
    lines: [...known, ...further],
    setup: setupSteps({ tenantId, clientId, environments, subjects }),
  };
}

async function subjectsOf(
  identity: SignInIdentity | null,
  { env, signIn }: ChainOptions,
): Promise<Subjects> {
  if (identity?.kind !== 'job') return readSubjects({ idToken: null, env });
  const idToken = async () => {
    const assertion = await identity.idToken(AUDIENCE);
    signIn.onSecret(assertion);
    return subjectOf(assertion);
  };
  return readSubjects({ idToken, env });
}

async function linesOf(
  identity: SignInIdentity,
  environments: readonly Environment[],
  { authority, now, progress, signIn, onReply }: ChainOptions,
): Promise<Diagnosis[]> {
  const reader = openDataverseReader({
    identity,
    authority,
    organisations: addressesOf(environments),
    onSecret: signIn.onSecret,
    timeoutMs: TIMEOUT_MS,
    onRetry: retriesTo(progress),
    now: () => now,
    ...(onReply === null ? {} : { onAnswer: onReply }),
  });
  const account = identity.kind === 'az' ? null : identity.clientId;
  const reading = { ...reader, ...listingOnce(reader) };
  try {
    const lines: Diagnosis[] = [];
    for (const environment of environments) {
      lines.push(...(await organisationLines(reading, environment, account)));
    }
    const [first] = environments;
    if (onReply !== null && first !== undefined) await readOneOfEach(reading, first);
    return lines;
  } finally {
    await reader.close();
  }
}

/** Lists the flows and reads one of them, only to record their shapes. */
async function readOneOfEach(
  reader: DataverseReader,
  { environmentName }: Environment,
): Promise<void> {
  const listed = await readOrFailure(reader.listFlows(environmentName));
  const [flow] = listed.kind === 'read' ? listed.value : [];
  if (flow !== undefined) await readOrFailure(reader.readFlow(environmentName, flow.flowName));
}
