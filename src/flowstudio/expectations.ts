import { acceptsArgument, type ServerFacts } from './tools.ts';

interface Expectation {
  tool: string;
  arguments: readonly string[];
  /** False where most of Flowgate works without the tool. */
  isNeeded: boolean;
  /** What is impossible without the tool. */
  without: string;
}

/** What Flowgate uses, the most important first. */
const EXPECTED: readonly Expectation[] = [
  {
    tool: 'get_live_flow',
    arguments: ['environmentName', 'flowName'],
    isNeeded: true,
    without: 'nothing can be compared with the live flows, and nothing deployed',
  },
  {
    tool: 'update_live_flow',
    arguments: ['environmentName', 'flowName', 'definition', 'displayName', 'connectionReferences'],
    isNeeded: true,
    without: 'nothing can be deployed',
  },
  {
    tool: 'list_live_flows',
    arguments: ['environmentName'],
    isNeeded: true,
    without: 'a flow that the map gives no `flowName` cannot be found',
  },
  {
    tool: 'list_live_connections',
    arguments: ['environmentName'],
    isNeeded: false,
    without: 'a connection that is missing or broken shows only when a save is refused',
  },
  {
    tool: 'list_live_environments',
    arguments: [],
    isNeeded: false,
    without: 'a wrong environmentName shows only when a call is refused',
  },
  {
    tool: 'set_live_flow_state',
    arguments: ['environmentName', 'flowName', 'state'],
    isNeeded: false,
    without: '`state` of the map cannot be carried out',
  },
  {
    tool: 'get_live_flow_runs',
    arguments: ['environmentName', 'flowName', 'top'],
    isNeeded: false,
    without: '`watch` cannot see the first runs after a deployment',
  },
  {
    tool: 'get_live_flow_run_error',
    arguments: ['environmentName', 'flowName', 'runName'],
    isNeeded: false,
    without: '`watch` cannot name the action that made a run fail',
  },
];

/** A tool that a server lacks, or that takes other arguments than Flowgate sends. */
export interface MissingTool {
  tool: string;
  /** Empty where the tool itself is missing. */
  arguments: string[];
  isNeeded: boolean;
  without: string;
}

/** Everything that Flowgate uses and a server lacks. */
export function missingTools({ tools }: ServerFacts): MissingTool[] {
  return EXPECTED.flatMap(({ tool: name, arguments: wanted, isNeeded, without }) => {
    const tool = tools.find((offered) => offered.name === name);
    const missing = tool === undefined ? [] : wanted.filter((each) => !acceptsArgument(tool, each));
    if (tool !== undefined && missing.length === 0) return [];
    return [{ tool: name, arguments: missing, isNeeded, without }];
  });
}
