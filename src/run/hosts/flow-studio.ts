import type { Retry } from '../../live/host-failure.ts';
import { UsageError } from '../../process/usage-error.ts';
import { messageOf } from '../../report/reasons/index.ts';

/**
 * Loads the Flow Studio client after checking that the key may be sent to `endpoint`. Throws a
 * `UsageError` that begins with `called`, the name of the input or option, where it may not.
 */
export async function loadFlowStudio(endpoint: string, called = '`endpoint`') {
  const flowStudio = await import('../../flowstudio/flowstudio.ts');
  const wrong = flowStudio.checkEndpoint(endpoint);
  if (wrong !== null) throw new UsageError(`${called}: ${messageOf(wrong)}`);
  return flowStudio;
}

/** Reports each wait before a call is repeated. */
export function retriesTo(progress: (line: string) => void): (retry: Retry) => void {
  return (retry) => progress(`${messageOf(retry)}.`);
}
