import type { FlowHost, HostFailure } from './host.ts';

/** The servers that accept no further call, each with the first failure that shows it. */
export class LostServers {
  private readonly causes = new Map<string, HostFailure>();
  private readonly serverOf: FlowHost['serverOf'];

  constructor(serverOf: FlowHost['serverOf']) {
    this.serverOf = serverOf;
  }

  /** Notes that the server of an environment is lost. */
  add(environmentName: string, failure: HostFailure): void {
    const server = this.serverOf(environmentName);
    if (!this.causes.has(server)) this.causes.set(server, failure);
  }

  /** Why the server of an environment should get no further call; null: it may. */
  of(environmentName: string): HostFailure | null {
    return this.causes.get(this.serverOf(environmentName)) ?? null;
  }
}
