import type { Environment } from './environment.ts';
import { guidOf, same } from './ids.ts';
import { seeded } from './seed.ts';
import type { AppSeed, DataverseState } from './state.ts';

/** An access token that was handed out. */
export interface IssuedToken {
  token: string;
  account: string;
  audience: string;
  expires: number;
  revoked: boolean;
}

/** A job of GitHub Actions that may ask for its identity. */
export interface Job {
  /** `owner/name` */
  repository?: string;
  /** A deployment environment of GitHub. */
  environment?: string;
  ref?: string;
  event?: string;
  /** Since 2026-07-15, or by choice: the subject has the ids of owner and repository. */
  immutable?: boolean;
  ownerId?: number;
  repositoryId?: number;
  issuer?: string;
}

export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
export const EXCHANGE_AUDIENCE = 'api://AzureADTokenExchange';
export const POWER_PLATFORM = 'https://api.powerplatform.com';

const TENANT = '8f6d1c2a-4b3e-4d5f-9a60-71b82c93d4e5';

/** Everything that lives behind the servers. */
export class World {
  readonly tenant: string;
  readonly apps: AppSeed[];
  readonly environments: Environment[];
  readonly jobs = new Map<string, Job>();
  readonly assertions = new Set<string>();
  readonly tokens: IssuedToken[] = [];
  private count = 0;

  constructor(seed: DataverseState, now: () => Date) {
    const { tenant, apps, environments } = structuredClone(seed);
    this.tenant = tenant ?? TENANT;
    this.apps = apps;
    const users = apps.map(({ clientId }) => ({ account: clientId }));
    this.environments = environments.map((environment, index) =>
      seeded({ users, ...environment }, index + 1, now),
    );
  }

  app(clientId: string): AppSeed | undefined {
    return this.apps.find((app) => same(app.clientId, clientId));
  }

  environment(id?: string): Environment {
    const found = this.environments.find(
      (environment) => id === undefined || environment.id === id,
    );
    if (found === undefined) throw new Error(`no environment ${id}`);
    return found;
  }

  /** A trace id, the same in every run. */
  newId(): string {
    return guidOf(`id ${++this.count}`);
  }
}
