import { withAdditions } from '../json/amend.ts';
import type { JsonObject } from '../json/json.ts';
import type { Outcome } from '../plan/outcome.ts';
import { editFile } from '../workspace/edit-file.ts';
import { parseMap } from './project/map.ts';
import type { RunResult } from './result.ts';

type Created = Outcome & { flowName: string };

/**
 * Writes the guids of the flows that a run created into the map, where nothing else changes, if the
 * map is still as it was read. Returns how many; 0 where the map was left as it is.
 */
export async function writeFlowNames(
  root: string,
  { report: { outcomes }, project: { map, mapFile } }: Pick<RunResult, 'report' | 'project'>,
): Promise<number> {
  const created = outcomes.filter(isCreated);
  if (map === null || created.length === 0) return 0;
  const { text: expected } = map.source;
  const problem = await editFile(root, mapFile, expected, async (text) => {
    const edited = created.reduce((last, flow) => withAdditions(last, additionOf(flow)), text);
    const read = await parseMap(mapFile, Buffer.from(edited), { environment: null, flows: [] });
    if (!read.ok) return null;
    const isKnown = ({ environment, file, flowName }: Created) =>
      read.map.environments.get(environment)?.flows.get(file)?.flowName === flowName;
    return created.every(isKnown) ? edited : null;
  });
  return problem === null ? created.length : 0;
}

function isCreated(outcome: Outcome): outcome is Created {
  return outcome.result === 'created' && outcome.flowName !== null;
}

function additionOf({ environment, file, flowName }: Created): JsonObject {
  const flows = Object.fromEntries([[file, { flowName }]]);
  return { environments: Object.fromEntries([[environment, { flows }]]) };
}
