import { ACCOUNT } from './corpus.ts';

const ENVIRONMENT_NAME = 'Default-26e65220-5561-46ef-9783-ce5f20489241';

/** A map of one environment that binds `connectionReferences`, with other fields. */
export function mapText(
  connectionReferences: object,
  rest: object = {},
  more: object = {},
): string {
  const production = {
    environmentName: ENVIRONMENT_NAME,
    deployAs: ACCOUNT,
    ...rest,
    connectionReferences,
  };
  return JSON.stringify({ version: 1, environments: { production }, ...more }, null, 2);
}
