export type ProfileName = '2026-03' | '1.1' | '1.2';

/** How one version of the server differs. */
export interface Profile {
  version: string;
  tools: string[];
  /** What a save writes after the definition's description. */
  mark: string;
  /** A bare array, or the wrapper with `nextLink`. */
  flowList: 'array' | 'wrapper';
  /** `created` holds the new guid, or is `true` beside `flowName`. */
  created: 'guid' | 'true';
  createdState: 'Started' | 'Stopped';
  /** `createdBy` of a connection is a string or an object. */
  createdBy: 'string' | 'object';
  status: 'statuses' | 'both' | 'overallStatus';
  required: Record<string, string[]>;
  /** Arguments that only this version lists, by tool. */
  listed: Record<string, string[]>;
}

const everywhere = [
  'list_live_environments',
  'list_live_connections',
  'list_live_flows',
  'get_live_flow',
  'update_live_flow',
];

const runs = ['get_live_flow_runs', 'get_live_flow_run_error'];
const paging = ['timeoutSeconds', 'continuationUrl'];

export const profiles: Record<ProfileName, Profile> = {
  '2026-03': {
    version: '1.0.31',
    tools: [...everywhere, 'validate_live_flow'],
    mark: 'Updated via Flow Studio MCP',
    flowList: 'array',
    created: 'guid',
    createdState: 'Started',
    createdBy: 'string',
    status: 'statuses',
    required: { update_live_flow: ['environmentName', 'description'] },
    listed: { update_live_flow: ['description'] },
  },
  '1.1': {
    version: '1.1.40',
    tools: [...everywhere, 'set_live_flow_state', ...runs, 'list_skills'],
    mark: '#flowstudio-mcp',
    flowList: 'wrapper',
    created: 'guid',
    createdState: 'Started',
    createdBy: 'object',
    status: 'both',
    required: {},
    listed: { list_live_flows: paging },
  },
  '1.2': {
    version: '1.2.77',
    tools: [
      ...everywhere,
      'set_live_flow_state',
      'test_live_connection',
      ...runs,
      'list_skills',
      'tool_search',
    ],
    mark: '#flowstudio-mcp',
    flowList: 'wrapper',
    created: 'true',
    createdState: 'Stopped',
    createdBy: 'object',
    status: 'overallStatus',
    required: { list_live_connections: ['environmentName'] },
    listed: { list_live_flows: paging, update_live_flow: ['operations', 'dryRun'] },
  },
};
