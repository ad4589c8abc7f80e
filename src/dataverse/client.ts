import { Connections } from '../calls/connections.ts';
import { exchange, type Received } from '../calls/exchange.ts';
import { asFailure, Failure, toHostError } from '../calls/failure.ts';
import type { Pace } from '../calls/pace.ts';
import { type CallKind, isWrite, withRetries } from '../calls/retry.ts';
import { isObject, type Json, type JsonObject } from '../json/json.ts';
import type { Retry, Service } from '../live/host-failure.ts';
import { type RequestSubject, refusedRequest } from './refusals.ts';
import type { Tokens } from './tokens.ts';
import type { Turns } from './turns.ts';

/** One request to a host of this environment. */
interface Request<T> {
  kind: CallKind;
  /** How a reader knows it, such as `GET workflows`. */
  call: string;
  service?: Service;
  url: URL;
  method?: 'GET' | 'PATCH';
  headers?: Record<string, string>;
  body?: JsonObject;
  /** Whose token it needs; absent: the organisation's. */
  resource?: string;
  flowName?: string;
  /** The first request to the organisation, beside which others may run. */
  isFirst?: true;
  /** Reads the answer; may throw a `Failure`. */
  read: (body: Json | undefined, received: Received) => T;
}

/** One raw answer to a call, by the service that gave it. */
export interface RawAnswer {
  service: Service;
  call: string;
  status: number;
  contentType: string;
  text: string;
}

interface ClientOptions {
  /** The organisation's origin. */
  origin: string;
  environmentName: string;
  tokens: Tokens;
  pace: Pace;
  turns: Turns;
  timeoutMs: number;
  ending: AbortSignal | null;
  now: () => Date;
  onRetry: (retry: Retry) => void;
  onAnswer: ((answer: RawAnswer) => void) | undefined;
}

/** Sends requests to one organisation; a token goes to its own host only, and along no redirect. */
export class Client {
  readonly options: ClientOptions;
  private readonly connections: Connections;
  private first: Promise<unknown> = Promise.resolve();

  constructor(options: ClientOptions) {
    this.options = options;
    this.connections = new Connections();
  }

  /** An address of the Web API, with options of a query. */
  url(path: string, query: Readonly<Record<string, string>> = {}): URL {
    const url = new URL(`/api/data/v9.2/${path}`, this.options.origin);
    // A `+` for a space is not what OData reads.
    url.search = Object.entries(query)
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join('&');
    return url;
  }

  /** Sends a request with its retries. Throws only `HostError`. */
  send<T>(request: Request<T>): Promise<T> {
    const sent = this.sendWithRetries(request);
    if (request.isFirst) this.first = sent.catch(() => {});
    return sent;
  }

  close(): void {
    this.connections.close();
  }

  private async sendWithRetries<T>(request: Request<T>): Promise<T> {
    const { kind, call, service = 'Dataverse' } = request;
    const { pace, tokens, onRetry } = this.options;
    const { secrets } = tokens;
    try {
      return await withRetries(() => this.attempt(request), {
        kind,
        call,
        service,
        pace,
        onRetry,
      });
    } catch (error) {
      const failure = asFailure(error);
      const about = failure.kind === 'sign-in' ? ('Microsoft Entra' as const) : service;
      throw toHostError(failure, { call, service: about, write: isWrite(kind), secrets });
    }
  }

  /** A token may be revoked in the middle of a run: then one new one is tried. */
  private async attempt<T>(request: Request<T>): Promise<T> {
    const { tokens } = this.options;
    const resource = request.resource ?? this.options.origin;
    const first = await tokens.token(resource);
    let received = await this.exchange(request, first);
    // Whether the first request was accepted must not depend on which answer comes first.
    if (received.status === 401 && request.isFirst === undefined) await this.first;
    if (received.status === 401 && tokens.wasAccepted) {
      await tokens.forget(resource, first);
      received = await this.exchange(request, await tokens.token(resource));
    }
    if (received.status < 200 || received.status >= 300) throw this.refused(request, received);
    tokens.wasAccepted = true;
    return request.read(bodyOf(received), received);
  }

  private exchange(request: Request<unknown>, token: string): Promise<Received> {
    return this.options.turns.take(() => this.exchangeNow(request, token));
  }

  private async exchangeNow(request: Request<unknown>, token: string): Promise<Received> {
    const { call, service = 'Dataverse', url, method = 'GET', headers = {}, body } = request;
    const { timeoutMs, ending, onAnswer } = this.options;
    const sent = {
      url,
      method,
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${token}`,
        'odata-version': '4.0',
        'odata-maxversion': '4.0',
        ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
        ...headers,
      },
      body: body === undefined ? null : JSON.stringify(body),
    };
    const received = await exchange(this.connections, sent, { timeoutMs, ending });
    const { status, text } = received;
    const contentType = received.headers.get('content-type') ?? '';
    onAnswer?.({ service, call, status, contentType, text });
    return received;
  }

  private refused({ flowName }: Request<unknown>, received: Received): Failure {
    const { origin, environmentName, tokens, now } = this.options;
    const { identity, wasAccepted } = tokens;
    const clientId = identity.kind === 'az' ? null : identity.clientId;
    const about = flowName === undefined ? {} : { flowName };
    const subject: RequestSubject = { address: origin, clientId, environmentName, ...about };
    const failure = refusedRequest(received, subject, now());
    const { reason } = failure;
    if (reason.code !== 'token-not-accepted') return failure;
    return new Failure({ ...reason, isMidRun: wasAccepted }, { isLasting: true });
  }
}

/** Undefined for an answer without a body. A body that is not a JSON object is a failure. */
function bodyOf({ status, text }: Received): Json | undefined {
  if (status === 204 || status === 304) return undefined;
  try {
    const body: unknown = JSON.parse(text);
    if (isObject(body)) return body;
  } catch {}
  throw new Failure({ code: 'not-json' }, { effect: 'unknown', transient: true });
}
