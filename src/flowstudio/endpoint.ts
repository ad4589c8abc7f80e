/**
 * A sentence when the key may not be sent to `endpoint`, which has to be https, or http on
 * loopback, and carry no credentials (spec.md, Inputs of the action); null when it is fine. The
 * sentence never repeats what stands in the endpoint.
 */
export function checkEndpoint(endpoint: string): string | null {
  if (!URL.canParse(endpoint)) return 'The endpoint is no URL; write it as https://host/path.';
  const url = new URL(endpoint);
  if (url.username !== '' || url.password !== '') {
    return 'The endpoint carries a user name or password; the key belongs into `api-key`, and nothing else is sent.';
  }
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))) return null;
  return 'The endpoint is neither https nor http on loopback, so the key would travel in clear; use https.';
}

/** `localhost`, 127.0.0.0/8 or ::1; the URL parser has already brought `127.1` and the like into form. */
export function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}
