import { judgingPolicy } from '../check/check.ts';
import { UsageError } from '../process/usage-error.ts';
import type { Mode } from '../report/report.ts';
import { invalidMapMessage } from '../rules/reasons/map.ts';
import { environmentsCovered } from './environments.ts';
import { IDENTITY, lackOf, mayReadLive } from './identity.ts';
import { planAndDeploy, planChanges } from './planning.ts';
import type { Prepared, Work } from './prepared.ts';

/** Plans what a change would do. Only what every run needs is imported at once. */
const planning: Work = {
  looksBack: true,
  writes: false,
  isLiveOnly: false,
  requireInputs: insistOnLive,
  async prepare(start) {
    const [{ readHistoryAhead, withHandEdits }, { openHistory }] = await Promise.all([
      import('./history/hand-edits.ts'),
      import('./history/history.ts'),
      import('./make-plan.ts'),
    ]);
    const history = await openHistory(start);
    readHistoryAhead(history, start);
    return async (currents) => ({
      currents: await withHandEdits(currents, start, history),
      differences: new Map(),
    });
  },
  finish: planChanges,
};

/** The same for a terminal, where somebody asked for the plan. */
const plan: Work = { ...planning, requireInputs: insistOnMap };

/** Plans, and carries the plan out. */
const deployment: Work = {
  ...planning,
  writes: true,
  requireInputs: insistOnDeployable,
  async prepare(start) {
    const [compare] = await Promise.all([planning.prepare(start), import('./carry-out.ts')]);
    return compare;
  },
  finish: planAndDeploy,
};

/** Compares what Git has now with what is live; makes no plan. */
const drift: Work = {
  looksBack: false,
  writes: false,
  isLiveOnly: true,
  requireInputs: insistOnComparable,
  async prepare({ project }) {
    const [{ compareWithLive, withDrift }] = await Promise.all([
      import('../plan/compare-with-live.ts'),
      import('./drift.ts'),
    ]);
    const { ignored } = judgingPolicy(project);
    return async (currents) => {
      const differences = compareWithLive(currents, ignored);
      return { currents: withDrift(currents, differences), differences };
    };
  },
  async finish(known) {
    const { findDrift: lookForDrift } = await import('./drift.ts');
    return lookForDrift(known);
  },
};

const WORKS: Record<Mode, Work> = {
  check: planning,
  plan,
  deploy: deployment,
  drift,
  // It writes files, in its own code path.
  export: planning,
};

/** What a run does in a mode. */
export function workOf(mode: Mode): Work {
  return WORKS[mode];
}

function insistOnLive(start: Prepared): void {
  const { settings, surroundings, project } = start;
  if (settings.needsLive !== true) return;
  const lacks = lacksOf(start);
  if (lacks.includes(null)) return;
  // A map that cannot be read does not say which of the two is needed.
  const isMapBroken = project.map === null && project.mapProblems !== null;
  if (isMapBroken && mayReadLive(settings, surroundings)) return;
  throw new UsageError(
    lacks.includes('no-api-key')
      ? '`--live` needs the key in FLOW_STUDIO_API_KEY, or for environments in Dataverse an identity'
      : `\`--live\` of environments in Dataverse needs ${IDENTITY}`,
  );
}

function insistOnMap({ project }: Prepared): void {
  if (project.mapProblems !== null) return;
  throw new UsageError(
    `there is no ${project.mapFile}; \`plan\` needs it to know where each flow goes; write one with \`flowgate init\``,
  );
}

function insistOnDeployable(start: Prepared): void {
  const { project } = start;
  if (project.mapProblems === null) {
    throw new UsageError(
      `there is no ${project.mapFile}; a deployment needs it to know which connection each reference is bound to; write one with \`flowgate init\``,
    );
  }
  const lacks = lacksOf(start);
  if (lacks.includes('no-api-key')) {
    throw new UsageError(
      'a deployment needs `api-key`, the Flow Studio key of the account that deploys (in a terminal: FLOW_STUDIO_API_KEY)',
    );
  }
  if (lacks.includes('no-identity')) {
    throw new UsageError(`a deployment through Dataverse needs ${IDENTITY}`);
  }
}

function insistOnComparable(start: Prepared): void {
  const { project } = start;
  if (project.map === null) {
    throw new UsageError(
      project.mapProblems === null
        ? `there is no ${project.mapFile}; \`drift\` needs it to know which live flow each file is; write one with \`flowgate export\``
        : invalidMapMessage(project.mapFile),
    );
  }
  const lacks = lacksOf(start);
  if (lacks.includes(null)) return;
  if (lacks.includes('no-identity')) {
    throw new UsageError(`\`drift\` of environments in Dataverse needs ${IDENTITY}`);
  }
  throw new UsageError(
    '`drift` needs `api-key`, a Flow Studio key that may read the environments (in a terminal: FLOW_STUDIO_API_KEY)',
  );
}

/** For each way to the run's environments what it lacks; null: nothing. */
function lacksOf({ settings, surroundings, project, scope }: Prepared) {
  const kinds = new Set(
    environmentsCovered(project.map, scope.environments).map(({ host }) => host.kind),
  );
  const used = kinds.size === 0 ? (['flow-studio'] as const) : [...kinds];
  return used.map((kind) => lackOf(kind, settings, surroundings)?.code ?? null);
}
