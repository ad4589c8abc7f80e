import { type FlowHost, HostError } from '../live/host.ts';

/**
 * The same host, which also reports an error that will end every further call, such as an expired
 * key.
 */
export function stopOnLastingError(host: FlowHost, onEnd: (error: HostError) => void): FlowHost {
  const watch = async <T>(call: Promise<T>): Promise<T> => {
    try {
      return await call;
    } catch (error) {
      if (error instanceof HostError && error.isLasting) onEnd(error);
      throw error;
    }
  };
  return {
    listFlows: (...given) => watch(host.listFlows(...given)),
    readFlow: (...given) => watch(host.readFlow(...given)),
    saveFlow: (...given) => watch(host.saveFlow(...given)),
    setState: (...given) => watch(host.setState(...given)),
    pause: (milliseconds) => host.pause(milliseconds),
  };
}
