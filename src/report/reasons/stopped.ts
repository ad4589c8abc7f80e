import type { Stop } from '../../process/signals.ts';

/** What a run does once it has received a signal. */
export function stoppingMessage(signal: NodeJS.Signals): string {
  return `${signal} received: no further flow is started, and what was sent is finished`;
}

/** Why the run fails although no flow did; null when it was not stopped. */
export function stoppedSentence({ signal }: Stop): string | null {
  return signal.aborted ? 'Flowgate was stopped before it had done all.' : null;
}
