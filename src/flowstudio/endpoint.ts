import type { HostFailure } from '../live/host.ts';

/**
 * Why the key may not be sent to `endpoint`, which has to be https, or http on loopback, and carry
 * no credentials (spec.md, Inputs of the action); null when it may. Never repeats what the
 * endpoint holds.
 */
export function checkEndpoint(endpoint: string): HostFailure | null {
  if (!URL.canParse(endpoint)) return { code: 'endpoint-invalid' };
  const url = new URL(endpoint);
  if (url.username !== '' || url.password !== '') return { code: 'endpoint-has-password' };
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))) return null;
  return { code: 'endpoint-insecure' };
}

/** `localhost`, 127.0.0.0/8 or ::1; the URL parser has already brought `127.1` and the like into form. */
export function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}
