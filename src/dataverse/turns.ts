/**
 * Lets at most so many calls run at once, the others in their order. "52 at once" is a limit for
 * each user (dataverse-web-api.md, Limits), whatever `concurrency` says.
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
