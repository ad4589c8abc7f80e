import type { Settings } from '../inputs.ts';
import { UsageError } from '../process/usage-error.ts';
import { unknownEnvironment } from '../run/environments.ts';
import type { ReadProject } from '../run/project/project.ts';
import type { RunResult } from '../run/result.ts';
import type { Surroundings } from '../run/surroundings.ts';
import { exportFrom, readForExport, sourceOf, withReader } from './export.ts';

/**
 * The action's export: from each requested environment of the map, the flows that Git knows, with
 * their live content; all flows where Git knows none. A pull request then shows the change.
 */
export async function exportKnown(
  settings: Settings,
  surroundings: Surroundings,
): Promise<RunResult> {
  const first = await readForExport(settings, surroundings.root);
  const names = environmentsIn(first, settings.environments);
  return withReader(settings, surroundings, async (reader, key) => {
    const runs: RunResult[] = [];
    for (const environment of names) {
      const project = await readForExport(settings, surroundings.root);
      const source = await sourceOf(environment, project, reader);
      const wanted = { flows: 'known', format: 'tidy', isForced: true } as const;
      runs.push(await exportFrom(source, wanted, project, { settings, surroundings, reader, key }));
    }
    return runs.reduce(together);
  });
}

/** Without a map the environment is named by its id. */
function environmentsIn({ map, mapFile }: ReadProject, asked: readonly string[]) {
  if (map === null) {
    const [id] = asked;
    if (id !== undefined && asked.length === 1) return [{ environmentId: id, environment: null }];
    throw new UsageError(
      `there is no ${mapFile}; set \`environment\` to the id of the environment to export from`,
    );
  }
  const known = [...map.environments.keys()];
  const missing = asked.find((name) => !known.includes(name));
  if (missing !== undefined || known.length === 0) {
    throw new UsageError(unknownEnvironment(missing ?? '', known));
  }
  const wanted = asked.length > 0 ? asked : known;
  return wanted.map((environment) => ({ environmentId: null, environment }));
}

function together(one: RunResult, other: RunResult): RunResult {
  const { report } = other;
  const flows = [...one.report.flows, ...report.flows];
  return {
    ...other,
    report: {
      ...report,
      environments: [...one.report.environments, ...report.environments],
      flows: [...new Map(flows.map((flow) => [flow.file, flow])).values()],
      outcomes: [...one.report.outcomes, ...report.outcomes],
    },
  };
}
