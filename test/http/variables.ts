import { afterEach, beforeEach } from '@jest/globals';

/** What names a proxy, or a host that needs none. */
export const PROXY_VARIABLES = [
  ...['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'],
  ...['NO_PROXY', 'no_proxy'],
];

/** Each test of a file starts without these variables, which are as they were after it. */
export function withoutVariables(names: readonly string[]): void {
  const before = names.map((name) => [name, process.env[name]] as const);
  const remove = () => {
    for (const name of names) delete process.env[name];
  };
  beforeEach(remove);
  afterEach(() => {
    remove();
    for (const [name, value] of before) if (value !== undefined) process.env[name] = value;
  });
}
