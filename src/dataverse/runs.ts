import { digString } from '../json/json.ts';
import { type FlowRun, LISTED_RUNS } from '../live/runs.ts';
import type { Client } from './client.ts';
import { guid } from './flows.ts';
import { rowsOf } from './pages.ts';

/**
 * The newest runs of a flow. `flowruns.workflowid` is a text. Source:
 * https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/flowrun
 */
export async function listRuns(client: Client, flowName: string): Promise<FlowRun[]> {
  const rows = await rowsOf(client, {
    call: 'GET flowruns',
    kind: 'observe',
    url: client.url('flowruns', {
      $select: 'name,status,starttime,errorcode',
      $filter: `workflowid eq '${guid(flowName)}'`,
      $orderby: 'starttime desc',
      $top: String(LISTED_RUNS),
    }),
  });
  return rows.slice(0, LISTED_RUNS).flatMap((row) => {
    const runName = digString(row, 'name');
    const startTime = digString(row, 'starttime') ?? '';
    if (runName === null || Number.isNaN(Date.parse(startTime))) return [];
    const code = digString(row, 'errorcode');
    const isCode = code !== null && /^[\w.-]{1,80}$/.test(code);
    const status = digString(row, 'status') ?? '';
    return [{ runName, status, startTime, code: isCode ? code : null }];
  });
}
