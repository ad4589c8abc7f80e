import { UsageError } from './usage-error.ts';

/**
 * Loads the Flow Studio client, once it is certain that the key may be sent to `endpoint`. Throws a
 * `UsageError` that begins with `called`, the name of the input or option, where it may not.
 */
export async function loadFlowStudio(endpoint: string, called = '`endpoint`') {
  const flowStudio = await import('../flowstudio/flowstudio.ts');
  const wrong = flowStudio.checkEndpoint(endpoint);
  if (wrong !== null) throw new UsageError(`${called}: ${wrong}`);
  return flowStudio;
}
