import { type FlowHost, type FlowReader, HostError } from './host.ts';

type Reader = FlowReader | (FlowReader & FlowHost);

/**
 * One host over several, each for its own environments. What not all of them can do, a call for the
 * wrong environment refuses; `hostOf` throws a `HostError` for an environment without a host.
 */
export function routedReader(hostOf: (environmentName: string) => Reader): FlowReader {
  return {
    listFlows: (name) => hostOf(name).listFlows(name),
    readFlow: (name, flowName) => hostOf(name).readFlow(name, flowName),
    listConnections: (name) => hostOf(name).listConnections(name),
    listReferences: async (name) => (await hostOf(name).listReferences?.(name)) ?? [],
    flowsOnReferences: async (name, logicalNames) =>
      (await hostOf(name).flowsOnReferences?.(name, logicalNames)) ?? [],
    testConnection: async (name, ...which) =>
      (await hostOf(name).testConnection?.(name, ...which)) ?? null,
    listEnvironments: async () => [],
  };
}

/** The same, able to write. */
export function routedHost(
  hostOf: (environmentName: string) => FlowReader & FlowHost,
  pause: FlowHost['pause'],
): FlowReader & FlowHost {
  return {
    ...routedReader(hostOf),
    serverOf: (name) => hostOf(name).serverOf(name),
    saveFlow: (save) => hostOf(save.environmentName).saveFlow(save),
    setState: (name, ...which) => hostOf(name).setState(name, ...which),
    bindReference: async (name, binding) => {
      const { bindReference } = hostOf(name);
      if (bindReference === undefined) throw lacks('bindReference', name);
      await bindReference(name, binding);
    },
    pause,
    runs: {
      listRuns: async (name, flowName) => {
        const { runs } = hostOf(name);
        if (runs === undefined) throw lacks('listRuns', name);
        return runs.listRuns(name, flowName);
      },
      readFailure: async (name, ...which) =>
        (await hostOf(name).runs?.readFailure?.(name, ...which)) ?? { action: null, code: null },
    },
  };
}

function lacks(tool: string, environmentName: string): HostError {
  return new HostError({ code: 'tool-missing', tool, server: `the host of ${environmentName}` });
}
