import type { FaultTable } from './faults.ts';
import { lose } from './stages.ts';
import { answer, hang, html, json, reset, type Wire } from './wire.ts';

type TransportFault = 'hang' | 'reset' | 'cut' | 'http' | 'redirect' | 'happens';

/** What goes wrong on the way: silence, broken connections, HTTP statuses. */
export const transportFaults: FaultTable<TransportFault> = {
  hang: (fault) => lose(fault, () => hang),
  reset: (fault) => lose(fault, () => reset),
  cut: () => ({ deliver: (wire) => (wire.kind === 'cut' ? wire : { kind: 'cut', of: wire }) }),
  http: (fault) => lose(fault, () => status(fault.status, fault.html ?? false, retryAfter(fault))),
  redirect: ({ location, status: code = 307 }) => ({
    instead: () => answer(code, null, '', { location }),
  }),
  happens: ({ act, silent = false, afterWrite = false }) => {
    if (!silent && !afterWrite) return { change: act };
    const then = (wire: Wire): Wire => {
      act();
      return silent ? hang : wire;
    };
    return afterWrite ? { deliver: then } : { instead: () => then(hang) };
  },
};

function status(code: number, page: boolean, headers: Record<string, string>): Wire {
  if (page) return html(code, `${code} Error`);
  return json(code, { error: { code: '', message: `HTTP Error ${code}` } }, headers);
}

/** `Retry-After` has two forms: seconds, or a date. */
export function retryAfter(fault: {
  retryAfterSeconds?: number;
  retryAfterAs?: 'seconds' | 'date';
}): Record<string, string> {
  const { retryAfterSeconds: seconds, retryAfterAs } = fault;
  if (seconds === undefined) return {};
  const date = new Date(Date.now() + seconds * 1000).toUTCString();
  return { 'retry-after': retryAfterAs === 'date' ? date : String(seconds) };
}
