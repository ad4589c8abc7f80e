import type { Client } from '@modelcontextprotocol/client';
import type * as z from 'zod/mini';
import { asFailure, Failure, toHostError } from '../calls/failure.ts';
import { Pace } from '../calls/pace.ts';
import { type CallKind, withRetries } from '../calls/retry.ts';
import type { JsonObject } from '../json/json.ts';
import { openHttp } from './http.ts';
import { keyRefusal } from './key.ts';
import { callResultSchema, documentIn } from './messages.ts';
import type { Subject } from './refusals.ts';
import { type ConnectionOptions, clientTimeouts, initialize, listTools } from './session.ts';
import type { Catalogue, ServerFacts, Tool } from './tools.ts';

/** One call of a tool. */
interface ToolCall<T> {
  kind: CallKind;
  tool: string;
  /** Arguments that cannot be left out without changing what the call means. */
  needed: JsonObject;
  /** Arguments that are sent only where the server's schema has them; a function gets the tool. */
  wanted?: (tool: Tool) => JsonObject;
  /** Reads the reply's document; may throw a `Failure`. */
  read: (document: unknown) => T;
  /** The result when there is no such flow; without it that is an error. */
  absent?: T;
}

export interface Connection {
  call<T>(call: ToolCall<T>): Promise<T>;
  /** The tool as this server has it, or null. */
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
 * Connects and asks once which tools the server offers; neither is billed. Throws only `HostError`.
 */
export async function openConnection(options: ConnectionOptions): Promise<Connection> {
  const { endpoint, apiKey, timeoutMs, now, tools, signal, onReply } = options;
  const way: Way = { ...options, pace: new Pace(options) };
  let wasTaken = false;
  const refusedKey = () => ({ ...keyRefusal(apiKey, now()), isMidRun: wasTaken });
  const http = await send('connect', 'read', way, async () =>
    openHttp({ endpoint, timeoutMs, now, tools, keyRefusal: refusedKey, signal, onReply }),
  );
  try {
    const client = await send('initialize', 'read', way, () => initialize(options, http.fetch));
    const catalogue = await send('tools/list', 'read', way, () => listTools(client, options));
    wasTaken = true;
    return new ToolConnection(way, client, catalogue, http.close);
  } catch (error) {
    await http.close();
    throw error;
  }
}

/** A connection to the server, with the waits that all its calls share. */
type Way = ConnectionOptions & { pace: Pace };

class ToolConnection implements Connection {
  private billedCalls = 0;
  /** Why no further call is sent: it would be refused, and still metered. */
  private end: Failure | null = null;
  private readonly options: Way;
  private readonly client: Client;
  private readonly catalogue: Catalogue;
  private readonly closeHttp: () => Promise<void>;

  constructor(options: Way, client: Client, catalogue: Catalogue, closeHttp: () => Promise<void>) {
    this.options = options;
    this.client = client;
    this.catalogue = catalogue;
    this.closeHttp = closeHttp;
  }

  call<T>(call: ToolCall<T>): Promise<T> {
    return send(call.tool, call.kind, this.options, async () => {
      const tool = this.catalogue.tool(call.tool);
      const given = this.catalogue.fit(tool, call.needed, call.wanted?.(tool) ?? {});
      try {
        return call.read(documentIn(await this.request(call, given), given as Subject));
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
    return this.catalogue.find(tool);
  }

  server(): ServerFacts {
    return this.catalogue.facts;
  }

  billed(): number {
    return this.billedCalls;
  }

  async close(): Promise<void> {
    await this.client.close();
    await this.closeHttp();
  }

  /** "Every other tool call is metered": counted unless it certainly never reached a tool. */
  private async request(
    { tool: name, kind }: Pick<ToolCall<unknown>, 'tool' | 'kind'>,
    given: JsonObject,
  ): Promise<z.infer<typeof callResultSchema>> {
    if (this.end !== null) throw endedBy(this.end);
    this.billedCalls++;
    try {
      return await this.client.request(
        { method: 'tools/call', params: { name, arguments: given } },
        callResultSchema,
        clientTimeouts(this.options),
      );
    } catch (error) {
      const failure = asFailure(error);
      if (neverArrived(failure)) this.billedCalls--;
      // A key may be good for everything but what is only observed.
      if (failure.isLasting && kind !== 'observe') this.end ??= failure;
      throw failure;
    }
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
      write: !['read', 'observe'].includes(kind),
      secrets: [apiKey],
    });
  }
}
