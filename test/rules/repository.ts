import {
  byPlace,
  type CheckOptions,
  type CheckResult,
  type Finding,
  problemsOf,
} from '../../src/check/check.ts';
import { type ReadResult, readFlow } from '../../src/flow/flow.ts';
import { gatherPolicies } from '../../src/map/data-policies/gather.ts';
import type { DataPolicies } from '../../src/map/data-policies/policy.ts';
import { indexed } from '../../src/map/flow-index.ts';
import { identityChanges } from '../../src/map/identity-changes.ts';
import type { ConnectionMap } from '../../src/map/map.ts';
import type { OldMapProblem } from '../../src/map/problems.ts';
import { type MapResult, readMap } from '../../src/map/read.ts';
import type { Members } from '../../src/map/stewards.ts';
import { RULE_IDS } from '../../src/rules/index.ts';
import type { PullFacts } from '../../src/rules/rule.ts';
import { matcher } from '../../src/wording/glob-list.ts';
import { check } from '../support/check.ts';

/** The files of a small repository, by path; texts are written as UTF-8. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export const MAP_FILE = 'connection-references.json';

/** A pull request as a test describes it. */
export interface PullStory {
  author: string;
  approvedBy?: readonly string[];
  /** By `@org/team`: its members, or why they are not known. */
  teams?: Readonly<Record<string, readonly string[] | string>>;
  /** The base branch: its flows, and its map where that is another than the change's. */
  base?: Files;
}

interface Options extends Partial<Omit<CheckOptions, 'pull'>> {
  pull?: PullStory;
  /** The map at the base branch, whose policy judges the pull request. */
  baseMap?: string | Uint8Array | undefined;
  /** When the data policies were last committed, by file. */
  committed?: Readonly<Record<string, string>>;
  /** The environment that a settings file of `pac` describes. */
  environment?: string;
}

/** Checks a repository as the action does: the map by its name, every other file as a flow. */
export function checkFiles(files: Files, options: Options = {}): CheckResult {
  const { pull, baseMap = baseMapOf(pull, files), environment = null, ...rest } = options;
  const { committed = {}, ...checkOptions } = rest;
  const { [MAP_FILE]: mapText, ...others } = files;
  // As in a run: the base branch's map has the same entries where it is the same.
  const known = new Map<string | Uint8Array, MapResult>();
  const read = (content: string | Uint8Array, beside: Files) => {
    const result =
      known.get(content) ?? readMap(MAP_FILE, bytes(content), { ruleIds: RULE_IDS, environment });
    known.set(content, result);
    return result.ok ? { ...result, map: withPolicies(result.map, beside, committed) } : result;
  };
  const map = mapText === undefined ? null : read(mapText, files);
  const base = baseMap === undefined ? null : read(baseMap, { ...files, ...pull?.base });
  const isPolicy = matcher(map?.ok ? map.map.dataPolicies.globs : []);
  const results = Object.entries(others).flatMap(([file, content]) =>
    isPolicy(file) ? [] : [readFlow(file, bytes(content))],
  );
  return check(
    {
      flows: results.flatMap((result) => (result.kind === 'flow' ? [result.flow] : [])),
      skipped: results.filter((result) => result.kind === 'skipped'),
      badFiles: results.filter((result) => result.kind === 'invalid'),
      mapFile: MAP_FILE,
      map: map?.ok ? map.map : null,
      mapProblems: map === null ? null : map.ok ? [] : map.problems,
      baseMap: base?.ok ? base.map : null,
      baseProblem:
        base?.ok === false
          ? { code: 'map-unreadable', cause: base.problems[0]?.reason ?? null }
          : unreadablePolicy(base?.map.dataPolicies),
    },
    {
      environments: [],
      affected: null,
      today: '2026-11-22',
      pull:
        pull === undefined
          ? { code: 'not-a-pull-request' }
          : factsOf(pull, results, map?.ok ? map.map : null, base?.ok ? base.map : null),
      live: { code: 'no-api-key' },
      ...checkOptions,
    },
  );
}

function unreadablePolicy(policies: DataPolicies | undefined): OldMapProblem | null {
  const [problem] = policies?.problems ?? [];
  return problem === undefined ? null : { code: 'data-policy-unreadable', cause: problem.reason };
}

/** The map with the files that its `dataPolicies` name. */
function withPolicies(
  map: ConnectionMap,
  files: Files,
  committed: Readonly<Record<string, string>>,
): ConnectionMap {
  const { globs } = map.dataPolicies;
  const isPolicy = matcher(globs);
  const found = Object.entries(files).flatMap(([file, content]) =>
    isPolicy(file) ? [{ file, bytes: bytes(content) }] : [],
  );
  const dataPolicies = gatherPolicies(globs, found);
  const policies = dataPolicies.policies.map((policy) => ({
    ...policy,
    committed: committed[policy.file] ?? null,
  }));
  return { ...map, dataPolicies: { ...dataPolicies, policies } };
}

function baseMapOf(pull: PullStory | undefined, files: Files): string | Uint8Array | undefined {
  return pull === undefined ? undefined : (pull.base?.[MAP_FILE] ?? files[MAP_FILE]);
}

function factsOf(
  pull: PullStory,
  results: readonly ReadResult[],
  map: ConnectionMap | null,
  baseMap: ConnectionMap | null,
): PullFacts {
  const { author, approvedBy = [], teams = {}, base = {} } = pull;
  const flows = results.flatMap((result) => (result.kind === 'flow' ? [result.flow] : []));
  const flowAt = (file: string) => {
    const result = base[file] === undefined ? null : readFlow(file, bytes(base[file]));
    return result?.kind === 'flow' ? indexed(result.flow) : null;
  };
  const byFile = new Map(flows.map(({ file }) => [file, flowAt(file)]));
  const gone = Object.keys(base).filter((file) => file !== MAP_FILE && !byFile.has(file));
  const before = { byFile, removed: gone.flatMap((file) => flowAt(file) ?? []) };
  const was = { flows: byFile, gone: before.removed };
  const members = Object.entries(teams).map(([name, people]): [string, Members] => [
    name.toLowerCase(),
    typeof people === 'string'
      ? { known: false, status: 403, quoted: people }
      : { known: true, logins: people },
  ]);
  return {
    author,
    approvers: approvedBy,
    teams: new Map(members),
    before,
    identities:
      map === null || baseMap === null ? [] : identityChanges(flows, map, { map: baseMap, ...was }),
    filesBefore: new Map([...byFile].map(([file, flow]) => [file, flow?.file ?? null])),
    unlimitedBefore: new Set(
      [...byFile].flatMap(([file, flow]) => (flow?.limitsRuns === false ? [file] : [])),
    ),
  };
}

/** One finding as the rules' pages write it. */
export function lineOf(finding: Finding): string {
  return `${placeOf(finding)}: ${finding.message}`;
}

/** One finding without its sentence: its place, and what the sentence names. */
export function outlineOf(finding: Finding): string {
  return [`${placeOf(finding)}:`, ...namesIn(finding.message)].join(' ');
}

const NAMES = /`[^`]+`|"[^"]*"|\d+(?:[-.,]\d+)*/g;

/** The names, numbers and quotations of a message, in their order. */
export function namesIn(message: string): string[] {
  return message.match(NAMES) ?? [];
}

/** How many different sentences the messages are, whatever they name. */
export function sentenceCount(messages: readonly string[]): number {
  return new Set(messages.map((message) => message.replace(NAMES, ''))).size;
}

function placeOf({ file, line, column, severity, environments, rule }: Finding): string {
  const where = environments.length === 0 ? '' : ` ${environments.join(',')}`;
  return `${file}:${line}:${column} ${severity}${where} ${rule}`;
}

/** The outlines of what one rule finds, also where it follows from another finding. */
export function linesOf(rule: string, files: Files, options?: Options): string[] {
  const { findings } = checkFiles(files, options);
  return problemsOfRule(rule, findings).map(outlineOf);
}

/** What one rule found, by itself. */
export function problemsOfRule(rule: string, findings: readonly Finding[]): Finding[] {
  return findings
    .flatMap(problemsOf)
    .filter((problem) => problem.rule === rule)
    .toSorted(byPlace);
}

function bytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
