/**
 * Lets at most so many calls run at once, the others in their order. Dataverse takes 52 at once of
 * each user, whatever `concurrency` says. Source:
 * https://learn.microsoft.com/power-apps/developer/data-platform/api-limits
 */
export class Turns {
  private readonly waiting: (() => void)[] = [];
  private free: number;

  constructor(most: number) {
    this.free = most;
  }

  /** Runs `call` when it is its turn. */
  async take<T>(call: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await call();
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.free += 1;
      else next();
    }
  }
}
