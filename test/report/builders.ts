import type { Finding, SuppressedFinding } from '../../src/check/check.ts';
import { Source } from '../../src/json/source.ts';
import type { BlockReason } from '../../src/plan/block.ts';
import type {
  BindingChange,
  Change,
  PlannedWrite,
  PlanReason,
  ReportedChange,
} from '../../src/plan/change.ts';
import type { DesiredFlow } from '../../src/plan/desired.ts';
import { diffOf, type FlowDiff, pathsOf } from '../../src/plan/diff.ts';
import { changeDigest } from '../../src/plan/digest.ts';
import type { DriftEntry } from '../../src/plan/drift.ts';
import type { Outcome } from '../../src/plan/outcome.ts';
import { partsOf } from '../../src/plan/part-hashes.ts';
import type { ReportedPlan } from '../../src/plan/plan.ts';
import type { ConnectionUse } from '../../src/plan/uses.ts';
import type { WatchedRun } from '../../src/plan/watched-run.ts';
import type { View } from '../../src/report/links.ts';
import type { Report, ReportedFlow } from '../../src/report/report.ts';

const DESIRED: DesiredFlow = {
  displayName: 'Internal',
  renames: true,
  description: null,
  state: 'Started',
  definition: { internal: true },
  connectionReferences: {},
};

export const VIEW: View = {
  serverUrl: 'https://github.com',
  repository: 'contoso/flows',
  sha: '0123456789abcdef0123456789abcdef01234567',
  pull: 7,
  runUrl: 'https://github.com/contoso/flows/actions/runs/1',
};

export const NO_VIEW: View = {
  serverUrl: null,
  repository: null,
  sha: null,
  pull: null,
  runUrl: null,
};

export function report(parts: Partial<Report> = {}): Report {
  return {
    version: 2,
    mode: 'check',
    environments: ['production'],
    flows: [],
    skipped: [],
    findings: [],
    notRun: [],
    suppressed: [],
    plan: null,
    drift: null,
    ignored: [],
    comparedWith: null,
    outcomes: [],
    unapprovedPlans: [],
    ...parts,
  };
}

export function flow(file: string, parts: Partial<ReportedFlow> = {}): ReportedFlow {
  const references = [
    { key: 'shared_teams', logicalName: null, connector: 'shared_teams', uses: 3 },
  ];
  return {
    file,
    format: 'live',
    displayName: 'A flow',
    trigger: 'Recurrence',
    actions: 12,
    references,
    ...parts,
  };
}

export function finding(parts: Partial<Finding> = {}): Finding {
  const rule = parts.rule ?? 'reference-unmapped';
  return {
    rule,
    severity: 'error',
    message: 'the map binds no connection to `shared_teams`.',
    file: 'flows/a.json',
    line: 12,
    column: 9,
    endLine: 12,
    endColumn: 30,
    at: '/properties/definition/actions/Send/inputs/host/connectionName',
    environments: [],
    flow: 'flows/a.json',
    related: [],
    help: `https://github.com/flowgate/flowgate/blob/main/docs/rules/${rule}.md`,
    ...parts,
  };
}

export function suppressed(parts: Partial<SuppressedFinding> = {}): SuppressedFinding {
  return { ...finding(), reason: 'moves in Q1', until: '2027-03-31', ...parts };
}

export function binding(
  key: string,
  from: readonly [string, string | null] | null,
  to: readonly [string, string | null] | null,
): BindingChange {
  const side = (bound: readonly [string, string | null] | null) =>
    bound === null ? null : { connectionName: bound[0], owner: bound[1] };
  return { key, connector: key, from: side(from), to: side(to) };
}

interface ChangeParts {
  environment?: string;
  file?: string;
  displayName?: string;
  flowName?: string | null;
  bindings?: BindingChange[];
  paths?: string[];
  reason?: PlanReason;
  diff?: FlowDiff;
}

const NOTHING = { displayName: null, state: null, definition: {}, connectionReferences: {} };
const NO_FILE = { operations: [], source: new Source('flows/a.json', '{}') };
export const NO_DIFF: FlowDiff = diffOf(NOTHING as never, NOTHING);

export function change(action: Change['action'], parts: ChangeParts = {}): Change {
  const {
    flowName = '0757041a-8ef2-cf74-ef06-06881916f371',
    reason = null,
    diff = NO_DIFF,
  } = parts;
  const { diff: _diff, ...rest } = parts;
  const about = {
    environment: 'production',
    environmentName: 'Default-26e65220-5561-46ef-9783-ce5f20489241',
    deployAs: 'svc-flows@contoso.com',
    file: 'flows/a.json',
    displayName: 'A flow',
    bindings: [],
    paths: action === 'create' ? [] : pathsOf(diff),
    ...rest,
    flowName,
    reason,
  };
  const { definition } = DESIRED;
  switch (action) {
    case 'create':
      return known({
        ...about,
        action,
        flowName: null,
        flow: NO_FILE,
        desired: DESIRED,
        readAt: 0,
        diff,
      });
    case 'update': {
      const current = {
        flowName: flowName ?? '',
        displayName: 'Internal',
        state: 'Started',
        definition,
        connectionReferences: {},
      };
      return known({
        ...about,
        action,
        flow: NO_FILE,
        desired: DESIRED,
        current,
        readAt: 0,
        diff,
        writes: true,
      });
    }
    case 'unchanged':
      return { ...about, action };
    case 'blocked':
      return {
        ...about,
        action,
        reason: (reason as BlockReason | null) ?? ERROR_FOUND,
        diff: parts.diff ?? null,
      };
  }
}

const ERROR_FOUND: BlockReason = {
  code: 'errors-found',
  errors: 1,
  rules: ['reference-unmapped'],
};

/** A reason with any text in it. */
export function unreadableFile(detail: string): BlockReason {
  const cause = { code: 'json-unreadable', detail } as const;
  return { code: 'no-flow-in-file', cause: { code: 'json-invalid', cause } };
}

function known<C extends PlannedWrite>(written: C) {
  return { ...written, digest: changeDigest(written, []), parts: partsOf(written, []) };
}

export function plan(
  changes: ReportedChange[],
  comparedWith: 'live' | 'git' = 'live',
  connectionUses: ConnectionUse[] = [],
): ReportedPlan {
  const digest = 'sha256:4f0c1c9a55a0b6a8d0b1f0e7a3c2d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5';
  const environments = changes.map(({ environment }) => [environment, digest]);
  return {
    comparedWith,
    digest,
    digests: Object.fromEntries(environments),
    changes,
    connectionUses,
  };
}

export function drift(file: string, parts: Partial<DriftEntry> = {}): DriftEntry {
  return {
    environment: 'production',
    file,
    displayName: 'A flow',
    flowName: '0757041a-8ef2-cf74-ef06-06881916f371',
    paths: parts.diff == null ? [] : pathsOf(parts.diff),
    diff: null,
    bindings: [],
    reason: null,
    ...parts,
  };
}

/** The first run of a flow; half of the runs before failed, unless `parts` says otherwise. */
export function firstRun(status: string, parts: Partial<WatchedRun> = {}): WatchedRun {
  return {
    status,
    startTime: '2026-11-22T10:01:00Z',
    action: null,
    line: null,
    code: null,
    meaning: null,
    before: { failed: 5, of: 10 },
    since: { failed: status === 'Failed' ? 1 : 0, of: 1 },
    ...parts,
  };
}

export function outcome(result: Outcome['result'], parts: Partial<Outcome> = {}): Outcome {
  return {
    environment: 'production',
    file: 'flows/a.json',
    displayName: 'A flow',
    flowName: '0757041a-8ef2-cf74-ef06-06881916f371',
    result,
    state: null,
    reason: null,
    snapshot: null,
    ...parts,
  };
}
