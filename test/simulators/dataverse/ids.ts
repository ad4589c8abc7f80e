import { createHash } from 'node:crypto';

/** A guid made of a text, so that it is the same in every run. */
export function guidOf(text: string): string {
  const digest = createHash('sha256').update(text).digest('hex');
  const parts = [digest.slice(0, 8), digest.slice(8, 12), `4${digest.slice(13, 16)}`];
  return [...parts, `8${digest.slice(17, 20)}`, digest.slice(20, 32)].join('-');
}

/** Guids and UPNs compare without case. */
export function same(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

export function isPerson(account: string): boolean {
  return account.includes('@');
}

const APIS = '/providers/Microsoft.PowerApps/apis/';

/** As `connectorid`, `apiId` and hosts say it. */
export function apiOf(connector: string): string {
  return connector.startsWith('/') ? connector : `${APIS}${connector}`;
}

export function connectorOf(api: string): string {
  return api.split('/').at(-1) ?? api;
}
