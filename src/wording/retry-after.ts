/** `Retry-After` in milliseconds, from seconds or a date (RFC 9110, 10.2.3); null when there is none. */
export function retryAfter(header: string | number | null | undefined, now: Date): number | null {
  const text = String(header ?? '').trim();
  if (text === '') return null;
  const wait = /^\d+(?:\.\d+)?$/.test(text)
    ? Number(text) * 1000
    : Date.parse(text) - now.getTime();
  return Number.isNaN(wait) ? null : Math.max(0, wait);
}
