import { type Refusal, refuse } from './refusals.ts';

/** Microsoft's service protection limits, for each user [doc]. */
export interface Limits {
  /** In five minutes. */
  requests: number;
  /** Seconds of execution in five minutes. */
  seconds: number;
  /** At once. */
  concurrent: number;
  /** What a refused client has to wait at first. */
  retryAfterSeconds: number;
}

export const documentedLimits: Limits = {
  requests: 6000,
  seconds: 1200,
  concurrent: 52,
  retryAfterSeconds: 10,
};

export type Limit = 'requests' | 'seconds' | 'concurrent';

const WINDOW_MS = 300_000;

const codes: Record<Limit, string> = {
  requests: '0x80072322',
  seconds: '0x80072321',
  concurrent: '0x80072326',
};

/** The 429 of a limit, with `Retry-After`. */
export function throttled(limit: Limit, limits: Limits, retryAfter: string | null): Refusal {
  const texts: Record<Limit, string> = {
    requests: `Number of requests exceeded the limit of ${limits.requests} over time window of 300 seconds.`,
    seconds: `Combined execution time of incoming requests exceeded limit of ${limits.seconds * 1000} milliseconds over time window of 300 seconds. Decrease number of concurrent requests or reduce the duration of requests and try again later.`,
    concurrent: `Number of concurrent requests exceeded the limit of ${limits.concurrent}.`,
  };
  const headers = retryAfter === null ? {} : { 'retry-after': retryAfter };
  return refuse(429, codes[limit], texts[limit], headers as Record<string, string>);
}

interface Use {
  running: number;
  ended: { at: number; took: number }[];
  /** Nothing is served before it, because of that limit. */
  until: number;
  because: Limit;
}

/** Counts what each user of each environment asks for. */
export class Meter {
  private readonly uses = new Map<string, Use>();
  private readonly limits: Limits;
  private readonly now: () => number;

  constructor(limits: Limits, now: () => Date) {
    this.limits = limits;
    this.now = () => now().getTime();
  }

  /** Lets a request in, or refuses it; a refused client that goes on sending waits longer [doc]. */
  enter(user: string): Use {
    const use = this.use(user);
    const now = this.now();
    const { limits } = this;
    const wait = limits.retryAfterSeconds * 1000;
    use.ended = use.ended.filter(({ at }) => at > now - WINDOW_MS);
    const limit = now < use.until ? use.because : this.exceeded(use);
    if (limit !== null) {
      use.until = limit === 'concurrent' ? use.until : Math.max(use.until, now) + wait;
      use.because = limit;
      const left = limit === 'concurrent' ? wait : use.until - now;
      throw throttled(limit, limits, String(Math.ceil(left / 1000)));
    }
    use.running++;
    return use;
  }

  leave(use: Use, began: number): void {
    use.running--;
    use.ended.push({ at: this.now(), took: this.now() - began });
  }

  /** For debugging only, as Microsoft says. */
  headers(use: Use): Record<string, string> {
    const { requests, seconds } = this.limits;
    return {
      'x-ms-ratelimit-burst-remaining-xrm-requests': String(requests - use.ended.length),
      'x-ms-ratelimit-time-remaining-xrm-requests': (seconds - spent(use)).toFixed(2),
    };
  }

  private exceeded(use: Use): Limit | null {
    const { limits } = this;
    if (use.running >= limits.concurrent) return 'concurrent';
    if (use.ended.length + use.running >= limits.requests) return 'requests';
    return spent(use) >= limits.seconds ? 'seconds' : null;
  }

  private use(user: string): Use {
    const use = this.uses.get(user) ?? {
      running: 0,
      ended: [],
      until: 0,
      because: 'requests' as const,
    };
    this.uses.set(user, use);
    return use;
  }
}

function spent({ ended }: Use): number {
  return ended.reduce((sum, { took }) => sum + took, 0) / 1000;
}
