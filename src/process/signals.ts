/** A request from outside to end the process. */
export interface Stop {
  /** From now on a signal lets the run end in order, instead of at once. */
  hold: () => void;
  /** Everything is written: a signal ends the process at once again. */
  release: () => void;
  /** Aborted by a signal while it was held. */
  signal: AbortSignal;
}

/**
 * GitHub sends SIGINT to the step of a cancelled job, SIGTERM 7.5 s later, and kills it after 2.5 s
 * more.
 */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Lets a deployment end in order when the process is asked to end. Until `hold` is called, a signal
 * ends the process at once as usual: nothing was written. So does a second signal. `onStop` is called
 * once, with the first signal.
 */
export function stopOnSignals(onStop: (name: NodeJS.Signals) => void): Stop {
  const controller = new AbortController();
  const stop = (name: NodeJS.Signals) => {
    if (controller.signal.aborted) return;
    onStop(name);
    controller.abort();
  };
  return {
    hold: () => {
      for (const name of SIGNALS) process.once(name, stop);
    },
    release: () => {
      for (const name of SIGNALS) process.off(name, stop);
    },
    signal: controller.signal,
  };
}
