import { isDeepStrictEqual } from 'node:util';
import type * as z from 'zod/mini';
import { asFailure, Failure, toHostError } from '../calls/failure.ts';
import { Pace } from '../calls/pace.ts';
import { type CallKind, isWrite, withRetries } from '../calls/retry.ts';
import { sideBySide } from '../calls/side-by-side.ts';
import type { JsonObject } from '../json/json.ts';
import { HostError } from '../live/host.ts';
import { type Http, openHttp } from './http.ts';
import { keyRefusal } from './key.ts';
import { callResultSchema, documentIn } from './messages.ts';
import type { Subject } from './refusals.ts';
import {
  type ConnectionOptions,
  clientTimeouts,
  initialize,
  listTools,
  type Session,
} from './session.ts';
import type { Catalogue, ServerFacts, Tool } from './tools.ts';

/** One call of a tool. */
interface ToolCall<T> {
  kind: CallKind;
  tool: string;
  /** Arguments that cannot be left out without changing what the call means. */
  needed: JsonObject | ((tool: Tool) => JsonObject);
  /** Arguments that every known server takes: with them it is sent before the tools are known. */
  early?: JsonObject;
  /** Arguments that are sent only where the server's schema has them; a function gets the tool. */
  wanted?: (tool: Tool) => JsonObject;
  /** Reads the reply's document; may throw a `Failure`. */
  read: (document: unknown) => T;
  /** The result when there is no such flow; without it that is an error. */
  absent?: T;
}

export interface Connection {
  /** Ends once the server has said which tools it has; where it does not, nothing stays open. */
  ready(): Promise<void>;
  call<T>(call: ToolCall<T>): Promise<T>;
  /** The tool as this server has it; null where it has none, or has not said so yet. */
  offers(tool: string): Tool | null;
  server(): ServerFacts;
  /**
   * How many calls were metered, failed ones included, since it is not documented that those are
   * free.
   */
  billed(): number;
  close(): Promise<void>;
}

/**
 * Connects and asks once which tools the server offers; neither is billed. Calls may be made at
 * once. Every method throws only `HostError`.
 */
export function openConnection(options: ConnectionOptions): Connection {
  return new ToolConnection({ ...options, pace: new Pace(options) });
}

/** A connection to the server, with the waits that all its calls share. */
type Way = ConnectionOptions & { pace: Pace };

/** A call that was sent before the tools were known. */
interface Ahead {
  given: JsonObject;
  result: Promise<CallResult>;
}

type CallResult = z.infer<typeof callResultSchema>;

class ToolConnection implements Connection {
  private billedCalls = 0;
  /** Why no further call is sent: it would be refused, and still metered. */
  private end: Failure | null = null;
  private readonly options: Way;
  private readonly session: Promise<Session>;
  private readonly listed: Promise<Catalogue>;
  private catalogue: Catalogue | null = null;
  private http: Http | null = null;

  constructor(options: Way) {
    this.options = options;
    this.session = this.begin();
    this.listed = this.open();
    // Whoever waits for them gets the error.
    for (const step of [this.session, this.listed]) step.catch(() => {});
  }

  async ready(): Promise<void> {
    await this.listed;
  }

  async call<T>(call: ToolCall<T>): Promise<T> {
    let ahead = await this.sendAhead(call);
    // Also where its answer does not count, no call ends before its request.
    await Promise.allSettled([ahead?.result]);
    const catalogue = await this.listed;
    return send(call.tool, call.kind, this.options, async () => {
      const tool = catalogue.tool(call.tool);
      const { needed, wanted = () => ({}) } = call;
      const all = typeof needed === 'function' ? needed(tool) : needed;
      const given = catalogue.fit(tool, all, wanted(tool));
      const sent = isDeepStrictEqual(ahead?.given, given) ? ahead?.result : undefined;
      ahead = null;
      try {
        return call.read(documentIn(await (sent ?? this.request(call, given)), given as Subject));
      } catch (error) {
        const failure = asFailure(error);
        if (failure.reason.code === 'flow-not-visible' && call.absent !== undefined) {
          return call.absent;
        }
        throw failure;
      }
    });
  }

  offers(tool: string): Tool | null {
    return this.catalogue?.find(tool) ?? null;
  }

  server(): ServerFacts {
    if (this.catalogue === null) throw new HostError({ code: 'connection-closed-before' });
    return this.catalogue.facts;
  }

  billed(): number {
    return this.billedCalls;
  }

  async close(): Promise<void> {
    await this.options.pace.close();
    this.http?.close();
    await this.listed.catch(() => {});
    const session = await this.session.catch(() => null);
    await session?.client.close();
  }

  private async begin(): Promise<Session> {
    const { endpoint, apiKey, timeoutMs, now, tools, signal, onReply } = this.options;
    const isMidRun = () => this.catalogue !== null;
    const refusedKey = () => ({ ...keyRefusal(apiKey, now()), isMidRun: isMidRun() });
    const http = await send('connect', 'read', this.options, async () =>
      openHttp({ endpoint, timeoutMs, now, tools, keyRefusal: refusedKey, signal, onReply }),
    );
    this.http = http;
    return send('initialize', 'read', this.options, () => initialize(this.options, http.fetch));
  }

  private async open(): Promise<Catalogue> {
    try {
      const { client, confirm } = await this.session;
      const [, catalogue] = await sideBySide([
        send('initialize', 'read', this.options, confirm),
        send('tools/list', 'read', this.options, () => listTools(client, this.options)),
      ]);
      this.catalogue = catalogue;
      return catalogue;
    } catch (error) {
      this.http?.close();
      throw error;
    }
  }

  /**
   * Sends a call while the server still answers which tools it has. The answer counts if this
   * server's tools lead to the same request.
   */
  private async sendAhead({ early, ...call }: ToolCall<unknown>): Promise<Ahead | null> {
    if (early === undefined || this.catalogue !== null) return null;
    await this.session;
    await this.options.pace.turn();
    const result = this.request(call, early);
    result.catch(() => {});
    return { given: early, result };
  }

  /** "Every other tool call is metered": counted unless it certainly never reached a tool. */
  private async request(
    { tool: name, kind }: Pick<ToolCall<unknown>, 'tool' | 'kind'>,
    given: JsonObject,
  ): Promise<CallResult> {
    const { client } = await this.session;
    if (this.end !== null) throw endedBy(this.end);
    this.billedCalls++;
    try {
      return await client.request(
        { method: 'tools/call', params: { name, arguments: given } },
        callResultSchema,
        clientTimeouts(this.options),
      );
    } catch (error) {
      const failure = await this.sinceListed(asFailure(error));
      if (neverArrived(failure)) this.billedCalls--;
      // A key may be good for everything but what is only observed.
      if (failure.isLasting && kind !== 'observe') this.end ??= failure;
      throw failure;
    }
  }

  /** A refused key, as it is said once it is known whether the server told its tools for it. */
  private async sinceListed(failure: Failure): Promise<Failure> {
    const { reason } = failure;
    if (this.catalogue !== null || !('isMidRun' in reason)) return failure;
    const isMidRun = await this.listed.then(
      () => true,
      () => false,
    );
    return new Failure({ ...reason, isMidRun }, failure);
  }
}

function neverArrived({ kind, effect }: Failure): boolean {
  return kind === 'key' || (kind === 'network' && effect === 'none');
}

function endedBy({ reason, isLasting }: Failure): Failure {
  return new Failure({ ...reason, isUnsent: true }, { isLasting });
}

/** Runs a call with its retries; throws only `HostError`. */
async function send<T>(
  call: string,
  kind: CallKind,
  { apiKey, pace, onRetry }: Way,
  attempt: () => Promise<T>,
): Promise<T> {
  try {
    return await withRetries(attempt, { kind, call, pace, onRetry });
  } catch (error) {
    throw toHostError(asFailure(error), {
      call,
      write: isWrite(kind),
      secrets: [apiKey],
    });
  }
}
