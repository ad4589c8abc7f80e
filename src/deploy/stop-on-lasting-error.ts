import { type FlowHost, HostError } from '../live/host.ts';

/**
 * The same host, which also reports an error that will end every further call for an environment,
 * such as an expired key.
 */
export function stopOnLastingError(
  host: FlowHost,
  onEnd: (environmentName: string, error: HostError) => void,
): FlowHost {
  const watch = async <T>(environmentName: string, call: Promise<T>): Promise<T> => {
    try {
      return await call;
    } catch (error) {
      if (error instanceof HostError && error.isLasting) onEnd(environmentName, error);
      throw error;
    }
  };
  const { bindReference } = host;
  return {
    serverOf: (name) => host.serverOf(name),
    listFlows: (name) => watch(name, host.listFlows(name)),
    readFlow: (name, ...given) => watch(name, host.readFlow(name, ...given)),
    saveFlow: (save) => watch(save.environmentName, host.saveFlow(save)),
    setState: (name, ...given) => watch(name, host.setState(name, ...given)),
    ...(bindReference === undefined
      ? {}
      : { bindReference: (name, ...given) => watch(name, bindReference(name, ...given)) }),
    pause: (milliseconds) => host.pause(milliseconds),
  };
}
