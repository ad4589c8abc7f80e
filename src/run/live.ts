import type { Project } from '../check.ts';
import type { Settings } from '../inputs.ts';
import type { FlowHost, FlowReader } from '../live/host.ts';
import type { Mode, UnmanagedFlows } from '../report/report.ts';
import type { LiveSide } from '../rules/rule.ts';
import type { ReadProject } from './project.ts';
import type { Scope } from './scope.ts';
import type { Surroundings } from './surroundings.ts';
import { UsageError } from './usage-error.ts';

/** What a run has decided before it looks at what is live. */
export interface Start {
  settings: Settings;
  surroundings: Surroundings;
  mode: Mode;
  project: Project & Pick<ReadProject, 'index'>;
  scope: Scope;
}

/** What stands live, and the way there, which stays open until it is closed. */
export interface Live {
  /** What was read; or why nothing was. */
  side: LiveSide | string;
  /** The way to write; null in all runs but a deployment, and where nobody was reached. */
  host: (FlowReader & FlowHost) | null;
  /** Live flows that Git does not know; only in `drift`. */
  unmanaged?: UnmanagedFlows[];
  close(): Promise<void>;
}

/**
 * Reads what stands live where a run's flows go, if there is a key. Throws a `UsageError` for a
 * deployment or a look at drift that cannot be one, and for an endpoint that no key may be sent to.
 */
export async function openLive(start: Start): Promise<Live> {
  const { apiKey } = start.settings;
  if (start.mode === 'deploy') insistOnDeployable(start);
  if (start.mode === 'drift') insistOnComparable(start);
  if (apiKey === null) return { side: 'no api-key', host: null, close: async () => {} };
  const { readLiveSide } = await import('./live-side.ts');
  return readLiveSide(start, apiKey);
}

function insistOnDeployable({ settings, project }: Start): void {
  if (project.mapProblems === null) {
    throw new UsageError(
      `there is no ${project.mapFile}; a deployment needs it to know which connection each reference is bound to; write one with \`flowgate init\``,
    );
  }
  if (settings.apiKey !== null) return;
  throw new UsageError(
    'a deployment needs `api-key`, the Flow Studio key of the account that deploys (in a terminal: FLOW_STUDIO_API_KEY)',
  );
}

function insistOnComparable({ settings, project }: Start): void {
  if (project.map === null) {
    throw new UsageError(
      project.mapProblems === null
        ? `there is no ${project.mapFile}; \`drift\` needs it to know which live flow each file is; write one with \`flowgate export\``
        : `${project.mapFile} is invalid; see \`flowgate check\`, and correct it first`,
    );
  }
  if (settings.apiKey !== null) return;
  throw new UsageError(
    '`drift` needs `api-key`, a Flow Studio key that may read the environments (in a terminal: FLOW_STUDIO_API_KEY)',
  );
}
