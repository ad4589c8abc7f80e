import { isLoopback } from '../http/loopback.ts';

/** Domains of Dataverse in Microsoft's clouds: commercial and GCC, GCC High, DoD, China. */
export const DOMAINS = ['dynamics.com', 'microsoftdynamics.us', 'appsplatform.us', 'dynamics.cn'];

/**
 * Whether a text is an organisation's address, without path, port and credentials; or one on
 * loopback, which a run accepts only beside an `authority` on loopback.
 */
export function isOrganisation(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const { protocol, hostname, port, username, password, pathname, search, hash } = url;
  if ([username, password, search, hash].some((part) => part !== '') || pathname !== '/')
    return false;
  if (isLoopback(url)) return true;
  return (
    protocol === 'https:' && port === '' && DOMAINS.some((one) => hostname.endsWith(`.${one}`))
  );
}
