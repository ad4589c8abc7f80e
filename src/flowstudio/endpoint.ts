import { isLoopback } from '../http/loopback.ts';
import type { HostFailure } from '../live/host.ts';

/**
 * Why the key may not be sent to `endpoint`; null when it may. The endpoint must be https, or http
 * on loopback, without credentials. Never repeats the endpoint's
 * content.
 */
export function checkEndpoint(endpoint: string): HostFailure | null {
  if (!URL.canParse(endpoint)) return { code: 'endpoint-invalid' };
  const url = new URL(endpoint);
  if (url.username !== '' || url.password !== '') return { code: 'endpoint-has-password' };
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))) return null;
  return { code: 'endpoint-insecure' };
}
