import type { HostFailure } from '../live/host.ts';

/**
 * Why the key may not be sent to `endpoint`; null when it may. The endpoint must be https, or http
 * on loopback, without credentials (spec.md, Inputs of the action). Never repeats the endpoint's
 * content.
 */
export function checkEndpoint(endpoint: string): HostFailure | null {
  if (!URL.canParse(endpoint)) return { code: 'endpoint-invalid' };
  const url = new URL(endpoint);
  if (url.username !== '' || url.password !== '') return { code: 'endpoint-has-password' };
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))) return null;
  return { code: 'endpoint-insecure' };
}

/**
 * `localhost`, 127.0.0.0/8 or ::1; the URL parser has already normalised `127.1` and similar forms.
 */
export function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}
