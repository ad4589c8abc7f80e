import { json, type Wire } from './wire.ts';
import type { World } from './world.ts';

/** A refusal of Entra: the number, OAuth's own word for it and the HTTP status. */
export class SignInRefusal extends Error {
  readonly number: number;
  readonly error: string;
  readonly status: number;

  constructor(number: number, error: string, status: number, text: string) {
    super(text);
    this.number = number;
    this.error = error;
    this.status = status;
  }
}

/** As Entra words it: trace, correlation and time follow the sentence [real]. */
export function signInReply(world: World, now: Date, refusal: SignInRefusal): Wire {
  const { number, error, status, message } = refusal;
  const [trace_id, correlation_id] = [world.newId(), world.newId()];
  const timestamp = now
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z/, 'Z');
  const ids = `Trace ID: ${trace_id} Correlation ID: ${correlation_id} Timestamp: ${timestamp}`;
  return json(status, {
    error,
    error_description: `AADSTS${number}: ${message} ${ids}`,
    error_codes: [number],
    timestamp,
    trace_id,
    correlation_id,
    error_uri: `https://login.microsoftonline.com/error?code=${number}`,
  });
}

const CHECK =
  'Check your federated identity credential Subject, Audience and Issuer against the presented assertion. https://learn.microsoft.com/entra/workload-id/workload-identity-federation';

/** No federated credential has this issuer, audience or subject. */
export function noMatch(
  what: 'issuer' | 'audience' | 'subject',
  value: string,
  status: number,
): SignInRefusal {
  const numbers = { issuer: 700211, audience: 700212, subject: 700213 };
  const found = `No matching federated identity record found for presented assertion ${what} '${value}'.`;
  return federation(numbers[what], status, `${found} ${CHECK}`);
}

/** The subject differs by case alone [real]. */
export function otherCase(subject: string, status: number): SignInRefusal {
  const found = `No matching federated identity record found for presented assertion subject '${subject}'. The subject matches with case-insensitive comparison, but not with case-sensitive comparison.`;
  return federation(7002138, status, `${found} ${CHECK}`);
}

/** A refusal of an assertion; the status is one of the unknowns. */
export function federation(number: number, status: number, text: string): SignInRefusal {
  return new SignInRefusal(
    number,
    status === 401 ? 'invalid_client' : 'invalid_request',
    status,
    text,
  );
}
