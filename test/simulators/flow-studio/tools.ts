import { flowAsRead, type ToolContext } from './context.ts';
import { listConnections, listEnvironments, listFlows } from './listing.ts';
import { readShape } from './read-shape.ts';
import { listRuns, readRunError } from './runs.ts';
import { updateFlow } from './save.ts';
import { setFlowState } from './set-state.ts';
import type { Json } from './state.ts';
import { testConnection, validateFlow } from './trial.ts';

type ToolFunction = (context: ToolContext, given: Json) => unknown;

/** Each tool's own function: given arguments already checked, it returns the document of the reply. */
export const tools: Record<string, ToolFunction> = {
  list_live_environments: listEnvironments,
  list_live_connections: listConnections,
  list_live_flows: listFlows,
  get_live_flow: ({ world }, given) => readShape(world, flowAsRead(world, given)),
  update_live_flow: updateFlow,
  set_live_flow_state: setFlowState,
  validate_live_flow: validateFlow,
  test_live_connection: testConnection,
  get_live_flow_runs: listRuns,
  get_live_flow_run_error: readRunError,
  list_skills: () => ({ skills: [{ name: 'power-automate-mcp' }], error: null }),
  tool_search: () => ({ tools: [], error: null }),
};
