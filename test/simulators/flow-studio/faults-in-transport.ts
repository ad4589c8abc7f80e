import type { FaultTable } from './faults.ts';
import { lose } from './stages.ts';
import type { Json } from './state.ts';
import { answer, hang, html, json, reset, type Wire } from './wire.ts';

const reasons: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
};

/** What goes wrong on the way: silence, broken connections, HTTP statuses. */
export const transportFaults: FaultTable<'hang' | 'reset' | 'http' | 'redirect' | 'happens'> = {
  hang: (fault) => lose(fault, () => hang),
  reset: (fault) => lose(fault, () => reset),
  http: (fault) => lose(fault, () => status(fault.status, retryAfter(fault), fault.words)),
  redirect: ({ location, status = 307 }) => ({
    instead: () => answer(status, null, '', { location }),
  }),
  happens: ({ act, silent = false, afterWrite = false }) => {
    if (!silent && !afterWrite) return { change: act };
    const then = (message?: Json): Wire => {
      act();
      return silent || message === undefined ? hang : json(200, message);
    };
    return afterWrite ? { deliver: then } : { instead: () => then() };
  },
};

function status(code: number, headers: Record<string, string>, words?: string): Wire {
  const reason = words ?? reasons[code] ?? 'Error';
  if (code === 502) return html(code, `${code} ${reason}`);
  return json(code, { error: { message: reason, statusCode: code } }, headers);
}

/** `Retry-After` has two forms: seconds, or a date. */
function retryAfter(fault: { retryAfterSeconds?: number; retryAfterAs?: 'seconds' | 'date' }) {
  if (fault.retryAfterSeconds === undefined) return {};
  const date = new Date(Date.now() + fault.retryAfterSeconds * 1000).toUTCString();
  const value = fault.retryAfterAs === 'date' ? date : String(fault.retryAfterSeconds);
  return { 'retry-after': value } as Record<string, string>;
}
