/**
 * Starts work that nothing in a module waits for. Node ends without an error when nothing is left
 * that could settle a promise: then `stuck` is called, so that the process does not pass for one
 * that did its work.
 */
export function toItsEnd(work: Promise<void>, stuck: () => void): void {
  process.once('beforeExit', stuck);
  void work.finally(() => process.off('beforeExit', stuck));
}
