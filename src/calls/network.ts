import type { HostFailure } from '../live/host.ts';
import { isErrorLike } from '../secrets/redact.ts';
import { Failure } from './failure.ts';
import { NoTunnel } from './proxy-client.ts';

interface NetworkFault {
  codes: readonly string[];
  /** Its code in a `HostFailure`. */
  found: Extract<HostFailure, { host: string; detail: string }>['code'];
  effect: 'none' | 'unknown';
  transient: boolean;
}

/** By the code of Node or undici. Before the connection is open, nothing has been sent. */
const FAULTS: readonly NetworkFault[] = [
  { codes: ['ECONNREFUSED'], found: 'connection-refused', effect: 'none', transient: true },
  {
    codes: ['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA'],
    found: 'name-not-resolved',
    effect: 'none',
    transient: true,
  },
  {
    codes: ['UND_ERR_CONNECT_TIMEOUT', 'ENETUNREACH', 'EHOSTUNREACH', 'EHOSTDOWN'],
    found: 'host-not-reached',
    effect: 'none',
    transient: true,
  },
  {
    codes: [
      'CERT_HAS_EXPIRED',
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'SELF_SIGNED_CERT_IN_CHAIN',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
      'ERR_TLS_CERT_ALTNAME_INVALID',
      'ERR_SSL_WRONG_VERSION_NUMBER',
      'UND_ERR_PRX_TLS',
    ],
    found: 'certificate-untrusted',
    effect: 'none',
    transient: false,
  },
  {
    codes: ['UND_ERR_HEADERS_OVERFLOW'],
    found: 'headers-too-large',
    effect: 'unknown',
    transient: false,
  },
];

/** Nothing has been sent without a tunnel. */
const PROXY_REFUSED: NetworkFault = {
  codes: [],
  found: 'proxy-refused',
  effect: 'none',
  transient: true,
};

const CUT_OFF: NetworkFault = {
  codes: [],
  found: 'connection-lost',
  effect: 'unknown',
  transient: true,
};

/** What the error of a request means that got no complete answer. */
export function networkFailure(error: unknown, host: string): Failure {
  const all = [...chain(error)];
  const known = FAULTS.find(({ codes }) => all.some((one) => codes.includes(codeOf(one))));
  const isOfProxy = all.some(isProxyRefusal) && known?.transient !== false;
  const { found, effect, transient } = isOfProxy ? PROXY_REFUSED : (known ?? otherFault(all));
  const last = all.at(-1);
  const detail = last?.message || (last && codeOf(last)) || String(error);
  return new Failure({ code: found, host, detail }, { effect, transient, cause: error });
}

/** An answer of the proxy is for undici an aborted request. */
const isProxyRefusal = (error: Error) =>
  error instanceof NoTunnel || error.message.startsWith('Proxy response');

function otherFault(all: Error[]): NetworkFault {
  const connecting = all.some((one) => 'syscall' in one && one.syscall === 'connect');
  return connecting ? { ...CUT_OFF, effect: 'none' } : CUT_OFF;
}

function* chain(error: unknown): Generator<Error> {
  for (let one = error; isErrorLike(one); one = one.cause) yield one;
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
