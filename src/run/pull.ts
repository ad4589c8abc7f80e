import pMap from 'p-map';
import type { Project } from '../check.ts';
import { type Consent, Stewardship } from '../connections/consent.ts';
import { environmentsOf, resolve } from '../connections/resolve.ts';
import {
  type Members,
  speaksFor,
  stewardOf,
  type Team,
  teamName,
} from '../connections/stewards.ts';
import type { Flow } from '../flow/flow.ts';
import type { GitHubEvent, PullContext } from '../github/event.ts';
import type { GitHub } from '../github/github.ts';
import type { PullFacts } from '../rules/rule.ts';
import { type Baseline, flowBefore, readFlowsBefore } from './baseline.ts';
import type { Scope } from './scope.ts';
import { matcher } from './workspace.ts';

/** How many questions GitHub is asked at a time. */
const REQUESTS = 8;

type ReadProject = Omit<Project, 'baseMap'>;
type Agreement = Pick<PullFacts, 'approvers' | 'teams'>;

/**
 * What the rules want to know of a pull request beside its files, or why there is nothing to know.
 * GitHub is asked for no more than is in question: nothing at all where nobody's consent is needed.
 */
export async function readPull(
  { flows, map, mapFile }: ReadProject,
  { judge, baseline, github, environments, notRun }: Scope,
  event: GitHubEvent | null,
  globs: readonly string[],
): Promise<PullFacts | string> {
  const pull = event?.pull ?? null;
  if (pull === null) return 'not a pull request';
  if (judge === null || baseline === null || github === null) {
    return notRun[0]?.reason ?? `the base branch has no ${mapFile}`;
  }
  const nothing = { author: pull.author, approvers: [], teams: new Map(), before: new Map() };
  if (map === null) return nothing;
  const stewardship = new Stewardship(judge);
  const uses = flows.map((flow) => ({
    flow,
    uses: environmentsOf(map, flow.file, environments).map((where) => resolve(flow, where)),
  }));
  const compared = stewardship.flowsToCompare(uses);
  const before = await flowsBefore(compared, baseline, github, isFlowFile(globs, mapFile));
  const consents = [
    ...stewardship.overEntries(map),
    ...stewardship.overUses(uses, (flow) => before.get(flow.file) ?? null),
  ];
  return { ...nothing, ...(await agreementTo(consents, pull, github)), before };
}

function isFlowFile(globs: readonly string[], mapFile: string): (file: string) => boolean {
  const isNamed = matcher(globs);
  return (file) => file !== mapFile && isNamed(file);
}

/**
 * Flows as they were. What was no flow of the run at its old place, for no glob named it there, was
 * looked at by nobody, and used nothing.
 */
async function flowsBefore(
  flows: readonly Flow[],
  baseline: Baseline,
  github: GitHub,
  isFlowFile: (file: string) => boolean,
): Promise<Map<string, Flow | null>> {
  await readFlowsBefore(flows, baseline, github);
  const read = async (flow: Flow) => {
    const before = await flowBefore(flow, baseline, github);
    return [flow.file, before !== null && isFlowFile(before.file) ? before : null] as const;
  };
  return new Map(await pMap(flows, read, { concurrency: REQUESTS }));
}

/** Reviews are read where the author's own word is not enough, teams where reviews are not. */
async function agreementTo(
  consents: readonly Consent[],
  pull: PullContext,
  github: GitHub,
): Promise<Agreement> {
  const lists = consents.flatMap((consent) => consent.lists);
  if (open(lists, [pull.author]).length === 0) return { approvers: [], teams: new Map() };
  const approvers = await github.approvers(pull);
  const left = open(lists, [pull.author, ...approvers]);
  return { approvers, teams: await membersOf(teamsIn(left), github) };
}

/** The lists none of whose users are among `people`. */
function open(
  lists: readonly (readonly string[])[],
  people: readonly string[],
): (readonly string[])[] {
  const nobody = new Map<string, Members>();
  return lists.filter((list) => !list.some((steward) => speaksFor(people, steward, nobody)));
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
