import pMap from 'p-map';
import type { GitHubEvent, PullContext } from '../../github/event.ts';
import type { GitHub } from '../../github/github.ts';
import { type Consent, hasStewards, Stewardship } from '../../map/consent.ts';
import { type IndexedFlow, indexed } from '../../map/flow-index.ts';
import type { BaseFlow, FlowBefore, FlowsBefore } from '../../map/predecessors.ts';
import { environmentsOf, resolveUsed } from '../../map/resolve.ts';
import {
  includesSteward,
  type Members,
  stewardOf,
  type Team,
  teamName,
} from '../../map/stewards.ts';
import type { Agreement, NoPullReason } from '../../rules/rule.ts';
import type { ReadProject } from '../project/project.ts';
import type { Baseline } from './baseline.ts';
import { flowBefore, readFlowsBefore, removedFlows } from './flows-before.ts';
import type { Scope } from './scope.ts';

/** How many requests are sent to GitHub at once. */
const REQUESTS = 8;

type Agreed = Pick<Agreement, 'approvers' | 'teams'>;

/** What the rules need to know about a pull request, and the flows that they need it for. */
interface ReadPull {
  pull: Agreement | NoPullReason;
  /** The files of the flows that newly use a connection with stewards. */
  users: ReadonlySet<string>;
}

/** Requests from GitHub only what is needed: nothing where nobody's approval is needed. */
export async function readPull(
  { index, map, mapFile, isFlowFile }: ReadProject,
  { judge, baseline, baseProblem, github, environments, isSelfJudged }: Scope,
  event: GitHubEvent | null,
): Promise<ReadPull> {
  const users = new Set<string>();
  const pull = event?.pull ?? null;
  if (pull === null) return { pull: { code: 'not-a-pull-request' }, users };
  if (judge === null || baseline === null || github === null) {
    if (baseProblem !== null) return { pull: { code: 'base-map-invalid', mapFile }, users };
    return { pull: { code: isSelfJudged ? 'self-judged' : 'base-map-missing', mapFile }, users };
  }
  const noFlows: FlowsBefore = { byFile: new Map(), removed: [] };
  const nothing = { author: pull.author, approvers: [], teams: new Map(), before: noFlows };
  if (map === null || !hasStewards(judge)) return { pull: nothing, users };
  const uses = index.map((flow) => ({
    flow,
    uses: environmentsOf(map, flow, environments).map((where) => resolveUsed(flow, where)),
  }));
  const before = await flowsBefore(index, baseline, github, isFlowFile);
  const stewardship = new Stewardship(judge, before);
  // What is live is not read yet: everybody whose approval may be needed counts.
  const overUses = stewardship.overUses(uses, () => null);
  for (const { act } of overUses) if ('flow' in act) users.add(act.flow.file);
  const consents = [...stewardship.overEntries(map), ...overUses];
  const agreement = await agreementTo(consents, pull, github);
  return { pull: { ...nothing, ...agreement, before }, users };
}

/**
 * The flows before the change. A file that no glob matched at its former path was not checked, and
 * counts as using nothing.
 */
async function flowsBefore(
  flows: readonly IndexedFlow[],
  baseline: Baseline,
  github: GitHub,
  isFlowFile: (file: string) => boolean,
): Promise<FlowsBefore> {
  await readFlowsBefore(flows, baseline, github);
  const read = async (flow: IndexedFlow) => {
    const found = await flowBefore(flow, baseline, github);
    const before = found !== null && 'operations' in found ? indexed(found) : found;
    const known: FlowBefore = before !== null && isFlowFile(before.file) ? before : null;
    return [flow.file, known] as const;
  };
  const byFile = new Map(await pMap(flows, read, { concurrency: REQUESTS }));
  const files = new Set(flows.map(({ file }) => file));
  const removed: BaseFlow[] = [];
  for await (const flow of removedFlows(files, isFlowFile, baseline, github)) {
    removed.push(indexed(flow));
  }
  return { byFile, removed };
}

/** Reviews are read where the author's own approval is not enough, teams where reviews are not. */
async function agreementTo(
  consents: readonly Pick<Consent, 'lists'>[],
  pull: PullContext,
  github: GitHub,
): Promise<Agreed> {
  const lists = consents.flatMap((consent) => consent.lists);
  if (open(lists, [pull.author]).length === 0) return { approvers: [], teams: new Map() };
  const approvers = await github.approvers(pull);
  const left = open(lists, [pull.author, ...approvers]);
  return { approvers, teams: await membersOf(teamsIn(left), github) };
}

/** The lists without a user among `people`. */
function open(
  lists: readonly (readonly string[])[],
  people: readonly string[],
): (readonly string[])[] {
  const nobody = new Map<string, Members>();
  return lists.filter((list) => !list.some((steward) => includesSteward(people, steward, nobody)));
}

function teamsIn(lists: readonly (readonly string[])[]): Team[] {
  const teams = lists.flat().flatMap((text) => {
    const steward = stewardOf(text);
    return steward?.kind === 'team' ? [[teamName(steward), steward] as const] : [];
  });
  return [...new Map(teams).values()];
}

async function membersOf(
  teams: readonly Team[],
  github: GitHub,
): Promise<ReadonlyMap<string, Members>> {
  const read = async (team: Team) => [teamName(team), await github.members(team)] as const;
  return new Map(await pMap(teams, read, { concurrency: REQUESTS }));
}
