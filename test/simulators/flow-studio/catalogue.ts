export interface Argument {
  type: 'string' | 'object' | 'integer' | 'boolean' | 'array';
  enum?: string[];
}

export interface Tool {
  description: string;
  arguments: Record<string, Argument>;
  required: string[];
}

const text: Argument = { type: 'string' };
const object: Argument = { type: 'object' };
const count: Argument = { type: 'integer' };
const flow = { environmentName: text, flowName: text };

/** Every tool with every argument that some version has. */
export const catalogue: Record<string, Tool> = {
  list_live_environments: { description: 'Lists environments.', arguments: {}, required: [] },
  list_live_connections: {
    description: 'Lists the connections you own or that are shared with you.',
    arguments: { environmentName: text, search: text, top: count },
    required: [],
  },
  list_live_flows: {
    description: 'Lists flows of an environment.',
    arguments: {
      environmentName: text,
      mode: { type: 'string', enum: ['owner', 'admin'] },
      search: text,
      top: count,
      timeoutSeconds: count,
      continuationUrl: text,
    },
    required: ['environmentName'],
  },
  get_live_flow: {
    description: 'Reads a flow as the Power Automate API returns it.',
    arguments: flow,
    required: ['environmentName', 'flowName'],
  },
  update_live_flow: {
    description: 'Updates a flow, or creates one when flowName is absent.',
    arguments: {
      ...flow,
      definition: object,
      displayName: text,
      connectionReferences: object,
      description: text,
      operations: { type: 'array' },
      dryRun: { type: 'boolean' },
    },
    required: ['environmentName'],
  },
  set_live_flow_state: {
    description: 'Starts or stops a flow.',
    arguments: { ...flow, state: { type: 'string', enum: ['Started', 'Stopped'] } },
    required: ['environmentName', 'flowName', 'state'],
  },
  validate_live_flow: {
    description: 'Validates a definition without saving it.',
    arguments: { ...flow, definition: object },
    required: ['environmentName', 'flowName', 'definition'],
  },
  test_live_connection: {
    description: "Runs the connector's own connection test.",
    arguments: { environmentName: text, connectorName: text, connectionName: text },
    required: ['environmentName', 'connectorName', 'connectionName'],
  },
  get_live_flow_runs: {
    description: 'Lists the runs of a flow, newest first.',
    arguments: { ...flow, top: count },
    required: ['environmentName', 'flowName'],
  },
  get_live_flow_run_error: {
    description: 'Names the actions that made a run fail, outer to inner.',
    arguments: { ...flow, runName: text },
    required: ['environmentName', 'flowName', 'runName'],
  },
  list_skills: { description: 'Lists skills.', arguments: {}, required: [] },
  tool_search: { description: 'Finds tools.', arguments: { query: text }, required: [] },
};

/** Arguments that a version lists only where its profile says so. */
export const notEverywhere: Record<string, string[]> = {
  list_live_flows: ['timeoutSeconds', 'continuationUrl'],
  update_live_flow: ['description', 'operations', 'dryRun'],
};
